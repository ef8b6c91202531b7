import type { Handle } from '../database/database.ts';

/** All numbers of records, by what they are numbers of: from them the desk learns what the seller's numbers look like. */
export function knownNumbers(handle: Handle): { of: 'order' | 'invoice' | 'quote' | 'return'; numbers: string[] }[] {
  const all = (table: string) => handle.prepare(`SELECT id FROM ${table}`).pluck().all() as string[];
  return [
    { of: 'order', numbers: all('sales_order') },
    { of: 'invoice', numbers: all('invoice') },
    { of: 'quote', numbers: all('quote') },
    { of: 'return', numbers: all('return_order') },
  ];
}

/** The number of the latest order, as an example of what one looks like. */
export function lastOrderNumber(handle: Handle): string | undefined {
  return handle.prepare('SELECT id FROM sales_order ORDER BY placed_at DESC LIMIT 1').pluck().get() as
    | string
    | undefined;
}
