import MiniSearch from 'minisearch';
import { cosine } from '../search/cosine.ts';
import { tokenize } from '../search/tokenize.ts';
import { type Article, isFor, type Reader } from './articles.ts';
import { gloss } from './gloss.ts';

const BOOST = { title: 1.5, phrasings: 1.5, body: 1 };
/** How the cosine is weighed against the share of the best BM25; of 0, 6, 12 and 24 the best on the validation questions. */
const MEANING_WEIGHT = 6;
/** Below it an article is hardly about the question: on validation four in five of the right ones are closer. */
const LEAST_CLOSE = 0.45;

type Lang = 'en' | 'zh';
interface Known {
  article: Article;
  vectors: Float32Array[];
}

export type Across = ReturnType<typeof buildAcross>;

/**
 * Finds articles that exist in the other language only: Chinese is looked at through an English gloss, word by word,
 * whether it stands in the question or in the article, and both are compared in English by words and by the English
 * encoder. Where every article exists in both languages nothing is built.
 */
export function buildAcross(articles: readonly Article[]) {
  const sides = { en: buildIndex(onlyIn(articles, 'zh')), zh: buildIndex(onlyIn(articles, 'en')) };
  return {
    /** A question as it is compared, in English; undefined where there is nothing to find across. */
    inEnglish: (question: string, language: Lang): string | undefined =>
      sides[language] && (language === 'zh' ? gloss(question) : question),
    /**
     * Articles of the other language that may answer, the likeliest first.
     *
     * @param english of `inEnglish`
     * @param vector of `english`, by the English encoder
     */
    find: (english: string, language: Lang, vector: Float32Array, reader: Reader): Article[] =>
      sides[language]?.find(english, vector).filter((article) => isFor(article, reader)) ?? [],
    /** @param embed gives the vector of an English text */
    async addVectors(embed: (text: string) => Promise<Float32Array>): Promise<void> {
      for (const side of [sides.en, sides.zh]) await side?.addVectors(embed);
    },
  };
}

function onlyIn(articles: readonly Article[], language: Lang): Article[] {
  const other = new Set(articles.filter((a) => a.language !== language).map((a) => a.id));
  return articles.filter((a) => a.language === language && !other.has(a.id));
}

function buildIndex(articles: readonly Article[]) {
  if (!articles.length) return undefined;
  const words = new MiniSearch<{ id: string }>({
    fields: ['title', 'phrasings', 'body'],
    tokenize,
    processTerm: (term) => term,
    searchOptions: { boost: BOOST },
  });
  const english = ({ language }: Article, text: string) => (language === 'zh' ? gloss(text) : text);
  for (const article of articles) {
    const [title, body] = [english(article, article.title), english(article, article.body)];
    const phrasings = article.phrasings.map((one) => english(article, one)).join('\n');
    const fields = { id: article.id, title, body, phrasings };
    words.add(fields);
  }
  const known = new Map<string, Known>(articles.map((article) => [article.id, { article, vectors: [] }]));

  return {
    find(question: string, vector: Float32Array): Article[] {
      const lexical = new Map(words.search(question).map((hit) => [hit.id as string, hit.score]));
      const most = Math.max(8, ...lexical.values());
      return [...known]
        .map(([id, { article, vectors }]) => {
          const close = Math.max(0, ...vectors.map((one) => cosine(one, vector)));
          return { article, close, score: MEANING_WEIGHT * close + (lexical.get(id) ?? 0) / most };
        })
        .filter(({ close }) => close >= LEAST_CLOSE)
        .sort((a, b) => b.score - a.score)
        .map(({ article }) => article);
    },
    async addVectors(embed: (text: string) => Promise<Float32Array>): Promise<void> {
      for (const one of known.values()) {
        const { title, phrasings, body } = one.article;
        const vectors: Float32Array[] = [];
        for (const text of [title, ...phrasings, `${title} ${body.slice(0, 200)}`])
          vectors.push(await embed(english(one.article, text)));
        one.vectors = vectors;
      }
    },
  };
}
