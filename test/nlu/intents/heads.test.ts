import { describe, expect, it } from 'vitest';
import { addWeighted, batchLogits } from '../../../nlu/intents/batch.ts';
import { centre, meanOfUnits } from '../../../nlu/intents/dense-head.ts';
import { stratifiedFolds } from '../../../nlu/intents/random.ts';
import { addGradient, logits, trainSoftmax } from '../../../nlu/intents/softmax.ts';
import { margins, trainSvm } from '../../../nlu/intents/svm.ts';

const row = (...pairs: [number, number][]) => ({
  indices: Int32Array.from(pairs, (p) => p[0]),
  values: Float32Array.from(pairs, (p) => p[1]),
});

describe('trainSvm', () => {
  const options = { size: 1, classes: 2, tolerance: 1e-6, maxPasses: 1000 };

  it('meets the closed solution: two points at ±1 and C = 1 give w = .8, b = 0', () => {
    const rows = [row([0, 1]), row([0, -1])];
    const weights = trainSvm(rows, Int32Array.of(0, 1), { ...options, positiveFactor: 1 });
    for (const [i, w] of [0.8, -0.8, 0, 0].entries()) expect(weights[i]).toBeCloseTo(w, 4);
    expect([...margins(weights, 2, rows[0]!)].map((m) => Math.round(m * 10) / 10)).toEqual([0.8, -0.8]);
  });

  it('punishes a lost positive more than a lost negative', () => {
    const rows = [row([0, 1]), row([0, 1])];
    const weights = trainSvm(rows, Int32Array.of(0, 1), options);
    expect(margins(weights, 2, rows[0]!)[0]).toBeGreaterThan(0);
  });

  it('gives the same weights for the same seed', () => {
    const rows = Array.from({ length: 40 }, (_, i) => row([i % 7, 1], [7 + (i % 3), 0.5]));
    const labels = Int32Array.from(rows, (_, i) => i % 3);
    const train = () => trainSvm(rows, labels, { size: 10, classes: 3, seed: 5 });
    expect(train()).toEqual(train());
    rows.forEach((r, i) => {
      const m = [...margins(train(), 3, r)];
      expect(m.indexOf(Math.max(...m))).toBe(labels[i]);
    });
  });
});

describe('softmax', () => {
  const rows = [
    [0.5, -1, 2],
    [1, 0.3, -0.7],
    [-0.2, 0.9, 0.4],
  ].map((r) => Float32Array.from(r));
  const labels = Int32Array.of(0, 1, 1);
  const batch = Int32Array.of(0, 1, 2);

  it('has the gradient that finite differences show', () => {
    const weights = Float32Array.of(0.1, -0.2, 0.3, 0.4, 0, -0.1);
    const bias = Float32Array.of(0.05, -0.05);
    const gradient = new Float32Array(8);
    const loss = () => addGradient({ size: 3, weights, bias }, rows, labels, batch, new Float32Array(8));
    addGradient({ size: 3, weights, bias }, rows, labels, batch, gradient);
    const step = 1e-2;
    for (let i = 0; i < 8; i++) {
      const array = i < 6 ? weights : bias;
      const at = i < 6 ? i : i - 6;
      const kept = array[at]!;
      array[at] = kept + step;
      const above = loss();
      array[at] = kept - step;
      const below = loss();
      array[at] = kept;
      expect(gradient[i]).toBeCloseTo((above - below) / (2 * step), 4);
    }
  });

  it('finds the prior where the features say nothing', () => {
    const same = Array.from({ length: 40 }, () => Float32Array.of(0));
    const model = trainSoftmax(
      same,
      Int32Array.from(same, (_, i) => (i % 4 === 0 ? 1 : 0)),
      { classes: 2, size: 1, epochs: 200, batch: 40 },
    );
    const z = logits(model, Float32Array.of(0));
    expect(z[0]! - z[1]!).toBeCloseTo(Math.log(3), 1);
  });
});

describe('several rows at once', () => {
  const of = (count: number, size: number, start: number) =>
    Array.from({ length: count }, (_, r) => Float32Array.from({ length: size }, (_, f) => Math.sin(start + 3 * r + f)));

  // Rows by four and classes by two: every remainder must come out as row by row.
  it.each([1, 2, 3, 4, 5, 9].flatMap((rows) => [1, 2, 5].map((classes) => [rows, classes] as const)))(
    'logits of %d rows and %d classes are those of one row',
    (count, classes) => {
      const rows = of(count, 7, 1);
      const weights = Float32Array.from(of(classes, 7, 2).flatMap((w) => [...w]));
      const bias = of(1, classes, 5)[0]!;
      const order = Int32Array.from(rows, (_, i) => count - 1 - i);
      const together = batchLogits(weights, bias, rows, order);
      for (const [b, i] of order.entries())
        for (const [k, z] of logits({ size: 7, weights, bias }, rows[i]!).entries())
          expect(together[b * classes + k]).toBeCloseTo(z, 5);
    },
  );

  it.each([0, 1, 4, 6])('adds %d weighted rows', (count) => {
    const rows = of(count, 3, 4);
    const sum = Float32Array.of(1, 1, 1);
    addWeighted(
      sum,
      rows,
      rows.map((_, i) => i + 1),
    );
    for (let f = 0; f < 3; f++)
      expect(sum[f]).toBeCloseTo(1 + rows.reduce((total, row, i) => total + (i + 1) * row[f]!, 0), 5);
  });
});

it('centres each block and weighs the first most', () => {
  const vectors = [Float32Array.of(1, 0, 0, 2), Float32Array.of(0, 1, 0, 2)];
  const mean = meanOfUnits(vectors, 2);
  expect([...mean]).toEqual([0.5, 0.5, 0, 1]);
  const [x, y, z, t] = centre(vectors[0]!, 2, mean);
  expect(x).toBeCloseTo(Math.SQRT1_2);
  expect(y).toBeCloseTo(-Math.SQRT1_2);
  expect([z, t]).toEqual([0, 0]);
  expect(Math.hypot(...centre(Float32Array.of(1, 0, 1, 0), 2, mean).slice(2))).toBeCloseTo(0.7);
});

it('spreads every class over the folds', () => {
  const labels = Int32Array.from({ length: 50 }, (_, i) => i % 5);
  const folds = stratifiedFolds(labels, 5, 1);
  for (let k = 0; k < 5; k++)
    for (let f = 0; f < 5; f++) {
      expect([...folds].filter((fold, i) => fold === f && labels[i] === k)).toHaveLength(2);
    }
});
