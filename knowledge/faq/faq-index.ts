import MiniSearch from 'minisearch';
import { type EmbedText, type VectorCache, vectorOf } from '../search/addable.ts';
import { cosine } from '../search/cosine.ts';
import { tokenize } from '../search/tokenize.ts';
import type { Article } from './articles.ts';
import { confidenceOf } from './confidence.ts';
import { CONFIDENCE } from './confidence-model.ts';

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

/**
 * Hybrid search over the articles: BM25 over title, phrasings and body, and the cosine to the nearest of them.
 * The confidence was fitted on validation questions (`npm run fit-faq`), not on the questions that are reported.
 */
export function buildFaqIndex(articles: readonly Article[]) {
  const sides = { en: buildSide(shownIn(articles, 'en'), 'en'), zh: buildSide(shownIn(articles, 'zh'), 'zh') };

  /** The likeliest articles and how sure the first is right. */
  function search(
    question: string,
    language: Lang,
    vector?: Float32Array,
  ): { hits: Hit[]; confidence: number; sure: boolean } {
    const { hits, features, byMeaning } = sides[language].judge(question, vector);
    const model = CONFIDENCE[language][byMeaning ? 'hybrid' : 'words'];
    const confidence = confidenceOf(model, features);
    return { hits, confidence, sure: confidence >= model.cut };
  }

  function answer(question: string, language: 'en' | 'zh' | 'mixed', vector?: Float32Array): FaqAnswer {
    const tries =
      language === 'mixed'
        ? (['zh', 'en'] as const).map((l) => search(question, l, vector))
        : [search(question, language, vector)];
    const { hits, confidence, sure } = tries.reduce((a, b) => (b.confidence > a.confidence ? b : a));
    if (hits[0] && sure) return { kind: 'answer', article: hits[0].article, confidence };
    if (hits.length && confidence >= ASK)
      return { kind: 'did-you-mean', articles: hits.slice(0, 3).map((hit) => hit.article), confidence };
    return { kind: 'none', confidence };
  }

  const byTitle = new Map(articles.map((article) => [titleKey(article.title), article]));

  return {
    /** The article with this very title: what a "did you mean" button says. */
    titled: (text: string): Article | undefined => byTitle.get(titleKey(text)),
    size: new Set(articles.map((a) => a.id)).size,
    search,
    answer,
    /** For fitting the confidence: what it is computed from. */
    judge: (question: string, language: Lang, vector?: Float32Array) => sides[language].judge(question, vector),
    async addVectors(embed: EmbedText, { cache }: { cache: VectorCache }): Promise<void> {
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
/** An article without vectors (it exists in the other language only) counts as close as the one at this place, from 0. */
const TYPICAL_PLACE = 4;
const BOOST = { title: 1.5, phrasings: 1.5, body: 1 };

function buildSide(articles: readonly Article[], language: Lang) {
  const words = new MiniSearch<{ id: string }>({
    fields: ['title', 'phrasings', 'body'],
    tokenize,
    processTerm: (term) => term,
    searchOptions: { boost: BOOST },
  });
  words.addAll(articles.map((a) => ({ id: a.id, title: a.title, phrasings: a.phrasings.join('\n'), body: a.body })));
  const byId = new Map(articles.map((article) => [article.id, article]));
  const tokensOf = new Map(
    articles.map((a) => [a, new Set(tokenize(`${a.title}\n${a.phrasings.join('\n')}\n${a.body}`))]),
  );
  let vectors: { article: Article; vector: Float32Array }[] = [];

  /** Ranks the articles and says what the confidence is computed from. */
  function judge(question: string, vector?: Float32Array) {
    const asked = new Set(tokenize(question));
    const lexical = new Map(words.search(question).map((hit) => [byId.get(hit.id as string)!, hit.score]));
    const semantic = new Map<Article, number>();
    const byMeaning = vector !== undefined && vectors[0]?.vector.length === vector.length;
    if (byMeaning)
      for (const known of vectors)
        semantic.set(known.article, Math.max(semantic.get(known.article) ?? -1, cosine(known.vector, vector)));
    const typical = [...semantic.values()].sort((a, b) => b - a)[TYPICAL_PLACE] ?? 0;
    const most = Math.max(8, ...lexical.values());
    const hits = [...new Set([...lexical.keys(), ...semantic.keys()])]
      .map((article) => ({
        article,
        score: MEANING_WEIGHT * (semantic.get(article) ?? typical) + (lexical.get(article) ?? 0) / most,
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
        for (const text of [article.title, ...article.phrasings, `${article.title} ${article.body.slice(0, 200)}`])
          made.push({ article, vector: await embed(text) });
      vectors = made; // all at once: half of them would rank wrongly
    },
  };
}
