import type { Product } from '../../../knowledge/catalogue/catalogue.ts';
import type { SkillContext, SkillResult, Slots } from '../skill.ts';

/** The name in the buyer's language. */
export function nameOf(product: Product, language: 'en' | 'zh'): string {
  return language === 'zh' ? product.nameZh : product.nameEn;
}

/** The product that a message is about, or what to answer instead: which of several, none found, or "which product?". */
export async function resolveProduct(
  slots: Slots,
  desk: SkillContext,
): Promise<{ product: Product } | { instead: SkillResult }> {
  const { words, language, records, understanding } = desk;
  if (slots.sku) {
    const product = await records.catalogue.product(slots.sku);
    if (product) return { product };
  }
  const named = understanding.entities.flatMap((e) =>
    e.kind === 'product' ? e.skus : e.kind === 'sku' ? e.candidates : [],
  );
  const skus = named.length
    ? named
    : records.search.search(understanding.text, language, understanding.vector).map((hit) => hit.sku);
  const products = (await records.catalogue.products(skus.slice(0, 4))).filter((p) => !p.discontinued);
  if (named.length === 1 && products[0]) return { product: products[0] };
  if (!products.length) return { instead: { reply: { text: words.askProduct, citations: [] }, asks: 'sku', slots } };
  return {
    instead: {
      reply: {
        text: `${words.whichProduct}\n${products.map((p) => `${p.sku} · ${nameOf(p, language)}`).join('\n')}`,
        suggestions: products.map((p) => p.sku),
        citations: [],
      },
      asks: 'sku',
      slots,
    },
  };
}

/** Says it where a mistyped code was read as another. */
export function correction(desk: SkillContext, sku: string): string {
  const entity = desk.understanding.entities.find((e) => e.kind === 'sku' && e.corrected && e.value === sku);
  return entity ? `${desk.words.correctedSku(entity.text, sku)}\n` : '';
}

/** The unit's word for base units: "pieces", 个. */
export function unitWord(product: Product, desk: SkillContext): string {
  return desk.words.units[product.unit] ?? product.unit;
}

const PER_UNIT: Record<string, number> = { DZN: 12, PR: 2 };
/** More than this is not priced in chat. */
export const MOST = 10_000_000;

/** A quantity as said, in base units: cartons count by the product's pack; undefined where none was said. */
export function baseQuantity(
  slots: Slots,
  product: Product,
): { quantity: number } | { bad: 'impossible' | 'huge' } | undefined {
  if (!slots.quantity) return undefined;
  const { value, unit } = slots.quantity;
  const packs = unit === 'CT' || (unit === 'BX' && product.unit !== 'BX') || (unit === 'PK' && product.unit !== 'PK');
  const quantity = value * (packs ? product.packSize : unit && unit !== product.unit ? (PER_UNIT[unit] ?? 1) : 1);
  if (!Number.isInteger(quantity) || quantity <= 0) return { bad: 'impossible' };
  return quantity > MOST ? { bad: 'huge' } : { quantity };
}
