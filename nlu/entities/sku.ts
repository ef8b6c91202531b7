import { DamerauLevenshteinDistance } from 'natural/lib/natural/distance/index.js';
import type { Entity } from '../understanding.ts';
import { bareCode, type LexiconIndex } from './lexicon.ts';
import { unitAt } from './units.ts';

type Sku = Extract<Entity, { kind: 'sku' }>;

const PIECE = /[\p{Script=Latin}\d]+/gu;
/** A code joined by hyphens alone, letters first, with a digit. */
const CODE_LIKE =
  /(?<![\p{Script=Latin}\d-])[a-z]{1,10}(?:-?[a-z\d]{1,8}){1,4}(?![\p{Script=Latin}\d]|-\p{Script=Latin})/giu;
/** Beginnings of what looks like a code and is something else: terms, norms, records, units. */
const NO_CODE = new Set(
  'NET PO INV QT RMA EN ISO DIN GB EC EU FSC ASTM COVID KW TEL FAX VAT USB NO NR DAY DAYS WEEK Q H'.split(' '),
);
const SIZE_AFTER = /^\s?(?:oz|mm|cm|ml|gsm|inch)\b/i;
const MOST_PIECES = 4;
const MOST_MENDED = 40;

/**
 * SKUs of the lexicon: exact ones whatever their case, blanks and hyphens; mistyped ones by edit distance.
 * `candidates` holds all that are as near, the value first.
 * @example skus('ldi-12 please', lexicon)[0] // { kind: 'sku', value: 'LID-12', corrected: true, candidates: ['LID-12'], ... }
 */
export function skus(text: string, lexicon: LexiconIndex): Sku[] {
  const exact = exactOnes(text, lexicon);
  return [...exact, ...mistyped(text, lexicon, exact)];
}

function exactOnes(text: string, lexicon: LexiconIndex): Sku[] {
  const found: Sku[] = [];
  const pieces = [...text.matchAll(PIECE)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  for (let i = 0; i < pieces.length; i++) {
    const { start } = pieces[i]!;
    if (/[-\p{Script=Latin}\d]/u.test(text[start - 1] ?? ' ') && text[start - 1] !== '-') continue;
    let joined = 1;
    while (
      joined < MOST_PIECES &&
      i + joined < pieces.length &&
      /^[ \-_/.]?$/.test(text.slice(pieces[i + joined - 1]!.end, pieces[i + joined]!.start))
    )
      joined++;
    for (let last = i + joined - 1; last >= i; last--) {
      const end = pieces[last]!.end;
      const said = text.slice(start, end);
      const value = said.length <= 40 ? lexicon.bySku.get(bareCode(said)) : undefined;
      if (!value || !isMeant(said, text, end)) continue;
      found.push({ kind: 'sku', value, corrected: false, candidates: [value], start, end, text: said });
      i = last;
      break;
    }
  }
  return found;
}

/** Not a word or a size that happens to spell a code: "cup 12 oz", "tape 48 rolls". Capitals are meant. */
function isMeant(said: string, text: string, end: number): boolean {
  const capitals = said === said.toUpperCase();
  if (!/\d/.test(said)) return said.includes('-') || (capitals && said.length >= 3);
  if (/^\d+$/.test(said)) return !unitAt(text, end); // 21034 pcs is a quantity
  if (!said.includes(' ')) return true;
  if (SIZE_AFTER.test(text.slice(end, end + 6))) return false;
  return capitals || (!/^.\s/.test(said) && !unitAt(text, end));
}

function mistyped(text: string, lexicon: LexiconIndex, exact: readonly Sku[]): Sku[] {
  if (!/\d/.test(text)) return [];
  const found: Sku[] = [];
  const known = new Map<string, string[]>();
  const starts = new Set(exact.map(({ start }) => start));
  for (const m of text.matchAll(CODE_LIKE)) {
    const [said] = m;
    const code = bareCode(said);
    if (code.length < 4 || !/\d/.test(code) || starts.has(m.index) || NO_CODE.has(/^[A-Z]*/.exec(code)![0])) continue;
    if (!known.has(code)) {
      if (known.size >= MOST_MENDED) break;
      known.set(code, nearest(code, lexicon));
    }
    const candidates = known.get(code)!;
    if (candidates.length)
      found.push({
        kind: 'sku',
        value: candidates[0]!,
        corrected: true,
        candidates: candidates.slice(0, 5),
        start: m.index,
        end: m.index + said.length,
        text: said,
      });
  }
  return found;
}

/** The nearest codes, one edit away (two for long ones); a slip in letters is likelier than one in the figures, which are the size. */
function nearest(code: string, lexicon: LexiconIndex): string[] {
  const most = code.length >= 8 ? 2 : 1;
  const digits = code.replace(/\D/g, '');
  let best = Number.POSITIVE_INFINITY;
  let found: string[] = [];
  for (const [bare, sku] of lexicon.bySku) {
    if (Math.abs(bare.length - code.length) > most || !mayBeNear(bare, code, most)) continue;
    const distance = DamerauLevenshteinDistance(code, bare, { restricted: true });
    const cost = distance + (bare.replace(/\D/g, '') === digits ? 0 : 0.5);
    if (distance > most || cost > best) continue;
    if (cost < best) found = [];
    best = cost;
    found.push(sku);
  }
  return found.sort();
}

/** A cheap test that spares most distances: an edit changes at most one character of the bag. */
function mayBeNear(a: string, b: string, most: number): boolean {
  let differing = 0;
  const rest = [...b];
  for (const c of a) {
    const at = rest.indexOf(c);
    if (at < 0) differing += 1;
    else rest.splice(at, 1);
  }
  return differing <= most && rest.length <= most;
}
