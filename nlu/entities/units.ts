import type { Unit } from '../understanding.ts';

/** Words for units in both languages by UN/ECE Rec 20 code. */
const WORDS: Record<Unit, string> = {
  H87: 'pieces|piece|pcs|pc|pce|units|unit|ea|个|個|只|隻|件|张|張|条|條|支|把|片|枚|份',
  CT: 'cartons|carton|ctns|ctn|cases|case|箱',
  BX: 'boxes|box|bx|盒',
  PK: 'packs|pack|packets|packet|pkts|pkt|sleeves|sleeve|包|袋',
  RO: 'rolls|roll|rol|卷|捲',
  DZN: 'dozens|dozen|doz|打',
  PF: 'pallets|pallet|plts|plt|托盘|托盤|托',
  KGM: 'kilograms|kilogram|kilos|kilo|kgs|kg|公斤|千克',
  SET: 'sets|set|套装|套裝|套',
  PR: 'pairs|pair|双|雙|对|對',
  RM: 'reams|ream|令',
};
const BY_WORD = new Map<string, Unit>(
  Object.entries(WORDS).flatMap(([unit, words]) => words.split('|').map((word) => [word, unit as Unit] as const)),
);

/** All unit words, longest first, for a pattern. */
export const UNIT_PATTERN = [...BY_WORD.keys()].sort((a, b) => b.length - a.length).join('|');

/**
 * The Rec 20 code of a unit word in either language.
 * @example unitOf('ctn') // 'CT'
 */
export function unitOf(word: string): Unit | undefined {
  return BY_WORD.get(word.toLowerCase());
}

/** A unit word where it stands: not the beginning of another word (打电话, 包邮, 只有, "packing") or of a code (ROLL-250). */
const HERE = new RegExp(
  `\\s{0,2}(?:(?:more|extra|additional|full)\\s)?(?:(?:打(?!电话|電話|折|印|开|開|算)|包(?!邮|郵|装|裝|括)|只(?!有|能|要|需|是|好)|对(?!于|不|账|帳|吗)|份(?!额)|件(?!数))|(?![打包只对份件])(${UNIT_PATTERN}))(?:(?<=\\p{Script=Han})|(?!\\p{Script=Latin}|-\\d))`,
  'iuy',
);

/**
 * The unit that stands at an offset, blanks before it allowed, and where it ends.
 * @example unitAt('20 ctn', 2) // { unit: 'CT', end: 6 }
 */
export function unitAt(text: string, offset: number): { unit: Unit; end: number } | undefined {
  HERE.lastIndex = offset;
  const found = HERE.exec(text);
  const unit = found && unitOf(found[0].trim().replace(/^\w+\s/, ''));
  return unit ? { unit, end: HERE.lastIndex } : undefined;
}
