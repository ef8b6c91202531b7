import type { Inbound } from './inbound.ts';

/** A message that waits for its turn. */
export interface Queued {
  inbound: Inbound;
  id: string; // of the user's activity
  failures: number;
}

/**
 * A conversation in memory. At most one turn runs in it; others wait in `queue`.
 * `state` runs ahead of the database by what is in the batch being gathered; when a batch fails,
 * `epoch` moves on, the state is read anew, and a turn that began in an earlier epoch is run again.
 */
export interface LiveConversation {
  id: string;
  channel: string;
  personId: string | null;
  companyId: string | null;
  takenBy: string | null; // member of staff who answers instead of the desk
  state: Record<string, unknown>;
  sequence: number; // the last one given out
  queue: Queued[];
  running: boolean;
  epoch: number;
}
