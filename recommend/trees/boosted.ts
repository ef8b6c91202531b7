import { type CaseEstimator, checkCases, checkJson, type ProbabilityModel, sigmoid } from '../cases.ts';
import { binned } from './bins.ts';
import { type GrowSettings, growTree, type Tree } from './grow.ts';
import { addShapley, expectedValue } from './shap.ts';

export interface BoostedSettings extends Partial<Omit<GrowSettings, 'rising'>> {
  trees?: number; // 150
  rate?: number; // .05
  /** Columns that may only raise the answer as they grow: what cannot be by reason is not learned from noise. */
  rising?: readonly string[];
}

export interface BoostedModel extends ProbabilityModel {
  readonly trees: readonly Tree[];
}

const KIND = 'boosted-trees';
const VERSION = 2;

interface Packed {
  kind: typeof KIND;
  version: number;
  columns: readonly string[];
  start: number;
  trees: readonly Tree[];
}

/**
 * Gradient-boosted trees for P(y = 1 | x): the log-odds start at the base rate, and every tree adds `rate` times a
 * Newton step on the log loss, with gradient weight · (p - y) and curvature weight · p (1 - p). Nothing is drawn.
 * @see Friedman 2001, "Greedy function approximation: a gradient boosting machine"
 * @example boostedTrees({ depth: 4 }).fit(cases, { columns: ['amount'], seed: 1 })
 */
export function boostedTrees(settings: BoostedSettings = {}): CaseEstimator<BoostedModel> {
  const { trees: count = 150, rate = 0.05, rising = [], ...rest } = settings;
  return {
    name: KIND,
    fit(cases, options) {
      checkCases(cases, options);
      const { columns, progress } = options;
      const grow: GrowSettings = {
        depth: 4,
        leaves: 15,
        minLeaf: 20,
        lambda: 5,
        rising: Uint8Array.from(columns, (column) => (rising.includes(column) ? 1 : 0)),
        ...rest,
      };
      const xs = cases.map((one) => one.x);
      const data = binned(xs, columns.length);
      const weights = Float64Array.from(cases, (one) => one.weight ?? 1);
      const y = Float64Array.from(cases, (one) => one.y);
      const yes = weights.reduce((sum, weight, i) => sum + weight * y[i]!, 0);
      const start = Math.log(yes / (weights.reduce((sum, weight) => sum + weight, 0) - yes));
      const score = new Float64Array(cases.length).fill(start);
      const gradient = new Float64Array(cases.length);
      const curvature = new Float64Array(cases.length);
      const rows = new Int32Array(cases.length);
      const trees: Tree[] = [];
      for (let round = 0; round < count; round++) {
        for (let i = 0; i < score.length; i++) {
          const p = sigmoid(score[i]!);
          rows[i] = i;
          gradient[i] = weights[i]! * (p - y[i]!);
          curvature[i] = weights[i]! * p * (1 - p);
        }
        const { tree, leaves } = growTree(data, rows, gradient, curvature, grow);
        tree.value = tree.value.map((value) => rate * value);
        for (const { node, from, to } of leaves)
          for (let i = from; i < to; i++) score[rows[i]!] = score[rows[i]!]! + tree.value[node]!;
        trees.push(tree);
        progress?.((round + 1) / count);
      }
      return modelOf(columns, start, trees);
    },
    fromJSON(json) {
      checkJson(json, KIND, VERSION);
      const { columns, start, trees } = json as Packed;
      return modelOf(columns, start, trees);
    },
  };
}

/** Contributions are exact Shapley values (see `addShapley`); the base is what the trees say on average over their rows. */
function modelOf(columns: readonly string[], start: number, trees: readonly Tree[]): BoostedModel {
  return {
    columns,
    base: trees.reduce((sum, tree) => sum + expectedValue(tree), start),
    trees,
    logit: (x) => trees.reduce((sum, tree) => sum + tree.value[leafOf(tree, x)]!, start),
    contributions(x) {
      const phi = new Float64Array(columns.length);
      for (const tree of trees) addShapley(tree, x, phi);
      return columns.map((column, f) => ({ column, logit: phi[f]! }));
    },
    toJSON: (): Packed => ({ kind: KIND, version: VERSION, columns, start, trees }),
  };
}

function leafOf(tree: Tree, x: ArrayLike<number>): number {
  let node = 0;
  for (let feature = tree.feature[0]!; feature >= 0; feature = tree.feature[node]!)
    node = x[feature]! > tree.threshold[node]! ? tree.right[node]! : tree.left[node]!;
  return node;
}
