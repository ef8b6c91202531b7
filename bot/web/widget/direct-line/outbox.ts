import { DeskError } from './http.ts';
import type { Store } from './store.ts';
import type { Queued } from './types.ts';

const WAITS_MS = [500, 1500, 4000];

/**
 * Sends what waits, one after the other and in order. A line that is down is tried a few times, then the message
 * is "not sent" and stays in the store until retry() or the next connection; the desk drops repeats by client id.
 */
export function createOutbox(deps: {
  store: Store;
  person(): string;
  post(item: Queued): Promise<void>;
  state(clientId: string, state: 'sending' | 'sent' | 'failed'): void;
}) {
  const { store, person } = deps;
  /** Refused by the desk or given up on: waits for retry(). */
  const resting = new Map<string, 'refused' | 'unreachable'>();
  /** Also held here, for browsers whose storage is full or forbidden. */
  const held = new Map<string, Queued>();
  let running = false;
  let again = false;
  let epoch = 0;
  let wake: (() => void) | undefined;
  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  async function deliver(item: Queued, during: number): Promise<'sent' | 'refused' | 'unreachable' | 'superseded'> {
    for (let tries = 0; ; tries++) {
      try {
        await deps.post(item);
        return 'sent';
      } catch (error) {
        if (during !== epoch) return 'superseded';
        if (error instanceof DeskError && !error.passing) return 'refused';
        const wait = WAITS_MS[tries];
        if (wait === undefined) return 'unreachable';
        await pause(wait);
        if (during !== epoch) return 'superseded';
      }
    }
  }

  function all(owner: string): Queued[] {
    const items = new Map([...store.queue(owner), ...held.values()].map((item) => [item.clientId, item]));
    return [...items.values()].sort((a, b) => a.at - b.at);
  }

  async function flush(): Promise<void> {
    again = true;
    if (running) return;
    running = true;
    while (again) {
      again = false;
      const during = epoch;
      const owner = person();
      for (const item of all(owner)) {
        if (resting.has(item.clientId)) continue;
        deps.state(item.clientId, 'sending');
        const outcome = await deliver(item, during);
        if (during !== epoch) break;
        if (outcome === 'sent') done(owner, item.clientId);
        else if (outcome !== 'superseded') {
          resting.set(item.clientId, outcome);
          deps.state(item.clientId, 'failed');
        }
      }
      if (during !== epoch) again = true;
    }
    running = false;
  }

  function done(owner: string, clientId: string): void {
    store.dequeue(owner, clientId);
    held.delete(clientId);
    resting.delete(clientId);
    deps.state(clientId, 'sent');
  }

  return {
    flush,
    add(item: Queued): void {
      store.enqueue(person(), item);
      held.set(item.clientId, item);
      void flush();
    },
    retry(clientId: string): void {
      resting.delete(clientId);
      void flush();
    },
    /** The line is back: what could not be delivered goes out now. */
    revive(): void {
      for (const [id, why] of resting) if (why === 'unreachable') resting.delete(id);
      wake?.();
      void flush();
    },
    /** The desk has it (its echo came). */
    settle: (clientId: string) => done(person(), clientId),
    /** Somebody else is here: what is under way belongs to the one before. */
    reset(): void {
      epoch++;
      held.clear();
      resting.clear();
      wake?.();
    },
  };
}
