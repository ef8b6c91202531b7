import type { Skill } from './skill.ts';
import { correction, nameOf, packing, resolveProduct } from './support/products.ts';

/** Details of one product from the catalogue. */
export const productInfo: Skill = {
  intents: ['product_info'],
  audience: 'guest',
  slots: ['sku'],
  async run(slots, desk) {
    const { words, language } = desk;
    const found = await resolveProduct(slots, desk);
    if ('instead' in found) return found.instead;
    const { product } = found;
    const lines = [
      correction(desk, product.sku) + words.stockHead(nameOf(product, language), product.sku),
      language === 'zh' ? product.descriptionZh : product.descriptionEn,
      packing(product, desk),
    ].filter(Boolean);
    if (product.discontinued) lines.push(words.discontinued(product.sku, product.replacedBy ?? undefined));
    return {
      reply: {
        text: lines.join('\n'),
        suggestions: [words.other.priceOf(product.sku), words.other.stockOf(product.sku)],
        citations: [{ title: `${product.sku}`, source: words.sources.catalogue, asOf: desk.now.toISOString() }],
      },
      slots: { ...slots, sku: product.sku },
    };
  },
};
