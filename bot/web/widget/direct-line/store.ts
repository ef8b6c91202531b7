import type { Queued } from './types.ts';

export const PREFIX = 'quartermaster:';

/** The part of Storage that is used; a Map stands in where the browser forbids storage. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

export interface StoredSession {
  conversationId: string;
  token: string;
  expires: number;
}

/**
 * What is remembered over a reload, by person: the session, the draft, and one entry for each message not yet sent
 * (so that two tabs never write over each other's).
 */
export function createStore(shelf: Shelf) {
  const name = (person: string, what: string) => `${PREFIX}${person}:${what}`;
  const keys = () => Array.from({ length: shelf.length }, (_, i) => shelf.key(i) ?? '');
  const write = (key: string, value: string) => {
    try {
      shelf.setItem(key, value);
    } catch {
      // Full or forbidden: the message still goes out, it only would not outlive a reload.
    }
  };
  const read = <T>(key: string): T | undefined => {
    try {
      return (JSON.parse(shelf.getItem(key) ?? 'null') as T | null) ?? undefined;
    } catch {
      return undefined;
    }
  };

  const store = {
    session: (person: string) => read<StoredSession>(name(person, 'session')),
    keepSession: (person: string, session: StoredSession) => write(name(person, 'session'), JSON.stringify(session)),
    draft: (person: string) => read<string>(name(person, 'draft')) ?? '',
    keepDraft(person: string, text: string) {
      if (text) write(name(person, 'draft'), JSON.stringify(text));
      else shelf.removeItem(name(person, 'draft'));
    },
    queue(person: string): Queued[] {
      const start = name(person, 'queue:');
      const found = keys().filter((key) => key.startsWith(start));
      return found.flatMap((key) => read<Queued>(key) ?? []).sort((a, b) => a.at - b.at);
    },
    enqueue: (person: string, item: Queued) => write(name(person, `queue:${item.clientId}`), JSON.stringify(item)),
    dequeue: (person: string, clientId: string) => shelf.removeItem(name(person, `queue:${clientId}`)),
    /** A guest who signed in takes along what they had not sent yet. */
    move(from: string, to: string) {
      for (const item of store.queue(from)) store.enqueue(to, item);
      const draft = store.draft(from);
      if (draft) store.keepDraft(to, draft);
      store.forget(from);
    },
    /** Removes one person's things, or everybody's. */
    forget(person?: string) {
      const start = person === undefined ? PREFIX : name(person, '');
      for (const key of keys()) if (key.startsWith(start)) shelf.removeItem(key);
    },
  };
  return store;
}

export type Store = ReturnType<typeof createStore>;

/** A shelf that lasts as long as the page. */
export function memoryShelf(): Shelf {
  const map = new Map<string, string>();
  return {
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
    removeItem: (key) => void map.delete(key),
    key: (index) => [...map.keys()][index] ?? null,
    get length() {
      return map.size;
    },
  };
}
