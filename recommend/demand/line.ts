/** Intercept and slope of y over t = 0, 1, 2, ... */
export interface Line {
  intercept: number;
  slope: number;
}

/** Least-squares line through the first `count` values. @example lineOf([1, 3, 5]) // { intercept: 1, slope: 2 } */
export function lineOf(values: ArrayLike<number>, count = values.length): Line {
  let sum = 0;
  let moment = 0;
  for (let t = 0; t < count; t++) {
    sum += values[t]!;
    moment += t * values[t]!;
  }
  const middle = (count - 1) / 2;
  const spread = (count * (count * count - 1)) / 12;
  const slope = count > 1 ? (moment - middle * sum) / spread : 0;
  return { intercept: sum / count - slope * middle, slope };
}
