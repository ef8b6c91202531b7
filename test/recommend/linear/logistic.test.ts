import { describe, expect, it } from 'vitest';
import { type Case, logitOf, probability, reasons, sigmoid } from '../../../recommend/cases.ts';
import { lbfgs } from '../../../recommend/linear/lbfgs.ts';
import { logistic, logisticLoss } from '../../../recommend/linear/logistic.ts';
import { scaleOf, standardised } from '../../../recommend/linear/standardise.ts';
import { planTerms, termValue } from '../../../recommend/linear/terms.ts';
import { seededRandom } from '../../../recommend/random.ts';
import { keepsContract } from '../contract.ts';

/** A quarter of the 40 cases at 0 is yes, and three quarters of the 40 at 1. */
const quarters: Case[] = Array.from({ length: 80 }, (_, i) => ({
  x: [i < 40 ? 0 : 1, 7],
  y: i < 10 || i >= 50 ? 1 : 0,
}));

describe('logistic regression', () =>
  keepsContract(logistic({ l2: 1e-9 }), {
    rows: quarters,
    options: { columns: ['side', 'same'], seed: 1 },
    ask: (model) =>
      [
        [0, 7],
        [1, 7],
        [0.5, Number.NaN],
      ].map((x) => model.logit(x)),
    // One indicator, no penalty: the most likely probability of each side is its own share.
    reasoned(model) {
      expect(model.converged).toBe(true);
      expect(probability(model, [0, 7])).toBeCloseTo(0.25, 5);
      expect(probability(model, [1, 7])).toBeCloseTo(0.75, 5);
    },
  }));

describe('its loss', () => {
  it.each([0, 0.7])('has the gradient that finite differences show, λ = %f', (l2) => {
    const random = seededRandom(3);
    const table = Float64Array.from({ length: 60 }, () => 4 * random() - 2);
    const rows = Array.from({ length: 20 }, () => ({ y: (random() < 0.4 ? 1 : 0) as 0 | 1, weight: 0.5 + random() }));
    const loss = logisticLoss(table, rows, l2);
    const w = Float64Array.from([0.3, -1.2, 0.8, 0.1]);
    const gradient = new Float64Array(4);
    loss(w, gradient);
    for (let i = 0; i < 4; i++) {
      const at = (step: number) => loss(w.with(i, w[i]! + step), new Float64Array(4));
      expect(gradient[i]).toBeCloseTo((at(1e-5) - at(-1e-5)) / 2e-5, 6);
    }
  });

  it('is pulled towards 0 by the penalty', () => {
    const sizeAt = (l2: number) =>
      Math.abs(logistic({ l2 }).fit(quarters, { columns: ['side', 'same'], seed: 1 }).weights[0]!);
    expect(sizeAt(0.01)).toBeGreaterThan(sizeAt(10));
    expect(sizeAt(1e6)).toBeLessThan(1e-3);
  });

  it('counts a row of weight 3 as three rows', () => {
    const options = { columns: ['side', 'same'], seed: 1 };
    const once = logistic({ l2: 1 }).fit(
      quarters.map((row) => ({ ...row, weight: row.y ? 3 : 1 })),
      options,
    );
    const thrice = logistic({ l2: 1 }).fit(
      quarters.flatMap((row) => (row.y ? [row, row, row] : [row])),
      options,
    );
    // The scale is of the rows, not of their weights: only probabilities are compared.
    expect(probability(once, [1, 7])).toBeCloseTo(probability(thrice, [1, 7]), 2);
  });
});

describe('contributions', () => {
  it('add up to the log-odds, and name what speaks for a yes', () => {
    const random = seededRandom(5);
    const rows: Case[] = Array.from({ length: 300 }, () => {
      const x = [random() * 10, random() * 10, Math.floor(random() * 3)];
      return { x, y: random() < sigmoid(x[0]! - 5) ? 1 : 0 };
    });
    const model = logistic({
      l2: 1,
      terms: {
        log: ['a'],
        hinge: ['a'],
        category: ['c'],
        cross: [{ column: 'c', kind: 'is', at: 1, with: ['a', 'b'] }],
      },
    }).fit(rows, { columns: ['a', 'b', 'c'], seed: 1 });
    for (const { x } of rows.slice(0, 20)) {
      const sum = model.contributions(x).reduce((total, one) => total + one.logit, model.base);
      expect(sum).toBeCloseTo(model.logit(x), 9);
    }
    expect(reasons(model, [9.5, 5, 0], 1)[0]).toMatchObject({ column: 'a', value: 9.5 });
    expect(reasons(model, [0.1, 5, 0], 3).map((one) => one.column)).not.toContain('a');
  });
});

