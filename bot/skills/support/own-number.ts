import type { SkillContext } from '../skill.ts';

/** Something written like a PO number of the buyer's own ("AL-2137", "4500012345") that is nothing else. */
export function ownNumber(desk: SkillContext): string | undefined {
  return ownNumbers(desk)[0];
}

/** Letters and digits together, or with a blank where the letters are no words: "AL 2137", "po 2131", not "mean 1000". */
const WRITTEN =
  /(?<![\p{L}\d-])(?:\p{Script=Latin}{1,6}[-/]?\d{3,12}|\p{Lu}{1,6} \d{3,12}|(?!no|to|of|at|by|is|or|us|me|my|we|ok|in|on|it|as)\p{Ll}{2} \d{3,12}|\d{6,12})(?![\p{L}\d-])/gu;

/** All that is written like one, for who can look them up. */
export function ownNumbers({ understanding }: SkillContext): string[] {
  const { text, entities } = understanding;
  const found: string[] = [];
  for (const match of text.matchAll(WRITTEN))
    if (!entities.some((e) => e.kind !== 'quantity' && match.index < e.end && match.index + match[0].length > e.start))
      found.push(match[0]);
  return found;
}
