import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ranksOf, spearman } from '../../../scripts/bench/faq/spearman.ts';
import { metricsOf, pooled } from '../../../scripts/bench/nlu/metrics.ts';
import { thresholdFor } from '../../../scripts/bench/nlu/rejection.ts';
import { PUBLIC, readTsv } from '../../../scripts/bench/nlu/splits.ts';
import { benchYours } from '../../../scripts/bench/nlu/yours.ts';
import { worstConfusions } from '../../../scripts/bench/report/charts.ts';
import { writeReport } from '../../../scripts/bench/report/report.ts';
import { rowsOf, type SetResult, tableOf } from '../../../scripts/bench/result.ts';
import { latency, percentile } from '../../../scripts/bench/timing.ts';

const dir = mkdtempSync(join(tmpdir(), 'bench-test-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));
const file = (name: string, content: string) => {
  mkdirSync(join(dir, name, '..'), { recursive: true });
  writeFileSync(join(dir, name), content);
  return join(dir, name);
};

describe('spearman', () => {
  it.each([
    [[1, 2, 3, 4], [10, 20, 30, 31], 1],
    [[1, 2, 3, 4], [4, 3, 2, 1], -1],
    [[1, 1, 1], [1, 2, 3], 0],
    [[1, 2, 3, 4], [0, 0, 1, 1], 0.8944], // ties share a rank: Pearson of (1, 2, 3, 4) and (1.5, 1.5, 3.5, 3.5)
  ])('of %j and %j is %d', (a, b, expected) => expect(spearman(a, b)).toBeCloseTo(expected, 4));

  it('gives equal values the mean of their places', () => expect(ranksOf([5, 1, 5, 3])).toEqual([3.5, 1, 3.5, 2]));
});

describe('data sets as they are published', () => {
  it('reads a pair of files, an utterance a line, and drops a byte order mark', () => {
    for (const part of ['train_10', 'test']) {
      file(`hwu/${part}/seq.in`, '\uFEFFset an alarm\nplay jazz\n');
      file(`hwu/${part}/label`, 'alarm_set\nplay_music\n');
    }
    const [split] = PUBLIC['hwu64-10']!.read(join(dir, 'hwu'));
    expect(split!.test).toEqual([
      { text: 'set an alarm', intent: 'alarm_set' },
      { text: 'play jazz', intent: 'play_music' },
    ]);
  });

  it('takes the class of an SMP utterance from the name of its file', () => {
    for (const part of ['train', 'develop', 'test'])
      file(`smp/${part}/${part}_app.txt`, '\uFEFF打开浏览器\r\n钛备份\r\n');
    const [split] = PUBLIC.smp2017!.read(join(dir, 'smp'));
    expect(split!.test).toEqual([
      { text: '打开浏览器', intent: 'app' },
      { text: '钛备份', intent: 'app' },
    ]);
  });

  it('keeps the strangers of CLINC150 from training unless they are given', () => {
    const one = (intent: string) => [[`a ${intent}`, intent]];
    const parts = ['train', 'val', 'test'].flatMap((part) => [
      [part, one('translate')],
      [part === 'train' ? 'oos_train' : `oos_${part}`, one('oos')],
    ]);
    file('clinc/data_full.json', JSON.stringify(Object.fromEntries(parts)));
    const intents = (name: string) => PUBLIC[name]!.read(join(dir, 'clinc'))[0]!.train.map((row) => row.intent);
    expect(intents('clinc150')).toEqual(['translate']);
    expect(intents('clinc150-oos-given')).toEqual(['translate', 'oos']);
  });

  it('says which line of a TSV is wrong', () => {
    expect(readTsv(file('good.tsv', 'hello\tgreeting\nwho won\toos\n'))).toHaveLength(2);
    expect(() => readTsv(file('bad.tsv', 'hello\tgreeting\nno tab\n'))).toThrow('bad.tsv:2: write an utterance');
    expect(() => readTsv(join(dir, 'none.tsv'))).toThrow('There is no file');
  });
});

const row = (intent: string, got: string, confidence = 0.9) => ({ text: '', intent, got, confidence, byWords: false });

it('fixes the threshold where a hundredth of the in-scope utterances is lost, strangers unseen', () => {
  const right = Array.from({ length: 200 }, (_, energy) => ({ ...row('a', 'a'), energy }));
  const wrong = Array.from({ length: 100 }, () => ({ ...row('a', 'b'), energy: -5 }));
  const strangers = Array.from({ length: 50 }, () => ({ ...row('oos', 'a'), energy: 1000 }));
  expect(thresholdFor([...right, ...wrong, ...strangers])).toBe(3); // 3 of 300: those of energy 0, 1 and 2
  expect(thresholdFor([])).toBe(Number.NEGATIVE_INFINITY);
});

it('counts calibration on the intents of those who have one, and on all decisions besides', () => {
  const rejected = { ...row('a', 'oos', 0.5), likeliest: { intent: 'a', confidence: 1 } };
  const metrics = metricsOf([rejected, { ...row('oos', 'a', 1), likeliest: { intent: 'a', confidence: 1 } }]);
  expect(metrics).toMatchObject({ ece: 0, 'in-scope-accuracy': 0, 'oos-recall': 0, 'ece-decisions': 0.75 });
});

it('pools several sets by their utterances and adds their times', () => {
  const part = (rows: number, right: number, ms: number) => ({
    judged: Array.from({ length: rows }, (_, i) => row('a', i < right ? 'a' : 'b')),
    metrics: { 'train-ms': ms, 'p95-ms': ms },
  });
  expect(pooled([part(10, 10, 5), part(30, 10, 7)])).toMatchObject({ 'micro-f1': 0.5, 'train-ms': 12, 'p95-ms': 7 });
});

it('measures each item once, the first fifth to warm up', async () => {
  const seen: number[] = [];
  const { results, times } = await latency([1, 2, 3, 4, 5], (n) => seen.push(n));
  expect(seen).toEqual([1, 2, 3, 4, 5]);
  expect(results).toEqual([1, 2, 3, 4, 5]);
  expect(times['p50-ms']).toBeGreaterThanOrEqual(0);
  expect(percentile([1, 2, 3, 4], 0.95)).toBe(4);
});

describe('the report', () => {
  const judged = [row('a', 'a'), row('a', 'b', 0.6), row('<b>', '<b>', 0.8), row('a', 'b', 0.3)];
  const result: SetResult = {
    benchmark: 'some',
    main: ['accuracy'],
    systems: [
      { system: 'ours', metrics: { accuracy: 0.5, ece: 0.04, 'train-ms': 1500, 'words-alone': 0.25 }, ms: 9 },
      { system: 'BERT', metrics: { accuracy: 0.7 }, ms: 0 },
    ],
    judged,
  };

  it('has a line a system and a column only for what was measured', () => {
    expect(tableOf(result)).toEqual([
      ['system', 'accuracy', 'ece', 'train'],
      ['ours', '50.00 %', '0.040', '1.5 s'],
      ['BERT (published)', '70.00 %', '', ''],
    ]);
    expect(rowsOf([result])[0]).toEqual({ benchmark: 'some', metric: 'accuracy', system: 'ours', value: 0.5, ms: 9 });
  });

  it('counts confusions, the worst first', () =>
    expect(worstConfusions(judged)).toEqual([{ intent: 'a', got: 'b', times: 2 }]));

  it('writes Markdown and one page with pictures, names escaped', () => {
    writeReport('nlu', 'Intents', [result], join(dir, 'report'));
    expect(readFileSync(join(dir, 'report/nlu.md'), 'utf8')).toContain('| ours | 50.00 % | 0.040 | 1.5 s |');
    const html = readFileSync(join(dir, 'report/nlu.html'), 'utf8');
    expect(html.match(/<svg/g)).toHaveLength(3);
    expect(html).toContain('&lt;b&gt;');
    expect(html).not.toContain('NaN');
  });
});

describe('anybody’s own utterances', () => {
  const WORDS: Record<string, string[]> = {
    stock: ['stock', 'available', 'sold out'],
    price: ['price', 'cost', 'discount'],
    oos: ['weather', 'joke', 'football'],
  };
  const lines = (frames: string[]) =>
    Object.entries(WORDS)
      .flatMap(([intent, words]) => words.flatMap((w) => frames.map((f) => `${f.replace('X', w)}\t${intent}`)))
      .join('\n');
  /** An encoder that knows the words: one dimension an intent, and a bit of the frame. */
  const fresh = async (text: string) => {
    const at = Object.values(WORDS).findIndex((words) => words.some((w) => text.includes(w)));
    const sentence = Float32Array.from({ length: 4 }, (_, i) => (i === at ? 1 : i === 3 ? text.length / 50 : 0.1));
    return { sentence, features: Float32Array.from([...sentence, ...sentence]) };
  };
  const train = file(
    'mine.tsv',
    lines(['X', 'the X please', 'tell me X', 'any X today', 'about X', 'X now', 'is X so']),
  );

  it('are trained and tested: accuracy, macro-F1, strangers, Matthews, calibration, and a page', async () => {
    const test = file('theirs.tsv', `${lines(['what about X then'])}\nany joke today\tstock`);
    const rows = await benchYours({ fresh }, train, test, join(dir, 'yours'));
    const value = (metric: string) => rows.find((one) => one.metric === metric)?.value;
    expect(value('accuracy')).toBeCloseTo(0.9); // one of the ten is labelled wrongly
    expect(value('macro-f1')).toBeCloseTo((6 / 7 + 1 + 6 / 7) / 3);
    expect(value('oos-recall')).toBe(1);
    // 9 right of 10; said 3, 3, 4, meant 4, 3, 3: (9·10 − 33) / √((100 − 34)(100 − 34))
    expect(value('mcc')).toBeCloseTo(57 / 66);
    expect(value('ece')).toBeLessThan(0.2);
    expect(readFileSync(join(dir, 'yours/yours.md'), 'utf8')).toContain('| ours | 90.00 % |');
    expect(readFileSync(join(dir, 'yours/yours.html'), 'utf8')).toContain('<svg');
  });

  it('a file that is not there is named', async () => {
    await expect(benchYours({ fresh }, train, join(dir, 'none.tsv'), dir)).rejects.toThrow('none.tsv');
  });
});
