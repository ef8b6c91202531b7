import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { EncoderUnavailable } from '../../../nlu/embedding/embedder.ts';
import { loadEncoder } from '../../../nlu/embedding/encoder.ts';

const unreachable = async () => {
  throw new TypeError('fetch failed');
};
beforeAll(() => void vi.stubGlobal('fetch', unreachable));
afterAll(() => vi.unstubAllGlobals());

it.each([
  ['/no/such/folder', /^there is no folder \/no\/such\/folder: it must hold config\.json/],
  ['./neither', /^there is no folder \.\/neither/],
  ['someorg/some-model', /^someorg\/some-model could not be fetched from the hub: check the name and the network/],
])('a model that is not there, %s, is one sentence that says what to do', async (model, sentence) => {
  const failure = await loadEncoder({ modelsDir: '/no/models', model }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(EncoderUnavailable);
  expect((failure as Error).message).toMatch(sentence);
  expect((failure as Error).message).not.toMatch(/undefined|fetch failed/);
});
