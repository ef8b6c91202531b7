/** Money: integers only. Amounts are minor units; unit prices are 1/10,000 of the currency's unit. */

/** Unit prices carry four decimals; an amount in minor units two: one minor unit is this many price steps. */
export const PRICE_STEPS_PER_MINOR = 100;

/**
 * The net amount of a line, rounded once, half to even.
 *
 * @param unitPrice in 1/10,000 of the currency's unit
 * @param quantity base units
 * @returns minor units
 * @example lineNet(825, 500) // 4125: 500 at EUR 0.0825 are EUR 41.25
 */
export function lineNet(unitPrice: number, quantity: number): number {
  return divideHalfEven(unitPrice * quantity, PRICE_STEPS_PER_MINOR);
}

/** A share of an amount in basis points, rounded half to even: share(10_000, 2_100) is 2_100 (21 % of EUR 100). */
export function share(minor: number, basisPoints: number): number {
  return divideHalfEven(minor * basisPoints, 10_000);
}

/** Integer division rounded half to even; exact up to 2^53. */
export function divideHalfEven(dividend: number, divisor: number): number {
  const floor = Math.floor(dividend / divisor);
  const twice = (dividend - floor * divisor) * 2;
  if (twice > divisor || (twice === divisor && floor % 2 !== 0)) return floor + 1;
  return floor;
}
