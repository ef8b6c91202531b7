/** What was found for a question whose answer is known. */
export interface Judged {
  features: readonly number[];
  right: boolean;
}

/** A logistic model on standardised features. */
export interface Confidence {
  mean: number[];
  scale: number[];
  weights: number[]; // the last is the bias
  /** Above this, at most the allowed share of the answers were wrong on the held-out questions. */
  cut: number;
}

const STEPS = 400;
const RATE = 0.5;
const RIDGE = 1e-3;

/** P(right | features) = 1 / (1 + e^-(w·x + b)), fitted by gradient descent on the mean log loss; deterministic. */
export function fitConfidence(judged: readonly Judged[], wrongWhenSure = 0.03): Confidence {
  const size = judged[0]!.features.length;
  const mean = Array.from(
    { length: size },
    (_, j) => judged.reduce((sum, row) => sum + row.features[j]!, 0) / judged.length,
  );
  const scale = mean.map(
    (m, j) => Math.sqrt(judged.reduce((sum, row) => sum + (row.features[j]! - m) ** 2, 0) / judged.length) || 1,
  );
  const rows = judged.map((row) => row.features.map((x, j) => (x - mean[j]!) / scale[j]!));
  const total = judged.length;
  const weights = new Array<number>(size + 1).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Array<number>(size + 1).fill(0);
    for (const [i, x] of rows.entries()) {
      const error = logistic(x, weights) - (judged[i]!.right ? 1 : 0);
      for (let j = 0; j < size; j++) gradient[j]! += error * x[j]!;
      gradient[size]! += error;
    }
    for (let j = 0; j <= size; j++) weights[j]! -= RATE * (gradient[j]! / total + (j < size ? RIDGE * weights[j]! : 0));
  }
  const model = { mean, scale, weights, cut: 1 };
  const sure = safeCut(
    judged.map((row) => ({ ...row, p: confidenceOf(model, row.features) })),
    wrongWhenSure,
  );
  return { ...model, cut: sure };
}

/** How sure it is that the first article is right, 0 to 1. */
export function confidenceOf(model: Confidence, features: readonly number[]): number {
  return logistic(
    features.map((x, j) => (x - model.mean[j]!) / model.scale[j]!),
    model.weights,
  );
}

function logistic(x: readonly number[], weights: readonly number[]): number {
  let sum = weights[x.length]!;
  for (let j = 0; j < x.length; j++) sum += weights[j]! * x[j]!;
  return 1 / (1 + Math.exp(-sum));
}

/** The lowest confidence from which on few enough answers are wrong. */
function safeCut(judged: readonly (Judged & { p: number })[], wrongWhenSure: number): number {
  const sorted = [...judged].sort((a, b) => b.p - a.p);
  let sure = 0;
  let wrong = 0;
  let cut = 1;
  for (const row of sorted) {
    sure += 1;
    if (!row.right) wrong += 1;
    if (wrong <= wrongWhenSure * sure) cut = row.p;
  }
  return cut;
}
