import { count } from '../replies/format.ts';
import type { Skill } from './skill.ts';
import { nameOf, unitWord } from './support/products.ts';

/** "Something for hot soup": products by what the buyer needs, in the buyer's words. */
export const productSearch: Skill = {
  intents: ['product_search'],
  audience: 'guest',
  slots: ['quantity'],
  async run({ quantity }, desk) {
    const { words, language, records, understanding } = desk;
    const hits = records.search.search(understanding.text, language, understanding.vector).slice(0, 5);
    const products = (await records.catalogue.products(hits.map((hit) => hit.sku))).filter((p) => !p.discontinued);
    if (!products.length)
      return {
        reply: {
          text: words.productNotFound(understanding.text.slice(0, 60)),
          suggestions: [words.person],
          citations: [],
        },
      };
    const lines = products.map((p) =>
      [
        p.sku,
        nameOf(p, language),
        ...(p.packSize === null ? [] : [words.perPack(count(p.packSize, language), unitWord(p, desk))]),
      ].join(' · '),
    );
    return {
      reply: {
        text: `${words.productsFound}\n${lines.join('\n')}`,
        suggestions: products.slice(0, 2).flatMap((p) => [words.other.priceOf(p.sku), words.other.stockOf(p.sku)]),
        citations: [
          {
            title: words.productsFound.replace(/[:：]$/, ''),
            source: words.sources.catalogue,
            asOf: desk.now.toISOString(),
          },
        ],
      },
      // "Make it 3000", or a code alone, goes on from here: how many is not asked again.
      slots: { ...(products.length === 1 && { sku: products[0]!.sku }), ...(quantity && { quantity }) },
      next: 'price',
    };
  },
};
