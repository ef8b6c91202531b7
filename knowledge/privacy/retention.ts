import type { Handle } from '../database/database.ts';
import { actOf } from './person-data.ts';
import { PLACES } from './places.ts';

/** So many conversations at a time, so that nobody waits for it. */
const BATCH = 100;

/** The time before which all is old: so many months before now, ISO. */
export function keptFrom(now: Date, months: number): string {
  const from = new Date(now);
  from.setUTCMonth(from.getUTCMonth() - months);
  return from.toISOString();
}

/**
 * Deletes what is older than the seller keeps it: conversations by their last word, with all that hangs on them, and
 * what is old by its own time. What is deleted is overwritten in the file.
 */
export function openRetention(handle: Handle) {
  const selectOld = handle
    .prepare(
      `SELECT c.id FROM conversation c WHERE c.created_at < @before
         AND coalesce((SELECT max(at) FROM transcript t WHERE t.conversation_id = c.id), c.created_at) < @before
       LIMIT ${BATCH}`,
    )
    .pluck();
  const ofConversations = PLACES.filter((place) => place.conversations).map((place) =>
    handle.prepare(
      `${actOf(place)} WHERE ${place.conversations!.replaceAll(':conversations', 'SELECT value FROM json_each(@ids)')}`,
    ),
  );
  const ofAge = PLACES.filter((place) => place.old).map((place) =>
    handle.prepare(
      `${actOf(place)} WHERE ${place.old}${place.act === 'delete' ? '' : ` AND ${already(place.act.set)}`}`,
    ),
  );
  const deleteConversations = handle.transaction((ids: string): void => {
    for (const statement of ofConversations) statement.run({ ids });
  });

  return {
    /** Deletes one batch of old conversations; whether there may be more. */
    step(before: string): boolean {
      const ids = selectOld.all({ before });
      if (ids.length) overwriting(handle, () => deleteConversations.immediate(JSON.stringify(ids)));
      return ids.length === BATCH;
    },
    /** Deletes or empties what is old by its own time; gives how many rows. */
    byAge: (before: string): number =>
      overwriting(handle, () => ofAge.reduce((sum, statement) => sum + statement.run({ before }).changes, 0)),
  };
}

/** Rows that are emptied already are not written again: "note = NULL" asks for "note IS NOT NULL". */
const already = (set: string): string => `${set.split(' = ')[0]} IS NOT NULL`;

function overwriting<T>(handle: Handle, work: () => T): T {
  handle.pragma('secure_delete = ON');
  try {
    return work();
  } finally {
    handle.pragma('secure_delete = FAST');
  }
}
