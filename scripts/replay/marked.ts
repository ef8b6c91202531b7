import { escaped } from '../evaluate/page/plots.ts';

/** Texts beyond this many words are shown whole, without marks. */
const MOST_WORDS = 600;
const WORD = /\p{Script=Han}|[\p{L}\p{N}'’.-]+|\s+|./gsu;

/** Two texts as HTML, with what only one of them has marked: the longest common subsequence of words stays unmarked. */
export function marked(before: string, after: string): { before: string; after: string } {
  const [a, b] = [before.match(WORD) ?? [], after.match(WORD) ?? []];
  if (a.length > MOST_WORDS || b.length > MOST_WORDS) return { before: escaped(before), after: escaped(after) };
  const width = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i * width + j] =
        a[i] === b[j]
          ? longest[(i + 1) * width + j + 1]! + 1
          : Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!);
  const kept = { a: new Array<boolean>(a.length).fill(false), b: new Array<boolean>(b.length).fill(false) };
  for (let i = 0, j = 0; i < a.length && j < b.length; )
    if (a[i] === b[j]) {
      kept.a[i++] = true;
      kept.b[j++] = true;
    } else if (longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!) i++;
    else j++;
  return { before: html(a, kept.a, 'del'), after: html(b, kept.b, 'ins') };
}

function html(words: readonly string[], kept: readonly boolean[], tag: 'del' | 'ins'): string {
  let text = '';
  for (let i = 0; i < words.length; ) {
    let end = i;
    while (end < words.length && kept[end] === kept[i]) end++;
    const run = escaped(words.slice(i, end).join(''));
    text += kept[i] ? run : `<${tag}>${run}</${tag}>`;
    i = end;
  }
  return text;
}
