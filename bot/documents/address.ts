import { createHmac, timingSafeEqual } from 'node:crypto';

/** Which document, whose, and in which language: all that is needed to make it again. */
export type DocumentRef =
  | { kind: 'invoice'; number: string; companyId: string; language: 'en' | 'zh' }
  | { kind: 'quote'; number: string; companyId: string; language: 'en' | 'zh' }
  | {
      kind: 'statement';
      companyId: string;
      currency: string;
      from: string;
      to: string;
      format: 'pdf' | 'csv';
      language: 'en' | 'zh';
    }
  | { kind: 'forecast'; sku: string; weeks: number };

/** An address opens its document for this long; after that the desk gives a new one. */
export const ADDRESS_SECONDS = 3600;

export type Addresses = ReturnType<typeof createAddresses>;

/**
 * Addresses of documents: who holds one may open that document and no other, until it expires.
 * The reference itself is in it, signed with HMAC-SHA256, so nothing is stored.
 */
export function createAddresses({ secret, now }: { secret: string; now(): Date }) {
  const sign = (payload: string) => createHmac('sha256', `documents:${secret}`).update(payload).digest('base64url');
  return {
    /** The path under the desk's own address; `name` is what a browser calls the file. */
    path(ref: DocumentRef, name: string): string {
      const expires = Math.floor(now().getTime() / 1000) + ADDRESS_SECONDS;
      const payload = Buffer.from(JSON.stringify({ ...ref, expires })).toString('base64url');
      return `/api/documents/${payload}.${sign(payload)}/${encodeURIComponent(name)}`;
    },
    /** What an address stands for; 'expired' or 'unknown' where it opens nothing. */
    read(token: string): DocumentRef | 'expired' | 'unknown' {
      const [payload = '', signature = ''] = token.split('.');
      const expected = Buffer.from(sign(payload));
      const given = Buffer.from(signature);
      if (expected.length !== given.length || !timingSafeEqual(expected, given)) return 'unknown';
      const { expires, ...ref } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as DocumentRef & {
        expires: number;
      };
      return expires * 1000 > now().getTime() ? (ref as DocumentRef) : 'expired';
    },
  };
}
