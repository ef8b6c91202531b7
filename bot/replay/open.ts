import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildProductSearch } from '../../knowledge/catalogue/product-search.ts';
import { openRecorded } from '../../knowledge/conversations/recorded.ts';
import { openDatabase } from '../../knowledge/database/database.ts';
import { type Article, readArticles } from '../../knowledge/faq/articles.ts';
import { buildFaqIndex, type FaqIndex } from '../../knowledge/faq/faq-index.ts';
import { openRecords } from '../../knowledge/records.ts';
import type { VectorCache } from '../../knowledge/search/addable.ts';
import { isPublished, openTaught, withPhrasings } from '../../knowledge/teaching/taught.ts';
import type { Embedder } from '../../nlu/embedding/embedder.ts';
import type { IntentModel } from '../../nlu/intents/model.ts';
import type { Embed } from '../../nlu/intents/train.ts';
import type { Config } from '../config.ts';
import { deskOnRecords, isDemo, lexiconOf } from '../desk-on-records.ts';
import { createAddresses } from '../documents/address.ts';
import { openForesight } from '../jobs/foresight/foresight.ts';
import { mailTransport } from '../jobs/jobs.ts';
import { compare, foundBy, type GateFigures, readGate } from '../jobs/understanding/gate.ts';
import { GATE } from '../jobs/understanding/retrain.ts';
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
  /** The latest conversations only, and no longer than so many seconds; instead of `from` and `to`. */
  limits?: { conversations: number; seconds: number } | undefined;
  progress?: ((share: number) => void) | undefined;
  from?: string | undefined; // UTC ISO, included
  to?: string | undefined; // UTC ISO, not included
}

/** What a replay of a desk's records found. */
export interface RecordsReplayed extends Replayed {
  seconds: number;
  /** What other articles do to the gate set; missing where none are tried. */
  gate?: GateFigures;
  /** The time was over before every conversation was run. */
  cut: boolean;
}

/** Runs the recorded conversations of a desk again, on a copy of its records; the desk may be running. */
export async function replayRecords(options: ReplayOptions): Promise<RecordsReplayed> {
  const folder = mkdtempSync(join(tmpdir(), 'replay-'));
  const file = join(folder, 'desk.sqlite');
  const original = openDatabase(join(options.config.dataDir, 'desk.sqlite'));
  await original.handle.backup(file);
  await original.close();
  const database = openDatabase(file);
  try {
    const { from = '', to = '9999', limits, otherModel, otherArticles } = options;
    const stage = createStage(database);
    const { deskWith, faqOf, embed } = await composer(options, database, stage);
    const plain = await readArticles(database.query);
    const taught = openTaught(database.handle).all().filter(isPublished);
    const faq = await faqOf(withPhrasings(plain, taught));
    const otherFaq = otherArticles && (await faqOf(withPhrasings(merged(plain, otherArticles), taught)));
    const present = await deskWith(options.model, faq);
    const other = otherModel || otherFaq ? await deskWith(otherModel ?? options.model, otherFaq ?? faq) : undefined;
    const rows = otherFaq ? readGate(join(GATE, 'questions.tsv')) : [];
    const gate = otherFaq && compare(rows, await foundBy(faq, rows, embed), await foundBy(otherFaq, rows, embed));
    const recorded = openRecorded(database.handle);
    const start = performance.now();
    const since = () => (performance.now() - start) / 1000;
    let cut = false;
    const result = await replay(
      limits ? recorded.newest(limits.conversations) : recorded.between(from, to),
      { present, ...(other && { other }) },
      stage,
      (at) => at >= from && at < to,
      (done) => {
        cut = limits !== undefined && since() > limits.seconds;
        if (limits) options.progress?.(Math.max(done / limits.conversations, since() / limits.seconds));
        return !cut;
      },
    );
    return { ...result, seconds: since(), cut, ...(gate && { gate }) };
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
  const faqOf = async (articles: readonly Article[]) => {
    const faq = buildFaqIndex(articles);
    if (embedText) await faq.addVectors(embedText, { cache: vectors });
    return faq;
  };
  const deskWith = (model: IntentModel, faq: FaqIndex) =>
    deskOnRecords({
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
  const embed: Embed | undefined = embedder && ((text, language) => embedder.embed(text, language));
  return { deskWith, faqOf, embed };
}

/** The articles with some of them changed or added. */
function merged(articles: readonly Article[], changed: readonly Article[]): Article[] {
  const key = ({ id, language }: Article) => `${id}\n${language}`;
  const other = new Map(changed.map((article) => [key(article), article]));
  const kept = articles.map((article) => other.get(key(article)) ?? article);
  const known = new Set(articles.map(key));
  return [...kept, ...changed.filter((article) => !known.has(key(article)))];
}
