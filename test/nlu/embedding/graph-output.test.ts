import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUNDLED, packageFolder } from '../../../nlu/embedding/bundled-models.ts';
import { addGraphOutput, graphOutputs } from '../../../nlu/embedding/graph-output.ts';

const text = (s: string) => [s.length, ...Buffer.from(s)];
/** ModelProto { ir_version 8, graph { name "g", node { output "mid" }, output { name "out" } }, then one field more }. */
const node = [0x0a, 7, 0x12, ...text('mid'), 0x1a, 0];
const graph = [...node, 0x12, ...text('g'), 0x62, 5, 0x0a, ...text('out')];
const toy = Uint8Array.from([0x08, 8, 0x3a, graph.length, ...graph, 0x12, ...text('me')]);

describe('a toy graph', () => {
  it('lists its outputs', () => expect(graphOutputs(toy)).toEqual(['out']));

  it('gets one more, and everything else stays', () => {
    const more = addGraphOutput(toy, 'mid');
    expect(graphOutputs(more)).toEqual(['out', 'mid']);
    const added = [0x62, 11, 0x0a, 3, ...Buffer.from('mid'), 0x12, 4, 0x0a, 2, 0x08, 1];
    const expected = [0x08, 8, 0x3a, graph.length + added.length, ...graph, ...added, 0x12, ...text('me')];
    expect([...more]).toEqual(expected);
  });

  it('stays as it is where the output is there', () => expect(addGraphOutput(toy, 'out')).toBe(toy));
  it('refuses a tensor that no node has', () => expect(() => addGraphOutput(toy, 'nothing')).toThrow(RangeError));
  it('refuses a file that is cut off', () => expect(() => graphOutputs(toy.subarray(0, 12))).toThrow('cut off'));
});

/** The bundled file that gets an output, or undefined where its package is not installed. */
function weightsOf(language: 'en' | 'zh') {
  for (const file of BUNDLED[language].files)
    if ('package' in file && file.addOutput)
      try {
        const path = join(packageFolder(file.package), file.path);
        if (existsSync(path)) return { path, output: file.addOutput };
      } catch {
        return undefined;
      }
  return undefined;
}

describe.each(['en', 'zh'] as const)('the bundled graph, %s', (language) => {
  const weights = weightsOf(language);
  it.skipIf(!weights)('gets its middle layer', () => {
    const bytes = readFileSync(weights!.path);
    const before = graphOutputs(bytes);
    expect(before[0]).toBe('last_hidden_state');
    const more = addGraphOutput(bytes, weights!.output);
    expect(graphOutputs(more)).toEqual([...before, weights!.output]);
    expect(more.length - bytes.length).toBeLessThan(100);
  });
});
