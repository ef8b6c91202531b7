import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Part } from '../../../bot/jobs/foresight/part.ts';
import type { Judge } from '../../../bot/jobs/training/judge.ts';
import { type ModelStore, openModelStore } from '../../../bot/jobs/training/model-store.ts';
import { paired, trainPart } from '../../../bot/jobs/training/train-part.ts';

type Row = { day: string; value: number };
const dayOf = (i: number) => new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10);
/** A hundred days of 10, with a little unrest. */
const steady: Row[] = Array.from({ length: 100 }, (_, i) => ({ day: dayOf(i), value: 10 + (i % 3) - 1 }));

/** Says the mean of its rows, times what it is told to exaggerate by. */
const meanPart = (exaggerate = 1): Part<Row[], { says: number }> => ({
  name: 'mean',
  version: 1,
  gather: () => steady,
  fit: (rows) =>
    rows.length
      ? { model: { says: (exaggerate * rows.reduce((sum, { value }) => sum + value, 0)) / rows.length }, figures: {} }
      : undefined,
  load: (model) => model as { says: number },
});
const judge: Judge<Row[], { says: number }> = {
  unit: 'days',
  lacks: (rows) => (rows.length ? undefined : 'No day is on record.'),
  extent: (rows) => ({ from: rows[0]!.day, to: rows.at(-1)!.day, rows: rows.length }),
  from: (rows) => (rows.length > 20 ? rows.at(-20)!.day : undefined),
  before: (rows, day) => rows.filter((row) => row.day < day),
  judge({ says }, rows, { day }) {
    const later = rows.filter((row) => row.day >= day);
    const losses = new Map(later.map((row) => [row.day, Math.abs(row.value - says)]));
    return { losses, figures: { error: [...losses.values()].reduce((a, b) => a + b, 0) / losses.size } };
  },
};
const options = (day: number, more: object = {}) => ({
  ...{ now: `${dayOf(day)}T10:00:00.000Z`, version: `${dayOf(day)}.1`, seed: 1 },
  ...more,
});
const first = () => trainPart(meanPart(), judge, steady.slice(0, 90), options(90)).kept!;

describe('a training', () => {
  it('is judged on what its judged model has not seen, and put into use fitted on all', () => {
    const { training, kept } = trainPart(meanPart(), judge, steady, options(100));
    expect(training).toMatchObject({
      ...{ name: 'mean', version: `${dayOf(100)}.1`, rows: 100, inUse: true },
      ...{ window: { from: dayOf(0), to: dayOf(99) }, judgedFrom: dayOf(80) },
    });
    expect(training.figures.error).toBeCloseTo(0.7, 1);
    const mean = (rows: Row[]) => rows.reduce((sum, { value }) => sum + value, 0) / rows.length;
    expect(kept!.model).toEqual({ says: mean(steady) });
    expect(kept!.judged!.model).toEqual({ says: mean(steady.slice(0, 80)) });
  });

  it.each([
    [
      'as good',
      meanPart(),
      true,
      /^In use: (as good as|better than) version 2026-04-01\.1.* on 20 days since 2026-03-22\.$/,
    ],
    ['worse by more than a standard error', meanPart(1.5), false, /^Not used: worse than version 2026-04-01\.1 by/],
  ])('%s: it is held against the one in use on the same days', (_, part, inUse, why) => {
    const { training, kept } = trainPart(part, judge, steady, options(100, { current: first() }));
    expect(training.inUse).toBe(inUse);
    expect(training.why).toMatch(why);
    expect(kept === undefined).toBe(!inUse);
    expect(training.figures.error).toBeGreaterThan(0); // measured, used or not
  });

  it('is put into use where it is better', () => {
    const current = { ...first(), judged: { day: dayOf(70), model: { says: 30 } } };
    const { training } = trainPart(meanPart(), judge, steady, options(100, { current }));
    expect(training.why).toMatch(/^In use: better than version/);
  });

  it.each([
    ['nothing on record', [], /^Left out: no day is on record\.$/, false],
    ['a short past', steady.slice(0, 9), /not judged: the past is too short/, true],
  ])('of %s says so', (_, rows, why, inUse) => {
    const { training } = trainPart(meanPart(), judge, rows as Row[], options(100));
    expect(training.why).toMatch(why);
    expect(training.inUse).toBe(inUse);
  });

  it('that rows do not do for says the sentence; a fault of ours is thrown', () => {
    const failing = (error: Error): Part<Row[], { says: number }> => ({
      ...meanPart(),
      fit: () => {
        throw error;
      },
    });
    const sentence = new RangeError('All rows have the same outcome.');
    const { training } = trainPart(failing(sentence), judge, steady, options(100));
    expect(training).toMatchObject({ inUse: false, why: 'Left out: All rows have the same outcome.' });
    expect(() => trainPart(failing(new TypeError('x')), judge, steady, options(100))).toThrow(TypeError);
  });

  it('is not held against one that has learned from the cases, or is of another form', () => {
    for (const current of [
      { ...first(), judged: { day: dayOf(95), model: { says: 10 } } },
      { ...first(), form: 2 },
    ]) {
      const { training } = trainPart(meanPart(1.5), judge, steady, options(100, { current }));
      expect(training).toMatchObject({ inUse: true, why: 'In use: there is none to hold it against.' });
    }
  });
});

describe('the gap between two models', () => {
  it('is taken case by case', () => {
    const of = (values: number[]) => new Map(values.map((value, i) => [`case ${i}`, value]));
    const { mean, error, count } = paired(of([2, 3, 4, 9]), of([1, 1, 1]));
    expect([mean, count]).toEqual([2, 3]);
    expect(error).toBeCloseTo(1 / Math.sqrt(3), 12);
  });
});

describe('the kept models', () => {
  let folder: string;
  let store: ModelStore;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'models-'));
    store = openModelStore(folder);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const trained = (day: number, more: object = {}) =>
    trainPart(meanPart(), judge, steady, options(day, { version: store.nextVersion('mean', dayOf(day)), ...more }));

  it('come back as they were, with a version for each training of a day', () => {
    const one = trained(100);
    store.keep(one);
    expect(store.current('mean', 1)).toEqual(one.kept);
    store.keep(trained(100));
    store.keep(trained(101));
    expect(store.trainings().map(({ version }) => version)).toEqual([
      `${dayOf(101)}.1`,
      `${dayOf(100)}.2`,
      `${dayOf(100)}.1`,
    ]);
  });

  it('stay where a worse one is not used, whose reason is remembered', () => {
    store.keep(trained(90));
    const { training } = trainPart(meanPart(1.5), judge, steady, options(100, { current: store.current('mean', 1) }));
    const before = store.stampOf('mean');
    store.keep({ training });
    expect(store.stampOf('mean')).toBe(before);
    expect(store.current('mean', 1)!.training.version).toBe(`${dayOf(90)}.1`);
    expect(store.trainings()[0]!.why).toMatch(/worse/);
  });

  it('count as none where the file is damaged or of another form', () => {
    store.keep(trained(100));
    expect(store.current('mean', 2)).toBeUndefined();
    const file = join(folder, 'models/foresees-mean.json');
    writeFileSync(file, readFileSync(file, 'utf8').slice(0, 40));
    expect(store.current('mean', 1)).toBeUndefined();
    expect(store.current('other', 1)).toBeUndefined();
  });

  it('remember thirty trainings of each', () => {
    for (let i = 0; i < 33; i++) store.keep(trained(100 + i));
    expect(store.trainings()).toHaveLength(30);
    expect(store.trainings().at(-1)!.trainedAt.slice(0, 10)).toBe(dayOf(103));
  });
});
