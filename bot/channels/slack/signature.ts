import { createHmac, timingSafeEqual } from 'node:crypto';

/** A request that is older may be one that somebody sends again. */
const GOOD_FOR_SECONDS = 5 * 60;

/**
 * Slack's signature of a request: "v0=" and the HMAC-SHA256 of "v0:TIMESTAMP:BODY", in hex.
 *
 * @param timestamp seconds since 1970, as in the header X-Slack-Request-Timestamp
 * @see https://docs.slack.dev/authentication/verifying-requests-from-slack
 */
export function signatureOf(secret: string, timestamp: string, body: Buffer): string {
  return `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:`).update(body).digest('hex')}`;
}

/** Whether Slack sent this body within the last five minutes; compares in constant time. */
export function isFromSlack(
  secret: string,
  signed: { signature: string | undefined; timestamp: string | undefined },
  body: Buffer,
  now: Date,
): boolean {
  const { signature = '', timestamp = '' } = signed;
  if (!/^\d{1,12}$/.test(timestamp)) return false;
  if (Math.abs(now.getTime() / 1000 - Number(timestamp)) > GOOD_FOR_SECONDS) return false;
  const expected = Buffer.from(signatureOf(secret, timestamp, body));
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
