import { DamerauLevenshteinDistance } from 'natural/lib/natural/distance/index.js';
import type { Entity } from '../understanding.ts';
import { bareCode, type LexiconIndex } from './lexicon.ts';

type Sku = Extract<Entity, { kind: 'sku' }>;
const CODE = /(?<![\p{L}\d])([a-z]{1,8})([\s-]?)(\d{1,6})((?:-[a-z0-9]{1,6}){0,3})(?![\p{Script=Latin}\d])/giu;
const LONGER = /(?<![\p{L}\d])[a-z]{1,8}(?:-[a-z0-9]{1,8}){1,4}(?![\p{Script=Latin}\d])/giu;
const MOST_CHECKED = 60;

/** SKUs of the lexicon: whatever case, blanks and hyphens; mistyped ones by edit distance, with the candidates that are as near. */
export function skus(text: string, lexicon: LexiconIndex): Sku[] {
  const found: Sku[] = [];
  let checked = 0;
  const add = (said: string, start: number, value: string, corrected: boolean, candidates: string[]) => {
    if (found.some((f) => start < f.end && start + said.length > f.start)) return;
    found.push({ kind: 'sku', value, corrected, candidates, start, end: start + said.length, text: said });
  };
  const tokens = [...text.matchAll(LONGER), ...text.matchAll(CODE)];
  for (const m of tokens) {
    const exact = lexicon.bySku.get(bareCode(m[0]));
    if (exact && (/\d/.test(m[0]) || m[0].includes('-'))) add(m[0], m.index, exact, false, [exact]);
  }
  for (const m of tokens) {
    const code = bareCode(m[0]);
    if (!/\d/.test(code) || !/^[A-Z]{2}/.test(code) || (m[2] ?? '') === ' ' || checked > MOST_CHECKED) continue;
    checked += 1;
    const near = nearest(code, lexicon);
    if (near.length) add(m[0], m.index, near[0]!, true, near.slice(0, 4));
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Codes one edit away (two for long ones) that have the same digits or the same letters: a slip, not another code. */
function nearest(code: string, lexicon: LexiconIndex): string[] {
  const letters = code.replace(/\d/g, '');
  const digits = code.replace(/\D/g, '');
  const most = code.length >= 8 ? 2 : 1;
  let best = most + 1;
  let found: string[] = [];
  for (const [bare, sku] of lexicon.bySku) {
    if (Math.abs(bare.length - code.length) > most) continue;
    if (bare.replace(/\D/g, '') !== digits && bare.replace(/\d/g, '') !== letters) continue;
    const distance = DamerauLevenshteinDistance(code, bare, { restricted: true });
    if (distance > most || distance > best) continue;
    if (distance < best) found = [];
    best = distance;
    found.push(sku);
  }
  return found;
}
