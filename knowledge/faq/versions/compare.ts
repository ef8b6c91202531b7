/** A piece of a comparison: what both have, what only the older or only the newer one has. */
export interface Change {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** More pieces than this on a side, and only their lines are compared. */
const MOST = 2000;

/**
 * Compares two texts word by word: the longest common sequence of words (blanks and marks are words of their own; each
 * Chinese character is one), by dynamic programming in O(n·m).
 * @example compareWords('two days', 'three days') // [{ removed 'two' }, { added 'three' }, { same ' days' }]
 */
export function compareWords(before: string, after: string): Change[] {
  const words = (text: string) =>
    text.match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+|\s+|[^\p{L}\p{N}\s]/gu) ?? [];
  const [a, b] = [words(before), words(after)];
  return a.length > MOST || b.length > MOST ? compare(lines(before), lines(after)) : compare(a, b);
}

/** Compares two texts line by line; each piece is whole lines. */
export function compareLines(before: string, after: string): Change[] {
  return compare(lines(before), lines(after));
}

const lines = (text: string) => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

function compare(a: readonly string[], b: readonly string[]): Change[] {
  const width = b.length + 1;
  // common[i, j]: how many pieces a from i and b from j have in common.
  const common = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      common[i * width + j] =
        a[i] === b[j]
          ? common[(i + 1) * width + j + 1]! + 1
          : Math.max(common[(i + 1) * width + j]!, common[i * width + j + 1]!);
  const changes: Change[] = [];
  const add = (kind: Change['kind'], text: string) => {
    const last = changes.at(-1);
    if (last?.kind === kind) last.text += text;
    else changes.push({ kind, text });
  };
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      add('same', a[i++]!);
      j++;
    } else if (i < a.length && (j >= b.length || common[(i + 1) * width + j]! >= common[i * width + j + 1]!))
      add('removed', a[i++]!);
    else add('added', b[j++]!);
  }
  return changes;
}
