import MiniSearch from 'minisearch';
import { type EmbedText, type VectorCache, vectorOf } from '../search/addable.ts';
import { cosine } from '../search/cosine.ts';
import { tokenize } from '../search/tokenize.ts';
import { buildAcross } from './across.ts';
import { type Article, isFor, type Reader } from './articles.ts';
import { confidenceOf } from './confidence.ts';
import { CONFIDENCE } from './confidence-model.ts';
import { withoutFigures } from './figures/figures.ts';

export type FaqAnswer =
  | { kind: 'answer'; article: Article; confidence: number }
  | { kind: 'did-you-mean'; articles: Article[]; confidence: number }
  | { kind: 'none'; confidence: number };

export interface Hit {
  article: Article;
  score: number; // fused, higher is better
}

/** From this confidence on up to three articles are offered. */
const ASK = 0.12;

type Lang = 'en' | 'zh';
export type FaqIndex = ReturnType<typeof buildFaqIndex>;

/** Who asks where it is not said: what everybody may read, whatever the day. */
const ANYBODY: Reader = { today: '', signedIn: false, segment: undefined };

/**
 * Hybrid search over the articles: BM25 over title, phrasings and body, and the cosine to the nearest of them.
 * The confidence was fitted on validation questions (`npm run fit-faq`), not on the questions that are reported.
 * What the reader may not read is as if it did not exist.
 */
