import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { runTraining, type Told } from '../../../bot/jobs/training/run-training.ts';
import { startDesk } from '../../support/desk.ts';
import { TODAY } from '../../support/today.ts';
import { addStaff, call } from '../console/staff.ts';

const now = `${TODAY}T11:00:00.000Z`;
let desk: Awaited<ReturnType<typeof startDesk>>;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.stop());

const ready = async () =>
  (
    (await (await fetch(`${desk.url}/readyz`)).json()) as {
      foresees: { recommendation: { version: string; 'recall@20': number } };
    }
  ).foresees;

it('a running desk takes up what somebody else trains, names its version, and tells staff of both trainings', async () => {
  expect((await ready()).recommendation.version).toBe(`${TODAY}.1`);
  expect((await ready()).recommendation['recall@20']).toBeGreaterThan(0.5);
  const heard: Told[] = [];
  await runTraining({ dataDir: desk.dataDir, now, names: ['recommendation'] }, (told) => heard.push(told));
  expect(heard.at(-1)).toMatchObject({ training: { name: 'recommendation', version: `${TODAY}.2`, inUse: true } });
  await vi.waitFor(async () => expect((await ready()).recommendation.version).toBe(`${TODAY}.2`), 8_000);

  const person = await addStaff(desk, 'agent');
  const { body } = await call(desk.url, 'get', '/models', person.bearer);
  const models = (body as unknown as { models: { name: string; inUse: string; trainings: object[] }[] }).models;
  expect(models.find(({ name }) => name === 'recommendation')).toMatchObject({
    inUse: `${TODAY}.2`,
    trainings: [
      // Held against the one before on the same companies: the records are the same, so it is as good.
      { version: `${TODAY}.2`, why: expect.stringMatching(/^In use: as good as version .*\.1, on \d+ companies/) },
      { version: `${TODAY}.1`, figures: { 'recall@20': expect.any(Number) }, window: { from: expect.any(String) } },
    ],
  });
}, 60_000);

it('one training at a time: the second says so, unless the first is gone', async () => {
  const lock = join(desk.dataDir, 'models/training.lock');
  writeFileSync(lock, String(process.pid));
  await expect(runTraining({ dataDir: desk.dataDir, now, names: [] }, () => undefined)).rejects.toThrow(/under way/);
  writeFileSync(lock, '999999999'); // no such process
  await runTraining({ dataDir: desk.dataDir, now, names: [] }, () => undefined);
});
