/** How well one class is told from the rest. */
export interface ClassFigures {
  label: string;
  precision: number; // of those said, right; 0 where never said
  recall: number; // of those there are, found; 0 where there are none
  f1: number;
  support: number; // how many there are
}

export interface Classification {
  accuracy: number;
  classes: ClassFigures[];
  /** Every class counts the same. */
  macro: { precision: number; recall: number; f1: number };
  /** Every row counts the same; where each row gets one class, all three are the accuracy. */
  micro: { precision: number; recall: number; f1: number };
}

const ratio = (a: number, b: number): number => (b ? a / b : 0);
const mean = (values: readonly number[]): number =>
  ratio(
    values.reduce((a, b) => a + b, 0),
    values.length,
  );

/** precision = TP / (TP + FP), recall = TP / (TP + FN), F1 = 2 TP / (2 TP + FP + FN), for each class that is there or was said. */
export function classification(truth: readonly string[], said: readonly string[]): Classification {
  const labels = [...new Set([...truth, ...said])].sort();
  const classes = labels.map((label): ClassFigures => {
    const hits = truth.filter((one, i) => one === label && said[i] === label).length;
    const support = truth.filter((one) => one === label).length;
    const named = said.filter((one) => one === label).length;
    return {
      label,
      precision: ratio(hits, named),
      recall: ratio(hits, support),
      f1: ratio(2 * hits, named + support),
      support,
    };
  });
  const accuracy = ratio(truth.filter((one, i) => one === said[i]).length, truth.length);
  const macro = (key: 'precision' | 'recall' | 'f1') => mean(classes.map((one) => one[key]));
  return {
    accuracy,
    classes,
    macro: { precision: macro('precision'), recall: macro('recall'), f1: macro('f1') },
    micro: { precision: accuracy, recall: accuracy, f1: accuracy },
  };
}

/** Row numbers, the highest score first. */
function byScore(scores: ArrayLike<number>): number[] {
  return Array.from(scores, (_, i) => i).sort((a, b) => scores[b]! - scores[a]!);
}

/** Runs of equal scores from the top: how many yes and how many no each holds. */
function runs(truth: ArrayLike<number>, scores: ArrayLike<number>): { score: number; yes: number; no: number }[] {
  const result: { score: number; yes: number; no: number }[] = [];
  for (const i of byScore(scores)) {
    if (result.at(-1)?.score !== scores[i]) result.push({ score: scores[i]!, yes: 0, no: 0 });
    result.at(-1)![truth[i] ? 'yes' : 'no']++;
  }
  return result;
}

/**
 * Area under the ROC curve: P(a yes scores above a no), ties by half; NaN where one of the two is missing.
 * @see Hanley & McNeil 1982
 */
export function auroc(truth: ArrayLike<number>, scores: ArrayLike<number>): number {
  let yes = 0;
  let no = 0;
  let area = 0;
  for (const run of runs(truth, scores)) {
    area += run.no * (yes + run.yes / 2);
    yes += run.yes;
    no += run.no;
  }
  return yes && no ? area / (yes * no) : Number.NaN;
}

/**
 * Standard error of the AUROC without assumptions on the scores.
 * @see DeLong, DeLong & Clarke-Pearson 1988
 */
export function aurocError(truth: ArrayLike<number>, scores: ArrayLike<number>): number {
  const all = runs(truth, scores);
  const total = { yes: all.reduce((sum, run) => sum + run.yes, 0), no: all.reduce((sum, run) => sum + run.no, 0) };
  const area = auroc(truth, scores);
  let above = { yes: 0, no: 0 };
  let yesSquares = 0;
  let noSquares = 0;
  for (const run of all) {
    const ofYes = (total.no - above.no - run.no + run.no / 2) / total.no; // share of no below this yes
    const ofNo = (above.yes + run.yes / 2) / total.yes;
    yesSquares += run.yes * (ofYes - area) ** 2;
    noSquares += run.no * (ofNo - area) ** 2;
    above = { yes: above.yes + run.yes, no: above.no + run.no };
  }
  return Math.sqrt(
    yesSquares / (total.yes * Math.max(1, total.yes - 1)) + noSquares / (total.no * Math.max(1, total.no - 1)),
  );
}

/** Average precision Σ (R_k - R_k-1) P_k, equal scores taken together; NaN where there is no yes. @see scikit-learn, average_precision_score */
export function aupr(truth: ArrayLike<number>, scores: ArrayLike<number>): number {
  let yes = 0;
  let all = 0;
  let area = 0;
  for (const run of runs(truth, scores)) {
    yes += run.yes;
    all += run.yes + run.no;
    area += (run.yes * yes) / all;
  }
  return yes ? area / yes : Number.NaN;
}

