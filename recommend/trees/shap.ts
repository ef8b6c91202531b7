import type { Tree } from './grow.ts';

/** A feature met on the way down: how much of the rows goes this way where it is not known (`zero`) and where it is (`one`). */
interface Met {
  feature: number;
  zero: number;
  one: number;
  /** Σ over sets of features so far of the set's Shapley weight, by size of the set. */
  weight: number;
}

/** What the tree says on average over the rows it was grown on: each leaf by its share of them. */
export function expectedValue(tree: Tree, node = 0): number {
  const { feature, left, right, value, cover } = tree;
  if (feature[node]! < 0) return value[node]!;
  const part = (child: number) => expectedValue(tree, child) * cover[child]!;
  return (part(left[node]!) + part(right[node]!)) / cover[node]!;
}

/**
 * Adds to `phi` what each feature contributes to what the tree says of `x`: exact Shapley values, in O(leaves · depth²),
 * where a feature that is not known sends a row both ways, by the shares of rows that went there in training.
 * With `expectedValue` they add up to what the tree says (local accuracy).
 * @see Lundberg, Erion & Lee 2018, "Consistent individualized feature attribution for tree ensembles", algorithm 2
 * @param phi one number for each feature
 */
export function addShapley(tree: Tree, x: ArrayLike<number>, phi: Float64Array): void {
  const { feature, threshold, left, right, value, cover } = tree;
  const walk = (node: number, before: readonly Met[], zero: number, one: number, by: number): void => {
    const met = extended(before, zero, one, by);
    const f = feature[node]!;
    if (f < 0) {
      for (let i = 1; i < met.length; i++) {
        const on = met[i]!;
        const sum = unwoundWeights(met, i).reduce((a, b) => a + b, 0);
        phi[on.feature]! += sum * (on.one - on.zero) * value[node]!;
      }
      return;
    }
    const goesRight = x[f]! > threshold[node]!;
    const [hot, cold] = goesRight ? [right[node]!, left[node]!] : [left[node]!, right[node]!];
    // Met before on this way: both splits are one question about the feature.
    const again = met.findIndex((one, i) => i > 0 && one.feature === f);
    const known = again < 0 ? { zero: 1, one: 1 } : met[again]!;
    const rest = again < 0 ? met : unwound(met, again);
    walk(hot, rest, (known.zero * cover[hot]!) / cover[node]!, known.one, f);
    walk(cold, rest, (known.zero * cover[cold]!) / cover[node]!, 0, f);
  };
  walk(0, [], 1, 1, -1);
}

/** EXTEND: one more feature on the way; weights of sets with it and without it. */
function extended(before: readonly Met[], zero: number, one: number, feature: number): Met[] {
  const met = before.map((each) => ({ ...each }));
  const l = met.length;
  met.push({ feature, zero, one, weight: l === 0 ? 1 : 0 });
  for (let i = l - 1; i >= 0; i--) {
    met[i + 1]!.weight += (one * met[i]!.weight * (i + 1)) / (l + 1);
    met[i]!.weight = (zero * met[i]!.weight * (l - i)) / (l + 1);
  }
  return met;
}

/** UNWIND: the way as it were without feature number `at` on it. */
function unwound(met: readonly Met[], at: number): Met[] {
  const weights = unwoundWeights(met, at);
  return met.toSpliced(at, 1).map((each, i) => ({ ...each, weight: weights[i]! }));
}

function unwoundWeights(met: readonly Met[], at: number): number[] {
  const l = met.length;
  const { zero, one } = met[at]!;
  const weights = new Array<number>(l - 1);
  let next = met[l - 1]!.weight;
  for (let j = l - 2; j >= 0; j--) {
    const own = met[j]!.weight;
    if (one === 0) weights[j] = (own * l) / (zero * (l - 1 - j));
    else {
      weights[j] = (next * l) / ((j + 1) * one);
      next = own - (weights[j]! * zero * (l - 1 - j)) / l;
    }
  }
  return weights;
}
