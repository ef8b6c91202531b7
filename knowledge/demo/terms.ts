import type { Zone } from '../calendar.ts';
import { chargesOf, type FreightRule, ruleFor } from '../quotes/charges.ts';

/** COMPANY.md's rules of freight, handling, tax and transit, in minor units and work days. */
export interface Buying {
  country: string;
  region: string;
  currency: string;
  tax_rate: number | null;
}

const NEAR = new Set(['NL', 'BE', 'DE']);
const CUSTOMS = new Set(['GB', 'CH', 'NO']);
const DELTA = new Set(['上海', '江苏', '浙江']); // 江浙沪
const FAR = new Set(['新疆', '西藏', '青海']);

export const zoneOf = (company: { country: string }): Zone => (company.country === 'CN' ? 'CN' : 'EU');
export const warehouseOf = (company: { country: string }): 'RTM' | 'SHA' => (company.country === 'CN' ? 'SHA' : 'RTM');

const rule = (
  currency: string,
  country: string,
  freight: number,
  free_from: number,
  handling: number,
  handling_below: number,
): FreightRule => ({ currency, country, freight, free_from, handling, handling_below });

export const FREIGHT_RULES: readonly FreightRule[] = [
  rule('CNY', '', 6_000, 150_000, 8_000, 50_000),
  ...[...NEAR].map((country) => rule('EUR', country, 1_450, 25_000, 1_000, 7_500)),
  rule('EUR', '', 2_900, 50_000, 1_000, 7_500),
];

/** Freight with the small-order handling in it, tax on goods and freight, and the sum. */
export function charges(company: Buying, net: number): { freight: number; tax: number; total: number } {
  const { freight, tax, total } = chargesOf(ruleFor(FREIGHT_RULES, company), company.tax_rate ?? 0, net);
  if (freight === null || tax === null || total === null)
    throw new Error(`The simulator has no freight rule for ${company.currency}.`);
  return { freight, tax, total };
}

/** Basis points of tax: EU companies with a VAT number and exports pay none. */
export function taxRateOf(country: string, vatNumber: string | null): number {
  if (country === 'CN') return 1_300;
  if (country === 'NL') return 2_100;
  return CUSTOMS.has(country) || vatNumber !== null ? 0 : 2_100;
}

/** Fewest and most work days from dispatch to the door. */
export function transit(company: Buying): readonly [number, number] {
  if (company.country === 'CN') return DELTA.has(company.region) ? [1, 2] : FAR.has(company.region) ? [5, 8] : [2, 4];
  return NEAR.has(company.country) ? [1, 1] : CUSTOMS.has(company.country) ? [3, 6] : [2, 5];
}

export const CUT_OFF_HOUR = { EU: 15, CN: 16 } as const;

export function creditDays(terms: string): number {
  return { NET14: 14, NET30: 30, NET60: 60, MONTHLY30: 30, PREPAID: 0 }[terms] ?? 30;
}
