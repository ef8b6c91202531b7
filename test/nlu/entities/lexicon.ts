import { buildLexiconIndex, extractEntities } from '../../../nlu/entities/entities.ts';
import type { Entity } from '../../../nlu/understanding.ts';

const product = (sku: string, en: string, zh: string) => ({ sku, en, zh });

/** A small catalogue with the traps: near codes, sizes, shared nouns. */
export const lexicon = buildLexiconIndex({
  products: [
    product('CUP-08', 'Paper cup, single wall, 8 oz, white', '单层纸杯 8oz 白色'),
    product('CUP-12', 'Paper cup, double wall, 12 oz, white', '双层纸杯 12oz 白色'),
    product('CUP-16', 'Paper cup, double wall, 16 oz, kraft', '双层纸杯 16oz 牛皮色'),
    product('LID-12', 'Sip lid for 12 oz cups, black', '杯盖 12oz 黑色'),
    product('LID-16', 'Sip lid for 16 oz cups, black', '杯盖 16oz 黑色'),
    product('TAPE-48', 'Packing tape 48 mm, clear', '透明封箱胶带 48mm'),
    product('TAPE-72', 'Packing tape 72 mm, brown', '棕色封箱胶带 72mm'),
    product('GLV-M', 'Nitrile gloves, medium, box of 100', '丁腈手套 中号'),
    product('B-77', 'Kraft carrier bag with handles', '牛皮纸手提袋'),
    product('BOX-PIZZA-33', 'Pizza box 33 cm', '披萨盒 33cm'),
    product('PAPER-A4', 'Copy paper A4, 80 gsm', 'A4复印纸 80克'),
    product('FILM-23', 'Stretch film 23 µm', '缠绕膜 23微米'),
  ],
});

export const TODAY = '2026-11-24'; // a Tuesday

export const extract = (text: string, today = TODAY): Entity[] => extractEntities(text, { lexicon, today });

/** Entities without where they stand, for comparing. */
export const bare = (entities: Entity[]): unknown[] =>
  entities.map(({ start: _start, end: _end, text: _text, ...rest }) => rest);
