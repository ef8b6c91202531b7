import type { Product } from '../../../knowledge/catalogue/catalogue.ts';
import { count } from '../../replies/format.ts';
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

/** Carton and minimum, as far as they are recorded: "Carton of 50 pieces, minimum 100 pieces"; '' where neither is. */
export function packing(product: Product, desk: SkillContext): string {
  const { words, language } = desk;
  const unit = unitWord(product, desk);
  return [
    product.packSize === null ? [] : words.perPack(count(product.packSize, language), unit),
    product.moq === null ? [] : words.moq(count(product.moq, language), unit),
  ]
    .flat()
    .join(words.comma);
}

/** The unit's word for base units: "pieces", 个. */
export function unitWord(product: Product, desk: Pick<SkillContext, 'words'>): string {
  return desk.words.units[product.unit] ?? product.unit;
}

/** So many base units in words: "500 pieces", "1 piece", 500 个. */
export function inUnits(quantity: number, product: Product, desk: SkillContext): string {
  return desk.words.figureOf(count(quantity, desk.language), unitWord(product, desk));
}

const PER_UNIT: Record<string, number> = { DZN: 12, PR: 2 };
/** More than this is not priced in chat. */
export const MOST = 10_000_000;

/** A quantity as said, in base units: cartons count by the product's pack; undefined where none was said. */
export function baseQuantity(
  slots: Slots,
  product: Product,
): { quantity: number } | { bad: 'impossible' | 'huge' | 'carton unknown' } | undefined {
  if (!slots.quantity) return undefined;
  const { value, unit } = slots.quantity;
  const packs = unit === 'CT' || (unit === 'BX' && product.unit !== 'BX') || (unit === 'PK' && product.unit !== 'PK');
  if (packs && product.packSize === null) return { bad: 'carton unknown' };
  const quantity =
    value * (packs && product.packSize ? product.packSize : unit && unit !== product.unit ? (PER_UNIT[unit] ?? 1) : 1);
  if (!Number.isInteger(quantity) || quantity <= 0) return { bad: 'impossible' };
  return quantity > MOST ? { bad: 'huge' } : { quantity };
}

/** What to say to a quantity that cannot be worked with. */
export function badQuantity(bad: 'impossible' | 'huge' | 'carton unknown', product: Product, desk: SkillContext) {
  if (bad === 'carton unknown') return desk.words.cartonUnknown(product.sku, unitWord(product, desk));
  return bad === 'huge' ? desk.words.hugeQuantity(count(MOST, desk.language)) : desk.words.badQuantity;
}
