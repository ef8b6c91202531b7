import { createHmac } from 'node:crypto';
import { lookup } from 'node:dns/promises';
import { request as http } from 'node:http';
import { request as https } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { DueDelivery } from '../../knowledge/webhooks/webhooks.ts';
import { isPublicAddress } from './public-address.ts';

const TIMEOUT_MS = 10_000;
const MOST_BYTES = 64 * 1024; // of the answer, which nobody reads

export interface Address {
  address: string;
  family: number;
}

export interface SendParts {
  /** Every address of a name. */
  resolve(name: string): Promise<Address[]>;
  mayGo(address: string): boolean;
  timeoutMs: number;
}

const REAL: SendParts = {
  resolve: (name) => lookup(name, { all: true }),
  mayGo: isPublicAddress,
  timeoutMs: TIMEOUT_MS,
};

/**
 * What proves to the receiver that a message is the desk's and from when: HMAC-SHA256 by the secret, as hex, over
 * `timestamp.body`.
 * @param timestamp seconds since 1970, which the header carries too
 */
export function signatureOf(secret: string, timestamp: number, body: string): string {
  return createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex');
}

/**
 * Posts a message to a webhook. Its name is resolved once, every address must be of the public internet, and the
 * connection goes to the very address that was checked, so that no second answer of the name server leads elsewhere.
 * Redirects are not followed.
 *
 * @returns the answer's HTTP status
 * @throws Error where there was none; its message says why
 */
export function createSender(parts: SendParts = REAL) {
  return async function send({ id, event, at, data, url: to, secret }: DueDelivery, now: Date): Promise<number> {
    const url = new URL(to);
    const pinned = await addressOf(url.hostname.replace(/^\[|\]$/g, ''), parts);
    const body = `{"id":${id},"event":${JSON.stringify(event)},"at":${JSON.stringify(at)},"data":${data}}`;
    const timestamp = Math.floor(now.getTime() / 1000);
    return post(url, pinned, body, parts.timeoutMs, {
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(body)),
      'user-agent': 'Quartermaster',
      'quartermaster-event': event,
      'quartermaster-delivery': String(id),
      'quartermaster-timestamp': String(timestamp),
      'quartermaster-signature': `v1=${signatureOf(secret, timestamp, body)}`,
    });
  };
}

async function addressOf(name: string, { resolve, mayGo }: SendParts): Promise<Address> {
  const addresses = await resolve(name);
  const [first] = addresses;
  if (!first) throw new Error(`${name} has no address.`);
  for (const { address } of addresses)
    if (!mayGo(address)) throw new Error(`${name} leads to ${address}, which is not of the public internet.`);
  return first;
}

function post(
  url: URL,
  { address, family }: Address,
  body: string,
  timeoutMs: number,
  headers: Record<string, string>,
) {
  const pin: LookupFunction = (_name, options, callback) =>
    options.all ? callback(null, [{ address, family }]) : callback(null, address, family);
  return new Promise<number>((resolve, reject) => {
    const signal = AbortSignal.timeout(timeoutMs);
    const overdue = () => reject(new Error(`There was no answer within ${timeoutMs / 1000} seconds.`));
    signal.addEventListener('abort', overdue, { once: true });
    const request = (url.protocol === 'https:' ? https : http)(
      url,
      { method: 'POST', headers, agent: false, lookup: pin, signal },
      (response) => {
        let bytes = 0;
        const done = () => resolve(response.statusCode ?? 0);
        response.on('data', (chunk: Buffer) => {
          bytes += chunk.length;
          if (bytes > MOST_BYTES) {
            done();
            request.destroy();
          }
        });
        response.on('end', done).on('error', reject);
      },
    );
    request.on('error', reject).end(body);
  });
}
