import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildProductSearch } from '../../knowledge/catalogue/product-search.ts';
import { openRecorded } from '../../knowledge/conversations/recorded.ts';
import { openDatabase } from '../../knowledge/database/database.ts';
import { type Article, readArticles } from '../../knowledge/faq/articles.ts';
import { buildFaqIndex } from '../../knowledge/faq/faq-index.ts';
import { openRecords } from '../../knowledge/records.ts';
import type { VectorCache } from '../../knowledge/search/addable.ts';
import { isPublished, openTaught, withPhrasings } from '../../knowledge/teaching/taught.ts';
import type { Embedder } from '../../nlu/embedding/embedder.ts';
import type { IntentModel } from '../../nlu/intents/model.ts';
import type { Config } from '../config.ts';
import { deskOnRecords, isDemo, lexiconOf } from '../desk-on-records.ts';
import { createAddresses } from '../documents/address.ts';
import { openForesight } from '../jobs/foresight/foresight.ts';
import { mailTransport } from '../jobs/jobs.ts';
import { type Replayed, replay } from './replay.ts';
import { createStage } from './stage.ts';

export interface ReplayOptions {
  config: Config;
  /** What the desk understands with now, and the encoder where it has one. */
  model: IntentModel;
  embedder?: Embedder | undefined;
  vectors: VectorCache;
  /** What is tried: another model, articles instead of or besides those that are published. */
  otherModel?: IntentModel | undefined;
  otherArticles?: readonly Article[] | undefined;
  from?: string | undefined; // UTC ISO, included
  to?: string | undefined; // UTC ISO, not included
}

/** Runs the recorded conversations of a desk again, on a copy of its records; the desk may be running. */
export async function replayRecords(options: ReplayOptions): Promise<Replayed & { seconds: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'replay-'));
  const file = join(folder, 'desk.sqlite');
  const original = openDatabase(join(options.config.dataDir, 'desk.sqlite'));
  await original.handle.backup(file);
  await original.close();
  const database = openDatabase(file);
  try {
    const { from = '', to = '9999' } = options;
    const stage = createStage(database);
    const deskWith = await composer(options, database, stage);
    const articles = withPhrasings(
      await readArticles(database.query),
      openTaught(database.handle).all().filter(isPublished),
    );
    const present = await deskWith(options.model, articles);
    const tries = options.otherModel !== undefined || options.otherArticles !== undefined;
    const other = tries
      ? await deskWith(options.otherModel ?? options.model, merged(articles, options.otherArticles ?? []))
      : undefined;
    const start = performance.now();
    const result = await replay(
      openRecorded(database.handle).between(from, to),
      { present, ...(other && { other }) },
      stage,
      (at) => at >= from && at < to,
    );
    return { ...result, seconds: (performance.now() - start) / 1000 };
  } finally {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Makes desks that differ in their model and articles alone. */
async function composer(
  { config, embedder, vectors }: ReplayOptions,
  database: ReturnType<typeof openDatabase>,
  stage: ReturnType<typeof createStage>,
) {
  const records = openRecords(database);
  const products = await records.catalogue.all();
  const lexicon = lexiconOf(database, products);
  const search = buildProductSearch(products);
  const quietly = { say: () => undefined, log: { warn: () => undefined } };
  const foresight = openForesight({ dataDir: config.dataDir, now: stage.now, ...quietly });
  await foresight.close(); // what is in use at the beginning is used to the end
  const addresses = createAddresses({ secret: config.directLineSecret, now: stage.now });
  const embedText =
    embedder && (async (text: string, language: 'en' | 'zh') => (await embedder.embed(text, language)).sentence);
  if (embedText) await search.addVectors(embedText, { cache: vectors });
  return async (model: IntentModel, articles: readonly Article[]) => {
    const faq = buildFaqIndex(articles);
    if (embedText) await faq.addVectors(embedText, { cache: vectors });
    return deskOnRecords({
      ...{ config, database, records, products, lexicon, search },
      ...{ now: stage.now, newId: stage.newId, nextNumber: stage.nextNumber },
      model: () => model,
      embeds: () => embedder !== undefined,
      embed: async (text, language) => embedder?.embed(text, language),
      foreseen: foresight.current,
      mails: mailTransport(config, isDemo(database)) !== undefined,
      documentAddress: (ref, name) => `https://desk.invalid${addresses.path(ref, name)}`,
      askFaq: faq.answer,
      across: () => faq.across,
      articleTitled: faq.titled,
    });
  };
}

/** The articles with some of them changed or added. */
function merged(articles: readonly Article[], changed: readonly Article[]): Article[] {
  const key = ({ id, language }: Article) => `${id}\n${language}`;
  const other = new Map(changed.map((article) => [key(article), article]));
  const kept = articles.map((article) => other.get(key(article)) ?? article);
  const known = new Set(articles.map(key));
  return [...kept, ...changed.filter((article) => !known.has(key(article)))];
}
