import { amount, country, currency, dayCell, id, oneOf, percent, text } from '../cells.ts';
import { company, type Kind, must, or, type RecordKind, words } from './kind.ts';

/** Who buys. */
export const parties: Record<Extract<Kind, 'companies' | 'addresses' | 'contacts'>, RecordKind> = {
  companies: {
    table: 'company',
    key: ['id'],
    columns: {
      company: { read: id, to: 'id', ...must },
      name: { ...words, like: ['company'] },
      name_zh: { read: text },
      segment: words,
      region: words,
      country: { read: country, ...or('') },
      language: { read: oneOf('en', 'zh'), ...or('en') },
      currency: { read: currency, ...must },
      payment_terms: { read: id, ...or('') },
      credit_limit: { read: amount },
      vat_number: { read: text },
      tax_rate: { read: percent },
      customer_since: { read: dayCell, ...or('') },
    },
  },
  addresses: {
    table: 'address',
    key: ['id'],
    columns: {
      address: { read: id, to: 'id', ...must },
      company: { ...company, ...must },
      label: words,
      line: { ...words, ...must },
      city: words,
      postcode: words,
      country: { read: country, ...or('') },
      since: { read: dayCell, ...or('') },
    },
  },
  contacts: {
    table: 'contact',
    key: ['id'],
    columns: {
      contact: { read: id, to: 'id', ...must },
      company: { ...company, ...must },
      name: words,
      email: words,
      language: { read: oneOf('en', 'zh'), ...or('en') },
      // Who is not said to be more may look, and no more.
      role: { read: oneOf('buyer', 'approver', 'viewer'), ...or('viewer') },
      spend_limit: { read: amount },
      approver: { read: id, to: 'approver_id' },
    },
  },
};
