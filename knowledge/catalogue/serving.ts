const EUROPE = new Set(
  'AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
);

/**
 * The warehouses that deliver to a country: those in it; else, in Europe, those in Europe; else all.
 * @example serving([{ country: 'NL' }, { country: 'CN' }], 'AT') // [{ country: 'NL' }]
 */
export function serving<T extends { country: string }>(warehouses: readonly T[], country: string): T[] {
  const near = (at: (warehouse: T) => boolean) => warehouses.filter(at);
  const own = near((w) => w.country === country);
  if (own.length) return own;
  const european = EUROPE.has(country) ? near((w) => EUROPE.has(w.country)) : [];
  return european.length ? european : [...warehouses];
}
