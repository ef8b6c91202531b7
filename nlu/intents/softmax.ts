import { addWeighted, batchLogits } from './batch.ts';
import { seededRandom, shuffle } from './random.ts';

/** Softmax regression: logits = weights (classes × size) · x + bias. */
export interface Softmax {
  size: number;
  weights: Float32Array;
  bias: Float32Array;
}

export interface SoftmaxOptions {
  classes: number;
  size: number;
  cost?: number; // 10: loss = mean cross entropy + ‖W‖² / (2 · cost · N); the bias is not punished
  epochs?: number; // 15, or 8 for more than 5,000 rows
  batch?: number; // 32, or 64
  rate?: number; // .03, or .05; falls linearly to 0
  seed?: number;
  onEpoch?: (share: number) => void;
}

/** Logits of one row, a number a class. */
export function logits({ size, weights, bias }: Softmax, x: Float32Array): Float64Array {
  const result = Float64Array.from(bias);
  for (let k = 0; k < bias.length; k++) {
    let a = 0;
    let b = 0;
    const base = k * size;
    let f = 0;
    for (; f + 1 < size; f += 2) {
      a += weights[base + f]! * x[f]!;
      b += weights[base + f + 1]! * x[f + 1]!;
    }
    if (f < size) a += weights[base + f]! * x[f]!;
    result[k] = result[k]! + a + b;
  }
  return result;
}

/** Turns logits into probabilities, in place, and gives their logsumexp. */
export function softmaxInPlace(z: Float64Array): number {
  let highest = Number.NEGATIVE_INFINITY;
  for (const value of z) highest = Math.max(highest, value);
  let sum = 0;
  for (let k = 0; k < z.length; k++) {
    z[k] = Math.exp(z[k]! - highest);
    sum += z[k]!;
  }
  for (let k = 0; k < z.length; k++) z[k] = z[k]! / sum;
  return highest + Math.log(sum);
}

/** Errors smaller than this move nothing. */
const NEGLIGIBLE = 1e-4;

/**
 * Adds the gradient of the batch's mean cross entropy to `gradient` (laid out as weights, then bias) and gives that mean.
 * Classes whose probability is within 1e-4 of the truth add nothing.
 */
export function addGradient(
  { size, weights, bias }: Softmax,
  rows: readonly Float32Array[],
  labels: Int32Array,
  batch: Int32Array,
  gradient: Float32Array,
): number {
  const classes = bias.length;
  const z = batchLogits(weights, bias, rows, batch);
  let loss = 0;
  for (const [b, i] of batch.entries()) {
    const p = z.subarray(b * classes, (b + 1) * classes);
    const own = p[labels[i]!]!;
    loss += softmaxInPlace(p) - own;
    p[labels[i]!] = p[labels[i]!]! - 1;
  }
  for (let k = 0; k < classes; k++) {
    const wrong: Float32Array[] = [];
    const errors: number[] = [];
    for (const [b, i] of batch.entries()) {
      const error = z[b * classes + k]!;
      if (Math.abs(error) < NEGLIGIBLE) continue;
      wrong.push(rows[i]!);
      errors.push(error / batch.length);
      gradient[classes * size + k]! += error / batch.length;
    }
    addWeighted(gradient.subarray(k * size, (k + 1) * size), wrong, errors);
  }
  return loss / batch.length;
}

/**
 * Softmax regression by Adam with a rate that falls to 0; pure and seeded.
 * @see Kingma & Ba 2015, "Adam: a method for stochastic optimization"
 */
export function trainSoftmax(rows: readonly Float32Array[], labels: Int32Array, options: SoftmaxOptions): Softmax {
  const { classes, size, cost = 10, seed = 1 } = options;
  const large = rows.length > 5000;
  const { epochs = large ? 8 : 15, batch = large ? 64 : 32, rate = large ? 0.05 : 0.03 } = options;
  const parameters = new Float32Array(classes * (size + 1));
  const model = { size, weights: parameters.subarray(0, classes * size), bias: parameters.subarray(classes * size) };
  const gradient = new Float32Array(parameters.length);
  const first = new Float32Array(parameters.length);
  const second = new Float32Array(parameters.length);
  const order = Int32Array.from(rows, (_, i) => i);
  const random = seededRandom(seed);
  const punish = 1 / (cost * Math.max(rows.length, 1));
  const steps = epochs * Math.ceil(rows.length / batch);
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (let at = 0; at < order.length; at += batch) {
      gradient.fill(0);
      addGradient(model, rows, labels, order.subarray(at, at + batch), gradient);
      step++;
      const stepRate = (rate * (1 - (step - 1) / steps) * Math.sqrt(1 - 0.999 ** step)) / (1 - 0.9 ** step);
      for (let j = 0; j < parameters.length; j++) {
        const g = gradient[j]! + (j < model.weights.length ? punish * parameters[j]! : 0);
        first[j] = 0.9 * first[j]! + 0.1 * g;
        second[j] = 0.999 * second[j]! + 0.001 * g * g;
        parameters[j] = parameters[j]! - (stepRate * first[j]!) / (Math.sqrt(second[j]!) + 1e-8);
      }
    }
    options.onEpoch?.((epoch + 1) / epochs);
  }
  return model;
}
