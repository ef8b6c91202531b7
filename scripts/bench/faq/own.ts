import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../bot/root.ts';
import { readArticleFiles } from '../../../knowledge/faq/article-file.ts';
import { evaluateFaq } from '../../evaluate/faq.ts';
import type { Lab } from '../lab.ts';
import type { SetResult, SystemResult } from '../result.ts';

/** The newest blind set of questions. */
function blindSet(): string {
  const folder = join(ROOT, 'test/understanding');
  const second = join(folder, 'faq2.tsv');
  return existsSync(second) ? second : join(folder, 'faq.tsv');
}

/** The demo company's FAQ on questions written blind, with the confidence as it ships. */
export async function benchOwnFaq(lab: Lab, wanted: (benchmark: string) => boolean): Promise<SetResult[]> {
  const languages = (['en', 'zh'] as const).filter((language) => wanted(`own-faq-${language}`));
  if (!languages.length) return [];
  const articles = readArticleFiles(join(ROOT, 'knowledge/demo/faq')).map((article) => ({ ...article, version: 1 }));
  const vectors = { en: lab.vectors('own-faq', 'en'), zh: lab.vectors('own-faq', 'zh') };
  const embed = async (text: string, language: 'en' | 'zh') => (await vectors[language].embed(text)).sentence;
  const run = async (system: string, by?: typeof embed) => {
    const start = performance.now();
    const reports = await evaluateFaq(articles, blindSet(), by);
    return { system, reports, ms: performance.now() - start };
  };
  const runs = [await run('ours', embed), await run('ours, words alone')];
  return languages.map((language) => ({
    benchmark: `own-faq-${language}`,
    main: ['top-1', 'top-3', 'wrong-when-sure', 'answered', 'none-refused'],
    systems: runs.map(({ system, reports, ms }): SystemResult => {
      const of = reports.find((report) => report.language === language)!;
      const metrics = {
        'top-1': of.top1,
        'top-3': of.top3,
        'wrong-when-sure': of.wrongWhenSure,
        answered: of.answered,
        'none-refused': of.noneRefused,
        ece: of.ece,
        'p50-ms': of.times['p50-ms'],
        'p95-ms': of.times['p95-ms'],
      };
      return { system, metrics, ms };
    }),
  }));
}
