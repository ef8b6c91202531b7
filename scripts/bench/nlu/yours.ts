import type { HeadLanguage } from '../../../nlu/intents/model.ts';
import type { Example } from '../../../nlu/intents/train.ts';
import { headLanguage } from '../../../nlu/language.ts';
import { mcc } from '../../evaluate/judged.ts';
import type { Lab } from '../lab.ts';
import { writeReport } from '../report/report.ts';
import { print, rowsOf, type SetResult } from '../result.ts';
import type { BenchRow } from '../row.ts';
import { oursOn, trainOurs } from './ours.ts';
import { readTsv } from './splits.ts';

/**
 * Anybody's utterances, trained and tested as the desk does, at the desk's own threshold; printed, and written as
 * Markdown and a page with pictures. Throws where a file is missing or a line has no tab.
 */
export async function benchYours(
  lab: Pick<Lab, 'fresh'>,
  trainFile: string,
  testFile: string,
  report: string,
): Promise<BenchRow[]> {
  const examples = readTsv(trainFile).map((row): Example => ({ ...row, language: headLanguage(row.text) }));
  const test = readTsv(testFile);
  const embed = (text: string, language: HeadLanguage) => lab.fresh(text, language);
  const start = performance.now();
  const { judged, metrics } = await oursOn(test, await trainOurs(examples, embed, {}), embed);
  const result: SetResult = {
    benchmark: 'yours',
    main: ['accuracy', 'in-scope-accuracy', 'macro-f1', 'oos-recall', 'mcc'],
    systems: [{ system: 'ours', metrics: { ...metrics, mcc: mcc(judged) }, ms: performance.now() - start }],
    judged,
  };
  print(result);
  writeReport('yours', 'Understanding: your utterances', [result], report);
  return rowsOf([result]);
}
