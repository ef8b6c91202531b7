import { expect, it } from 'vitest';
import type { Estimator, FitOptions } from '../../recommend/estimator.ts';

/** What the contract's test needs of an estimator. */
export interface ContractCase<Row, Model, Options extends FitOptions> {
  /** Enough rows for a fit of some milliseconds. */
  rows: readonly Row[];
  options: Options;
  /** What the model says of some fixed questions; compared with toEqual. */
  ask(model: Model): unknown;
  /** A toy case whose answer is known by reasoning: expects it of the model of `rows`. */
  reasoned(model: Model): void;
}

/**
 * The contract of every model, as tests: the same rows and seed give the same model, a model survives JSON,
 * no rows and strange JSON are refused, rows are left alone, progress runs from 0 to 1, and a known answer is found.
 * @example describe('EASE', () => keepsContract(ease, { rows, options: { seed: 1 }, ask, reasoned }))
 */
export function keepsContract<Row, Model extends { toJSON(): unknown }, Options extends FitOptions>(
  estimator: Estimator<Row, Model, Options>,
  { rows, options, ask, reasoned }: ContractCase<Row, Model, Options>,
): void {
  const written = (model: Model) => JSON.stringify(model);

  it('finds the answer that reasoning gives', () => reasoned(estimator.fit(rows, options)));

  it('gives the same model for the same rows and seed, and leaves the rows alone', () => {
    const before = structuredClone(rows);
    const first = written(estimator.fit(rows, options));
    expect(rows).toEqual(before);
    expect(written(estimator.fit(rows, options))).toBe(first);
  });

  it('survives JSON', () => {
    const model = estimator.fit(rows, options);
    const again = estimator.fromJSON(JSON.parse(written(model)));
    expect(ask(again)).toEqual(ask(model));
    expect(written(again)).toBe(written(model));
  });

  it('says in one sentence what is wrong with no rows', () => {
    expect(() => estimator.fit([], options)).toThrow(RangeError);
    expect(() => estimator.fit([], options)).toThrow(/\S.*\.$/);
  });

  it.each([null, 7, {}, [], { kind: 'another', version: 1 }])('refuses the JSON %j', (json) => {
    expect(() => estimator.fromJSON(json)).toThrow();
  });

  it('refuses its own JSON of another version', () => {
    const json = JSON.parse(written(estimator.fit(rows, options)));
    expect(() => estimator.fromJSON({ ...json, version: 9999 })).toThrow(/version/);
  });

  it('tells its progress, from 0 to 1, never back', () => {
    const told: number[] = [];
    estimator.fit(rows, { ...options, progress: (share) => told.push(share) });
    expect([...told].sort((a, b) => a - b)).toEqual(told);
    for (const share of told) expect(share >= 0 && share <= 1).toBe(true);
    expect(told.at(-1)).toBe(1);
  });
}
