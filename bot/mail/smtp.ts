import { createTransport } from 'nodemailer';
import { MailError, type MailTransport, toMessage } from './transport.ts';

const CONNECT_MS = 10_000;
const SILENCE_MS = 30_000;

/** Sends by SMTP, one connection a letter; `url` such as smtps://user:password@mail.example.com. */
export function smtpTransport(url: string, options: { connectMs?: number; silenceMs?: number } = {}): MailTransport {
  const silence = options.silenceMs ?? SILENCE_MS;
  const transport = createTransport({
    url,
    connectionTimeout: options.connectMs ?? CONNECT_MS,
    greetingTimeout: silence,
    socketTimeout: silence,
  });
  return {
    repeatable: false,
    async send(letter) {
      try {
        await transport.sendMail(toMessage(letter));
      } catch (error) {
        throw new MailError(outcomeOf(error), error instanceof Error ? error.message : String(error));
      }
    },
  };
}

/** What never came as far as the letter itself. */
const BEFORE = new Set(['EDNS', 'EAUTH', 'ENOAUTH', 'EOAUTH2', 'ETLS', 'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH']);

/**
 * An answer of the server decides (RFC 5321, 4.2.1: 4yz try again, 5yz final). Without one, only an error that comes
 * before the letter is sent proves that it was not; a connection that broke later may have delivered it.
 */
function outcomeOf(error: unknown): MailError['outcome'] {
  const { code, responseCode, errno, command } = error as {
    code?: string;
    responseCode?: number;
    errno?: number | string;
    command?: string;
  };
  if (responseCode !== undefined) return responseCode >= 500 && code !== 'EAUTH' ? 'refused' : 'not sent';
  if (code === 'EENVELOPE') return 'refused';
  const reason = String((error as { cause?: { code?: string } }).cause?.code ?? errno ?? '');
  if (BEFORE.has(code ?? '') || BEFORE.has(reason) || /ECONNREFUSED|ENOTFOUND/.test(String(error))) return 'not sent';
  return command === 'CONN' && /greeting|connection timeout/i.test(String(error)) ? 'not sent' : 'unknown';
}
