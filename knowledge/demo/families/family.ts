/** A size: code in the SKU, words in both languages, price in 1/10,000 EUR of one base unit. */
export type Size = readonly [code: string, en: string, zh: string, price: number];
/** A variant: SKU suffix ('' is the standard one), words, price factor. */
export type Variant = readonly [suffix: string, en: string, zh: string, factor: number];

export interface Family {
  base: string;
  category: string;
  en: string;
  zh: string;
  unit?: string; // UN/ECE Rec 20, piece if not said
  pack: number; // base units in a carton
  sizes: readonly Size[];
  variants?: readonly Variant[];
  aboutEn: string; // material and what it is for
  aboutZh: string;
  temperature?: readonly [from: number, to: number];
  compostable?: boolean;
  food?: boolean;
  words: string; // what buyers call it
  buyers: string; // segments that buy it: c(afe) r(estaurant) h(otel) o(ffice) s(hop)
  lead?: number; // days
}

export const WHITE: Variant = ['', '', '', 1];
export const KRAFT: Variant = ['K', 'kraft', '牛皮纸色', 1.06];
export const BLACK: Variant = ['B', 'black', '黑色', 1.1];
export const CLEAR: Variant = ['C', 'clear', '透明', 0.95];
export const RECYCLED: Variant = ['R', 'recycled', '再生料', 1.08];
export const DOUBLE: Variant = ['D', 'double-wall', '双瓦楞', 1.55];
export const COMPOST: Variant = ['C', 'compostable', '可降解', 1.9];
