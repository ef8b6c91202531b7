import { describe, expect, it } from 'vitest';
import { blendOf } from '../../recommend/blend.ts';
import { fitPlatt } from '../../recommend/calibration.ts';
import { type Case, probability, sigmoid } from '../../recommend/cases.ts';
import { championOf } from '../../recommend/champion.ts';
import { faded } from '../../recommend/fade.ts';
import { logistic } from '../../recommend/linear/logistic.ts';
import { seededRandom } from '../../recommend/random.ts';
import { foldRounds, timeRound, timeRounds } from '../../recommend/rounds.ts';
import { boostedTrees } from '../../recommend/trees/boosted.ts';
import { keepsContract } from './contract.ts';

const columns = ['a', 'b'];
const draw = (chance: (a: number, b: number) => number, count = 600, seed = 4): Case[] => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => {
    const x = [2 * random() - 1, 2 * random() - 1];
    return { x, y: random() < chance(x[0]!, x[1]!) ? 1 : 0 };
  });
};
const straight = draw((a) => sigmoid(3 * a));
const crossed = draw((a, b) => (a * b > 0 ? 0.9 : 0.1));
const regression = logistic({ l2: 1 });
const trees = boostedTrees({ trees: 60, rate: 0.1 });
const pair = championOf('pair', [regression, trees]);
const roundsOf = (rows: readonly Case[]) =>
  foldRounds(
    rows.map((row) => row.y),
    3,
    1,
  );

describe('the champion', () => {
  keepsContract(pair, {
    rows: crossed,
    options: { columns, seed: 1, rounds: roundsOf(crossed) },
    ask: (model) => crossed.slice(0, 9).map(({ x }) => [model.logit(x), model.contributions(x)]),
    // No line parts the four quarters, so the trees must win; a corner is a yes nine times in ten.
    reasoned(model) {
      expect(model.trials[model.chosen]!.name).toBe('boosted-trees');
      expect(probability(model, [0.5, 0.5])).toBeGreaterThan(0.75);
      expect(probability(model, [-0.5, 0.5])).toBeLessThan(0.25);
    },
  });

  it('stays with the simple one where the other does not win', () => {
    const model = pair.fit(straight, { columns, seed: 1, rounds: roundsOf(straight) });
    expect(model.chosen).toBe(0);
    expect(model.heldOut).toHaveLength(straight.length);
  });

  it('adds up its contributions after calibration', () => {
    const model = pair.fit(crossed, { columns, seed: 1, rounds: roundsOf(crossed) });
    const sum = model.contributions([0.3, -0.2]).reduce((total, one) => total + one.logit, model.base);
    expect(sum).toBeCloseTo(model.logit([0.3, -0.2]), 9);
  });

  it('needs rows to judge by', () =>
    expect(() => pair.fit(straight, { columns, seed: 1, rounds: [] })).toThrow(RangeError));
});

describe('a blend', () => {
  keepsContract(blendOf([regression, trees]), {
    rows: straight,
    options: { columns, seed: 1 },
    ask: (model) => [model.logit([0.2, 0.1]), model.contributions([0.2, 0.1])],
    reasoned(model) {
      const parts = [regression, trees].map((part) => part.fit(straight, { columns, seed: 1 }).logit([0.2, 0.1]));
      expect(model.logit([0.2, 0.1])).toBeCloseTo((parts[0]! + parts[1]!) / 2, 12);
    },
  });
});

describe('calibration', () => {
  it('tones down what is said too firmly', () => {
    // Said with log-odds of ±4, true three times in four: log-odds ±ln 3.
    const truth = [1, 1, 1, 0, 0, 0, 0, 1].flatMap((y) => new Array<0 | 1>(50).fill(y as 0 | 1));
    const logits = truth.map((_, i) => (i < 200 ? 4 : -4));
    const { slope, shift } = fitPlatt(logits, truth);
    expect(4 * slope + shift).toBeCloseTo(Math.log(3), 3);
    expect(shift).toBeCloseTo(0, 6);
  });

  it('does not turn scores round that run against the outcomes', () => {
    const { slope, shift } = fitPlatt([3, 3, 3, -3], [0, 0, 0, 1]);
    expect(slope).toBe(0);
    expect(sigmoid(shift)).toBeCloseTo(0.25, 9);
  });
});

describe('rounds', () => {
  it('hold every row out once, and never learn from it', () => {
    const rounds = foldRounds([0, 1, 0, 1, 0, 1, 0, 1, 0, 1], 5, 3);
    expect(rounds.flatMap((round) => round.held).sort((a, b) => a - b)).toEqual([...Array(10).keys()]);
    for (const { train, held } of rounds) {
      expect(train.some((i) => held.includes(i))).toBe(false);
      expect(held).toHaveLength(2);
    }
  });

  it('by time learn only from what was certain by the cut', () =>
    expect(timeRound([1, 2, 3, 4, 5], [2, 9, 4, 5, 6], 4)).toEqual({ train: [0], held: [3, 4] }));

  it('by time take several cuts', () => {
    const days = [...Array(10).keys()];
    expect(timeRounds(days, days, 0.4, 2)).toEqual([
      { train: [0, 1, 2, 3, 4, 5], held: [6, 7] },
      { train: [0, 1, 2, 3, 4, 5, 6, 7], held: [8, 9] },
    ]);
  });
});

it('a row counts half after the half-life, seen from the latest row learned from', () => {
  const rows: Case[] = [
    { x: [1], y: 1 },
    { x: [2], y: 0, weight: 2 },
    { x: [3], y: 0 },
  ];
  const fade = { day: [0, 10, 30], halfLife: 10 };
  expect(faded(rows, [0, 1], fade).map((row) => row.weight)).toEqual([0.5, 2]);
  expect(faded(rows, [0, 2]).map((row) => row.weight)).toEqual([undefined, undefined]);
});
