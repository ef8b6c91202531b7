import type { Handle } from '../database/database.ts';
import type { AlertKind } from './rules.ts';

/** Something that staff are to be told; `body` holds facts, its shape is the kind's. */
export interface Alert {
  kind: AlertKind;
  /** The same for the same thing: nobody is told it twice. */
  cause: string;
  /** A state that goes on, such as a shelf that runs out, may be told again after so many days. */
  againAfterDays?: number;
  companyId: string | null;
  /** The buyer's, where it is about one. */
  conversationId: string | null;
  body: object;
}

/** An alert that one recipient is still to be told. */
export interface OpenAlert extends Omit<Alert, 'againAfterDays' | 'body'> {
  id: number;
  recipient: string;
  body: Record<string, unknown>;
  at: string; // when it was noticed
}

const DAY_MS = 86_400_000;

export type Alerts = ReturnType<typeof openAlerts>;

/** What staff are told, once for each recipient; times by the real clock. */
export function openAlerts(handle: Handle) {
  const insert = handle.prepare(
    `INSERT INTO alert (recipient, cause, kind, company_id, conversation_id, body, at, status)
     VALUES (@recipient, @cause, @kind, @companyId, @conversationId, @body, @at, 'open') ON CONFLICT DO NOTHING`,
  );
  const lately = handle
    .prepare(`SELECT 1 FROM alert WHERE recipient = ? AND cause >= ? AND cause < ? AND at > ? LIMIT 1`)
    .pluck();
  const open = handle.prepare(
    `SELECT id, recipient, cause, kind, company_id AS companyId, conversation_id AS conversationId, body, at
     FROM alert WHERE recipient = ? AND status = 'open' ORDER BY id`,
  );
  const waiting = handle.prepare(`SELECT DISTINCT recipient FROM alert WHERE status = 'open'`).pluck();
  const drop = handle.prepare(`UPDATE alert SET status = 'dropped' WHERE id = ? AND status = 'open'`);
  const about = handle
    .prepare(
      `SELECT conversation_id FROM alert WHERE told_in = ? AND status = 'told' AND conversation_id NOT NULL
       ORDER BY told_at DESC, id DESC LIMIT 1`,
    )
    .pluck();

  const record = handle.transaction((recipients: readonly string[], alert: Alert, at: string): number => {
    const { againAfterDays, ...rest } = alert;
    const cause = againAfterDays === undefined ? alert.cause : `${alert.cause}@${at.slice(0, 10)}`;
    let added = 0;
    for (const recipient of recipients) {
      if (againAfterDays !== undefined) {
        const since = new Date(Date.parse(at) - againAfterDays * DAY_MS).toISOString();
        // '@' and 'A' are neighbours: between them lie the causes of this thing, whatever their day.
        if (lately.get(recipient, `${alert.cause}@`, `${alert.cause}A`, since) !== undefined) continue;
      }
      added += insert.run({ ...rest, recipient, cause, at, body: JSON.stringify(alert.body) }).changes;
    }
    return added;
  });

  return {
    /** Notes what these recipients are to be told, each once; gives how many are told something new. */
    record: (recipients: readonly string[], alert: Alert, at: string): number =>
      record.immediate(recipients, alert, at),
    /** What a recipient is still to be told, in the order in which it was noticed. */
    open: (recipient: string): OpenAlert[] =>
      (open.all(recipient) as (OpenAlert & { body: string })[]).map((row) => ({
        ...row,
        body: JSON.parse(row.body) as Record<string, unknown>,
      })),
    /** Who is still to be told something. */
    waiting: () => waiting.all() as string[],
    /** It holds no longer: nobody needs to know. */
    drop: (id: number): void => {
      drop.run(id);
    },
    /** The buyer's conversation that was told of last in a conversation of Teams or Slack. */
    toldIn: (conversationId: string) => about.get(conversationId) as string | undefined,
  };
}
