import MiniSearch from 'minisearch';
import { type EmbedText, type VectorCache, vectorOf } from '../search/addable.ts';
import { cosine } from '../search/cosine.ts';
import { tokenize } from '../search/tokenize.ts';
import type { Article } from './articles.ts';
import { type Confidence, confidenceOf, fitConfidence, type Judged } from './confidence.ts';

export type FaqAnswer =
  | { kind: 'answer'; article: Article; confidence: number }
  | { kind: 'did-you-mean'; articles: Article[]; confidence: number }
  | { kind: 'none'; confidence: number };

export interface Hit {
  article: Article;
  score: number; // fused, higher is better
}

/** One question in five is expected to have no answer in the FAQ: so much do the removed ones count. */
const UNANSWERABLE = 0.25;
/** From this confidence on up to three articles are offered. */
const ASK = 0.12;

type Lang = 'en' | 'zh';
interface Doc {
  key: string; // article and phrasing: a held-out phrasing can be left out
  article: Article;
  text: string;
  vector?: Float32Array;
}

export type FaqIndex = ReturnType<typeof buildFaqIndex>;

/**
 * Hybrid search over the articles: BM25 over title, phrasings and body, and the cosine to the nearest of them.
 * The confidence is fitted on the phrasings, each held out in turn, and on the same questions with their article removed.
 */
export function buildFaqIndex(articles: readonly Article[]) {
  const sides = {
    en: buildSide(articles.filter((a) => a.language === 'en')),
    zh: buildSide(articles.filter((a) => a.language === 'zh')),
  };

  /** The likeliest articles and how sure the first is right. */
  function search(
    question: string,
    language: Lang,
    vector?: Float32Array,
  ): { hits: Hit[]; confidence: number; sure: boolean } {
    const side = sides[language];
    const judged = side.judge(question, vector);
    const model = judged.byMeaning ? side.confidence.hybrid : side.confidence.words;
    const confidence = model ? confidenceOf(model, judged.features) : 0;
    return { hits: judged.hits, confidence, sure: model !== undefined && confidence >= model.cut };
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

  return {
    size: new Set(articles.map((a) => a.id)).size,
    search,
    answer,
    async addVectors(embed: EmbedText, { cache }: { cache: VectorCache }): Promise<void> {
      for (const language of ['en', 'zh'] as const)
        await sides[language].addVectors((text) => vectorOf(text, language, embed, cache));
    },
  };
}

function buildSide(articles: readonly Article[]) {
  const docs: Doc[] = articles.flatMap((article) => [
    { key: `${article.id}#t`, article, text: article.title },
    ...article.phrasings.map((text, i) => ({ key: `${article.id}#${i}`, article, text })),
    { key: `${article.id}#b`, article, text: article.body },
  ]);
  const words = new MiniSearch<Doc>({
    idField: 'key',
    fields: ['text'],
    tokenize,
    processTerm: (term) => term,
    searchOptions: { bm25: { k: 1.2, b: 0.5, d: 0.5 } },
  });
  words.addAll(docs);
  const byKey = new Map(docs.map((doc) => [doc.key, doc]));
  const confidence: { words?: Confidence; hybrid?: Confidence } = {};

  /** Ranks articles by their best text; `leaveOut` says which texts do not count. */
  function judge(question: string, vector?: Float32Array, leaveOut?: (doc: Doc) => boolean) {
    const asked = new Set(tokenize(question));
    const lexical = new Map<Article, number>();
    for (const hit of words.search(question)) {
      const doc = byKey.get(hit.id as string)!;
      if (leaveOut?.(doc)) continue;
      const known = lexical.get(doc.article) ?? 0;
      lexical.set(doc.article, Math.max(known, hit.score) + 0.15 * Math.min(known, hit.score));
    }
    const semantic = new Map<Article, number>();
    let byMeaning = false;
    if (vector)
      for (const doc of docs) {
        if (!doc.vector || doc.vector.length !== vector.length || leaveOut?.(doc)) continue;
        byMeaning = true;
        semantic.set(doc.article, Math.max(semantic.get(doc.article) ?? -1, cosine(doc.vector, vector)));
      }
    const norm = Math.max(8, ...lexical.values());
    const candidates = new Set([...lexical.keys(), ...semantic.keys()]);
    const hits = [...candidates]
      .map((article) => ({
        article,
        score: (byMeaning ? 2 * (semantic.get(article) ?? 0) : 0) + (lexical.get(article) ?? 0) / norm,
      }))
      .sort((a, b) => b.score - a.score)
      .slice(0, 5);
    const first = hits[0];
    const top = first ? (lexical.get(first.article) ?? 0) : 0;
    const covered = first ? coverage(asked, first.article, docs, leaveOut) : 0;
    const features = [
      Math.log1p(top),
      first ? first.score - (hits[1]?.score ?? 0) : 0,
      covered,
      first ? (semantic.get(first.article) ?? 0) : 0,
      Math.min(1, asked.size / 10),
    ];
    return { hits, features, byMeaning };
  }

  /** Each phrasing as a question, once without itself, once with its whole article removed (there the answer is "none"). */
  function learn(byMeaning: boolean): Confidence | undefined {
    const judged: Judged[] = [];
    for (const doc of docs) {
      if (!/#\d+$/.test(doc.key)) continue;
      const vector = byMeaning ? doc.vector : undefined;
      const held = judge(doc.text, vector, (other) => other === doc);
      judged.push({ features: held.features, right: held.hits[0]?.article === doc.article, weight: 1 });
      const gone = judge(doc.text, vector, (other) => other.article === doc.article);
      judged.push({ features: gone.features, right: false, weight: UNANSWERABLE });
    }
    return judged.length ? fitConfidence(judged) : undefined;
  }

  confidence.words = learn(false);
  return {
    judge,
    confidence,
    async addVectors(embed: (text: string) => Promise<Float32Array>): Promise<void> {
      for (const doc of docs)
        doc.vector = await embed(doc.key.endsWith('#b') ? doc.article.title + ' ' + doc.text.slice(0, 200) : doc.text);
      confidence.hybrid = learn(true);
    },
  };
}

/** The share of the question's words that the article holds. */
function coverage(
  asked: ReadonlySet<string>,
  article: Article,
  docs: readonly Doc[],
  leaveOut?: (doc: Doc) => boolean,
): number {
  if (!asked.size) return 0;
  const held = new Set<string>();
  for (const doc of docs)
    if (doc.article === article && !leaveOut?.(doc)) for (const token of tokenize(doc.text)) held.add(token);
  let count = 0;
  for (const token of asked) if (held.has(token)) count++;
  return count / asked.size;
}
