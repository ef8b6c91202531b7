import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../bot/root.ts';
import { loadTraining } from '../../../nlu/intents/load-training.ts';
import type { HeadLanguage } from '../../../nlu/intents/model.ts';
import type { Lab } from '../lab.ts';
import type { SetResult } from '../result.ts';
import { oursOn, trainOurs } from './ours.ts';
import { peersOn } from './peers.ts';
import { readTsv } from './splits.ts';

const MAIN = ['accuracy', 'in-scope-accuracy', 'macro-f1', 'oos-recall'];
const LANGUAGES = ['en', 'zh', 'mixed'] as const;

/** The newest blind set of a language: the one that nobody has looked at longest. */
function blindSet(language: string): string {
  const folder = join(ROOT, 'test/understanding');
  const second = join(folder, `intents2.${language}.tsv`);
  return existsSync(second) ? second : join(folder, `intents.${language}.tsv`);
}

/** The desk's own intents, trained once as the desk trains them, on utterances written blind. */
export async function benchOwn(lab: Lab, wanted: (benchmark: string) => boolean): Promise<SetResult[]> {
  const languages = LANGUAGES.filter((language) => wanted(`own-intents-${language}`));
  if (!languages.length) return [];
  const examples = loadTraining(join(ROOT, 'nlu/intents/training'));
  const vectors = { en: lab.vectors('own-intents', 'en'), zh: lab.vectors('own-intents', 'zh') };
  const embed = (text: string, language: HeadLanguage) => vectors[language].embed(text);
  const start = performance.now();
  for (const language of ['en', 'zh'] as const)
    await vectors[language].fill(examples.filter((e) => e.language === language).map((e) => e.text));
  console.log(`own-intents: vectors in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  const trained = await trainOurs(examples, embed, {});
  const results: SetResult[] = [];
  for (const language of languages) {
    const test = readTsv(blindSet(language));
    const { metrics, judged } = await oursOn(test, trained, embed);
    const systems = [{ system: 'ours', metrics, ms: metrics['train-ms'] ?? 0 }];
    if (language !== 'mixed') {
      const train = examples.filter((example) => example.language === language);
      systems.push(...(await peersOn([{ name: 'own', language, train, valid: [], test }])));
    }
    results.push({ benchmark: `own-intents-${language}`, main: MAIN, systems, judged });
  }
  return results;
}
