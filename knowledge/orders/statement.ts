import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';

/** What happened on an account on a day, in minor units; a payment lowers the balance. */
export interface Entry {
  day: string;
  kind: 'invoice' | 'payment';
  invoiceId: string;
  dueDay: string;
  amount: number; // positive, whatever the kind
  balance: number; // after it
}

export interface Statement {
  currency: string;
  from: string;
  to: string;
  opening: number;
  entries: Entry[];
  closing: number;
}

/**
 * The account of a company in one currency from a day to a day, both included. A payment whose day is not on record
 * counts on the invoice's own day: the balance is right, its way there is not known better.
 */
export function openStatement(query: Kysely<Database>) {
  return async (companyId: string, currency: string, from: string, to: string): Promise<Statement> => {
    const invoices = await query
      .selectFrom('invoice')
      .select(['id', 'issued_day', 'due_day', 'total', 'paid', 'paid_day'])
      .where('company_id', '=', companyId)
      .where('currency', '=', currency)
      .where('issued_day', '<=', to)
      .execute();
    const moves = invoices.flatMap((row): Omit<Entry, 'balance'>[] => {
      const common = { invoiceId: row.id, dueDay: row.due_day };
      return [
        { ...common, day: row.issued_day, kind: 'invoice', amount: row.total },
        ...(row.paid > 0
          ? [{ ...common, day: row.paid_day ?? row.issued_day, kind: 'payment' as const, amount: row.paid }]
          : []),
      ];
    });
    // On one day what is billed comes before what is paid.
    moves.sort(
      (a, b) => a.day.localeCompare(b.day) || a.kind.localeCompare(b.kind) || a.invoiceId.localeCompare(b.invoiceId),
    );
    const signed = (move: { kind: Entry['kind']; amount: number }) =>
      move.kind === 'invoice' ? move.amount : -move.amount;
    const opening = moves.filter(({ day }) => day < from).reduce((sum, move) => sum + signed(move), 0);
    let balance = opening;
    const entries = moves
      .filter(({ day }) => day >= from && day <= to)
      .map((move) => {
        balance += signed(move);
        return { ...move, balance };
      });
    return { currency, from, to, opening, entries, closing: balance };
  };
}