describe('L-BFGS', () => {
  it('finds the bottom of a quadratic and of a narrow valley', () => {
    const quadratic = lbfgs(
      (w, g) => {
        g[0] = 2 * (w[0]! - 3);
        g[1] = 200 * (w[1]! + 1);
        return (w[0]! - 3) ** 2 + 100 * (w[1]! + 1) ** 2;
      },
      new Float64Array(2),
      { tolerance: 1e-9 },
    );
    expect(quadratic.converged).toBe(true);
    expect([...quadratic.w].map((v) => Math.round(v * 1e6) / 1e6)).toEqual([3, -1]);
    // Rosenbrock: (1, 1)
    const valley = lbfgs(
      (w, g) => {
        const [a, b] = [w[0]!, w[1]!];
        g[0] = -2 * (1 - a) - 400 * a * (b - a * a);
        g[1] = 200 * (b - a * a);
        return (1 - a) ** 2 + 100 * (b - a * a) ** 2;
      },
      Float64Array.of(-1.2, 1),
      { tolerance: 1e-8 },
    );
    for (const one of valley.w) expect(one).toBeCloseTo(1, 6);
  });
});

describe('standardising', () => {
  it('gives mean 0 and spread 1, leaves out what is not known, and clips', () => {
    const scale = scaleOf(Float64Array.of(1, 5, 3, 5, Number.NaN, 5), 2);
    expect([...scale.mean]).toEqual([2, 5]);
    expect([...scale.spread]).toEqual([1, 1]);
    expect([standardised(3, 0, scale), standardised(Number.NaN, 0, scale), standardised(1e9, 0, scale)]).toEqual([
      1, 0, 6,
    ]);
  });
});

describe('terms', () => {
  const rows = Array.from({ length: 100 }, (_, i) => [i, i % 2 ? 1 : 2, i < 20 ? 9 : 8]);
  const columns = ['money', 'kind', 'rare'];

  it('take knots and categories from the rows', () => {
    const terms = planTerms(rows, columns, { log: ['money'], hinge: ['money'], category: ['kind', 'rare'] });
    expect(terms.filter(([part]) => part.kind === 'hinge')).toHaveLength(9);
    expect(terms.filter(([part]) => part.kind === 'is').map(([part]) => [part.column, part.at])).toEqual([
      [1, 1],
      [1, 2],
      [2, 8], // 9 is met in fewer than 30 rows
    ]);
  });

  it.each([
    ['a logarithm', [{ column: 0, kind: 'log', at: 0 }], [Math.E - 1], 1],
    ['a hinge below', [{ column: 0, kind: 'hinge', at: 2 }], [Math.E - 1], 0],
    ['a hinge above', [{ column: 0, kind: 'hinge', at: 0.25 }], [Math.E - 1], 0.75],
    [
      'a closed gate',
      [
        { column: 0, kind: 'above', at: 5 },
        { column: 1, kind: 'value', at: 0 },
      ],
      [5, 3],
      0,
    ],
    [
      'an open gate',
      [
        { column: 0, kind: 'above', at: 5 },
        { column: 1, kind: 'value', at: 0 },
      ],
      [6, 3],
      3,
    ],
    ['what is missing', [{ column: 0, kind: 'missing', at: 0 }], [Number.NaN], 1],
  ] as const)('%s', (_, term, x, expected) => expect(termValue(term, x)).toBeCloseTo(expected, 12));

  it('stay unknown where a part is', () =>
    expect(termValue([{ column: 0, kind: 'value', at: 0 }], [Number.NaN])).toBeNaN());

  it('know only the columns there are', () =>
    expect(() => planTerms(rows, columns, { cross: [{ column: 'no', kind: 'is', at: 1, with: [] }] })).toThrow(
      RangeError,
    ));
});

it('log-odds and probability are each other turned round', () => {
  for (const p of [0.001, 0.5, 0.93]) expect(sigmoid(logitOf(p))).toBeCloseTo(p, 12);
  expect(sigmoid(-800)).toBe(0);
  expect(sigmoid(800)).toBe(1);
});
