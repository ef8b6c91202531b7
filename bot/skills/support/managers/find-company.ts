import { DamerauLevenshteinDistance } from 'natural/lib/natural/distance/index.js';
import type { CompanyName } from '../../../../knowledge/buyers/buyers.ts';

/** Of a name that is only partly said, so much of its weight must be there … */
const ENOUGH = 0.5;
/** … and one that is so much nearer than the next is the one. */
const AHEAD = 0.15;
const MOST = 4;
const USUAL = { en: 'Alpine Bistro', zh: '味佳餐饮' };
const LEGAL = new Set('ag bv co corp gmbh inc kg lda llc ltd nv oy sa sarl se sl srl spa the and of'.split(' '));
const KIND = /(?:股份|有限|责任|公司|集团|餐饮|食品|酒店|贸易|商贸|办公|实业|连锁)+$/;

/**
 * The companies that a text names, the nearest first: by their whole name, a part that says which it is, or a mistyped
 * one; several where they are about as near. Rare words of the names weigh more (inverse document frequency).
 *
 * @param may whom the asker looks after: of others the words are counted, and none is found
 * @example findCompanies('how is alpin doing?', names, () => true) // [{ id: 'alpine-bistro', … }]
 */
export function findCompanies(text: string, names: readonly CompanyName[], may: (id: string) => boolean) {
  const said = wordsOf(text);
  const line = ` ${said.join(' ')} `;
  // A number behind a name (a postcode) counts where it is said.
  const parts = names.map((company) => ({
    company,
    words: wordsOf(company.name).filter((word) => !/^\d+$/.test(word) || said.includes(word)),
  }));
  const frequency = new Map<string, number>();
  for (const { words } of parts) for (const word of new Set(words)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const weight = (word: string) => Math.log(1 + names.length / frequency.get(word)!);

  function latin(words: readonly string[]): number {
    if (!words.length) return 0;
    if (line.includes(` ${words.join(' ')} `)) return 2 + words.length / 100;
    let heard = 0;
    let tells = false;
    for (const [place, word] of words.entries()) {
      const like = Math.max(...said.map((one) => likeness(one, word)), 0);
      heard += like * weight(word);
      // "Alpine" alone is enough where only one is called so; a last word ("works", "office") is not.
      if (like > 0 && place === 0 && frequency.get(word)! <= 3) tells = true;
    }
    const share = heard / words.reduce((sum, word) => sum + weight(word), 0);
    return tells ? Math.max(share, ENOUGH) : share;
  }

  const found = parts
    .filter(({ company }) => may(company.id))
    .map(({ company, words }) => ({ company, score: Math.max(latin(words), chinese(company.nameZh, text)) }))
    .filter(({ score }) => score >= ENOUGH)
    .sort((a, b) => b.score - a.score || (a.company.name < b.company.name ? -1 : 1));
  const [best] = found;
  return found
    .filter(({ score }) => best!.score - score < AHEAD)
    .map(({ company }) => company)
    .slice(0, MOST);
}

/**
 * The text with a name that the training utterances know in place of the company's: how a question is heard does not
 * hang on whom it is about.
 * @example withUsualName("what's new with Hefeng", { name: 'Hefeng Tea', nameZh: null }) // "what's new with Alpine Bistro"
 */
export function withUsualName(text: string, { name, nameZh }: Pick<CompanyName, 'name' | 'nameZh'>): string {
  for (const chinese of nameZh ? [nameZh, nameZh.replace(KIND, '')] : [])
    if (chinese.length >= 2 && text.includes(chinese)) return text.replace(chinese, USUAL.zh);
  const words = wordsOf(name);
  const own = [...text.matchAll(/[\p{L}\d]+/gu)].filter(([said]) =>
    words.some((word) => wordsOf(said).some((one) => likeness(one, word) > 0)),
  );
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return text;
  return text.slice(0, first.index) + USUAL.en + text.slice(last.index + last[0].length);
}

/** Latin words in small letters, without accents and legal forms. */
function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '');
  return (plain.match(/[a-z0-9]+/g) ?? []).filter((word) => !LEGAL.has(word));
}

function likeness(said: string, word: string): number {
  if (said === word) return 1;
  const most = word.length >= 8 ? 2 : word.length >= 5 ? 1 : 0;
  if (!most || Math.abs(said.length - word.length) > most) return 0;
  return DamerauLevenshteinDistance(said, word, { restricted: true }) <= most ? 0.85 : 0;
}

/** A Chinese name: whole, without what kind of company it is, or with one character wrong. */
function chinese(name: string | null, text: string): number {
  if (!name) return 0;
  if (text.includes(name)) return 2 + name.length / 100;
  const core = name.replace(KIND, '');
  if (core.length >= 2 && text.includes(core)) return 1 + core.length / 100;
  if (name.length < 4) return 0;
  for (let at = 0; at + name.length <= text.length; at++) {
    let wrong = 0;
    for (let i = 0; i < name.length; i++) if (text[at + i] !== name[i]) wrong += 1;
    if (wrong === 1) return 0.8;
  }
  return 0;
}