/** What a threshold does to yes-or-no answers: yes is said where score ≥ threshold. */
export interface ThresholdFigures {
  accuracy: number;
  precision: number;
  recall: number;
  f1: number;
  /** False positive rate, of the no. */
  falseAlarms: number;
  /** Share of yes said. */
  flagged: number;
}

export function atThreshold(truth: ArrayLike<number>, scores: ArrayLike<number>, threshold: number): ThresholdFigures {
  let tp = 0;
  let fp = 0;
  let yes = 0;
  for (let i = 0; i < truth.length; i++) {
    if (truth[i]) yes++;
    if (scores[i]! < threshold) continue;
    if (truth[i]) tp++;
    else fp++;
  }
  const no = truth.length - yes;
  return {
    accuracy: ratio(tp + no - fp, truth.length),
    precision: ratio(tp, tp + fp),
    recall: ratio(tp, yes),
    f1: ratio(2 * tp, tp + fp + yes),
    falseAlarms: ratio(fp, no),
    flagged: ratio(tp + fp, truth.length),
  };
}

/** The threshold of highest F1: choose it on validation. */
export function bestF1Threshold(truth: ArrayLike<number>, scores: ArrayLike<number>): number {
  let best = { f1: -1, threshold: Number.POSITIVE_INFINITY };
  let total = 0;
  for (let i = 0; i < truth.length; i++) total += truth[i]! ? 1 : 0;
  let yes = 0;
  let all = 0;
  for (const run of runs(truth, scores)) {
    yes += run.yes;
    all += run.yes + run.no;
    const f1 = ratio(2 * yes, all + total);
    if (f1 > best.f1) best = { f1, threshold: run.score };
  }
  return best.threshold;
}

/** Precision and recall where the top share of scores is reviewed; a tie at the cut counts by its mean. */
export function atShare(truth: ArrayLike<number>, scores: ArrayLike<number>, share: number) {
  const places = Math.round(share * truth.length);
  let left = places;
  let hits = 0;
  let yes = 0;
  for (const run of runs(truth, scores)) {
    const taken = Math.min(left, run.yes + run.no);
    hits += (taken * run.yes) / (run.yes + run.no);
    left -= taken;
    yes += run.yes;
  }
  return { precision: ratio(hits, places), recall: ratio(hits, yes) };
}

/** Mean squared error of probabilities. @see Brier 1950 */
export function brier(truth: ArrayLike<number>, probabilities: ArrayLike<number>): number {
  return mean(Array.from(truth, (y, i) => (probabilities[i]! - y) ** 2));
}

/** Mean -ln P(what came true), P kept above 1e-15. */
export function logLoss(truth: ArrayLike<number>, probabilities: ArrayLike<number>): number {
  return mean(losses(truth, probabilities));
}

/** -ln P(what came true) of each row. */
export function losses(truth: ArrayLike<number>, probabilities: ArrayLike<number>): number[] {
  return Array.from(truth, (y, i) => -Math.log(Math.max(1e-15, y ? probabilities[i]! : 1 - probabilities[i]!)));
}

export interface CalibrationBin {
  from: number;
  to: number;
  count: number;
  said: number; // mean probability
  came: number; // share of yes
}

/** Bins of equal width, those that hold something. */
export function reliability(truth: ArrayLike<number>, probabilities: ArrayLike<number>, bins = 15): CalibrationBin[] {
  const result = Array.from(
    { length: bins },
    (_, b): CalibrationBin => ({ from: b / bins, to: (b + 1) / bins, count: 0, said: 0, came: 0 }),
  );
  for (let i = 0; i < truth.length; i++) {
    const bin = result[Math.min(bins - 1, Math.floor(probabilities[i]! * bins))]!;
    bin.count++;
    bin.said += probabilities[i]!;
    bin.came += truth[i]!;
  }
  return result
    .filter((bin) => bin.count)
    .map((bin) => ({ ...bin, said: bin.said / bin.count, came: bin.came / bin.count }));
}

/** Expected calibration error: Σ share of the bin · |said - came|. @see Naeini, Cooper & Hauskrecht 2015 */
export function ece(truth: ArrayLike<number>, probabilities: ArrayLike<number>, bins = 15): number {
  const gap = ({ count, said, came }: CalibrationBin) => (count / truth.length) * Math.abs(said - came);
  return reliability(truth, probabilities, bins).reduce((sum, bin) => sum + gap(bin), 0);
}
