import { join } from 'node:path';
import { ROOT } from '../../../bot/root.ts';
import { products } from '../../../knowledge/demo/products.ts';
import { loadTraining } from '../../../nlu/intents/load-training.ts';
import { seededRandom } from '../../../nlu/intents/random.ts';

const TALK = ['greeting', 'thanks', 'robot', 'capabilities'];
const QUESTIONS: readonly (readonly string[])[] = [
  [
    'is SKU in stock?',
    'do you have N SKU on the shelf',
    'SKU, any left?',
    'Hi, can you tell me if you have SKU in stock',
  ],
  ['price for N SKU', 'how much are N pcs of SKU?', 'what do N SKU cost', 'Could you give me the price of SKU please'],
  ['SKU 有货吗', 'SKU还有N个吗', '请问SKU现在有没有现货？', 'SKU 库存多少'],
  ['N个SKU多少钱', 'SKU 的价格是多少', 'SKU 买N个单价多少？', '麻烦报一下SKU的价格'],
];

/**
 * What guests write, no two alike where goods are asked for: half small talk as people phrase it, half stock and price
 * of any of the demo's goods in any quantity, in both languages. A memory of whole texts would help little here.
 */
export function guestTexts(count: number, seed: number): string[] {
  const random = seededRandom(seed);
  const one = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const examples = loadTraining(join(ROOT, 'nlu/intents/training'));
  const talk = TALK.map((intent) => examples.filter((e) => e.intent === intent).map(({ text }) => text));
  const skus = products().map(({ row }) => row.sku);
  const makers = [
    ...talk.map((said) => () => one(said)),
    ...QUESTIONS.map((ways) => () => {
      const quantity = String(10 * Math.ceil(random() * 200));
      return one(ways).replace('SKU', one(skus)).replace('N', quantity);
    }),
  ];
  return Array.from({ length: count }, (_, n) => makers[n % makers.length]!());
}
