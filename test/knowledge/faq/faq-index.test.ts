import { describe, expect, test } from 'vitest';
import type { Article } from '../../../knowledge/faq/articles.ts';
import { buildFaqIndex } from '../../../knowledge/faq/faq-index.ts';

const article = (id: string, language: 'en' | 'zh', title: string, body: string, phrasings: string[]): Article => ({
  id,
  language,
  version: 1,
  category: 'test',
  title,
  body,
  verified: '2026-10-01',
  phrasings,
});
const ARTICLES = [
  article('return-how', 'en', 'How do I return goods?', 'Ask us for an RMA number first.', ['I want to send it back']),
  article('return-period', 'en', 'How long can I return goods?', 'Within 30 days of delivery.', ['return deadline']),
  article('return-refund', 'en', 'When is a return refunded?', 'Credited in 14 days.', ['money back for a return']),
  article('invoice-copy', 'en', 'Where is my invoice?', 'Invoices are sent by email as PDF.', ['copy of an invoice']),
  article('fsc', 'en', 'Do you have an FSC certificate?', 'Yes, FSC-C123456.', ['FSC paper']),
  article('return-how', 'zh', '怎么办理退货？', '请先申请退货编号。', ['我要退货']),
  article('return-period', 'zh', '退货期限是多久？', '收货后30天内。', ['多少天内可以退']),
  article('invoice-copy', 'zh', '怎么拿到发票？', '发票通过邮件发送。', ['补开发票']),
];

describe('search by words', () => {
  const index = buildFaqIndex(ARTICLES);
  const first = (question: string, language: 'en' | 'zh') => index.search(question, language).hits[0]?.article;
  test.each([
    ['how can I send this back to you', 'en', 'return-how'],
    ['how many days until the return deadline', 'en', 'return-period'], // near misses: three articles on returns
    ['when is the money for my return refunded', 'en', 'return-refund'],
    ['send me a copy of the invoices', 'en', 'invoice-copy'],
    ['退货', 'zh', 'return-how'],
    ['退货期限', 'zh', 'return-period'],
    ['发票', 'zh', 'invoice-copy'],
    ['asdf qwer', 'en', undefined],
    ['how are you', 'en', undefined],
    ['', 'en', undefined],
  ] as const)('%s (%s): %s', (question, language, id) => {
    expect(first(question, language)?.id).toBe(id);
  });
  test('gives an article in the buyer’s language, else in the only one there is', () => {
    expect(first('FSC 证书', 'zh')).toMatchObject({ id: 'fsc', language: 'en' });
    expect(first('退货', 'zh')?.language).toBe('zh');
    expect(first('退货', 'en')).toBeUndefined();
  });
  test.each(['en', 'zh', 'mixed'] as const)('nonsense has no answer (%s)', (language) => {
    expect(index.answer('xyzzy qwer', language).kind).toBe('none');
  });
  test.each([['我要退货, send it back'], ['怎么 send back 退货']])(
    'a mixed question is asked in both languages: %s',
    (question) => {
      const each = (['en', 'zh'] as const).map((language) => index.search(question, language));
      expect(each.map((found) => found.hits[0]?.article.id)).toEqual(['return-how', 'return-how']);
      expect(index.answer(question, 'mixed').confidence).toBe(Math.max(...each.map((found) => found.confidence)));
    },
  );
  test('counts an article once, whatever its languages', () => {
    expect(index.size).toBe(5);
  });
});

describe('search by meaning', () => {
  /** Three directions stand for what a text is about. */
  const embed = async (text: string) =>
    Float32Array.from([/return|back|退/i, /invoice|bill|发票/i, /FSC|wood/i], (re) => (re.test(text) ? 1 : 0));

  test('finds what shares no word, and only once every vector is there', async () => {
    const index = buildFaqIndex(ARTICLES);
    const vector = await embed('bill');
    expect(index.search('bill', 'en', vector).hits).toEqual([]);
    const half: boolean[] = [];
    await index.addVectors(
      async (text, language) => {
        if (language === 'en') half.push(index.judge('bill', 'en', vector).byMeaning);
        return embed(text);
      },
      { cache: { get: () => undefined, set: () => undefined } },
    );
    // Six are of the articles that exist in the other language only, by their gloss.
    expect(half).toEqual(new Array(21).fill(false));
    expect(index.search('bill', 'en', vector).hits[0]?.article.id).toBe('invoice-copy');
  });
  test('embeds every text once, and foreign articles not at all', async () => {
    const cache = new Map<string, Float32Array>();
    const seen: string[] = [];
    const count = async (text: string, language: 'en' | 'zh') => {
      seen.push(`${language} ${text}`);
      return embed(text);
    };
    await buildFaqIndex(ARTICLES).addVectors(count, { cache });
    expect(seen).toHaveLength(8 * 3);
    expect(seen.filter((s) => s.startsWith('zh') && !/\p{Script=Han}/u.test(s))).toEqual([]);
    await buildFaqIndex(ARTICLES).addVectors(count, { cache });
    expect(seen).toHaveLength(8 * 3);
  });
  test('an article in the other language only is still found by its words among those found by meaning', async () => {
    const far = ['customs', 'pallets', 'samples', 'holidays', 'colours'].map((id) => ({
      ...ARTICLES[0]!,
      id,
      language: 'en' as const,
      title: `About ${id}`,
      phrasings: [],
      body: `Something on ${id}.`,
    }));
    const only = { ...far[0]!, id: 'fapiao', language: 'zh' as const, title: 'Fapiao', body: 'Special VAT fapiao.' };
    const index = buildFaqIndex([...far, only]);
    const near = async (text: string) => Float32Array.of(0.6, text.includes('pallets') ? 0.81 : 0.8);
    await index.addVectors(near, { cache: new Map() as Map<string, Float32Array> });
    expect(index.search('special VAT fapiao', 'en', Float32Array.of(0.6, 0.8)).hits[0]?.article.id).toBe('fapiao');
  });
  test('a vector of another encoder does not count', async () => {
    const index = buildFaqIndex(ARTICLES);
    await index.addVectors(embed, { cache: new Map() as Map<string, Float32Array> });
    expect(index.judge('invoice', 'en', new Float32Array(5)).byMeaning).toBe(false);
  });
});
