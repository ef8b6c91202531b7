import { sql } from 'kysely';
import type { OpenDatabase } from '../database/database.ts';
import { prepared } from '../database/prepared.ts';
import type { Database } from '../database/schema.ts';

/** What somebody is to be told; `body` holds facts, its shape is the kind's. */
export interface OpenNotice {
  id: string;
  personId: string;
  conversationId: string | null;
  kind: string;
  body: Record<string, unknown>;
  createdAt: string;
  /** The day that the order it is about is promised for by now, where it has one. */
  promisedDay: string | null;
}

/** Whether somebody was, or is about to be, told of a quote. */
export function openToldOfQuote({ handle }: Pick<OpenDatabase, 'handle'>) {
  const found = handle
    .prepare(`SELECT 1 FROM notice WHERE person_id = ? AND kind = 'quote-sent' AND json_extract(body, '$.quoteId') = ?`)
    .pluck();
  return (personId: string, quoteId: string): boolean => found.get(personId, quoteId) !== undefined;
}

export type Notices = ReturnType<typeof openNotices>;

/** Notices that are still to be told. */
export function openNotices({ query, handle }: OpenDatabase) {
  const due = prepared<{ now: string; limit: number }, Omit<OpenNotice, 'body'> & { body: string }>(handle, (value) =>
    query
      .selectFrom('notice')
      .leftJoin('sales_order', (join) => join.on('sales_order.id', '=', sql<string>`json_extract(body, '$.orderId')`))
      .select(['notice.id', 'person_id as personId', 'conversation_id as conversationId', 'kind', 'body'])
      .select(['created_at as createdAt', 'promised_day as promisedDay'])
      .where('notice.status', '=', 'open' satisfies Database['notice']['status'])
      .where((where) => where.or([where('not_before', 'is', null), where('not_before', '<=', value('now'))]))
      .orderBy('created_at')
      .limit(value('limit')),
  );
  return {
    /** Those whose time has come, the oldest first. */
    due: (now: string, limit = 100): OpenNotice[] =>
      due({ now, limit }).map((row) => ({ ...row, body: JSON.parse(row.body) as Record<string, unknown> })),
  };
}
