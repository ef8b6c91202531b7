import type { OpenDatabase } from '../database/database.ts';
import { prepared } from '../database/prepared.ts';
import type { PricedLine, Sums } from '../effects/order.ts';

/** The figures on a card: prices, charges, and how much of each product was not free to promise. */
export interface Shown {
  lines: PricedLine[];
  sums: Sums;
  short: Record<string, number>;
}

/** What a buyer has built up so far. Quantities in base units. */
export interface DraftBody {
  lines: { sku: string; quantity: number }[];
  addressId: string;
  requestedDay: string | null;
  customerPo: string | null;
  /** Its prices hold, as long as the quote does. */
  quoteId: string | null;
  /** Of a change: the order as it was when the change was begun. */
  order: { id: string; revision: number } | null;
  /** What the card of this version showed: a confirmation means these figures and no others. */
  shown: Shown;
}

export interface Draft {
  id: string;
  contactId: string;
  kind: 'order' | 'change' | 'return';
  version: number;
  status: 'open' | 'done' | 'dropped';
  body: DraftBody;
  became: string | null; // the order
}

/** A return as it was proposed to a buyer; what was said for it is the skill's own. */
export type Proposal = Omit<Draft, 'body'> & { body: unknown };

export type Drafts = ReturnType<typeof openDrafts>;

/** A company's own drafts: another's is as one that does not exist. */
export function openDrafts({ query, handle }: OpenDatabase) {
  const byId = prepared<{ id: string; companyId: string }, Omit<Draft, 'body'> & { body: string }>(handle, (value) =>
    query
      .selectFrom('draft')
      .select(['id', 'contact_id as contactId', 'kind', 'version', 'status', 'body', 'became'])
      .where('id', '=', value('id'))
      .where('company_id', '=', value('companyId')),
  );
  return {
    draft(id: string, companyId: string): Draft | undefined {
      const row = byId({ id, companyId })[0];
      return row?.kind === 'return' ? undefined : row && { ...row, body: JSON.parse(row.body) as DraftBody };
    },
    proposal(id: string, companyId: string): Proposal | undefined {
      const row = byId({ id, companyId })[0];
      return row?.kind === 'return' ? { ...row, body: JSON.parse(row.body) as unknown } : undefined;
    },
  };
}
