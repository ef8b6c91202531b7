import { addDays, toMs, workDayFrom } from '../calendar.ts';
import type { Random } from './random.ts';
import { zoneOf } from './terms.ts';
import type { Sale, World } from './world.ts';

/** Share of ordinary orders that are wanted at once, and how often those are disputed: what comes in a hurry comes wrong. */
const RUSHED = 0.025;
const DISPUTED = 0.3;
const DISPUTE_DAYS = 40;

/**
 * Some ordinary orders are wanted within two days, at any hour, and are disputed more often than others.
 * @param random a stream of its own: the rest of the company stays as it is
 */
export function addRush(world: World, random: Random): void {
  for (const sale of world.sales) {
    if (!sale.company.row.id.startsWith('c-') || sale.requestedDay || sale.planted || !random.chance(RUSHED)) continue;
    sale.requestedDay = workDayFrom(addDays(sale.placedAt.slice(0, 10), random.int(1, 2)), zoneOf(sale.company.row));
    const disputed = random.chance(DISPUTED) && dispute(sale, world.today);
    sale.planted = { kind: 'haste', detail: disputed ? 'wanted at once, and disputed' : 'wanted at once' };
  }
}

/** Whether there was an invoice to dispute; it is then paid when that is settled. */
function dispute(sale: Sale, today: string): boolean {
  const { invoice } = sale;
  if (!invoice) return false;
  invoice.disputeReason = 'short delivery';
  // Of one not paid yet nobody knows the day.
  const settled = invoice.paidDay && workDayFrom(addDays(invoice.paidDay, DISPUTE_DAYS), zoneOf(sale.company.row));
  if (settled && toMs(settled) > toMs(today)) Object.assign(invoice, { paid: 0, paidDay: null });
  else invoice.paidDay = settled;
  return true;
}
