import { describe, expect, it } from 'vitest';
import { type Case, probability } from '../../../recommend/cases.ts';
import { auroc } from '../../../recommend/metrics.ts';
import { seededRandom } from '../../../recommend/random.ts';
import { binned, binOf, edgesOf } from '../../../recommend/trees/bins.ts';
import { boostedTrees } from '../../../recommend/trees/boosted.ts';
import { growTree } from '../../../recommend/trees/grow.ts';
import { keepsContract } from '../contract.ts';

/** Either-or: what no weighing of single columns can tell; the third column says nothing. */
const eitherOr: Case[] = Array.from({ length: 400 }, (_, i) => {
  const [a, b] = [i & 1, (i >> 1) & 1];
  // A little more of one corner, so that the first split has something to gain.
  return { x: [a, i % 40 === 3 ? 0 : b, i % 7], y: a !== (i % 40 === 3 ? 0 : b) ? 1 : 0 };
});

describe('boosted trees', () =>
  keepsContract(boostedTrees({ trees: 60, rate: 0.3 }), {
    rows: eitherOr,
    options: { columns: ['a', 'b', 'noise'], seed: 1 },
    ask: (model) =>
      [
        [0, 1, 3],
        [1, 1, 3],
        [Number.NaN, 0, 0],
      ].map((x) => [model.logit(x), model.contributions(x)]),
    reasoned(model) {
      for (const [a, b] of [
        [0, 0],
        [0, 1],
        [1, 0],
        [1, 1],
      ] as const)
        expect(Math.round(probability(model, [a, b, 3])), `${a} ${b}`).toBe(a !== b ? 1 : 0);
    },
  }));

describe('one tree', () => {
  it('says -G / (H + λ) in each leaf and splits where that gains most', () => {
    // p = 1/2 for all: gradient ±.5, curvature .25. Three no at x ≤ 3, three yes above.
    const data = binned([[1], [2], [3], [4], [5], [6]], 1);
    const gradient = Float64Array.of(0.5, 0.5, 0.5, -0.5, -0.5, -0.5);
    const rows = Int32Array.from([0, 1, 2, 3, 4, 5]);
    const settings = { depth: 3, leaves: 2, minLeaf: 1, lambda: 0.25 };
    const { tree, leaves } = growTree(data, rows, gradient, new Float64Array(6).fill(0.25), settings);
    expect(tree.feature[0]).toBe(0);
    expect(tree.threshold[0]).toBe(3.5);
    expect(tree.value).toEqual([-0, -1.5, 1.5]); // G = ±1.5, H = .75
    expect(leaves.map(({ from, to }) => to - from)).toEqual([3, 3]);
  });

  it.each([
    ['depth', { depth: 1 }, 2],
    ['leaves', { leaves: 3 }, 3],
    ['rows of a leaf', { minLeaf: 4 }, 1],
  ])('keeps to its %s', (_, limit, leaves) => {
    const data = binned(
      Array.from({ length: 6 }, (_, i) => [i]),
      1,
    );
    const gradient = Float64Array.of(1, -1, 1, -1, 1, -1);
    const settings = { depth: 5, leaves: 9, minLeaf: 1, lambda: 0, ...limit };
    const grown = growTree(data, Int32Array.from([0, 1, 2, 3, 4, 5]), gradient, new Float64Array(6).fill(1), settings);
    expect(grown.leaves).toHaveLength(leaves);
  });
});

describe('bins', () => {
  it('lie halfway between few values, at quantiles of many', () => {
    expect([...edgesOf([3, 1, 2, 2, Number.NaN])]).toEqual([1.5, 2.5]);
    const many = edgesOf(Array.from({ length: 1000 }, (_, i) => i));
    expect(many).toHaveLength(63);
    expect([...edgesOf([5, 5, 5])]).toEqual([]);
  });
  it.each([
    [Number.NaN, 0],
    [1, 1],
    [1.5, 1],
    [1.6, 2],
    [99, 3],
  ])('%f falls into %i', (value, bin) => expect(binOf(value, Float64Array.of(1.5, 2.5))).toBe(bin));
});

describe('what is not known', () => {
  it('is told apart from what is', () => {
    const rows: Case[] = Array.from({ length: 200 }, (_, i) => ({ x: [i % 4 ? i % 9 : Number.NaN], y: i % 4 ? 0 : 1 }));
    const model = boostedTrees({ trees: 30, rate: 0.3 }).fit(rows, { columns: ['a'], seed: 1 });
    expect(probability(model, [Number.NaN])).toBeGreaterThan(0.9);
    expect(probability(model, [4])).toBeLessThan(0.1);
  });
});

describe('contributions', () => {
  it('add up to the log-odds; a column that says nothing adds little', () => {
    const random = seededRandom(2);
    const rows: Case[] = Array.from({ length: 1500 }, () => {
      const x = [random(), random(), random()];
      return { x, y: random() < (x[0]! > 0.5 ? 0.8 : 0.2) ? 1 : 0 };
    });
    const model = boostedTrees().fit(rows, { columns: ['a', 'b', 'noise'], seed: 1 });
    for (const { x } of rows.slice(0, 20)) {
      const all = model.contributions(x);
      expect(all.reduce((sum, one) => sum + one.logit, model.base)).toBeCloseTo(model.logit(x), 9);
    }
    const all = rows.slice(0, 200).map(({ x }) => model.contributions(x));
    const size = (column: number) => all.reduce((sum, one) => sum + Math.abs(one[column]!.logit), 0) / all.length;
    expect(size(0)).toBeGreaterThan(5 * size(2));
    expect(
      auroc(
        rows.map((row) => row.y),
        rows.map((row) => model.logit(row.x)),
      ),
    ).toBeGreaterThan(0.78);
  });

  it('weigh: a no of weight 0 is not heard', () => {
    const rows: Case[] = [0, 1].flatMap((x) =>
      Array.from(
        { length: 60 },
        (_, i): Case => ({ x: [x], y: i % 2 ? 1 : 0, weight: x === 1 && i % 2 === 0 ? 0 : 1 }),
      ),
    );
    const model = boostedTrees({ trees: 60, rate: 0.3 }).fit(rows, { columns: ['a'], seed: 1 });
    expect(probability(model, [1])).toBeGreaterThan(0.9);
    expect(probability(model, [0])).toBeCloseTo(0.5, 1);
  });
});