export function buildFaqIndex(articles: readonly Article[]) {
  const steps = indexing(articles);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** The same in small steps with room between them, for a desk that answers meanwhile. */
export async function buildFaqIndexGently(articles: readonly Article[]): Promise<FaqIndex> {
  const steps = indexing(articles);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

function* indexing(articles: readonly Article[]) {
  const sides = {
    en: yield* buildSide(shownIn(articles, 'en'), 'en'),
    zh: yield* buildSide(shownIn(articles, 'zh'), 'zh'),
  };

  /** The likeliest articles and how sure the first is right. */
  function search(
    question: string,
    language: Lang,
    vector?: Float32Array,
    reader: Reader = ANYBODY,
  ): { hits: Hit[]; confidence: number; sure: boolean } {
    const { hits, features, byMeaning } = sides[language].judge(question, vector, reader);
    const model = CONFIDENCE[language][byMeaning ? 'hybrid' : 'words'];
    const confidence = confidenceOf(model, features);
    return { hits, confidence, sure: confidence >= model.cut };
  }

  function answer(
    question: string,
    language: 'en' | 'zh' | 'mixed',
    vector?: Float32Array,
    reader: Reader = ANYBODY,
  ): FaqAnswer {
    const tries =
      language === 'mixed'
        ? (['zh', 'en'] as const).map((l) => search(question, l, vector, reader))
        : [search(question, language, vector, reader)];
    const { hits, confidence, sure } = tries.reduce((a, b) => (b.confidence > a.confidence ? b : a));
    if (hits[0] && sure) return { kind: 'answer', article: hits[0].article, confidence };
    if (hits.length && confidence >= ASK)
      return { kind: 'did-you-mean', articles: hits.slice(0, 3).map((hit) => hit.article), confidence };
    return { kind: 'none', confidence };
  }

  const across = buildAcross(articles);
  const byTitle = new Map<string, Article[]>();
  for (const article of articles) {
    const key = titleKey(article.title);
    byTitle.set(key, [...(byTitle.get(key) ?? []), article]);
  }

  return {
    /** The article with this very title: what a "did you mean" button says. */
    titled: (text: string, reader: Reader = ANYBODY): Article | undefined =>
      byTitle.get(titleKey(text))?.find((article) => isFor(article, reader)),
    size: new Set(articles.map((a) => a.id)).size,
    search,
    answer,
    /** Finds what exists in the other language only. */
    across,
    /** For fitting the confidence: what it is computed from. */
    judge: (question: string, language: Lang, vector?: Float32Array, reader: Reader = ANYBODY) =>
      sides[language].judge(question, vector, reader),
    async addVectors(embed: EmbedText, { cache }: { cache: VectorCache }): Promise<void> {
      await across.addVectors((text) => vectorOf(text, 'en', embed, cache));
      for (const language of ['en', 'zh'] as const)
        await sides[language].addVectors((text) => vectorOf(text, language, embed, cache));
    },
  };
}

/** The articles of a language, and those that exist in the other one only: better shown in that than not at all. */
function shownIn(articles: readonly Article[], language: Lang): Article[] {
  const own = new Set(articles.filter((a) => a.language === language).map((a) => a.id));
  return articles.filter((a) => a.language === language || !own.has(a.id));
}

/** Years from a day to another, 0 to 2; 0 where one of them is not known. */
function yearsSince(verified: string, today: string): number {
  const days = (Date.parse(today) - Date.parse(verified)) / 86_400_000;
  return days > 0 ? Math.min(2, days / 365) : 0;
}

const titleKey = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * How the cosine is weighed against the share of the best BM25; chosen among 2, 4, 6, 8 and 12 by the mean reciprocal
 * rank on the validation questions, with the articles' phrasings and without them.
 */
const MEANING_WEIGHT = 12;
/**
 * What a year since somebody last checked an article takes from its score: the most among 0.02, 0.05, 0.1, 0.15, 0.2, 0.3,
 * 0.5 and 1 that costs no mean reciprocal rank on the validation questions. It decides between articles that fit alike.
 */
const AGE_WEIGHT = 0.02;
/** An article without vectors (it exists in the other language only) counts as close as the one at this place, from 0. */
const TYPICAL_PLACE = 4;
const BOOST = { title: 1.5, phrasings: 1.5, body: 1 };

/** So many articles are taken in at once: a few milliseconds. */
const SLICE = 10;

function* buildSide(articles: readonly Article[], language: Lang) {
  const words = new MiniSearch<{ id: string }>({
    fields: ['title', 'phrasings', 'body'],
    tokenize,
    processTerm: (term) => term,
    searchOptions: { boost: BOOST },
  });
  const tokensOf = new Map<Article, Set<string>>();
  for (const [index, article] of articles.entries()) {
    const { id, title } = article;
    const body = withoutFigures(article.body);
    const phrasings = article.phrasings.join('\n');
    const fields = { id, title, phrasings, body };
    words.add(fields);
    tokensOf.set(article, new Set(tokenize(`${title}\n${phrasings}\n${body}`)));
    if (index % SLICE === SLICE - 1) yield;
  }
  const byId = new Map(articles.map((article) => [article.id, article]));
  let vectors: { article: Article; vector: Float32Array }[] = [];

  /** Ranks the articles and says what the confidence is computed from. */
  function judge(question: string, vector: Float32Array | undefined, reader: Reader) {
    const asked = new Set(tokenize(question));
    const lexical = new Map<Article, number>();
    for (const hit of words.search(question)) {
      const article = byId.get(hit.id as string)!;
      if (isFor(article, reader)) lexical.set(article, hit.score);
    }
    const semantic = new Map<Article, number>();
    const byMeaning = vector !== undefined && vectors[0]?.vector.length === vector.length;
    if (byMeaning)
      for (const known of vectors)
        if (isFor(known.article, reader))
          semantic.set(known.article, Math.max(semantic.get(known.article) ?? -1, cosine(known.vector, vector)));
    const typical = [...semantic.values()].sort((a, b) => b - a)[TYPICAL_PLACE] ?? 0;
    const most = Math.max(8, ...lexical.values());
    const hits = [...new Set([...lexical.keys(), ...semantic.keys()])]
      .map((article) => ({
        article,
        score:
          MEANING_WEIGHT * (semantic.get(article) ?? typical) +
          (lexical.get(article) ?? 0) / most -
          AGE_WEIGHT * yearsSince(article.verified, reader.today),
      }))
      .sort((a, b) => b.score - a.score)
      .slice(0, 5);
    const [first, second] = hits;
    let covered = 0;
    if (first) for (const token of asked) if (tokensOf.get(first.article)!.has(token)) covered++;
    const features = [
      Math.log1p(first ? (lexical.get(first.article) ?? 0) : 0),
      first ? first.score - (second?.score ?? 0) : 0,
      covered / Math.max(1, asked.size),
      first ? (semantic.get(first.article) ?? 0) : 0,
      Math.min(1, asked.size / 10),
    ];
    return { hits, features, byMeaning };
  }

  return {
    judge,
    async addVectors(embed: (text: string) => Promise<Float32Array>): Promise<void> {
      const made: typeof vectors = [];
      // The encoder of one language makes nothing of the other: those articles are found by words.
      for (const article of articles.filter((a) => a.language === language))
        for (const text of [
          article.title,
          ...article.phrasings,
          `${article.title} ${withoutFigures(article.body).slice(0, 200)}`,
        ])
          made.push({ article, vector: await embed(text) });
      vectors = made; // all at once: half of them would rank wrongly
    },
  };
}
