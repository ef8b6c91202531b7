import pino, { type Logger } from 'pino';

/** JSON logs; what people write, who they are and what opens doors never gets in. */
export function createLog(level: string): Logger {
  const personal = ['text', 'email', 'name', 'contact', 'token', 'assertion', 'authorization', 'activity', 'body'];
  return pino({
    level,
    redact: { paths: personal.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: '[redacted]' },
  });
}
