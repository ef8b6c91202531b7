import { Taken } from '../taken.ts';
import type { When } from './calendar.ts';

/** A way of saying a day or a span: a global pattern, and what its match means; undefined where it means none. */
export interface Rule {
  pattern: RegExp;
  read(m: RegExpExecArray, today: string): When | undefined;
}

export interface Said {
  start: number;
  end: number;
  when: When;
}

/** Rules that are tried together, and one pattern that matches wherever one of theirs does: most messages name no day. */
export interface RuleSet {
  rules: readonly Rule[];
  any: RegExp;
  /** Quicker than `any`: something that every rule asks for, in small letters. */
  hint: RegExp;
}

/** @param rules none may refer back to its own groups (\\1) */
export function ruleSet(hint: RegExp, rules: readonly Rule[]): RuleSet {
  const flags = new Set(rules.map(({ pattern }) => pattern.flags.replace('g', '')));
  if (flags.size !== 1) throw new Error('Rules that are tried together have the same flags.');
  return { rules, hint, any: new RegExp(rules.map(({ pattern }) => pattern.source).join('|'), [...flags][0]) };
}

/** What the rules find, the earlier rule before the later; in the order of the text. */
export function applyRules(sets: readonly RuleSet[], text: string, today: string): Said[] {
  const small = text.toLowerCase();
  const asked = sets.filter(({ hint, any }) => hint.test(small) && any.test(text));
  if (!asked.length) return [];
  const taken = new Taken(text.length);
  const found: Said[] = [];
  for (const { pattern, read } of asked.flatMap(({ rules }) => rules)) {
    const known = new Map<string, When | undefined>(); // the same words mean the same, and chrono is slow
    for (const m of text.matchAll(pattern)) {
      const [start, end] = [m.index, m.index + m[0].length];
      if (!taken.free(start, end)) continue;
      if (!known.has(m[0])) known.set(m[0], read(m, today));
      const when = known.get(m[0]);
      if (when !== undefined && taken.take(start, end)) found.push({ start, end, when });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
