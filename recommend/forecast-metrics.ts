/** Symmetric mean absolute percentage error, 100 · mean 2|y - f| / (|y| + |f|), in percent; 0/0 counts 0. @see Makridakis & Hibon 2000 */
export function smape(actual: ArrayLike<number>, forecast: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < actual.length; i++) {
    const scale = Math.abs(actual[i]!) + Math.abs(forecast[i]!);
    if (scale > 0) sum += (2 * Math.abs(actual[i]! - forecast[i]!)) / scale;
  }
  return (100 * sum) / actual.length;
}

/** Mean |y_t - y_t-m| of the training part, the scale of MASE; NaN where the series is too short. */
export function seasonalScale(train: ArrayLike<number>, season: number): number {
  let sum = 0;
  for (let t = season; t < train.length; t++) sum += Math.abs(train[t]! - train[t - season]!);
  return train.length > season ? sum / (train.length - season) : Number.NaN;
}

/** Mean absolute error. */
export function mae(actual: ArrayLike<number>, forecast: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < actual.length; i++) sum += Math.abs(actual[i]! - forecast[i]!);
  return sum / actual.length;
}

/**
 * Mean absolute scaled error: MAE over that of the seasonal naive forecast within the training part.
 * @see Hyndman & Koehler 2006
 */
export function mase(
  actual: ArrayLike<number>,
  forecast: ArrayLike<number>,
  train: ArrayLike<number>,
  season: number,
): number {
  return mae(actual, forecast) / seasonalScale(train, season);
}

/**
 * Mean quantile loss at `level` (0 to 1): level · (y - q) where y is above q, else (1 - level) · (q - y); in the data's units.
 * @see Koenker & Bassett 1978
 */
export function pinball(actual: ArrayLike<number>, quantile: ArrayLike<number>, level: number): number {
  let sum = 0;
  for (let i = 0; i < actual.length; i++) {
    const over = actual[i]! - quantile[i]!;
    sum += over > 0 ? level * over : (level - 1) * over;
  }
  return sum / actual.length;
}

/** Share of actual values within [low, high], both included. */
export function coverage(actual: ArrayLike<number>, low: ArrayLike<number>, high: ArrayLike<number>): number {
  let inside = 0;
  for (let i = 0; i < actual.length; i++) if (actual[i]! >= low[i]! && actual[i]! <= high[i]!) inside++;
  return inside / actual.length;
}

/** Weighted absolute percentage error, Σ|y - f| / Σ|y|, as a fraction. */
export function wape(actual: ArrayLike<number>, forecast: ArrayLike<number>): number {
  let error = 0;
  let total = 0;
  for (let i = 0; i < actual.length; i++) {
    error += Math.abs(actual[i]! - forecast[i]!);
    total += Math.abs(actual[i]!);
  }
  return error / total;
}

/** (Σf - Σy) / Σy, as a fraction: above 0 is too much forecast. */
export function bias(actual: ArrayLike<number>, forecast: ArrayLike<number>): number {
  let difference = 0;
  let total = 0;
  for (let i = 0; i < actual.length; i++) {
    difference += forecast[i]! - actual[i]!;
    total += actual[i]!;
  }
  return difference / total;
}
