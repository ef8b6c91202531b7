import { describe, expect, it } from 'vitest';
import { ADDRESS_SECONDS, createAddresses, type DocumentRef } from '../../../bot/documents/address.ts';

const ref: DocumentRef = { kind: 'invoice', number: 'INV-2026-0001', companyId: 'cafe', language: 'en' };
let at = Date.parse('2026-11-24T10:00:00Z');
const now = () => new Date(at);
const addresses = createAddresses({ secret: 'a'.repeat(32), now });
const tokenOf = (path: string) => path.split('/')[3]!;

describe('the address of a document', () => {
  const token = tokenOf(addresses.path(ref, 'INV-2026-0001.pdf'));
  const [payload, signature] = token.split('.') as [string, string];
  const other = Buffer.from(JSON.stringify({ ...ref, companyId: 'tea', expires: 9e9 })).toString('base64url');

  it.each([
    ['as it was given', token, ref],
    ['with another company in it', `${other}.${signature}`, 'unknown'],
    ['without a signature', payload, 'unknown'],
    ['with a cut signature', `${payload}.${signature.slice(1)}`, 'unknown'],
    ['empty', '', 'unknown'],
    ['signed with another secret', tokenOf(createAddresses({ secret: 'b'.repeat(32), now }).path(ref, 'x')), 'unknown'],
  ])('%s', (_what, given, expected) => {
    expect(addresses.read(given)).toEqual(expected);
  });

  it('opens for an hour', () => {
    at += (ADDRESS_SECONDS - 1) * 1000;
    expect(addresses.read(token)).toEqual(ref);
    at += 1000;
    expect(addresses.read(token)).toBe('expired');
  });
});
