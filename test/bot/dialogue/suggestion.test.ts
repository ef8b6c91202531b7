import { describe, expect, it } from 'vitest';
import type { DialogueState } from '../../../bot/dialogue/state.ts';
import { isTrouble, suggestion } from '../../../bot/dialogue/suggestion.ts';
import { messages } from '../../../bot/replies/messages.ts';
import type { SkillContext } from '../../../bot/skills/skill.ts';
import type { Understanding } from '../../../nlu/understanding.ts';

const heard = (text: string, intent = 'stock', alternatives: Understanding['alternatives'] = []): Understanding => ({
  ...{ text, intent, alternatives, language: 'en', confidence: 0.9, entities: [], trace: [] },
});

describe('trouble', () => {
  it.each([
    ['a complaint', heard('I want to complain', 'complaint'), true],
    ['a claim', heard('two boxes arrived crushed', 'claim'), true],
    ['a return', heard('send these back', 'return_request'), true],
    ['a cancellation', heard('cancel PO-1', 'order_cancel'), true],
    [
      'a fair chance of a complaint',
      heard('third time now', 'stock', [{ intent: 'complaint', confidence: 0.2 }]),
      true,
    ],
    ['a small chance of one', heard('is it there', 'stock', [{ intent: 'complaint', confidence: 0.05 }]), false],
    ['anger', heard('is the damn CUP-12 in stock'), true],
    ['愤怒', heard('太差了，到底有没有货'), true],
    ['a plain question', heard('is CUP-12 in stock?'), false],
    ['一句普通的话', heard('CUP-12 有货吗'), false],
  ])('%s', (_, understanding, is) => expect(isTrouble(understanding)).toBe(is));
});

interface Setting {
  person?: object | undefined;
  mayOrder?: boolean;
  intent?: string;
  trained?: boolean;
  availability?: string;
  free?: number | null;
  since?: boolean;
  best?: string[];
  company?: string;
  due?: boolean;
}

function deskOf(of: Setting, language: 'en' | 'zh' = 'en'): SkillContext {
  const person = 'person' in of ? of.person : { id: 'p-1', companyId: 'c-1' };
  const due = { sku: 'BOWL-16', quantity: 600, everyDays: 14, last: '2026-11-10T09:00:00.000Z' };
  const records = {
    foreseen: () =>
      of.trained === false
        ? {}
        : {
            purchaseLikelihood: {
              trainedAt: '2026-11-24T02:00:00.000Z',
              likely: [{ companyId: of.company ?? 'c-1', sku: 'BOWL-16', p: 0.8, reasons: [] }],
            },
            recommendation: {
              trainedAt: '2026-11-24T02:00:00.000Z',
              recommender: {
                recommend: () =>
                  (of.best ?? ['BOWL-16']).map((sku) => ({ sku, availability: of.availability ?? 'in-stock' })),
                reorder: { dueAgain: () => (of.due === false ? [] : [due]) },
              },
            },
          },
    availability: () => 'in-stock',
    stock: { freeOf: () => (of.free === undefined ? 1000 : of.free) },
    suggestions: { orderedSince: () => of.since ?? false },
    catalogue: { product: async () => ({ sku: 'BOWL-16', nameEn: 'Bowl', nameZh: '碗', unit: 'H87' }) },
  };
  return {
    ...{ records, language, words: messages[language], timeZone: 'UTC', newId: () => 's-1' },
    authority: { person, mayOrder: of.mayOrder ?? true },
    now: new Date('2026-11-24T10:00:00.000Z'),
    understanding: heard('is CUP-12 in stock?', of.intent),
  } as unknown as SkillContext;
}

const reply = { text: '18,500 free', citations: [{ title: 'Stock', source: 'stock records', asOf: '2026-11-24' }] };
const fresh: DialogueState = { turns: 1, misses: 0 };

it.each(['en', 'zh'] as const)('is shown under the answer, counted, and said once (%s)', async (language) => {
  const found = (await suggestion(deskOf({}, language), reply, fresh))!;
  expect(found.reply.text).toMatch(/^18,500 free\n\n.*BOWL-16/);
  expect(found.reply.suggestions).toEqual([found.state.suggested!.say]);
  expect(found.reply.citations).toHaveLength(2);
  expect(found.effects).toEqual([
    { kind: 'suggestion', id: 's-1', companyId: 'c-1', personId: 'p-1', sku: 'BOWL-16', likelihood: 0.8 },
  ]);
  expect(await suggestion(deskOf({}, language), reply, found.state)).toBeUndefined();
});

it.each<[string, Setting, Partial<DialogueState>?]>([
  ['a guest', { person: undefined }],
  ['a viewer', { mayOrder: false }],
  ['another intent', { intent: 'claim' }],
  ['an order being placed', { intent: 'order_place' }],
  ['a conversation with trouble', {}, { troubled: true }],
  ['an open case', {}, { caseNumber: 'CASE-1' }],
  ['an open question', {}, { form: { intent: 'stock', slots: {}, asks: 'sku' } }],
  ['an open offer', {}, { offer: { yes: { name: 'confirm-draft', id: 'd', version: 1 } } }],
  ['something that was not understood', {}, { misses: 1 }],
  ['no model', { trained: false }],
  ['another company', { company: 'c-2' }],
  ['what does not fit', { best: ['CUP-12'] }],
  ['what is out of stock', { availability: 'out-of-stock' }],
  ['less than the usual amount', { free: 599 }],
  ['stock that is not known', { free: null }],
  ['what was ordered since', { since: true }],
  ['what was bought once', { due: false }],
])('never: %s', async (_, setting, state) => {
  expect(await suggestion(deskOf(setting), reply, { ...fresh, ...state })).toBeUndefined();
});

it('never what the answer is about, nor under an answer without a source', async () => {
  expect(await suggestion(deskOf({}), { ...reply, text: 'BOWL-16: 500 free' }, fresh)).toBeUndefined();
  expect(await suggestion(deskOf({}), { ...reply, citations: [] }, fresh)).toBeUndefined();
});
