import type { Handle } from '../database/database.ts';
import type { Stamp } from '../staff/accounts.ts';
import { openActs } from '../staff/audit.ts';
import { newSecret } from '../staff/secrets.ts';

/** What a webhook may be told of; triggers of the database queue it with its cause. */
export const WEBHOOK_EVENTS = [
  'conversation-waiting',
  'conversation-closed',
  'order-placed',
  'approval-asked',
  'approval-decided',
  'article-published',
] as const;

export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number];

export interface Webhook {
  id: string;
  url: string;
  events: WebhookEvent[];
  active: boolean;
  createdAt: string;
}

/** One message to a webhook; `answer` is the HTTP status of the last try, `error` why that was none. */
export interface Delivery {
  id: number;
  event: string;
  at: string;
  status: 'waiting' | 'delivered' | 'failed';
  tries: number;
  dueAt: string | null; // of the next try; null: at once
  triedAt: string | null;
  answer: number | null;
  error: string | null;
}

/** A message that is to be sent, with all that sending needs. */
export interface DueDelivery extends Pick<Delivery, 'id' | 'event' | 'at' | 'tries'> {
  webhookId: string;
  url: string;
  secret: string;
  data: string; // JSON
}

/** How a try ended; `dueAt` is when the next one is, null where there is none. */
export interface Tried {
  status: Delivery['status'];
  dueAt: string | null;
  triedAt: string;
  answer: number | null;
  error: string | null;
}

const PREFIX = 'whsec_';

export type Webhooks = ReturnType<typeof openWebhooks>;

/** Who is told by HTTP of what happens, and what was or is to be sent. */
export function openWebhooks(handle: Handle, random: (bytes: number) => Uint8Array) {
  const act = openActs(handle);
  const columns = 'id, url, events, active, created_at AS createdAt';
  const all = handle.prepare(`SELECT ${columns} FROM webhook ORDER BY created_at, id`);
  const byId = handle.prepare(`SELECT ${columns} FROM webhook WHERE id = ?`);
  const insert = handle.prepare(
    `INSERT INTO webhook (id, url, events, secret, active, created_at) VALUES (?, ?, ?, ?, 1, ?)`,
  );
  const update = handle.prepare(`UPDATE webhook SET events = ?, active = ? WHERE id = ?`);
  const remove = handle.prepare(`DELETE FROM webhook WHERE id = ?`);
  const removeDeliveries = handle.prepare(`DELETE FROM webhook_delivery WHERE webhook_id = ?`);
  const addTest = handle.prepare(
    `INSERT INTO webhook_delivery (webhook_id, event, data, at) VALUES (?, 'test', '{}', ?)`,
  );
  const deliveries = handle.prepare(
    `SELECT id, event, at, status, tries, due_at AS dueAt, tried_at AS triedAt, answer, error FROM webhook_delivery
     WHERE webhook_id = ? AND id < ? ORDER BY id DESC LIMIT ?`,
  );
  const due = handle.prepare(
    `SELECT d.id, d.webhook_id AS webhookId, d.event, d.at, d.tries, d.data, w.url, w.secret
     FROM webhook_delivery d JOIN webhook w ON w.id = d.webhook_id AND w.active = 1
     WHERE d.status = 'waiting' AND (d.due_at IS NULL OR d.due_at <= ?) ORDER BY d.id LIMIT ?`,
  );
  const finish = handle.prepare(
    `UPDATE webhook_delivery SET status = @status, tries = tries + 1, due_at = @dueAt, tried_at = @triedAt, answer = @answer,
       error = @error WHERE id = @id`,
  );
  const prune = handle.prepare(`DELETE FROM webhook_delivery WHERE status <> 'waiting' AND tried_at < ?`);

  const webhook = (id: string): Webhook | undefined => asWebhook(byId.get(id) as Row | undefined);

  return {
    list: (): Webhook[] => (all.all() as Row[]).map((row) => asWebhook(row)),
    webhook,
    /** Adds one; gives the secret that signs, which is shown this once. */
    add({ id, url, events }: Pick<Webhook, 'id' | 'url' | 'events'>, { by, at }: Stamp): string {
      const secret = PREFIX + newSecret(random);
      act({ actor: by, act: 'webhook-add', subject: id }, at, () =>
        insert.run(id, url, JSON.stringify(events), secret, at),
      );
      return secret;
    },
    change({ id, events, active }: Pick<Webhook, 'id' | 'events' | 'active'>, { by, at }: Stamp): void {
      act({ actor: by, act: 'webhook-change', subject: id, detail: { active, events: events.join(' ') } }, at, () =>
        update.run(JSON.stringify(events), active ? 1 : 0, id),
      );
    },
    /** Ends one, with what was still to be sent. */
    remove(id: string, { by, at }: Stamp): void {
      act({ actor: by, act: 'webhook-remove', subject: id }, at, () => {
        removeDeliveries.run(id);
        remove.run(id);
      });
    },
    /** Queues a message that says nothing but that it arrives. */
    test(id: string, { by, at }: Stamp): void {
      act({ actor: by, act: 'webhook-test', subject: id }, at, () => addTest.run(id, at));
    },
    /** The latest before a number, newest first. */
    deliveries: (id: string, before = Number.MAX_SAFE_INTEGER, limit = 50) =>
      deliveries.all(id, before, limit) as Delivery[],
    /** What is to be sent by now (UTC ISO, by the real clock), the oldest first. */
    due: (now: string, limit = 50) => due.all(now, limit) as DueDelivery[],
    finish: (id: number, tried: Tried): void => void finish.run({ id, ...tried }),
    /** Forgets what was done with before that time; gives how many. */
    prune: (before: string): number => prune.run(before).changes,
  };
}

interface Row {
  id: string;
  url: string;
  events: string;
  active: number;
  createdAt: string;
}

function asWebhook(row: Row): Webhook;
function asWebhook(row: Row | undefined): Webhook | undefined;
function asWebhook(row: Row | undefined): Webhook | undefined {
  return row && { ...row, events: JSON.parse(row.events) as WebhookEvent[], active: row.active === 1 };
}
