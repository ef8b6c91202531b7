import type { ErrorRequestHandler } from 'express';
import { TokenError } from './direct-line/tokens.ts';

/** An error that the caller can mend: a status, a stable code, and one sentence that says what to do. */
export class HttpError extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** Answers errors as Direct Line does: {error: {code, message}}; what is not the caller's fault is logged. */
export function errorHandler(log: { error(detail: object, text: string): void }): ErrorRequestHandler {
  return (error: Error & { status?: number; type?: string }, _request, response, _next) => {
    const [status, code, message] = describeError(error);
    if (status >= 500) log.error({ err: error }, 'a request failed');
    if (response.headersSent) response.end();
    else response.status(status).json({ error: { code, message } });
  };
}

/** What the caller is told of an error: a status, a code, a sentence. */
export function describeError(error: Error & { status?: number; type?: string }): [number, string, string] {
  if (error instanceof HttpError) return [error.status, error.code, error.message];
  if (error instanceof TokenError) return [error.code === 'BadAssertion' ? 401 : 403, error.code, error.message];
  if (error.type === 'entity.too.large')
    return [413, 'MessageSizeTooBig', 'This is too large: please send it in smaller parts.'];
  if (error.type === 'entity.parse.failed')
    return [400, 'BadSyntax', 'The request is not valid JSON: please check it and send it again.'];
  if (error.status && error.status < 500)
    return [error.status, 'BadArgument', 'The request could not be read: please check it and send it again.'];
  return [500, 'ServiceError', 'Something went wrong on our side: please try again in a moment.'];
}
