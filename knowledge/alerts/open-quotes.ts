import type { Handle } from '../database/database.ts';

/** A quote that may still be accepted; amounts in minor units. */
export interface OpenQuote {
  id: string;
  companyId: string;
  companyName: string;
  buyerName: string;
  createdAt: string;
  currency: string;
  net: number;
  total: number | null;
  addressId: string; // the company's first: a quote names none
  lines: { sku: string; quantity: number; net: number }[];
}

/** Quotes that may still be accepted and were made after a time (UTC ISO), the oldest first. */
export function openQuotesSince(handle: Handle) {
  const quotes = handle.prepare(
    `SELECT q.id, q.company_id AS companyId, co.name AS companyName, p.name AS buyerName, q.created_at AS createdAt,
            q.currency, q.net, q.total,
            (SELECT a.id FROM address a WHERE a.company_id = q.company_id ORDER BY a.since, a.id LIMIT 1) AS addressId
       FROM quote q JOIN company co ON co.id = q.company_id JOIN contact p ON p.id = q.contact_id
      WHERE q.status = 'open' AND q.created_at > ? AND q.valid_to >= ? ORDER BY q.created_at LIMIT 100`,
  );
  const lines = handle.prepare('SELECT sku, quantity, net FROM quote_line WHERE quote_id = ? ORDER BY line');
  return (since: string, today: string): OpenQuote[] =>
    (quotes.all(since, today) as (OpenQuote & { addressId: string | null })[])
      .filter(({ addressId }) => addressId !== null)
      .map((quote) => ({ ...quote, lines: lines.all(quote.id) as OpenQuote['lines'] }));
}
