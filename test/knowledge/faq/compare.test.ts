import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareLines, compareWords } from '../../../knowledge/faq/versions/compare.ts';

const shown = (changes: ReturnType<typeof compareWords>) =>
  changes.map(({ kind, text }) => `${{ same: '=', removed: '-', added: '+' }[kind]}${text}`);

test.each([
  ['two days', 'three days', ['-two', '+three', '= days']],
  ['收货后30天内', '收货后14天内', ['=收货后', '-30', '+14', '=天内']],
  ['a b', 'a b', ['=a b']],
  ['', 'new', ['+new']],
  ['gone', '', ['-gone']],
  ['', '', []],
])('words: %s -> %s', (before, after, expected) => {
  expect(shown(compareWords(before, after))).toEqual(expected);
});

test('lines', () => {
  expect(shown(compareLines('a\nb\nc\n', 'a\nx\nc\n'))).toEqual(['=a\n', '-b\n', '+x\n', '=c\n']);
});

test('both texts can be read from the comparison, and what both have is never shown as changed alone', () => {
  const text = fc.array(fc.constantFrom('a', 'b ', '退', '\n', '. '), { maxLength: 25 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      for (const changes of [compareWords(before, after), compareLines(before, after)]) {
        const side = (other: string) =>
          changes
            .filter(({ kind }) => kind !== other)
            .map((c) => c.text)
            .join('');
        expect(side('added')).toBe(before);
        expect(side('removed')).toBe(after);
        if (before === after) expect(changes.every(({ kind }) => kind === 'same')).toBe(true);
      }
    }),
    { seed: 3 },
  );
});
