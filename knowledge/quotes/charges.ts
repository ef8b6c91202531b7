import type { OpenDatabase } from '../database/database.ts';
import { share } from '../database/money.ts';
import { prepared } from '../database/prepared.ts';
import type { Database } from '../database/schema.ts';

export type FreightRule = Database['freight_rule'];

/** Amounts in minor units; null is "not recorded", never zero. */
export interface Charges {
  freight: number | null; // with the handling of a small order in it
  tax: number | null; // on goods and freight
  total: number | null;
}

/**
 * What comes on top of the goods.
 *
 * @param net of the goods, minor units
 * @param taxRate basis points
 * @example chargesOf(rule, 2_100, 4_125) // freight 2450 with handling, tax 1381, total 7956
 */
export function chargesOf(rule: FreightRule | undefined, taxRate: number | null, net: number): Charges {
  if (!rule) return { freight: null, tax: null, total: null };
  const carriage = rule.free_from !== null && net >= rule.free_from ? 0 : rule.freight;
  const freight = carriage + (net < rule.handling_below ? rule.handling : 0);
  if (taxRate === null) return { freight, tax: null, total: null };
  const tax = share(net + freight, taxRate);
  return { freight, tax, total: net + freight + tax };
}

/** The rule of that country, else that of all others with the currency (country ''). */
export function ruleFor(
  rules: readonly FreightRule[],
  where: { currency: string; country: string },
): FreightRule | undefined {
  const own = rules.filter((rule) => rule.currency === where.currency);
  return own.find((rule) => rule.country === where.country) ?? own.find((rule) => rule.country === '');
}

export type ChargesReader = ReturnType<typeof openCharges>;

/** Freight and tax as the records say, for goods to a country at a company's tax rate. */
export function openCharges({ query, handle }: OpenDatabase) {
  const rulesOf = prepared<{ currency: string }, FreightRule>(handle, (value) =>
    query.selectFrom('freight_rule').selectAll().where('currency', '=', value('currency')),
  );
  return (to: { currency: string; country: string; taxRate: number | null }, net: number): Charges =>
    chargesOf(ruleFor(rulesOf({ currency: to.currency }), to), to.taxRate, net);
}
