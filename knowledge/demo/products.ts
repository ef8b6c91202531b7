import { DRINKS } from './families/drinks.ts';
import { type Family, type Size, type Variant, WHITE } from './families/family.ts';
import { FOOD } from './families/food.ts';
import { PACKING } from './families/packing.ts';
import { WORKPLACE } from './families/workplace.ts';
import type { Row } from './rows.ts';

export const FAMILIES: readonly Family[] = [...DRINKS, ...FOOD, ...PACKING, ...WORKPLACE];

/** Sold no more, and what takes its place. */
export const DISCONTINUED: Readonly<Record<string, string>> = {
  'RIP-8-B': 'CUP-8-B',
  'PET-24-R': 'PET-20-R',
  'MASK-38': 'MASK-50',
};

export interface Item {
  row: Row<'product'> & { pack_size: number; moq: number };
  family: Family;
  price: number; // list price of the smallest quantity, 1/10,000 EUR
}

/** Every product of every family, in a fixed order. */
export function products(): Item[] {
  return FAMILIES.flatMap((family) =>
    family.sizes.flatMap((size) => (family.variants ?? [WHITE]).map((variant) => item(family, size, variant))),
  );
}

function item(family: Family, size: Size, variant: Variant): Item {
  const [suffix, variantEn, variantZh, factor] = variant;
  const sku = `${family.base}-${size[0]}${suffix && `-${suffix}`}`;
  const nameEn = [`${size[1]} ${family.en}`, variantEn].filter(Boolean).join(', ');
  const nameZh = [`${size[2]}${family.zh}`, variantZh].filter(Boolean).join(' ');
  const price = Math.round(size[3] * factor);
  const replacedBy = DISCONTINUED[sku] ?? null;
  return {
    family,
    price,
    row: {
      sku,
      name_en: nameEn,
      name_zh: nameZh,
      description_en: describeEn(family, size, variantEn),
      description_zh: describeZh(family, size, variantZh),
      keywords: [family.words, variantEn, variantZh].filter(Boolean).join(' '),
      category: family.category,
      unit: family.unit ?? 'H87',
      pack_size: family.pack,
      moq: family.pack,
      lead_time_days: family.lead ?? 7,
      discontinued: replacedBy ? 1 : 0,
      replaced_by: replacedBy,
    },
  };
}

function describeEn(family: Family, size: Size, variant: string): string {
  return [
    `Size ${size[1]}${variant ? `, ${variant}` : ''}.`,
    family.aboutEn.trim(),
    family.temperature && `From ${family.temperature[0]} to ${family.temperature[1]} °C.`,
    isCompostable(family, variant) ? 'Compostable (EN 13432).' : family.food ? 'Not compostable.' : '',
    family.food ? 'Food-contact declaration EU 10/2011 or 1935/2004.' : '',
    `Carton of ${family.pack.toLocaleString('en-GB')}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

function describeZh(family: Family, size: Size, variant: string): string {
  return [
    `规格${size[2]}${variant ? `，${variant}` : ''}。`,
    family.aboutZh.trim(),
    family.temperature && `适用温度${family.temperature[0]}至${family.temperature[1]}℃。`,
    isCompostable(family, variant) ? '可堆肥降解。' : family.food ? '不可降解。' : '',
    family.food ? '符合GB 4806食品接触标准。' : '',
    `每箱${family.pack}件。`,
  ]
    .filter(Boolean)
    .join('');
}

/** CPLA variants and lids of fibre compost although their family does not. */
function isCompostable(family: Family, variant: string): boolean {
  return family.compostable === true || /compostable|可降解|fibre|甘蔗浆/.test(variant);
}

const STEPS: readonly (readonly [cartons: number, percent: number])[] = [
  [1, 100],
  [5, 95],
  [20, 90],
  [50, 84],
];

/** Four steps in both currencies; CNY is EUR x 7.8. */
export function priceTiers(items: readonly Item[]): Row<'price_tier'>[] {
  return items.flatMap(({ row, price }) =>
    STEPS.flatMap(([cartons, percent]) => {
      const euro = Math.round((price * percent) / 100);
      const min_quantity = cartons * row.pack_size;
      return [
        { sku: row.sku, currency: 'EUR', min_quantity, unit_price: euro },
        { sku: row.sku, currency: 'CNY', min_quantity, unit_price: Math.round(euro * 7.8) },
      ];
    }),
  );
}
