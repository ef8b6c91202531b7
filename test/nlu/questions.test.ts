import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../nlu/intents/random.ts';
import { trainWords } from '../../nlu/intents/train.ts';
import { likelyByBoth, likelyByWords } from '../../nlu/questions/cut.ts';
import { joinedMessages } from '../../nlu/questions/joins.ts';
import { meets, seamScore, trainSeams } from '../../nlu/questions/seam-model.ts';
import { seamsOf } from '../../nlu/questions/seams.ts';
import { understandAll } from '../../nlu/understand.ts';
import type { Entity } from '../../nlu/understanding.ts';
import { lexicon } from './entities/lexicon.ts';

const cuts = (text: string, entities: Entity[] = []) =>
  seamsOf(text, entities).map(({ left, right }) =>
    [left, right].map(({ start, end }) => text.slice(start, end)).join(' | '),
  );

describe('the places where a message may be two requests', () => {
  it.each([
    ['a word that joins belongs to neither', 'is it in stock and how much', 'is it in stock | how much'],
    ['a question mark stays with its question', 'in stock? where is my order', 'in stock? | where is my order'],
    ['what leads over is dropped', 'price please. Also, by the way, send it', 'price please | send it'],
    ['a line', 'track my order\ncancel the other', 'track my order | cancel the other'],
    ['a Chinese comma', '发票什么时候开，货到哪了', '发票什么时候开 | 货到哪了'],
    ['Chinese words that lead over', '发票什么时候开，另外顺便问一下货到哪了', '发票什么时候开 | 货到哪了'],
    ['没有 asks, it leads nowhere', '杯子多少钱还有货吗', '杯子多少钱 | 还有货吗'],
    ['no sign at all', '有货吗多少钱', '有货吗 | 多少钱'],
  ])('%s', (_name, text, expected) => {
    expect(cuts(text)).toContain(expected);
  });

  it.each([
    ['nothing to say on one side', 'hi, ok', 'hi | ok'],
    ['a joining word alone', 'stock and price', 'stock and | price'],
  ])('never: %s', (_name, text, wrong) => expect(cuts(text)).not.toContain(wrong));

  it('never cuts within what was named, nor reads letters and lists', () => {
    const text = 'do you have knife and fork sets';
    const name: Entity = { kind: 'product', skus: ['KIT-1'], start: 12, end: 31, text: text.slice(12, 31) };
    expect(cuts(text)).toContain('do you have knife | fork sets');
    expect(cuts(text, [name]).every((cut) => cut.includes('knife and fork sets'))).toBe(true);
    expect(cuts('')).toEqual([]);
    expect(cuts('please send me two cartons and let me know. '.repeat(20))).toEqual([]);
  });
});

const FRAMES: [intent: string, before: string[], after: string[]][] = [
  ['stock', ['is', 'are'], ['in stock', 'available', 'sold out']],
  ['price', ['how much is', 'what do you ask for'], ['', 'per carton', 'by the pallet']],
  ['order_status', ['where is', 'when do I get'], ['', 'at last', 'that I ordered']],
  ['thanks', ['thanks for', 'thank you for'], ['', 'again']],
];
const GOODS = ['CUP-12', 'LID-08', 'the brown bags', 'my soup bowls', 'the gloves', 'TAPE-48'];
const utterances = FRAMES.flatMap(([intent, before, after]) =>
  before.flatMap((b) => after.flatMap((a) => GOODS.map((goods) => ({ text: `${b} ${goods} ${a}`.trim(), intent })))),
);

describe('what is learnt from joined utterances', () => {
  const messages = joinedMessages(utterances, 60, seededRandom(3));
  const joined = messages.filter(({ seam }) => seam !== undefined);

  it('joins different requests, knows where, and keeps every utterance alone', () => {
    expect(joined.length).toBeGreaterThan(30);
    expect(messages.length - joined.length).toBeGreaterThanOrEqual(utterances.length);
    for (const message of joined) {
      expect(new Set(message.intents).size).toBe(2);
      expect(message.intents).not.toContain('thanks');
      expect(seamsOf(message.text, []).filter((seam) => meets(message, seam)).length).toBeLessThanOrEqual(1);
    }
  });

  it('finds the seam of messages that it has not seen', () => {
    const seams = trainSeams(utterances, 1);
    const fresh = joinedMessages(utterances, 100, seededRandom(99)).filter(({ seam }) => seam !== undefined);
    const found = fresh.filter((message) => {
      const all = seamsOf(message.text, []).map((seam) => ({ seam, z: seamScore(seams, seam) }));
      return meets(message, all.reduce((a, b) => (b.z > a.z ? b : a)).seam);
    });
    expect(found.length / fresh.length).toBeGreaterThan(0.95);
  });

  it('cuts a message of two requests and leaves one that lists goods', async () => {
    const model = trainWords(utterances.map((one) => ({ ...one, language: 'en' as const })));
    const heard = async (text: string) =>
      (await understandAll(text, { lexicon, today: '2026-11-24', model })).map(({ intent }) => intent);
    expect(await heard('is CUP-12 in stock? where is the gloves that I ordered')).toEqual(['stock', 'order_status']);
    expect(await heard('how much is CUP-12 and LID-08 per carton')).toEqual(['price']);
    expect(await heard('where is my soup bowls')).toEqual(['order_status']);
  });
});

describe('the learnt weights', () => {
  const heard = (intent: string, confidence: number) => ({
    scores: [
      { intent, confidence },
      { intent: 'faq', confidence: 1 - confidence },
    ],
    sure: true,
    oos: false,
    energy: 1,
  });
  const halves = (sure: number, whole: string) => ({
    whole: heard(whole, 0.5),
    first: heard('stock', sure),
    second: heard('price', sure),
  });

  it('believe sure halves more than unsure ones', () => {
    expect(likelyByBoth(0.5, halves(0.95, 'stock'))).toBeGreaterThan(likelyByBoth(0.5, halves(0.4, 'stock')));
    expect(likelyByBoth(0.9, halves(0.9, 'stock'))).toBeGreaterThan(likelyByBoth(0.2, halves(0.9, 'stock')));
  });

  it('believe a seam more the likelier its surroundings are', () => {
    const at = (z: number) =>
      likelyByWords({
        seam: seamsOf('in stock and how much', [])[0]!,
        intents: ['stock', 'price'],
        features: [z, Math.max(z, 0), z + 3, 0, 2, 1, 2, ...new Array<number>(12).fill(0.5)],
      });
    expect(at(3)).toBeGreaterThan(at(0));
    expect(at(0)).toBeGreaterThan(at(-3));
  });
});
