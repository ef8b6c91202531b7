import MiniSearch from 'minisearch';
import type { Article } from '../../../knowledge/faq/articles.ts';
import { buildFaqIndex } from '../../../knowledge/faq/faq-index.ts';
import type { Lab } from '../lab.ts';
import { PUBLISHED } from '../published.ts';
import type { SetResult, SystemResult } from '../result.ts';
import { latency } from '../timing.ts';
import { type FaqQueries, readStackFaq } from './stackfaq.ts';

type Ids = string[];

/**
 * Mean average precision: with one right article a query it is the mean of 1 / its place; what is not in the list counts 0.
 * The desk's own FAQ search, its index made of the entries alone: no query was trained on or indexed.
 */
export async function benchStackFaq(lab: Lab, folder: string): Promise<SetResult> {
  const { articles, queries } = readStackFaq(folder);
  const start = performance.now();
  const vectors = lab.vectors('stackfaq', 'en');
  const embed = async (text: string) => (await vectors.embed(text)).sentence;
  await vectors.fill(queries.map((query) => query.text));
  const index = buildFaqIndex(articles);
  const building = performance.now();
  await index.addVectors(embed, { cache: new Map<string, Float32Array>() });
  const built = performance.now() - building;
  const ours = await ranked(queries, async (text) =>
    index.search(text, 'en', await embed(text)).hits.map((hit) => hit.article.id),
  );
  const measured = { system: 'ours', metrics: { ...ours, 'train-ms': built }, ms: performance.now() - start };
  return {
    benchmark: 'stackfaq',
    main: ['map', 'top-1', 'top-3'],
    systems: [measured, await miniSearch(articles, queries), ...PUBLISHED.stackfaq!.map((one) => ({ ...one, ms: 0 }))],
  };
}

async function ranked(queries: FaqQueries['queries'], search: (text: string) => Promise<Ids> | Ids) {
  const { results, times } = await latency(queries, ({ text }) => search(text));
  const places = queries.map(({ id }, i) => results[i]!.indexOf(id) + 1);
  const share = (test: (place: number) => boolean) => places.filter(test).length / places.length;
  return {
    map: places.reduce((sum, place) => sum + (place ? 1 / place : 0), 0) / places.length,
    'top-1': share((place) => place === 1),
    'top-3': share((place) => place >= 1 && place <= 3),
    ...times,
  };
}

/** BM25 as the package ships. */
async function miniSearch(articles: readonly Article[], queries: FaqQueries['queries']): Promise<SystemResult> {
  const start = performance.now();
  const index = new MiniSearch<Article>({ fields: ['title', 'body'] });
  index.addAll(articles);
  const metrics = await ranked(queries, (text) => index.search(text).map((hit) => hit.id as string));
  return { system: 'MiniSearch', metrics, ms: performance.now() - start };
}
