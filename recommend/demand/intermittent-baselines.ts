/** Croston's method and its kin: one level for all periods ahead, `null` past gives 0. */
export interface CrostonOptions {
  alpha: number;
  /** 'croston' as published, 'sba' with the bias taken off by 1 - a/2. */
  kind: 'croston' | 'sba';
}

/**
 * Smoothed size of demand over smoothed interval between demands.
 * @see Croston 1972; Syntetos & Boylan 2005
 */
export function croston(values: ArrayLike<number>, { alpha, kind }: CrostonOptions): number {
  let size = 0;
  let interval = 0;
  let since = 0;
  for (let t = 0; t < values.length; t++) {
    since++;
    if (!(values[t]! > 0)) continue;
    const first = interval === 0;
    size = first ? values[t]! : size + alpha * (values[t]! - size);
    interval = first ? since : interval + alpha * (since - interval);
    since = 0;
  }
  if (interval === 0) return 0;
  return (kind === 'sba' ? 1 - alpha / 2 : 1) * (size / interval);
}

/** Smoothed probability of demand times smoothed size, which fades where nothing sells any more. @see Teunter, Syntetos & Babai 2011 */
export function teunterSyntetosBabai(values: ArrayLike<number>, alpha: number, beta: number): number {
  let size = 0;
  let probability = 0;
  let known = false;
  for (let t = 0; t < values.length; t++) {
    const some = values[t]! > 0;
    if (some) size = known ? size + beta * (values[t]! - size) : values[t]!;
    probability = known || some ? probability + alpha * ((some ? 1 : 0) - probability) : 0;
    if (some && !known) {
      probability = 1 / (t + 1);
      known = true;
    }
  }
  return probability * size;
}
