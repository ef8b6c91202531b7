/** Options that every fit takes: what is random is seeded, and progress is told. */
export interface FitOptions {
  seed: number;
  /** Called now and then with the share done, 0 to 1. */
  progress?: (share: number) => void;
}

/**
 * The contract of every model: rows in, an immutable model out; the same rows and seed give the same model.
 * A model is plain data with `toJSON`; the estimator's `fromJSON` makes the same model of it again.
 */
export interface Estimator<Row, Model extends { toJSON(): unknown }, Options extends FitOptions = FitOptions> {
  readonly name: string;
  /** @throws RangeError with one sentence that says what is wrong with the rows */
  fit(rows: readonly Row[], options: Options): Model;
  /** @throws Error where the JSON is of another model or version */
  fromJSON(json: unknown): Model;
}
