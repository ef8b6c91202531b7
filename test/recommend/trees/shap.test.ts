import { describe, expect, it } from 'vitest';
import type { Case } from '../../../recommend/cases.ts';
import { seededRandom } from '../../../recommend/random.ts';
import { boostedTrees } from '../../../recommend/trees/boosted.ts';
import type { Tree } from '../../../recommend/trees/grow.ts';
import { addShapley, expectedValue } from '../../../recommend/trees/shap.ts';

/** What the tree says where only the features in `known` are: the others send a row both ways. */
function expected(tree: Tree, x: readonly number[], known: ReadonlySet<number>, node = 0): number {
  const { feature, threshold, left, right, value, cover } = tree;
  const f = feature[node]!;
  if (f < 0) return value[node]!;
  const [l, r] = [left[node]!, right[node]!];
  if (known.has(f)) return expected(tree, x, known, x[f]! > threshold[node]! ? r : l);
  return (cover[l]! * expected(tree, x, known, l) + cover[r]! * expected(tree, x, known, r)) / (cover[l]! + cover[r]!);
}

const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));

/** Shapley's formula, over all sets of features: Σ |S|! (n - |S| - 1)! / n! · (v(S ∪ i) - v(S)). @see Shapley 1953 */
function enumerated(tree: Tree, x: readonly number[]): number[] {
  const n = x.length;
  return x.map((_, i) => {
    let phi = 0;
    for (let mask = 0; mask < 1 << n; mask++) {
      if (mask & (1 << i)) continue;
      const set = new Set(x.flatMap((_, f) => (mask & (1 << f) ? [f] : [])));
      const weight = (factorial(set.size) * factorial(n - set.size - 1)) / factorial(n);
      phi += weight * (expected(tree, x, new Set(set).add(i)) - expected(tree, x, set));
    }
    return phi;
  });
}

/** A tree drawn at random, in which a feature may come twice on one way down. */
function drawn(random: () => number, features: number, depth: number): Tree {
  const tree: Tree = { feature: [], threshold: [], left: [], right: [], value: [], cover: [] };
  const grow = (cover: number, left: number): number => {
    const node = tree.value.push(2 * random() - 1) - 1;
    tree.cover[node] = cover;
    tree.threshold[node] = random();
    tree.feature[node] = tree.left[node] = tree.right[node] = -1;
    if (left === 0 || cover < 2 || random() < 0.15) return node;
    tree.feature[node] = Math.floor(random() * features);
    const part = 1 + Math.floor(random() * (cover - 1));
    tree.left[node] = grow(part, left - 1);
    tree.right[node] = grow(cover - part, left - 1);
    return node;
  };
  grow(1000, depth);
  return tree;
}

describe('Shapley values of one tree', () => {
  it('are known for an either-or: both halves carry the same', () => {
    const tree: Tree = {
      feature: [0, 1, 1, -1, -1, -1, -1],
      threshold: [0.5, 0.5, 0.5, 0, 0, 0, 0],
      left: [1, 3, 5, -1, -1, -1, -1],
      right: [2, 4, 6, -1, -1, -1, -1],
      value: [0, 0, 0, 0, 1, 1, 0],
      cover: [4, 2, 2, 1, 1, 1, 1],
    };
    const phi = new Float64Array(2);
    addShapley(tree, [0, 1], phi); // says 1, .5 on average
    expect([...phi]).toEqual([0.25, 0.25]);
  });

  it.each(Array.from({ length: 40 }, (_, seed) => [seed, 1 + (seed % 5), 1 + (seed % 6)] as const))(
    'are those of the formula over all sets (tree %i: %i features, depth %i)',
    (seed, features, depth) => {
      const random = seededRandom(seed);
      const tree = drawn(random, features, depth);
      for (let i = 0; i < 5; i++) {
        const x = Array.from({ length: features }, () => (random() < 0.1 ? Number.NaN : random()));
        const phi = new Float64Array(features);
        addShapley(tree, x, phi);
        for (const [f, value] of enumerated(tree, x).entries()) expect(phi[f]).toBeCloseTo(value, 10);
        const all = new Set(x.keys());
        expect(phi.reduce((a, b) => a + b, expectedValue(tree))).toBeCloseTo(expected(tree, x, all), 10);
      }
    },
  );
});

describe('Shapley values of boosted trees', () => {
  const random = seededRandom(5);
  const rows: Case[] = Array.from({ length: 800 }, () => {
    const x = [random(), random(), random(), random()];
    return { x, y: random() < (x[0]! > 0.5 !== x[1]! > 0.3 ? 0.9 : 0.1) ? 1 : 0 };
  });
  const model = boostedTrees({ trees: 30, rate: 0.2 }).fit(rows, { columns: ['a', 'b', 'c', 'd'], seed: 1 });

  it('add up to the log-odds less the expected value, which is the mean over the rows', () => {
    const mean = rows.reduce((sum, { x }) => sum + model.logit(x), 0) / rows.length;
    expect(model.base).toBeCloseTo(mean, 8);
    for (const { x } of rows.slice(0, 50))
      expect(model.contributions(x).reduce((sum, one) => sum + one.logit, model.base)).toBeCloseTo(model.logit(x), 8);
  });

  it('are, tree by tree, those of the formula over all sets', () => {
    for (const { x } of rows.slice(0, 5)) {
      const sums = model.trees.map((tree) => enumerated(tree, x as number[]));
      for (const [f, { logit }] of model.contributions(x).entries())
        expect(logit).toBeCloseTo(
          sums.reduce((sum, one) => sum + one[f]!, 0),
          8,
        );
    }
  });
});
