import type { Article } from '../../knowledge/faq/articles.ts';
import { buildFaqIndexGently, type FaqIndex } from '../../knowledge/faq/faq-index.ts';
import { every } from './every.ts';
import type { Searchable } from './mind.ts';

/** How often it is looked whether something else was published by another program. */
const LOOK_MS = 1000;

export interface LiveFaqOptions {
  /** The published articles. */
  read(): Promise<Article[]>;
  /** Counts what was published. */
  revision(): number;
  log: { warn(detail: object, text: string): void };
}

export type LiveFaq = Awaited<ReturnType<typeof openLiveFaq>>;

/**
 * The index of the published articles, always whole: what is published meanwhile is indexed and embedded behind the open
 * desk, and takes the old one's place at once when it is ready.
 */
export async function openLiveFaq({ read, revision, log }: LiveFaqOptions) {
  let meaning: Parameters<Searchable['addVectors']> | undefined;
  let answering = revision();
  let index: FaqIndex = await buildFaqIndexGently(await read());

  async function renew(): Promise<void> {
    while (answering !== revision()) {
      const next = revision(); // before reading: what comes meanwhile is read the next time
      const built = await buildFaqIndexGently(await read());
      const by = meaning;
      if (by) await built.addVectors(...by);
      if (by !== meaning) continue; // the encoder came meanwhile: its vectors would be missing
      index = built;
      answering = next;
      await by?.[1].cache.save?.();
    }
  }
  const looking = every(LOOK_MS, renew, log);

  return {
    current: () => index,
    /** The revision of the articles that the desk answers with. */
    answering: () => answering,
    /** Takes up at once what was published; resolves when the desk answers with it. */
    refresh: looking.now,
    /** Hands over the encoder: from now on articles are searched by meaning too. */
    async addVectors(...by: Parameters<Searchable['addVectors']>): Promise<void> {
      meaning = by;
      await index.addVectors(...by);
    },
    stop: looking.stop,
  };
}
