import { createHash } from 'node:crypto';

/** A secret of 256 random bits as text; so much chance needs no slow hash. */
export function newSecret(random: (bytes: number) => Uint8Array): string {
  return Buffer.from(random(32)).toString('base64url');
}

/** What is stored of a secret: its SHA-256, as hex. */
export function digestOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
