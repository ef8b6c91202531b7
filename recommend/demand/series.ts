/** What was wanted of one good (at one warehouse) in equal periods, the oldest first. */
export interface DemandSeries {
  id: string;
  values: ArrayLike<number>;
}

/** A forecast of the next periods with its uncertainty. */
export interface DemandForecast {
  mean: Float64Array;
  /** For each period ahead the value that demand stays below with probability `level` (0 to 1, both excluded). */
  quantile(level: number): Float64Array;
}

/** @throws RangeError where there is nothing to learn from, or a value is not a number */
export function checkSeries(rows: readonly DemandSeries[]): void {
  if (!rows.length) throw new RangeError('There are no series to learn from.');
  for (const { id, values } of rows)
    for (let t = 0; t < values.length; t++)
      if (!Number.isFinite(values[t]!)) throw new RangeError(`Period ${t} of series ${id} is not a number.`);
}
