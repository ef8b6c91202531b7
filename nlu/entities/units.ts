import type { Unit } from '../understanding.ts';

/** Words for units in both languages by UN/ECE Rec 20 code. */
const WORDS: Record<Unit, string> = {
  H87: 'pieces|piece|pcs|pc|pce|units|unit|ea|个|只|件|张|条|支|把|片|枚|套装',
  CT: 'cartons|carton|ctns|ctn|cases|case|箱',
  BX: 'boxes|box|盒',
  PK: 'packs|pack|packets|packet|pkts|pkt|sleeves|sleeve|bags of|包|袋',
  RO: 'rolls|roll|卷',
  DZN: 'dozens|dozen|doz|打',
  PF: 'pallets|pallet|托盘|托|板',
  KGM: 'kilograms|kilogram|kilos|kilo|kgs|kg|公斤|千克',
  SET: 'sets|set|套',
  PR: 'pairs|pair|双|对',
};
const BY_WORD = new Map<string, Unit>(
  Object.entries(WORDS).flatMap(([unit, words]) => words.split('|').map((word) => [word, unit as Unit] as const)),
);

/** All unit words, longest first, for a pattern. */
export const UNIT_PATTERN = [...BY_WORD.keys()].sort((a, b) => b.length - a.length).join('|');

/** The code of a unit word: unitOf('ctn') is 'CT'. */
export function unitOf(word: string): Unit | undefined {
  return BY_WORD.get(word.toLowerCase());
}
