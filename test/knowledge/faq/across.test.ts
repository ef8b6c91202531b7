import { describe, expect, it } from 'vitest';
import { buildAcross } from '../../../knowledge/faq/across.ts';
import type { Article } from '../../../knowledge/faq/articles.ts';
import { buildFaqIndex } from '../../../knowledge/faq/faq-index.ts';
import { gloss } from '../../../knowledge/faq/gloss.ts';

const article = (id: string, language: 'en' | 'zh', title: string, body: string): Article => ({
  ...{ id, language, title, body, version: 1, category: 'general', verified: '2026-01-01', phrasings: [] },
});
const reader = { today: '2026-11-24', signedIn: false, segment: undefined };

const ARTICLES = [
  article('samples', 'en', 'Can I get samples?', 'We send samples of every paper cup for free.'),
  article('pallets', 'en', 'Do you charge for pallets?', 'Pallets are exchanged or charged.'),
  article('invoice', 'zh', '发票多久能开出来？', '发货后三天内开发票。'),
  article('hours', 'en', 'Opening hours', 'We open at nine.'),
  article('hours', 'zh', '营业时间', '九点开门。'),
];

/** As an encoder would: near where they share words. */
const WORDS = ['sample', 'pallet', 'invoice', 'cup', 'open', 'charge'];
const embed = async (text: string) => {
  const counts = WORDS.map((word) => (text.toLowerCase().includes(word) ? 1 : 0));
  const length = Math.hypot(...counts) || 1;
  return Float32Array.from(counts, (count) => count / length);
};

describe('a Chinese text word by word in English', () => {
  it.each([
    ['纸杯有库存吗', 'paper cup stock inventory'],
    ['CUP-12的发票', 'CUP-12 invoice bill'],
    ['', ''],
    ['in English', 'in English'],
  ])('%s', (text, expected) => expect(gloss(text)).toBe(expected));
});

describe('articles that exist in the other language only', async () => {
  const across = buildAcross(ARTICLES);
  await across.addVectors(embed);
  const find = async (question: string, language: 'en' | 'zh') => {
    const english = across.inEnglish(question, language)!;
    return across.find(english, language, await embed(english), reader).map(({ id }) => id);
  };

  it.each([
    ['a Chinese question finds an English article', '能不能寄样品', 'zh', 'samples'],
    ['and the right one of two', '托盘收费吗', 'zh', 'pallets'],
    ['an English question finds a Chinese article', 'when do I get the invoice', 'en', 'invoice'],
  ] as const)('%s', async (_name, question, language, id) => expect((await find(question, language))[0]).toBe(id));

  it('what is in both languages, or about nothing of this, is not found', async () => {
    expect(await find('几点开门', 'zh')).not.toContain('hours');
    expect(await find('what a lovely day', 'en')).toEqual([]);
  });

  it('nothing is looked at where everything is in both languages', () => {
    const both = buildAcross(ARTICLES.filter(({ id }) => id === 'hours'));
    expect(both.inEnglish('几点开门', 'zh')).toBeUndefined();
    expect(both.find('open', 'zh', new Float32Array(WORDS.length), reader)).toEqual([]);
  });

  it('the index of all articles holds it, with vectors', async () => {
    const index = buildFaqIndex(ARTICLES);
    await index.addVectors(embed, { cache: new Map<string, Float32Array>() });
    const english = index.across.inEnglish('能不能寄样品', 'zh')!;
    expect(index.across.find(english, 'zh', await embed(english), reader)[0]?.id).toBe('samples');
  });
});
