import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { TextFile } from '../../../../knowledge/faq/formats/format.ts';
import { textOfBytes } from '../../../../knowledge/faq/formats/formats.ts';
import { checkFiles } from '../../../../knowledge/faq/import.ts';
import { openArticleVersions } from '../../../../knowledge/faq/versions/versions.ts';
import { databaseWith } from '../../fixture.ts';

const versions = openArticleVersions(databaseWith({ product: [{ sku: 'CUP-12', moq: 500 }] }).handle);
const file = (name: string): TextFile => ({
  name,
  text: textOfBytes(readFileSync(join(import.meta.dirname, 'files', name))),
});
function check(...files: TextFile[]) {
  const { articles, problems, others } = checkFiles(files, { today: '2026-11-24' }, versions);
  const place = (remarks: typeof problems) => remarks.map((one) => `${one.file}:${one.line}: ${one.what}`);
  return { articles, problems: place(problems), others: place(others) };
}

describe('files that others write', () => {
  test('.qna', () => {
    const { articles, problems, others } = check(file('support.qna'));
    expect(articles).toEqual([
      {
        ...{ id: 'how-long-does-delivery-to-norway-take', language: 'en', category: 'delivery', audience: 'buyer' },
        ...{ title: 'How long does delivery to Norway take?', verified: '2026-11-24' },
        phrasings: ['delivery time Norway', 'when does it come to Oslo', 'shipping to norway'],
        body: 'Four working days, with customs.\n\n1. We file the export.\n2. The carrier clears it.',
      },
      {
        ...{ id: 'who-pays-customs', language: 'en', category: '', title: 'Who pays customs?', verified: '2026-11-24' },
        ...{ phrasings: [], body: 'You do, unless we agreed on DDP.' },
      },
      {
        ...{
          id: '最低起订量是多少',
          language: 'zh',
          category: '',
          title: '最低起订量是多少？',
          verified: '2026-11-24',
        },
        ...{ phrasings: ['起订量'], body: '每种产品的起订量不同：CUP-12 为 {{moq CUP-12}}。' },
      },
    ]);
    expect(problems).toEqual([
      'support.qna:38: The question "A question that nobody answers" has no answer between two lines of ```.',
      'support.qna:42: The answer that begins here has no line of ``` at its end.',
    ]);
    expect(others).toEqual([
      'support.qna:22: the prompts of a question',
      'support.qna:36: the reference [more](./more.qna)',
    ]);
  });

  test('.lu: intents and entities are listed, questions with answers are articles', () => {
    const { articles, problems, others } = check(file('desk.lu'));
    expect(articles).toMatchObject([
      { id: 'do-you-take-returns', body: 'Yes, within 30 days.', phrasings: ['can I send it back'] },
    ]);
    expect(problems).toEqual(['desk.lu:29: "this line is lost" is neither a question nor part of one.']);
    expect(others).toEqual([
      'desk.lu:4: the intent Greeting (3 lines)',
      'desk.lu:9: the intent TrackOrder (2 lines)',
      'desk.lu:13: the entity ml personName',
      'desk.lu:14: the entity regex orderNumber = /PO-\\d+/',
      'desk.lu:15: the entity list unit (3 lines)',
      'desk.lu:19: the entity prebuilt number',
      'desk.lu:21: the reference [import](./common.lu)',
    ]);
  });

  test('Rasa: an intent and its answer, from two files', () => {
    const { articles, problems, others } = check(file('nlu.yml'), file('domain.yml'));
    expect(articles).toMatchObject([
      { id: 'ask_moq', title: 'what is the minimum', phrasings: ['can I order half a carton'], body: 'One carton.' },
      {
        ...{ id: 'ask_pallets', title: 'Do you take pallets back?', category: 'delivery' },
        ...{ phrasings: ['pallet exchange', 'euro pallets back'], body: 'Yes, one for one.\n\nTell the driver.' },
      },
    ]);
    expect(problems).toEqual([]);
    expect(others).toEqual([
      'nlu.yml:20: the synonym credit of the entities',
      'nlu.yml:23: the lookup banks of the entities',
      'nlu.yml:27: the part "rules"',
      'domain.yml:6: 1 more ways in which utter_faq/ask_moq is said',
      'domain.yml:16: the response utter_picture, which has no text',
      'nlu.yml:4: the intent greet (2 examples), which has no answer',
      'domain.yml:14: the response utter_goodbye, which answers no intent',
    ]);
  });

  test('a FAQ page with JSON-LD', () => {
    const { articles, problems } = check(file('json-ld.html'));
    expect(articles).toMatchObject([
      {
        ...{ id: 'how-do-i-return-goods', language: 'en' },
        body: 'Ask for an **RMA** number & pack well:\n\n- label outside\n- list inside\n\nSee [the form](https://x.example/rma).\nThen wait.',
      },
      { id: 'can-i-pay-by-card', body: 'Yes, up to EUR 2,500.' },
    ]);
    expect(problems).toEqual(['json-ld.html:15: The question "And by cheque?" has no accepted answer.']);
  });

  test('a FAQ page with microdata', () => {
    const { articles, problems } = check(file('microdata.html'));
    expect(articles).toMatchObject([
      { language: 'zh', title: '怎么开具增值税专用发票？', body: '请提供税号。\n\n1. 登录账户\n2. 填写**抬头**' },
      { language: 'zh', title: '可以自提吗？', body: '可以， 请提前一天预约。' },
    ]);
    expect(problems).toEqual([]);
  });

  test('CSV: each fault with its line', () => {
    const { articles, problems } = check(file('bad.csv'));
    expect(articles).toMatchObject([{ id: 'fine', body: 'Two\nlines', phrasings: ['a', 'b'] }]);
    expect(problems).toEqual([
      'bad.csv:1: There is no column "colour" for articles.',
      'bad.csv:4: verified: "yesterday" must be a day that exists, written YYYY-MM-DD',
      'bad.csv:5: article: must not be empty',
      'bad.csv:6: language: "fr" must be one of: en, zh',
      'bad.csv:8: There is no product NO-SUCH in the records.',
      'bad.csv:9: The article fine (en) was there before: bad.csv:2.',
    ]);
  });

  test.each([
    ['x.docx', 'x', 'x.docx:1: No format of articles ends so'],
    ['x.md', 'no front matter', 'x.md:1: start the file with a line "---"'],
    ['x.yml', 'nlu: [', 'x.yml:1: not YAML'],
    ['x.html', '<p>Hello</p>', 'x.html:1: There is no FAQPage'],
    ['x.html', '<p>\n<script type="application/ld+json">{</script>', 'x.html:2: The JSON-LD is not JSON'],
    ['x.csv', '', 'x.csv:1: The file is empty'],
    ['x.csv', 'article,language\n', 'x.csv:1: The column "title" is missing.'],
    [
      'x.md',
      '---\nid: a\nverified: 2026-11-01\n---\n# T\n\nOne\n{{price CUP-12}}',
      'x.md:8: The records have no price of CUP-12.',
    ],
  ])('%s that is no good: %s', (name, text, problem) => {
    const { articles, problems } = check({ name, text });
    expect(articles).toEqual([]);
    expect(problems[0]).toContain(problem);
  });
});

test.each([
  ['UTF-8', [0xe9, 0x80, 0x80]],
  ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, 0xe9, 0x80, 0x80]],
  ['GB18030', [0xcd, 0xcb]],
  ['UTF-16', [0xff, 0xfe, 0x00, 0x90]],
])('a file in %s', (_, bytes) => {
  expect(textOfBytes(Uint8Array.from(bytes))).toBe('退');
});
test('a GB18030 table', () => {
  const row = [0xcd, 0xcb, 0xbb, 0xf5, 0x3f]; // 退货?
  const ascii = (text: string) => [...Buffer.from(text)];
  const bytes = [
    ...ascii('article;language;title;body;verified\nr;zh;'),
    ...row,
    ...ascii(';'),
    ...row,
    ...ascii(';2026-11-01\n'),
  ];
  expect(check({ name: 'a.csv', text: textOfBytes(Uint8Array.from(bytes)) }).articles).toMatchObject([
    { title: '退货?' },
  ]);
});
