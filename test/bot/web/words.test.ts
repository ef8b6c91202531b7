import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../bot/root.ts';
import { en } from '../../../bot/web/console/words/en.ts';
import { countryName, groupName } from '../../../bot/web/console/words/groups.ts';
import { INTENTS } from '../../../bot/web/console/words/intents.ts';
import { reasonIn } from '../../../bot/web/console/words/reasons.ts';
import { zh } from '../../../bot/web/console/words/zh.ts';
import { RISK_COLUMNS } from '../../../recommend/order-risk/features.ts';
import { PURCHASE_COLUMNS } from '../../../recommend/purchase-likelihood/features.ts';

const CHINESE = /\p{Script=Han}/u;

describe('the names of intents', () => {
  it('are complete, in both languages, each a different one', () => {
    const folder = join(ROOT, 'nlu', 'intents', 'training');
    const there = new Set(readdirSync(folder).map((file) => file.replace(/\..*/, '')));
    expect(Object.keys(INTENTS).sort()).toEqual([...there].sort());
    for (const [intent, { en, zh }] of Object.entries(INTENTS)) {
      expect(en, intent).toMatch(/^[A-Z][\w ,?’']+$/);
      expect(zh, intent).toMatch(CHINESE);
    }
    for (const language of ['en', 'zh'] as const)
      expect(new Set(Object.values(INTENTS).map((name) => name[language])).size).toBe(there.size);
  });
});

describe.each([
  ['purchase', PURCHASE_COLUMNS],
  ['risk', RISK_COLUMNS],
] as const)('reasons of %s', (kind, columns) => {
  it.each(columns)('%s has a sentence in both languages', (column) => {
    expect(reasonIn(kind, { column, value: 1 }, 'en')).toMatch(/^[\w ,.%’']+$/);
    expect(reasonIn(kind, { column, value: 1 }, 'zh')).toMatch(CHINESE);
    expect(reasonIn(kind, { column, value: null }, 'en')).toBeUndefined();
  });
});

it.each([
  ['purchase', 'gap', Math.log(21), 'bought about every 21 days'],
  ['purchase', 'daysSince', 1, 'last bought 1 day ago'],
  ['risk', 'lateRate', 0, 'they pay late in 50 % of cases'],
  ['risk', 'pastInvoices', Math.log1p(12), '12 invoices in the past'],
  ['risk', 'newAddress', 0, 'an address they have ordered to'],
] as const)('%s %s of %d reads: %s', (kind, column, value, sentence) => {
  expect(reasonIn(kind, { column, value }, 'en')).toBe(sentence);
});

it('Chinese words have full-width punctuation', () => {
  const texts: string[] = [];
  const walk = (of: object): void => {
    for (const value of Object.values(of)) {
      if (typeof value === 'string') texts.push(value);
      else if (typeof value === 'object') walk(value);
    }
  };
  walk(zh);
  expect(Object.keys(zh)).toEqual(Object.keys(en));
  for (const text of texts) expect(text).not.toMatch(/\p{Script=Han}[,:;?!()]/u);
});

it.each([
  ['cafe', 'en', 'Cafés'],
  ['cafe', 'zh', '咖啡馆'],
  ['浙江', 'en', 'Zhejiang'],
  ['Hamburg', 'zh', '汉堡'],
  ['Dental practices', 'zh', 'Dental practices'],
] as const)('the group %s in %s is %s', (recorded, language, name) => {
  expect(groupName(recorded, language)).toBe(name);
});

it.each([
  ['NL', 'zh', '荷兰'],
  ['CN', 'en', 'China'],
  ['somewhere', 'zh', 'somewhere'],
] as const)('the country %s in %s is %s', (code, language, name) => {
  expect(countryName(code, language)).toBe(name);
});
