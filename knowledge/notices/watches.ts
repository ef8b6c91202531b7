import type { Handle } from '../database/database.ts';
import type { WatchKind } from '../effects/watch.ts';

/** An invoice is told of this many days before it is due. */
const DAYS_BEFORE_DUE = 3;
const DAY_MS = 86_400_000;

interface OpenWatch {
  id: string;
  personId: string;
  companyId: string;
  conversationId: string | null;
  kind: WatchKind;
  subject: string;
  since: number;
}

/** What has come of a watch: the facts to tell, 'gone' where nothing will come of it any more, undefined where not yet. */
type Outcome = { notice: string; body: object } | 'gone' | undefined;

export type Watches = ReturnType<typeof openWatches>;

/** What people asked to be told, looked at in the records as they are now. */
export function openWatches(handle: Handle) {
  const selectOpen = handle.prepare(
    `SELECT id, person_id AS personId, company_id AS companyId, conversation_id AS conversationId, kind, subject, since
     FROM watch WHERE status = 'open' ORDER BY created_at`,
  );
  const close = handle.prepare(`UPDATE watch SET status = ? WHERE id = ? AND status = 'open'`);
  const insertNotice = handle.prepare(
    `INSERT INTO notice (id, person_id, conversation_id, kind, body, not_before, created_at, status)
     VALUES (?, ?, ?, ?, ?, NULL, ?, 'open')`,
  );
  const ofPerson = handle.prepare(
    `SELECT kind, subject FROM watch WHERE person_id = ? AND status = 'open' ORDER BY created_at`,
  );
  const orderStatus = handle.prepare(`SELECT status FROM sales_order WHERE id = ? AND company_id = ?`).pluck();
  const parcels = handle.prepare(
    `SELECT carrier, tracking, expected_day AS expectedDay, delivered_at AS deliveredAt FROM shipment
     WHERE order_id = ? ORDER BY shipped_at`,
  );
  const free = handle.prepare(
    `SELECT w.name, w.name_zh AS nameZh, s.on_hand - s.allocated AS free, p.unit, s.as_of AS asOf
     FROM stock s JOIN warehouse w ON w.id = s.warehouse_id JOIN product p ON p.sku = s.sku
     WHERE s.sku = ? AND s.on_hand > s.allocated ORDER BY w.id`,
  );
  const invoice = handle.prepare(
    `SELECT due_day AS dueDay, currency, total - paid AS open FROM invoice WHERE id = ? AND company_id = ?`,
  );

  function parcelOutcome({ kind, subject, companyId, since }: OpenWatch): Outcome {
    const status = orderStatus.get(subject, companyId);
    if (status === undefined) return 'gone';
    if (status === 'cancelled') return { notice: 'cancelled', body: { orderId: subject } };
    const all = parcels.all(subject) as { deliveredAt: string | null }[];
    const found = kind === 'delivered' ? all.filter((parcel) => parcel.deliveredAt) : all;
    if (found.length <= since) return undefined;
    return { notice: kind, body: { orderId: subject, parcels: found.slice(since) } };
  }

  const outcomes: Record<WatchKind, (watch: OpenWatch, today: string) => Outcome> = {
    shipped: parcelOutcome,
    delivered: parcelOutcome,
    'in-stock': ({ subject }) => {
      const rows = free.all(subject);
      return rows.length ? { notice: 'in-stock', body: { sku: subject, warehouses: rows } } : undefined;
    },
    due: ({ subject, companyId }, today) => {
      const row = invoice.get(subject, companyId) as { dueDay: string; currency: string; open: number } | undefined;
      if (!row || row.open <= 0) return 'gone';
      const from = new Date(Date.parse(row.dueDay) - DAYS_BEFORE_DUE * DAY_MS).toISOString().slice(0, 10);
      return today >= from ? { notice: 'due', body: { invoiceId: subject, ...row } } : undefined;
    },
  };

  const settle = handle.transaction((watch: OpenWatch, outcome: Exclude<Outcome, undefined>, at: string): void => {
    if (!close.run(outcome === 'gone' ? 'dropped' : 'met', watch.id).changes || outcome === 'gone') return;
    const { id, personId, conversationId } = watch;
    insertNotice.run(`watch-${id}`, personId, conversationId, outcome.notice, JSON.stringify(outcome.body), at);
  });

  return {
    /** What a person waits for. */
    of: (personId: string) => ofPerson.all(personId) as { kind: WatchKind; subject: string }[],
    /** Looks at every open watch: what has come true becomes a notice, in one transaction with the watch's end. */
    look(now: Date): number {
      let met = 0;
      for (const watch of selectOpen.all() as OpenWatch[]) {
        const outcome = outcomes[watch.kind](watch, now.toISOString().slice(0, 10));
        if (outcome) settle.immediate(watch, outcome, now.toISOString());
        if (outcome && outcome !== 'gone') met++;
      }
      return met;
    },
  };
}
