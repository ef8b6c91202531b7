import type { Product } from '../../../../knowledge/catalogue/catalogue.ts';
import type { SkillContext } from '../../skill.ts';

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });

/** Goods that a question is about: all of a category, those of a name, one by its code; everything where none is said. */
export interface GoodsSaid {
  /** As it is called in the answer; undefined for everything. */
  name: string | undefined;
  has(sku: string): boolean;
}

/**
 * What the message says of goods. A category is known by its name ("cups"), else by most of the products that a name
 * in either language fits (杯子).
 */
export async function goodsSaid({ understanding, records, language }: SkillContext): Promise<GoodsSaid> {
  const code = understanding.entities.find((e) => e.kind === 'sku');
  if (code?.kind === 'sku') return { name: code.value, has: (sku) => sku === code.value };
  const products = (await records.catalogue.all()).filter(({ discontinued }) => !discontinued);
  const text = ` ${understanding.text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const categories = [...new Set(products.map(({ category }) => category))];
  const category = categories.find((one) => text.includes(` ${one} `) || text.includes(` ${one.replace(/e?s$/, '')} `));
  if (category) return ofCategory(category, products);
  const kind = categoryInChinese(understanding.text, products);
  if (kind) return ofCategory(kind.category, products, kind.said);
  const named = understanding.entities.find((e) => e.kind === 'product');
  if (named?.kind !== 'product') return { name: undefined, has: () => true };
  const own = products.filter(({ sku }) => named.skus.includes(sku));
  const common = mostCommon(own.map((product) => product.category));
  // "Cups" means the cups, "12 oz cup" that one.
  if (own.length > 2 && common) return ofCategory(common, products, named.text);
  const skus = new Set(named.skus);
  const [first] = own;
  const name = own.length === 1 && first ? (language === 'zh' ? first.nameZh : first.nameEn) : named.text;
  return { name, has: (sku) => skus.has(sku) };
}

/** The category most of whose names end in a word of the text: 杯子 are those called …杯, not …杯盖. */
function categoryInChinese(text: string, products: readonly Product[]) {
  const words = [...SEGMENTER.segment(text)]
    .map(({ segment }) => segment)
    .filter((word) => /^\p{Script=Han}{2,}$/u.test(word));
  for (const said of words) {
    const core = said.replace(/[子类品]$/, '');
    const ends = products.filter(({ nameZh }) => nameZh.split(' ')[0]!.endsWith(core));
    const category = mostCommon(ends.map((product) => product.category));
    const all = products.filter((product) => product.category === category);
    if (category && ends.filter((product) => product.category === category).length * 2 >= all.length)
      return { category, said };
  }
  return undefined;
}

function ofCategory(category: string, products: readonly Product[], name = category): GoodsSaid {
  const skus = new Set(products.filter((product) => product.category === category).map(({ sku }) => sku));
  return { name, has: (sku) => skus.has(sku) };
}

function mostCommon(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
