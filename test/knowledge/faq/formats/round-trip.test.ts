import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArticleText, Audience } from '../../../../knowledge/faq/articles.ts';
import { FORMATS, readFiles } from '../../../../knowledge/faq/formats/formats.ts';
import { formFaults } from '../../../../knowledge/faq/versions/check.ts';

const CHARS = [...'abcXYZ 019.,:;-_#?*>|"\'\\/&<>{}[]()=@$%+~`!', ...'退货发票库存，。？！：（）', 'é', '😀'];
const line = (min = 1) =>
  fc
    .array(fc.constantFrom(...CHARS), { minLength: min, maxLength: 30 })
    .map((chars) => chars.join('').replace(/\s+/g, ' ').trim());
const word = fc
  .array(fc.constantFrom(...'abcdefgh0123456789'), { minLength: 1, maxLength: 8 })
  .map((c) => `x${c.join('')}`);
const day = fc.integer({ min: 0, max: 4000 }).map((n) => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10));
const body = fc
  .array(fc.array(line(), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
  .map((paragraphs) =>
    paragraphs
      .map((lines) => lines.filter(Boolean).join('\n'))
      .filter(Boolean)
      .join('\n\n'),
  );

const article: fc.Arbitrary<ArticleText> = fc
  .record(
    {
      id: word,
      language: fc.constantFrom('en' as const, 'zh' as const),
      category: fc.oneof(fc.constant(''), word),
      title: line(),
      body,
      verified: day,
      phrasings: fc.array(line(), { maxLength: 4 }).map((all) => all.filter(Boolean)),
      owner: word,
      audience: fc.constantFrom<Audience>('buyer', 'segment:cafe'),
      validFrom: day,
      validUntil: day,
    },
    { requiredKeys: ['id', 'language', 'category', 'title', 'body', 'verified', 'phrasings'] },
  )
  .filter((a) => formFaults(a).length === 0);

/** What docs/articles.md says each format cannot hold. */
const HOLDS: Record<string, (a: ArticleText) => boolean> = {
  markdown: () => true,
  csv: (a) => !a.phrasings.some((p) => p.includes('|')),
  qna: (a) => !a.body.includes('```'),
  lu: (a) => !a.body.includes('```'),
  rasa: (a) => ![a.title, ...a.phrasings].some((t) => /\][({]/.test(t)) && a.phrasings[0] !== a.title,
  html: (a) => a.audience === undefined,
};
const sorted = (all: readonly ArticleText[]) =>
  [...all].sort((a, b) => `${a.language} ${a.id}`.localeCompare(`${b.language} ${b.id}`));

describe.each(FORMATS)('$name', (format) => {
  test('what was written is read again, and nothing else', () => {
    const articles = fc
      .uniqueArray(article.filter(HOLDS[format.name]!), { maxLength: 4, selector: (a) => `${a.id} ${a.language}` })
      .map(sorted);
    fc.assert(
      fc.property(articles, (all) => {
        const { files, lost } = format.write(all);
        const found = readFiles(files, { today: '1999-01-01' });
        expect(found.problems).toEqual([]);
        expect(found.others).toEqual([]);
        expect(sorted(found.articles.map((one) => one.article))).toEqual(all);
        expect(lost).toEqual([]);
      }),
      { numRuns: 300, seed: 11 },
    );
  });

  test('what it cannot hold is said, and the rest is still read', () => {
    fc.assert(
      fc.property(article, (one) => {
        const { files, lost } = format.write([one]);
        expect(readFiles(files, { today: '1999-01-01' }).problems.filter(() => files.length > 0)).toEqual([]);
        if (!HOLDS[format.name]!(one) && one.phrasings[0] !== one.title)
          expect(lost.map(({ id }) => id)).toContain(one.id);
      }),
      { numRuns: 200, seed: 12 },
    );
  });
});
