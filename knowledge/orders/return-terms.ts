import { addDays, addWorkDays, type Zone } from '../calendar.ts';
import type { Handle } from '../database/database.ts';
import { readFact } from '../database/facts.ts';

/** Why goods come back or are complained of. */
export const CLAIMS = ['unwanted', 'damaged', 'short', 'wrong', 'faulty'] as const;
export type Claim = (typeof CLAIMS)[number];

/** The seller's terms as data: days after delivery, and what is deducted. */
export interface ReturnTerms {
  days: number; // for goods that are not wanted
  restocking: number; // basis points of their net value
  damageWorkDays: number;
  countWorkDays: number; // short or wrong delivery
  warrantyMonths: number; // for the categories below; others are judged by a person
  warrantyCategories: readonly string[];
  creditNoteWorkDays: number; // after inspection
  verified: string; // day on which somebody last checked these terms
}

/** The fact `terms.returns` (JSON of ReturnTerms); undefined where the seller has recorded none. */
export function readReturnTerms(handle: Handle): ReturnTerms | undefined {
  const stored = readFact(handle, 'terms.returns');
  return stored === undefined ? undefined : (JSON.parse(stored) as ReturnTerms);
}

/**
 * The last day on which a claim can be made; undefined where the terms set none for it.
 *
 * @param delivered the day of delivery, YYYY-MM-DD
 * @example lastDay('unwanted', '2026-11-01', terms, 'EU', 'cups') // '2026-12-01' with 30 days
 */
export function lastDay(
  claim: Claim,
  delivered: string,
  terms: ReturnTerms,
  zone: Zone,
  category: string,
): string | undefined {
  if (claim === 'unwanted') return addDays(delivered, terms.days);
  if (claim === 'damaged') return addWorkDays(delivered, terms.damageWorkDays, zone);
  if (claim !== 'faulty') return addWorkDays(delivered, terms.countWorkDays, zone);
  return terms.warrantyCategories.includes(category) ? addMonths(delivered, terms.warrantyMonths) : undefined;
}

/** The same day so many months on, or the month's last where it has no such day. */
function addMonths(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const end = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, end))).toISOString().slice(0, 10);
}
