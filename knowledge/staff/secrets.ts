import { createHash } from 'node:crypto';

/** A secret of 256 random bits as text; so much chance needs no slow hash. */
export function newSecret(random: (bytes: number) => Uint8Array): string {
  return Buffer.from(random(32)).toString('base64url');
}

/** What is stored of a secret: its SHA-256, as hex. */
export function digestOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/**
 * Characters of an alphabet, each as likely: bytes beyond a whole multiple of it are left out.
 * @param alphabet at most 256 characters
 */
export function randomText(random: (bytes: number) => Uint8Array, length: number, alphabet: string): string {
  let text = '';
  while (text.length < length)
    for (const byte of random(length))
      if (byte < 256 - (256 % alphabet.length) && text.length < length) text += alphabet[byte % alphabet.length];
  return text;
}
