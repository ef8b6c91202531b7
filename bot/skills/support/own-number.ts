import type { SkillContext } from '../skill.ts';

/** Something written like a PO number of the buyer's own ("AL-2137", "4500012345") that is nothing else. */
export function ownNumber(desk: SkillContext): string | undefined {
  return ownNumbers(desk)[0];
}

/** All that is written like one, for who can look them up. */
export function ownNumbers({ understanding }: SkillContext): string[] {
  const { text, entities } = understanding;
  const found: string[] = [];
  for (const match of text.matchAll(/(?<![\p{L}\d-])(?:\p{Script=Latin}{1,6}[-/ ]?\d{3,12}|\d{6,12})(?![\p{L}\d-])/gu))
    if (!entities.some((e) => e.kind !== 'quantity' && match.index < e.end && match.index + match[0].length > e.start))
      found.push(match[0]);
  return found;
}
