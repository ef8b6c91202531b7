/**
 * Autoregression on first differences: order up to 6 by corrected AIC (Levinson and Durbin), around half the mean
 * drift, since trends run on for less long than they have lasted. Needs 3 values.
 * @see Hurvich & Tsai 1989
 */
export function autoregressDifferences(values: ArrayLike<number>, horizon: number, maxOrder = 6): Float64Array {
  const n = values.length - 1;
  let drift = 0;
  for (let t = 0; t < n; t++) drift += (values[t + 1]! - values[t]!) / n;
  drift /= 2;
  const x = Float64Array.from({ length: n }, (_, t) => values[t + 1]! - values[t]! - drift);
  const phi = coefficients(x, Math.min(maxOrder, Math.floor(n / 3)));
  const path = [...x];
  const forecast = new Float64Array(horizon);
  let level = values[n]!;
  for (let h = 0; h < horizon; h++) {
    let next = 0;
    for (let k = 0; k < phi.length; k++) next += phi[k]! * path[path.length - 1 - k]!;
    path.push(next);
    level += next + drift;
    forecast[h] = level;
  }
  return forecast;
}

/** AR coefficients of a series of mean 0, the order chosen by AICc. */
function coefficients(x: Float64Array, maxOrder: number): Float64Array {
  const n = x.length;
  const covariance = Float64Array.from({ length: maxOrder + 1 }, (_, lag) => {
    let sum = 0;
    for (let t = lag; t < n; t++) sum += x[t]! * x[t - lag]!;
    return sum / n;
  });
  let variance = covariance[0]!;
  let best = new Float64Array(0);
  if (!(variance > 0)) return best;
  const criterion = (order: number) => n * Math.log(variance) + (2 * (order + 1) * n) / Math.max(1, n - order - 2);
  let least = criterion(0);
  let phi = new Float64Array(0);
  for (let order = 1; order <= maxOrder; order++) {
    let reflection = covariance[order]!;
    for (let k = 0; k < order - 1; k++) reflection -= phi[k]! * covariance[order - 1 - k]!;
    reflection /= variance;
    const next = new Float64Array(order);
    for (let k = 0; k < order - 1; k++) next[k] = phi[k]! - reflection * phi[order - 2 - k]!;
    next[order - 1] = reflection;
    phi = next;
    variance *= 1 - reflection * reflection;
    if (!(variance > 0)) break;
    const value = criterion(order);
    if (value < least) {
      least = value;
      best = phi;
    }
  }
  return best;
}
