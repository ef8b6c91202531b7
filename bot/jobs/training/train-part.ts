import type { Fitted, Part } from '../foresight/part.ts';
import type { Extent, Held, Judge, Judged } from './judge.ts';

/** What is told of a training, for people. */
export interface Training {
  name: string;
  /** The day and which training of that day it was: 2026-11-24.1 */
  version: string;
  trainedAt: string; // ISO, UTC
  /** Undefined where nothing could be learned. */
  window?: Pick<Extent, 'from' | 'to'>;
  rows: number;
  /** Measured on what was not learned from. */
  figures: Readonly<Record<string, number>>;
  /** The day from which on it was judged beside the one in use. */
  judgedFrom?: string;
  inUse: boolean;
  /** One sentence: why it is in use, or why not. */
  why: string;
}

/** A trained part as it is kept. */
export interface Kept extends Fitted {
  /** Of the kept form. */
  form: number;
  training: Training;
  /**
   * The same, fitted on what was known before `day` only: the next training is held against it on what came since, which
   * neither has learned from. The model in use has learned from all, so it could not be judged.
   */
  judged?: { day: string; model: unknown };
}

export interface TrainOptions {
  now: string; // ISO, UTC
  version: string;
  seed: number;
  current?: Kept | undefined;
  progress?(share: number): void;
}

const SHORT = 'In use, not judged: the past is too short for a part that is held back.';
const FIRST = 'In use: there is none to hold it against.';
const TOO_FEW = 'Left out: the records hold too little to learn from.';

/**
 * Trains one part. It is judged first on what came after a day that it knew nothing of, beside the one in use on the same
 * cases; where it is worse by more than one standard error it is not put into use, else it is fitted on all.
 * @returns what is told of it, and what to keep where it is to be used
 */
export function trainPart<Rows, Ready>(
  part: Part<Rows, Ready>,
  judge: Judge<Rows, Ready>,
  rows: Rows,
  { now, version, seed, current, progress = () => undefined }: TrainOptions,
): { training: Training; kept?: Kept } {
  const head = { name: part.name, version, trainedAt: now };
  const not = (why: string, more: Partial<Training> = {}) => ({
    training: { ...head, rows: 0, figures: {}, ...more, inUse: false, why },
  });
  const lacks = judge.lacks(rows);
  if (lacks) return not(`Left out: ${lacks.charAt(0).toLowerCase()}${lacks.slice(1)}`);
  const extent = judge.extent(rows);
  const known = extent ? { window: { from: extent.from, to: extent.to }, rows: extent.rows } : {};
  try {
    const day = judge.from(rows, now);
    const share = (from: number, of: number) => (done: number) => progress(from + of * done);
    const early = day && part.fit(judge.before(rows, day), { seed, now: day, progress: share(0, 0.45) });
    const judged = day && early ? judge.judge(part.load(early.model), rows, { day, now }, early.model) : undefined;
    const found = { ...known, figures: measured(judged?.figures ?? {}), ...(judged && day && { judgedFrom: day }) };
    progress(0.5);
    const verdict =
      judged && day
        ? against({ part, judge, rows, held: { day, now } }, judged, current)
        : { worse: false, why: judge.never ?? SHORT };
    if (verdict.worse) return not(verdict.why, found);
    const fitted = part.fit(rows, { seed, now, progress: share(0.5, 0.5) });
    if (!fitted) return not(TOO_FEW, found);
    const figures = measured({ ...found.figures, ...fitted.figures });
    const training: Training = { ...head, rows: 0, ...found, figures, inUse: true, why: verdict.why };
    const kept = { ...fitted, form: part.version, training };
    return { training, kept: early && day ? { ...kept, judged: { day, model: early.model } } : kept };
  } catch (error) {
    // Rows that a model cannot be fitted to are said in a sentence; anything else is a fault of ours.
    if (error instanceof RangeError) return not(`Left out: ${error.message}`, known);
    throw error;
  }
}

/** Without what could not be measured: JSON has no NaN. */
const measured = (figures: Fitted['figures']): Fitted['figures'] =>
  Object.fromEntries(Object.entries(figures).filter(([, value]) => Number.isFinite(value)));

/** Holds a new model against the one in use, on the same cases. */
function against<Rows, Ready>(
  on: { part: Part<Rows, Ready>; judge: Judge<Rows, Ready>; rows: Rows; held: Held },
  fresh: Judged,
  current: Kept | undefined,
): { worse: boolean; why: string } {
  const { part, judge, rows, held } = on;
  const { day } = held;
  // One that was held back from a later day on has learned from some of the cases.
  if (!current?.judged || current.judged.day > day || current.form !== part.version)
    return { worse: false, why: FIRST };
  const { version } = current.training;
  const old = judge.judge(part.load(current.judged.model), rows, held, current.judged.model);
  const { mean, error, count } = paired(fresh.losses, old.losses);
  if (!count) return { worse: false, why: FIRST };
  const by = `${Math.abs(mean).toPrecision(2)} (standard error ${error.toPrecision(2)}), on ${count} ${judge.unit} since ${day.slice(0, 10)}`;
  if (mean > error) return { worse: true, why: `Not used: worse than version ${version} by ${by}. That one stays.` };
  return {
    worse: false,
    why:
      mean < -error
        ? `In use: better than version ${version} by ${by}.`
        : `In use: as good as version ${version}, on ${count} ${judge.unit} since ${day.slice(0, 10)}.`,
  };
}

/** Mean of new less old over the cases of both, and its standard error. */
export function paired(fresh: ReadonlyMap<string, number>, old: ReadonlyMap<string, number>) {
  const gaps = [...fresh].flatMap(([name, loss]) => (old.has(name) ? [loss - old.get(name)!] : []));
  const mean = gaps.reduce((a, b) => a + b, 0) / gaps.length;
  const variance = gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / Math.max(1, gaps.length - 1);
  return { mean, error: Math.sqrt(variance / gaps.length), count: gaps.length };
}
