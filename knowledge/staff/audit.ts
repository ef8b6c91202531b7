import { createHash } from 'node:crypto';
import type { Handle } from '../database/database.ts';
import type { Prepare } from '../effects/effect.ts';

/** Who acts: a member of staff's id, or 'command-line' or 'desk'; and by what: 'session', 'api-key:ID', 'command-line'. */
export interface Actor {
  id: string;
  via: string;
}

/** What somebody did. It names things by their numbers and holds no personal words, so that it can be kept for years. */
export interface Audit {
  kind: 'audit';
  at: string; // by the real clock, whatever day the records are of
  actor: Actor;
  act: string; // 'approval-approve', 'conversation-take' …
  subject: string; // id of what it was done to
  detail?: Record<string, string | number | boolean | null>;
}

export interface AuditRow {
  id: number;
  at: string;
  actor: string;
  via: string;
  act: string;
  subject: string;
  detail: string; // JSON
  hash: string;
}

const BEGINNING = '0'.repeat(64);

/** The hash of a row: SHA-256 over the hash before it and all that the row says. */
export function chained(before: string, row: Omit<AuditRow, 'hash'>): string {
  const said = JSON.stringify([row.id, row.at, row.actor, row.via, row.act, row.subject, row.detail]);
  return createHash('sha256').update(before).update(said).digest('hex');
}

/** Adds a row to the audit log; the caller's transaction holds it and the act, so neither is without the other. */
export const audit: Prepare<Audit> = (handle) => {
  const last = handle.prepare('SELECT id, hash FROM audit ORDER BY id DESC LIMIT 1');
  const insert = handle.prepare(
    `INSERT INTO audit (id, at, actor, via, act, subject, detail, hash)
     VALUES (@id, @at, @actor, @via, @act, @subject, @detail, @hash)`,
  );
  return ({ at, actor, act, subject, detail = {} }) => {
    const before = last.get() as { id: number; hash: string } | undefined;
    const id = (before?.id ?? 0) + 1;
    const row = { id, at, actor: actor.id, via: actor.via, act, subject, detail: JSON.stringify(detail) };
    insert.run({ ...row, hash: chained(before?.hash ?? BEGINNING, row) });
  };
};

export type AuditLog = ReturnType<typeof openAuditLog>;

/** Reads the audit log, and checks that nobody changed it. */
export function openAuditLog(handle: Handle) {
  const columns = 'id, at, actor, via, act, subject, detail, hash';
  const page = handle.prepare(`SELECT ${columns} FROM audit WHERE id < ? ORDER BY id DESC LIMIT ?`);
  const all = handle.prepare(`SELECT ${columns} FROM audit ORDER BY id`);
  return {
    /** The latest rows before a number, newest first. */
    page: (before = Number.MAX_SAFE_INTEGER, limit = 100) => page.all(before, limit) as AuditRow[],
    /**
     * Follows the chain from the first row. A cut end leaves no gap: keep `rows` and `head` elsewhere and compare.
     * @returns the first row that does not fit, where there is one
     */
    verify(): { rows: number; head: string; brokenAt: number | undefined } {
      let head = BEGINNING;
      let rows = 0;
      for (const row of all.iterate() as IterableIterator<AuditRow>) {
        if (row.id !== rows + 1 || row.hash !== chained(head, row)) return { rows, head, brokenAt: row.id };
        head = row.hash;
        rows += 1;
      }
      return { rows, head, brokenAt: undefined };
    },
  };
}

/** Runs an act and adds its audit row, in one transaction: both are stored, or neither. */
export function openActs(handle: Handle) {
  const append = audit(handle);
  const both = handle.transaction((entry: Omit<Audit, 'kind'>, work: () => unknown) => {
    const result = work();
    append({ kind: 'audit', ...entry }, { conversationId: null, at: entry.at });
    return result;
  });
  return <T>(entry: Omit<Audit, 'kind' | 'at'>, at: string, work: () => T): T =>
    both.immediate({ ...entry, at }, work) as T;
}
