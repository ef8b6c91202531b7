import type { Binned } from './bins.ts';

export interface GrowSettings {
  depth: number;
  leaves: number;
  /** Fewest rows in a leaf. */
  minLeaf: number;
  /** L2 penalty λ of a leaf's value. */
  lambda: number;
  /** Columns that may only raise the answer as they grow: 1 for each such column, else 0. */
  rising?: Uint8Array;
}

/** A tree as arrays, node 0 first: a row goes left unless x[feature] > threshold; feature -1 is a leaf. NaN goes left. */
export interface Tree {
  feature: number[];
  threshold: number[];
  left: number[];
  right: number[];
  /** What every node would say were it a leaf. */
  value: number[];
  /** Rows that came through every node in training. */
  cover: number[];
}

interface Open {
  node: number;
  depth: number;
  from: number;
  to: number;
  sums: Float64Array; // gradient, curvature, rows of each bin, feature after feature
  low: number; // bounds of the value, from rising columns further up
  high: number;
  split?: { feature: number; bin: number; gain: number; border: number } | undefined;
}

const WIDTH = 3;

const within = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/**
 * Grows one tree, best leaf first, by histograms: a split gains G_l²/(H_l+λ) + G_r²/(H_r+λ) - G²/(H+λ), a leaf says
 * -G/(H+λ). The larger child's histogram is the parent's less the smaller child's.
 * @param rows row numbers, which are reordered so that every leaf is a run of them
 * @see Chen & Guestrin 2016, "XGBoost"; Ke et al. 2017, "LightGBM"
 */
export function growTree(
  data: Binned,
  rows: Int32Array,
  gradient: Float64Array,
  curvature: Float64Array,
  settings: GrowSettings,
): { tree: Tree; leaves: { node: number; from: number; to: number }[] } {
  const offsets = [0];
  for (const edges of data.edges) offsets.push(offsets.at(-1)! + edges.length + 2);
  const tree: Tree = { feature: [], threshold: [], left: [], right: [], value: [], cover: [] };
  const scratch = new Int32Array(rows.length);

  const histogram = (from: number, to: number): Float64Array => {
    const sums = new Float64Array(WIDTH * offsets.at(-1)!);
    for (const [f, bins] of data.bins.entries()) {
      if (!data.edges[f]!.length && !bins.includes(0)) continue;
      const base = offsets[f]!;
      for (let i = from; i < to; i++) {
        const row = rows[i]!;
        const at = WIDTH * (base + bins[row]!);
        sums[at] = sums[at]! + gradient[row]!;
        sums[at + 1] = sums[at + 1]! + curvature[row]!;
        sums[at + 2] = sums[at + 2]! + 1;
      }
    }
    return sums;
  };

  const open = (from: number, to: number, depth: number, sums: Float64Array, low: number, high: number): Open => {
    let g = 0;
    let h = 0;
    for (let i = from; i < to; i++) {
      g += gradient[rows[i]!]!;
      h += curvature[rows[i]!]!;
    }
    const node = tree.value.push(within(-g / (h + settings.lambda), low, high)) - 1;
    tree.feature[node] = tree.left[node] = tree.right[node] = -1;
    tree.threshold[node] = 0;
    tree.cover[node] = to - from;
    const may = depth < settings.depth && to - from >= 2 * settings.minLeaf;
    return {
      node,
      depth,
      from,
      to,
      sums,
      low,
      high,
      split: may ? bestSplit(sums, offsets, g, h, to - from, settings) : undefined,
    };
  };

  const leaves = [
    open(0, rows.length, 0, histogram(0, rows.length), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
  ];
  while (leaves.length < settings.leaves) {
    const best = leaves.reduce((a, b) => ((b.split?.gain ?? 0) > (a.split?.gain ?? 0) ? b : a));
    if (!best.split) break;
    const { feature, bin } = best.split;
    const middle = partition(rows, scratch, best.from, best.to, data.bins[feature]!, bin);
    const leftIsSmall = middle - best.from <= best.to - middle;
    const small = leftIsSmall ? histogram(best.from, middle) : histogram(middle, best.to);
    const large = best.sums;
    for (let i = 0; i < large.length; i++) large[i] = large[i]! - small[i]!;
    // A rising column parts the range of values: what lies left of it may never say more than what lies right.
    const border = settings.rising?.[feature] ? within(best.split.border, best.low, best.high) : undefined;
    const left = open(best.from, middle, best.depth + 1, leftIsSmall ? small : large, best.low, border ?? best.high);
    const right = open(middle, best.to, best.depth + 1, leftIsSmall ? large : small, border ?? best.low, best.high);
    tree.feature[best.node] = feature;
    // Bin 0 holds what is not known: a split there parts it from all that is.
    tree.threshold[best.node] = bin ? data.edges[feature]![bin - 1]! : -Number.MAX_VALUE;
    tree.left[best.node] = left.node;
    tree.right[best.node] = right.node;
    leaves.splice(leaves.indexOf(best), 1, left, right);
  }
  return { tree, leaves };
}

function bestSplit(
  sums: Float64Array,
  offsets: readonly number[],
  g: number,
  h: number,
  count: number,
  { lambda, minLeaf, rising }: GrowSettings,
): Open['split'] {
  let best: Open['split'];
  const whole = (g * g) / (h + lambda);
  for (let f = 0; f + 1 < offsets.length; f++) {
    let gl = 0;
    let hl = 0;
    let nl = 0;
    for (let at = offsets[f]!; at + 1 < offsets[f + 1]!; at++) {
      gl += sums[WIDTH * at]!;
      hl += sums[WIDTH * at + 1]!;
      nl += sums[WIDTH * at + 2]!;
      if (nl < minLeaf) continue;
      if (count - nl < minLeaf) break;
      const gr = g - gl;
      const gain = (gl * gl) / (hl + lambda) + (gr * gr) / (h - hl + lambda) - whole;
      if (gain <= 1e-9 || gain <= (best?.gain ?? 0)) continue;
      const left = -gl / (hl + lambda);
      const right = -gr / (h - hl + lambda);
      if (rising?.[f] && left > right) continue;
      best = { feature: f, bin: at - offsets[f]!, gain, border: (left + right) / 2 };
    }
  }
  return best;
}

/** Rows of bins up to `bin` first, both parts in their order; gives where the second part starts. */
function partition(rows: Int32Array, scratch: Int32Array, from: number, to: number, bins: Uint8Array, bin: number) {
  let left = from;
  let right = 0;
  for (let i = from; i < to; i++) {
    const row = rows[i]!;
    if (bins[row]! <= bin) rows[left++] = row;
    else scratch[right++] = row;
  }
  rows.set(scratch.subarray(0, right), left);
  return left;
}
