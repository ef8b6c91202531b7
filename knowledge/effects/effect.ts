import type { Handle } from '../database/database.ts';

/** Where and when an effect happens: the conversation of the turn, null where staff act on their own; UTC ISO. */
export interface Scene {
  conversationId: string | null;
  at: string;
}

/** Writes one effect inside the transaction that the caller holds; throws StaleEffect where it no longer holds. */
export type Apply<E> = (effect: E, scene: Scene) => void;

/** Prepares the statements of one kind of effect, once, on the writing handle. */
export type Prepare<E> = (handle: Handle) => Apply<E>;

/** What the effect was decided on is no longer so (already done, changed since, sold out): the turn is decided anew. */
export class StaleEffect extends Error {
  readonly code = 'STALE';
}
