import { logits, type Softmax, trainSoftmax } from './softmax.ts';

/** The encoder head: softmax regression over centred blocks; its features are blocks of equal size, the first counts most. */
export interface DenseHead extends Softmax {
  /** Which encoder the vectors are of. */
  encoder: string;
  block: number;
  /** Mean of each block's unit vector over the training utterances. */
  mean: Float32Array;
}

const FIRST = 1;
const OTHERS = 0.7;

/** Writes v / ‖v‖ · weight for each block of `features`. */
function units(features: Float32Array, block: number, weighted: boolean): Float32Array {
  const result = new Float32Array(features.length);
  for (let from = 0; from < features.length; from += block) {
    let square = 0;
    for (let i = from; i < from + block; i++) square += features[i]! * features[i]!;
    const scale = (weighted && from > 0 ? OTHERS : FIRST) / (Math.sqrt(square) || 1);
    for (let i = from; i < from + block; i++) result[i] = features[i]! * scale;
  }
  return result;
}

/** Each block becomes u(u(v) − μ), the first with weight 1, the others .7; u(v) = v / ‖v‖. */
export function centre(features: Float32Array, block: number, mean: Float32Array): Float32Array {
  const unit = units(features, block, false);
  for (let i = 0; i < unit.length; i++) unit[i] = unit[i]! - mean[i]!;
  return units(unit, block, true);
}

/** μ of `centre`: the mean of u(v), block by block. */
export function meanOfUnits(features: readonly Float32Array[], block: number): Float32Array {
  const mean = new Float32Array(features[0]?.length ?? 0);
  for (const vector of features) {
    const unit = units(vector, block, false);
    for (let i = 0; i < mean.length; i++) mean[i] = mean[i]! + unit[i]! / features.length;
  }
  return mean;
}

export interface DenseData {
  encoder: string;
  block: number;
  features: readonly Float32Array[];
  labels: Int32Array;
  /** Label names as further examples; they do not count in the mean. */
  names: readonly { features: Float32Array; label: number }[];
}

export function fitDense(data: DenseData, classes: number, seed: number, onEpoch?: (share: number) => void): DenseHead {
  const mean = meanOfUnits(data.features, data.block);
  const rows = [...data.features, ...data.names.map((name) => name.features)].map((v) => centre(v, data.block, mean));
  const labels = Int32Array.from([...data.labels, ...data.names.map((name) => name.label)]);
  const softmax = trainSoftmax(rows, labels, { classes, size: mean.length, seed, ...(onEpoch && { onEpoch }) });
  return { ...softmax, encoder: data.encoder, block: data.block, mean };
}

/** Logits less their mean, so that they say how strongly any class speaks. */
export function denseLogits(head: DenseHead, features: Float32Array): Float64Array {
  const z = logits(head, centre(features, head.block, head.mean));
  const mean = z.reduce((sum, v) => sum + v, 0) / (z.length || 1);
  return z.map((v) => v - mean);
}
