// npm run evaluate [-- --data DIR]: what the desk understands and finds, on questions written blind.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../bot/root.ts';
import { products } from '../knowledge/demo/products.ts';
import { readArticleFiles } from '../knowledge/faq/article-file.ts';
import { loadEncoder } from '../nlu/embedding/encoder.ts';
import { buildLexiconIndex } from '../nlu/entities/entities.ts';
import { loadTraining } from '../nlu/intents/load-training.ts';
import { trainDense, trainWords } from '../nlu/intents/train.ts';
import { evaluateFaq } from './evaluate/faq.ts';
import { evaluateIntents } from './evaluate/intents.ts';
import { evaluateTwoQuestions } from './evaluate/two-questions.ts';

const modelsDir = mkdtempSync(join(tmpdir(), 'evaluate-'));
try {
  const encoder = await loadEncoder({ modelsDir });
  const articles = readArticleFiles(join(ROOT, 'knowledge/demo/faq')).map((article) => ({ ...article, version: 1 }));
  for (const [name, embed] of [
    ['words alone', undefined],
    ['with the encoders', encoder],
  ] as const) {
    const report = await evaluateFaq(
      articles,
      join(ROOT, 'test/understanding/faq2.tsv'),
      embed && (async (text, language) => (await embed.embed(text, language)).sentence),
    );
    console.log(`FAQ, ${name}`);
    console.table(report);
  }
  const examples = loadTraining(join(ROOT, 'nlu/intents/training'));
  const start = performance.now();
  const words = trainWords(examples);
  console.log(
    `Intents: ${examples.length} utterances, words trained in ${((performance.now() - start) / 1000).toFixed(1)} s`,
  );
  const model = await trainDense(words, examples, (text, language) => encoder.embed(text, language));
  console.log(`with the encoders in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  await evaluateIntents({
    model,
    examples,
    embed: (text, language) => encoder.embed(text, language),
    dir: join(ROOT, 'test/understanding'),
    name: 'intents2',
  });
  const lexicon = buildLexiconIndex({
    products: products().map(({ row }) => ({ sku: row.sku, en: row.name_en, zh: row.name_zh })),
  });
  console.log('Two questions in one message');
  console.table(
    await evaluateTwoQuestions(join(ROOT, 'test/understanding/two-questions.tsv'), {
      lexicon,
      today: '2026-11-24',
      model,
      embed: (text, language) => encoder.embed(text, language),
    }),
  );
} finally {
  rmSync(modelsDir, { recursive: true, force: true });
}
