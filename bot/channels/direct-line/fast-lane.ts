import type { IncomingMessage, ServerResponse } from 'node:http';
import { describeError, HttpError } from '../http-error.ts';

const PATH = /^\/v3\/directline\/conversations\/([\w-]{1,64})\/activities$/;
const PLAIN_JSON = /^application\/json(?:; ?charset=utf-8)?$/i;
const LONGEST_BYTES = 256 * 1024;

export interface FastLaneOptions {
  /** Takes a posted activity in and gives its id: as the route of the same path does. */
  accept(authorization: string | undefined, conversationId: string, body: unknown): Promise<string>;
  allowedOrigin(origin: string | undefined, host: string | undefined): boolean;
  log: { error(detail: object, text: string): void };
}

/**
 * Posted messages, which are nearly all requests, without express: its layers cost more than storing the turn.
 * Gives whether it takes the request; what is unusual (another encoding, a query) is left to the route.
 */
export function fastLane(options: FastLaneOptions) {
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    const { method, url, headers } = request;
    if (method !== 'POST' || headers['content-encoding'] || !PLAIN_JSON.test(headers['content-type'] ?? ''))
      return false;
    const id = PATH.exec(url ?? '')?.[1];
    if (id === undefined || !options.allowedOrigin(headers.origin, headers.host)) return false;
    void respond(request, response, id);
    return true;
  };

  async function respond(request: IncomingMessage, response: ServerResponse, id: string): Promise<void> {
    let status = 200;
    let body: object;
    try {
      const text = await textOf(request);
      body = { id: await options.accept(request.headers.authorization, id, parse(text)) };
    } catch (error) {
      const [code, name, message] = describeError(error as Error);
      if (code >= 500) options.log.error({ err: error }, 'a request failed');
      status = code;
      body = { error: { code: name, message } };
    }
    const { origin } = request.headers;
    const json = Buffer.from(JSON.stringify(body));
    const head = { 'content-type': 'application/json; charset=utf-8', 'content-length': json.length };
    response.writeHead(status, origin ? { ...head, 'access-control-allow-origin': origin, vary: 'Origin' } : head);
    response.end(json);
  }
}

function textOf(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let bytes = 0;
    request.on('data', (part: Buffer) => {
      bytes += part.length;
      if (bytes <= LONGEST_BYTES) parts.push(part);
    });
    request.on('end', () =>
      bytes > LONGEST_BYTES
        ? reject(new HttpError(413, 'MessageSizeTooBig', 'This is too large: please send it in smaller parts.'))
        : resolve((parts.length === 1 ? parts[0]! : Buffer.concat(parts)).toString()),
    );
    request.on('error', reject);
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new HttpError(400, 'BadSyntax', 'The request is not valid JSON: please check it and send it again.');
  }
}
