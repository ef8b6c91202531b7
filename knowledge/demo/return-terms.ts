import type { ReturnTerms } from '../orders/return-terms.ts';

/** COMPANY.md's terms of returns and claims, as data. */
export const RETURN_TERMS: ReturnTerms = {
  days: 30,
  restocking: 1_500,
  damageWorkDays: 5,
  countWorkDays: 3,
  warrantyMonths: 24,
  warrantyCategories: ['equipment'],
  creditNoteWorkDays: 5,
  verified: '2026-10-21',
};
