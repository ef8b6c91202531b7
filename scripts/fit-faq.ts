// npm run fit-faq: fits the confidence of FAQ answers on validation questions and writes knowledge/faq/confidence-model.ts.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../bot/root.ts';
import { readArticleFiles } from '../knowledge/faq/article-file.ts';
import { fitConfidence, type Judged } from '../knowledge/faq/confidence.ts';
import { buildFaqIndex } from '../knowledge/faq/faq-index.ts';
import { loadEncoder } from '../nlu/embedding/encoder.ts';

/**
 * The share of outright answers that may be wrong on the validation questions. Chinese ones are found so well that two
 * of three are still answered outright at 3 %; in English one confident error among 90 would leave hardly any, and
 * everybody would be asked "did you mean" instead.
 */
const WRONG_WHEN_SURE = { en: 0.06, zh: 0.03 };

const modelsDir = mkdtempSync(join(tmpdir(), 'fit-faq-'));
const encoder = await loadEncoder({ modelsDir });
const embed = async (text: string, language: 'en' | 'zh') => (await encoder.embed(text, language)).sentence;
const index = buildFaqIndex(readArticleFiles(join(ROOT, 'knowledge/demo/faq')).map((a) => ({ ...a, version: 1 })));
const questions = readFileSync(join(ROOT, 'knowledge/faq/validation.tsv'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t') as [text: string, language: 'en' | 'zh', article: string]);

const fitted: Record<string, Record<string, unknown>> = { en: {}, zh: {} };
for (const mode of ['words', 'hybrid'] as const) {
  if (mode === 'hybrid') await index.addVectors(embed, { cache: new Map<string, Float32Array>() });
  for (const language of ['en', 'zh'] as const) {
    const judged: Judged[] = [];
    let known = 0;
    for (const [text, , id] of questions.filter((q) => q[1] === language)) {
      const { hits, features } = index.judge(
        text,
        language,
        mode === 'hybrid' ? await embed(text, language) : undefined,
      );
      judged.push({ features, right: hits[0]?.article.id === id });
      if (id !== 'none') known++;
    }
    const model = fitConfidence(judged, WRONG_WHEN_SURE[language]);
    fitted[language]![mode] = model;
    const right = judged.filter((row) => row.right).length;
    console.log(
      `${language} ${mode}: top-1 ${((100 * right) / known).toFixed(1)} % of ${known}, cut ${model.cut.toFixed(3)}`,
    );
  }
}
rmSync(modelsDir, { recursive: true, force: true });
const rounded = JSON.stringify(
  fitted,
  (_, value: unknown) => (typeof value === 'number' ? Number(value.toFixed(5)) : value),
  2,
);
writeFileSync(
  join(ROOT, 'knowledge/faq/confidence-model.ts'),
  `import type { Confidence } from './confidence.ts';\n\n/** Written by \`npm run fit-faq\` from knowledge/faq/validation.tsv. */\nexport const CONFIDENCE: Record<'en' | 'zh', Record<'words' | 'hybrid', Confidence>> = ${rounded};\n`,
);
