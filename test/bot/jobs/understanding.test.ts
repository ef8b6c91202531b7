import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { compare, isWorse, readGate } from '../../../bot/jobs/understanding/gate.ts';
import { modelFile } from '../../../bot/jobs/understanding/kept.ts';
import { GATE, isDue } from '../../../bot/jobs/understanding/retrain.ts';
import { openUnderstandingStore } from '../../../bot/jobs/understanding/store.ts';
import { ROOT } from '../../../bot/root.ts';
import { publishLessons } from '../../../bot/teaching/publish.ts';
import type { Taught } from '../../../knowledge/teaching/taught.ts';
import { loadTraining } from '../../../nlu/intents/load-training.ts';

const rows = Array.from({ length: 100 }, (_, i) => ({ text: `t${i}`, right: 'a' }));
const answers = (wrong: number) => rows.map((_, i) => (i < wrong ? 'b' : 'a'));

it.each([
  { before: 10, after: 10, worse: false },
  { before: 10, after: 5, worse: false },
  { before: 10, after: 11, worse: false }, // .01 worse, standard error .01
  { before: 10, after: 14, worse: true }, // .04 worse, standard error .0197
])('$before wrong before, $after after: worse is $worse', ({ before, after, worse }) => {
  const figures = compare(rows, answers(before), answers(after));
  expect(figures).toMatchObject({ rows: 100, before: 1 - before / 100, after: 1 - after / 100 });
  expect(figures.changes).toHaveLength(Math.abs(after - before));
  expect(isWorse(figures)).toBe(worse);
});

it('no sentence of the gate set is trained on', () => {
  const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const known = new Set(loadTraining(join(ROOT, 'nlu/intents/training')).map(({ text }) => bare(text)));
  const rows = readGate(join(GATE, 'utterances.tsv'));
  expect(rows.length).toBeGreaterThan(100);
  expect(rows.filter(({ text }) => known.has(bare(text)))).toEqual([]);
  expect(readGate(join(GATE, 'questions.tsv')).length).toBe(80);
});

describe('versions', () => {
  const folder = mkdtempSync(join(tmpdir(), 'versions-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const version = (id: string, lessons: string[] = []) => ({
    ...{ id, trainedAt: '2026-11-24T10:00:00.000Z', utterances: 1, figures: null, why: '', worse: false, lessons },
  });

  it('one is put into use, another not; the first comes back; one that is gone does not', () => {
    const store = openUnderstandingStore(folder);
    for (const id of ['a', 'b']) writeFileSync(modelFile(folder, id), '{}');
    store.add(version('a'), true);
    store.add(version('b'), false);
    expect(store.read()).toMatchObject({ inUse: 'a', versions: [{ id: 'b' }, { id: 'a' }] });
    store.use('b');
    expect(store.read().inUse).toBe('b');
    store.use(null);
    expect(store.read().inUse).toBeNull();
    expect(() => store.use('gone')).toThrow('There is no model gone');
  });

  it('a training is due when lessons came or went since the last', () => {
    const store = openUnderstandingStore(folder);
    const lesson = (id: string) => ({ id, kind: 'utterance', status: 'published' }) as Taught;
    store.add(version('c', ['1']), true);
    expect([[lesson('1')], [lesson('1'), lesson('2')], []].map((lessons) => isDue(folder, lessons))).toEqual([
      false,
      true,
      true,
    ]);
  });
});

it.each([
  { worse: false, tryOnly: false, published: true },
  { worse: false, tryOnly: true, published: false },
  { worse: true, tryOnly: false, published: false },
])('lessons: worse $worse, tried only $tryOnly: published $published', async ({ worse, tryOnly, published }) => {
  const done: unknown[] = [];
  const lesson = { ...{ id: '1', kind: 'utterance', text: 'x', language: 'en' }, intent: 'stock', status: 'waiting' };
  const model = { ...{ id: 'm', trainedAt: '', utterances: 1, lessons: [], figures: null }, why: 'why', worse };
  const effect = await publishLessons(
    {
      taught: { all: () => [lesson], publish: (ids: string[]) => done.push(ids) } as never,
      articles: async () => [],
      retrain: async () => model,
      use: (id) => done.push(id),
      tryOnly,
    },
    { by: { id: 's', via: 'session' }, at: '2026-11-24T10:00:00.000Z' },
  );
  expect(effect.published).toBe(published);
  expect(done).toEqual(published ? [['1'], 'm'] : []);
});
