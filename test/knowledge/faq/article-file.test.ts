import { expect, test } from 'vitest';
import { parseArticleFile } from '../../../knowledge/faq/article-file.ts';

const GOOD = `---
id: returns
category: returns
verified: 2026-10-01
phrasings:
  - Can I send goods back?
  - "Returns: how?"
---

# How returns work

Within **30 days**.
`;

test('an article is read', () => {
  expect(parseArticleFile(GOOD, 'a.md')).toEqual({
    extras: { id: 'returns', category: 'returns', verified: '2026-10-01' },
    phrasings: ['Can I send goods back?', 'Returns: how?'],
    title: 'How returns work',
    body: 'Within **30 days**.',
    line: 10,
    bodyLine: 12,
  });
});

test.each([
  ['no front matter', '# Title\n', /^a\.md:1: start the file/],
  ['front matter left open', '---\nid: x\n', /^a\.md:1: close the front matter/],
  ['no day of verification', GOOD.replace('verified: 2026-10-01\n', ''), /^a\.md:1: .*"verified:"/],
  ['an empty id', GOOD.replace('id: returns', 'id:'), /^a\.md:2: .*"id:"/],
  ['a day that is none', GOOD.replace('2026-10-01', 'October'), /^a\.md:4: .*YYYY-MM-DD/],
  ['a phrasing that is no text', GOOD.replace('"Returns: how?"', 'Returns: how?'), /^a\.md:5: "phrasings"/],
  ['broken YAML', GOOD.replace('id: returns', 'id: "returns'), /^a\.md:\d+: the front matter is not YAML/],
  ['no title', GOOD.replace('# How', 'How'), /^a\.md:10: .*title/],
  ['no text', GOOD.replace('Within **30 days**.', ''), /^a\.md:10: there is no text/],
])('%s is refused with file and line', (_, text, message) => {
  expect(() => parseArticleFile(text, 'a.md')).toThrow(message);
});
