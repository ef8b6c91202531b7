// npm run fit-faq: fits the confidence of FAQ answers on validation questions and writes knowledge/faq/confidence-model.ts.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../bot/root.ts';
import { readArticleFiles } from '../knowledge/faq/article-file.ts';
import { confidenceOf, fitConfidence, type Judged } from '../knowledge/faq/confidence.ts';
import { buildFaqIndex } from '../knowledge/faq/faq-index.ts';
import { loadEncoder } from '../nlu/embedding/encoder.ts';

/** The share of outright answers that may be wrong on the validation questions. */
const WRONG_WHEN_SURE = 0.03;

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
    const model = fitConfidence(judged, WRONG_WHEN_SURE);
    fitted[language]![mode] = model;
    const right = judged.filter((row) => row.right).length;
    const sure = judged.filter((row) => confidenceOf(model, row.features) >= model.cut);
    const percent = (part: number, of: number) => `${((100 * part) / of).toFixed(1)} %`;
    console.log(
      `${language} ${mode}: top-1 ${percent(right, known)} of ${known}; answered outright ${percent(sure.length, judged.length)}, wrong of these ${percent(sure.filter((row) => !row.right).length, sure.length)}`,
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
