import type { Invoice } from './invoices.ts';

const DAY_MS = 86_400_000;
/** Whole days from one day to another; negative where the second is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

/** How long an invoice has been overdue on a day: 0 on its due day and before. */
export const daysOverdue = (invoice: Pick<Invoice, 'dueDay' | 'open'>, today: string): number =>
  invoice.open > 0 ? Math.max(0, daysBetween(invoice.dueDay, today)) : 0;

/** Sums of what is open in one currency, minor units: not due yet, and by how many days it is overdue. */
export interface Ageing {
  currency: string;
  notDue: number;
  upTo30: number;
  upTo60: number;
  over60: number;
  overdue: number;
  total: number;
}

/** The open invoices by age, one sum for each currency. */
export function ageing(invoices: readonly Invoice[], today: string): Ageing[] {
  const sums = new Map<string, Ageing>();
  for (const invoice of invoices) {
    const { currency, open } = invoice;
    const sum = sums.get(currency) ?? { currency, notDue: 0, upTo30: 0, upTo60: 0, over60: 0, overdue: 0, total: 0 };
    const late = daysOverdue(invoice, today);
    sum[late === 0 ? 'notDue' : late <= 30 ? 'upTo30' : late <= 60 ? 'upTo60' : 'over60'] += open;
    if (late > 0) sum.overdue += open;
    sum.total += open;
    sums.set(currency, sum);
  }
  return [...sums.values()];
}
