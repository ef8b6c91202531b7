import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../bot/root.ts';
import { products } from '../../knowledge/demo/products.ts';
import { readArticleFiles } from '../../knowledge/faq/article-file.ts';
import { loadEncoder } from '../../nlu/embedding/encoder.ts';
import { buildLexiconIndex } from '../../nlu/entities/entities.ts';
import { loadTraining } from '../../nlu/intents/load-training.ts';
import { trainDense, trainWords } from '../../nlu/intents/train.ts';
import { evaluateFaq, type FaqReport } from './faq.ts';
import { evaluateIntents, type IntentFigures } from './intents.ts';
import { evaluateOrderLists } from './order-lists.ts';
import { evaluateTwoQuestions, readAsked, readSingle, type TwoQuestionsReport } from './two-questions.ts';

export interface UnderstandingFigures {
  faq: { name: string; reports: FaqReport[] }[];
  utterances: number;
  intents: IntentFigures[];
  twoQuestions: TwoQuestionsReport;
}

/** What the desk understands and finds, trained anew, on questions written blind; printed on the way. */
export async function evaluateUnderstanding(print: (line: string) => void): Promise<UnderstandingFigures> {
  const modelsDir = mkdtempSync(join(tmpdir(), 'evaluate-'));
  try {
    const encoder = await loadEncoder({ modelsDir });
    const articles = readArticleFiles(join(ROOT, 'knowledge/demo/faq')).map((article) => ({ ...article, version: 1 }));
    const faq: UnderstandingFigures['faq'] = [];
    for (const [name, embed] of [
      ['words alone', undefined],
      ['with the encoders', encoder],
    ] as const) {
      const reports = await evaluateFaq(
        articles,
        join(ROOT, 'test/understanding/faq2.tsv'),
        embed && (async (text, language) => (await embed.embed(text, language)).sentence),
      );
      print(`FAQ, ${name}`);
      console.table(reports);
      faq.push({ name, reports });
    }
    const examples = loadTraining(join(ROOT, 'nlu/intents/training'));
    const start = performance.now();
    const seconds = () => ((performance.now() - start) / 1000).toFixed(1);
    const words = trainWords(examples);
    print(`Intents: ${examples.length} utterances, words trained in ${seconds()} s`);
    const embed = (text: string, language: 'en' | 'zh') => encoder.embed(text, language);
    const model = await trainDense(words, examples, embed);
    print(`with the encoders in ${seconds()} s`);
    const dir = join(ROOT, 'test/understanding');
    const intents = await evaluateIntents({ model, examples, embed, dir, name: 'intents2', print });
    const lexicon = buildLexiconIndex({
      products: products().map(({ row }) => ({ sku: row.sku, en: row.name_en, zh: row.name_zh })),
    });
    const options = { lexicon, today: '2026-11-24', model, embed };
    const twoQuestions = await evaluateTwoQuestions(readAsked(join(dir, 'two-questions.tsv')), options);
    const single = ['en', 'zh', 'mixed'].flatMap((set) => readSingle(join(dir, `intents2.${set}.tsv`)));
    print('Two questions in one message, and single ones that are taken for two');
    console.table({
      'two, blind': twoQuestions,
      'single, blind': await evaluateTwoQuestions(single, options),
      validation: await evaluateTwoQuestions(readAsked(join(ROOT, 'nlu/questions/validation.tsv')), options),
    });
    print('Order lists, blind');
    console.table(evaluateOrderLists(join(dir, 'order-lists.yml'), lexicon));
    return { faq, utterances: examples.length, intents, twoQuestions };
  } finally {
    rmSync(modelsDir, { recursive: true, force: true });
  }
}
