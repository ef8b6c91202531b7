import { createHash } from 'node:crypto';
import { openTurnStore } from '../../knowledge/conversations/turn-store.ts';
import type { OpenDatabase } from '../../knowledge/database/database.ts';
import { StaleEffect } from '../../knowledge/effects/effects.ts';
import { openNumbers, type Series } from '../../knowledge/numbers/numbers.ts';
import type { Stage } from './replay.ts';

/** Clock, ids and numbers of a replay, and the copy of the records on which it runs. */
export function createStage({ handle }: OpenDatabase): Stage & {
  now(): Date;
  newId(): string;
  nextNumber(series: Series, year: string): string;
} {
  const store = openTurnStore(handle);
  let turn = { at: '', key: '' };
  let made: string[] = [];
  let numbers = openNumbers(handle);
  const noted = (id: string) => {
    made.push(id);
    return id;
  };
  return {
    now: () => new Date(turn.at),
    // Looks like any other id, and is the same whenever this turn is run.
    newId: () => noted(uuidOf(`${turn.key}-${made.length}`)),
    nextNumber: (series, year) => noted(numbers(series, year)),
    begin(next) {
      turn = next;
      made = [];
      numbers = openNumbers(handle);
    },
    made: () => made,
    apply(effects, scene) {
      try {
        store.apply(effects, scene);
      } catch (error) {
        // The records moved on since: the desk would have decided anew, on what a replay cannot know.
        if (!(error instanceof StaleEffect)) throw error;
      }
    },
    async undone(work) {
      handle.exec('BEGIN');
      try {
        return await work();
      } finally {
        handle.exec('ROLLBACK');
      }
    },
  };
}

function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}
