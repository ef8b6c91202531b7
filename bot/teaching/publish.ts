import { join } from 'node:path';
import type { Article } from '../../knowledge/faq/articles.ts';
import { buildFaqIndexGently } from '../../knowledge/faq/faq-index.ts';
import type { VectorCache } from '../../knowledge/search/addable.ts';
import type { Stamp } from '../../knowledge/staff/accounts.ts';
import { isPublished, type Taught, type TaughtLessons, withPhrasings } from '../../knowledge/teaching/taught.ts';
import type { Embed } from '../../nlu/intents/train.ts';
import { compare, foundBy, type GateFigures, isWorse, readGate } from '../jobs/understanding/gate.ts';
import { GATE } from '../jobs/understanding/retrain.ts';
import type { UnderstandingVersion } from '../jobs/understanding/store.ts';

/** What lessons that wait do to the gate set. */
export interface Effect {
  waiting: number;
  /** Of utterances; null where none wait. */
  understanding: UnderstandingVersion | null;
  /** Of phrasings; null where none wait. */
  articles: GateFigures | null;
  published: boolean;
  why: string;
}

export interface PublishOptions {
  taught: TaughtLessons;
  /** The published articles, without what was taught. */
  articles(): Promise<Article[]>;
  /** Trains and judges, without putting into use. */
  retrain(lessons: readonly Taught[]): Promise<UnderstandingVersion>;
  /** Puts a trained model into use. */
  use(id: string): void;
  embed?: Embed | undefined;
  vectors?: VectorCache | undefined;
  /** The effect only. */
  tryOnly?: boolean;
}

/** Shows what lessons that wait change on the gate set, and publishes them unless one of the figures is worse. */
export async function publishLessons(options: PublishOptions, stamp: Stamp): Promise<Effect> {
  const lessons = options.taught.all();
  const waiting = lessons.filter((one) => !isPublished(one));
  const learns = waiting.some(({ kind }) => kind === 'utterance' || kind === 'out-of-scope');
  const asks = waiting.some(({ kind }) => kind === 'phrasing');
  const articles = asks ? await effectOnArticles(options, lessons) : null;
  const understanding = learns ? await options.retrain(lessons) : null;
  const told = { waiting: waiting.length, understanding, articles };
  if (!waiting.length) return { ...told, published: false, why: 'Nothing waits to be published.' };
  if (understanding?.worse) return { ...told, published: false, why: understanding.why };
  if (articles && isWorse(articles))
    return { ...told, published: false, why: 'Not published: the articles are found worse on the gate set.' };
  if (options.tryOnly) return { ...told, published: false, why: 'Tried only; nothing was published.' };
  options.taught.publish(
    waiting.map(({ id }) => id),
    stamp,
  );
  if (understanding) options.use(understanding.id);
  return { ...told, published: true, why: `Published: ${waiting.length} lessons.` };
}

async function effectOnArticles(options: PublishOptions, lessons: readonly Taught[]): Promise<GateFigures> {
  const plain = await options.articles();
  const rows = readGate(join(GATE, 'questions.tsv'));
  const answers = async (with_: readonly Taught[]) => {
    const index = await buildFaqIndexGently(withPhrasings(plain, with_));
    const { embed } = options;
    if (embed)
      await index.addVectors(async (text, language) => (await embed(text, language)).sentence, {
        cache: options.vectors ?? new Map<string, Float32Array>(),
      });
    return foundBy(index, rows, embed);
  };
  return compare(rows, await answers(lessons.filter(isPublished)), await answers(lessons));
}
