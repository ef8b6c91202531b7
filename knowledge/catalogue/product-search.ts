import MiniSearch from 'minisearch';
import { type EmbedText, type VectorCache, vectorOf } from '../search/addable.ts';
import { cosine } from '../search/cosine.ts';
import { tokenize } from '../search/tokenize.ts';
import type { Product } from './catalogue.ts';

/** Below these a product is not worth showing: BM25 by words as a share of ln(products), cosine by meaning. */
const LEAST_SCORE = 0.95;
const LEAST_COSINE = { en: 0.35, zh: 0.5 };
const RANK_CONSTANT = 20;

export type ProductSearch = ReturnType<typeof buildProductSearch>;

/** Products by what they are for, in the buyer's words; by meaning too once `addVectors` is done. */
export function buildProductSearch(products: readonly Product[]) {
  const words = new MiniSearch<Product>({
    idField: 'sku',
    fields: ['nameEn', 'nameZh', 'keywords', 'descriptionEn', 'descriptionZh', 'category'],
    tokenize,
    processTerm: (term) => term,
    searchOptions: { boost: { nameEn: 2, nameZh: 2, keywords: 2 } },
  });
  words.addAll(products.filter((p) => !p.discontinued));
  const leastScore = LEAST_SCORE * Math.log(1 + words.documentCount);
  const vectors: { sku: string; language: 'en' | 'zh'; vector: Float32Array }[] = [];

  return {
    /** Products that fit, best first; none where nothing is near. */
    search(text: string, language: 'en' | 'zh', vector?: Float32Array): { sku: string; score: number }[] {
      const scores = new Map<string, number>();
      const add = (sku: string, rank: number) => scores.set(sku, (scores.get(sku) ?? 0) + 1 / (RANK_CONSTANT + rank));
      const hits = words
        .search(text)
        .filter((hit) => hit.score >= leastScore && hit.queryTerms.some(isWord))
        .slice(0, 20);
      for (const [rank, hit] of hits.entries()) add(hit.id as string, rank);
      if (vector && vectors.length) {
        const near = vectors
          .filter((v) => v.language === language && v.vector.length === vector.length)
          .map((v) => ({ sku: v.sku, cosine: cosine(v.vector, vector) }))
          .filter((v) => v.cosine >= LEAST_COSINE[language])
          .sort((a, b) => b.cosine - a.cosine)
          .slice(0, 20);
        for (const [rank, { sku }] of near.entries()) add(sku, rank);
      }
      return [...scores].map(([sku, score]) => ({ sku, score })).sort((a, b) => b.score - a.score);
    },
    async addVectors(embed: EmbedText, { cache }: { cache: VectorCache }): Promise<void> {
      for (const p of products.filter((product) => !product.discontinued)) {
        vectors.push({
          sku: p.sku,
          language: 'en',
          vector: await vectorOf(`${p.nameEn}. ${p.descriptionEn}`, 'en', embed, cache),
        });
        vectors.push({
          sku: p.sku,
          language: 'zh',
          vector: await vectorOf(`${p.nameZh}。${p.descriptionZh}`, 'zh', embed, cache),
        });
      }
    },
  };
}

/** A number or a single Chinese character alone says nothing: 退货 shares 货 with 货架, a shelf. */
function isWord(token: string): boolean {
  return /^(?:\p{Script=Han}{2}|\p{Script=Latin}.+)/u.test(token);
}
