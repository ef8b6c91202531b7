import { TABLE } from './gloss-table.ts';

/** Read at the first question that needs it. */
let table: Map<string, string> | undefined;

/** Characters that say nothing of what is asked. */
const EMPTY = new Set('的了吗呢吧啊么是我你他她们这那有在就都也和与或及请一个');
const PARTS = /\p{Script=Han}+|[\p{Script=Latin}\p{N}-]+/gu;
const LONGEST_WORD = 4;

function read(): Map<string, string> {
  const lines = TABLE.trim().split('\n');
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]));
}

/**
 * What the words of a Chinese text may mean in English, one after the other: enough to find an English article by, no
 * translation. The longest known word is taken, character by character what is not known is left out.
 * @example gloss('CUP-12退货要多久') // 'CUP-12 return want how long'
 */
export function gloss(text: string): string {
  table ??= read();
  const found: string[] = [];
  for (const [part] of text.matchAll(PARTS)) {
    if (!/\p{Script=Han}/u.test(part)) {
      found.push(part);
      continue;
    }
    for (let at = 0; at < part.length; ) {
      let length = Math.min(LONGEST_WORD, part.length - at);
      while (length > 1 && !table.has(part.slice(at, at + length))) length--;
      const word = part.slice(at, at + length);
      const meaning = EMPTY.has(word) ? undefined : table.get(word);
      if (meaning) found.push(meaning.replaceAll('/', ' '));
      at += length;
    }
  }
  return found.join(' ');
}
