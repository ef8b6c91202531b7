import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type BundledModel, layOut, packageFolder } from '../../../nlu/embedding/bundled-models.ts';

const sha256 = (s: string) => createHash('sha256').update(s).digest('hex');
let dir: string;
let packages: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'models-'));
  packages = join(dir, 'packages');
  mkdirSync(packages);
  writeFileSync(join(packages, 'weights.bin'), 'weights');
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const model = (sum: string): BundledModel => ({
  name: 'toy-1',
  pooling: 'mean',
  lowerCase: false,
  middle: 'none',
  files: [
    { to: 'config.json', content: { hidden_size: 4 } },
    { to: 'onnx/model.onnx', package: 'toy', path: 'weights.bin', sha256: sum },
  ],
});
const lay = (sum = sha256('weights')) => layOut(model(sum), join(dir, 'models'), () => packages);

describe('layOut', () => {
  it('writes the model once', () => {
    const folder = lay();
    expect(readFileSync(join(folder, 'onnx/model.onnx'), 'utf8')).toBe('weights');
    expect(JSON.parse(readFileSync(join(folder, 'config.json'), 'utf8'))).toEqual({ hidden_size: 4 });
    const { ino } = statSync(folder);
    rmSync(packages, { recursive: true });
    expect(statSync(lay()).ino).toBe(ino);
  });

  it('writes a damaged model again', () => {
    writeFileSync(join(lay(), 'onnx/model.onnx'), 'half');
    expect(readFileSync(join(lay(), 'onnx/model.onnx'), 'utf8')).toBe('weights');
  });

  it('refuses other weights, and leaves nothing behind', () => {
    expect(() => lay(sha256('others'))).toThrow(
      expect.objectContaining({ code: 'ENCODER_CHECKSUM', message: expect.stringContaining('weights.bin') }),
    );
    expect(readdirSync(join(dir, 'models'))).toEqual([]);
  });

  it('says which file is missing', () => {
    rmSync(join(packages, 'weights.bin'));
    expect(() => lay()).toThrow(expect.objectContaining({ code: 'ENCODER_MISSING' }));
  });

  it('says which package is missing', () => {
    expect(() => packageFolder('no-such-encoder')).toThrow(
      expect.objectContaining({ code: 'ENCODER_MISSING', message: expect.stringContaining('no-such-encoder') }),
    );
  });
});
