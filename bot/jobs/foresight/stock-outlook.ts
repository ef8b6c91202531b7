import type { StockedShelf } from '../../../knowledge/catalogue/shelves.ts';
import { type Outlook, outlook } from '../../../recommend/stock-policy/outlook.ts';
import type { Demand } from './demand.ts';

/** A shelf with what is to be expected of it; all in base units. */
export interface ShelfOutlook extends StockedShelf, Outlook {
  /** For a plot: the last weeks as sold, the next ones as expected, and where the total of some weeks will likely lie. */
  sold: number[];
  expected: number[];
  totals: { weeks: number; low: number; mean: number; high: number }[];
}

/** Said to run out where that is likelier than this. */
const LIKELY = 0.2;
const MOST = 40;
const PAST = 26;
const AHEAD = 13;
const TOTALS = [4, 8, 13];
/** After so many shelves others get a turn. */
const BATCH = 25;

/** What is about to run out and what lies heavy, the most pressing first; a shelf that sold nothing has no forecast. */
export async function stockOutlook(shelves: readonly StockedShelf[], demand: Demand, today: string) {
  const series = new Map(demand.series.map((one) => [one.id, one]));
  const all: ShelfOutlook[] = [];
  for (const [i, shelf] of shelves.entries()) {
    if (i % BATCH === 0) await new Promise((resolve) => setImmediate(resolve));
    const own = series.get(`${shelf.sku} ${shelf.warehouse}`);
    if (!own) continue;
    const weeksTo = (day: string) => Math.ceil((Date.parse(day) - Date.parse(today)) / (7 * 86_400_000));
    const unit = shelf.packSize;
    const found = outlook(
      {
        free: shelf.free / unit,
        inbound: shelf.inbound
          .filter(({ due }) => due >= today)
          .map(({ due, quantity }) => ({ weeks: weeksTo(due), quantity: quantity / unit })),
      },
      (weeks) => demand.total(own, weeks),
      { leadWeeks: Math.max(1, Math.ceil((shelf.leadTimeDays ?? 7) / 7)) },
    );
    const whole = (packs: number) => Math.round(packs * unit);
    if (found.runsOut < LIKELY && found.heavy <= 0) continue;
    all.push({
      ...{ ...shelf, ...found, heavy: whole(found.heavy) },
      sold: Array.from(own.values.slice(-PAST), whole),
      expected: Array.from(demand.weeks(own, AHEAD), whole),
      totals: TOTALS.map((weeks) => {
        const total = demand.total(own, weeks);
        return {
          ...{ weeks, mean: whole(total.mean) },
          ...{ low: whole(total.quantile(0.1)), high: whole(total.quantile(0.9)) },
        };
      }),
    });
  }
  return {
    runningOut: all
      .filter(({ runsOut }) => runsOut >= LIKELY)
      .sort((a, b) => b.runsOut - a.runsOut || a.daysOfCover - b.daysOfCover)
      .slice(0, MOST),
    heavy: all
      .filter(({ heavy }) => heavy > 0)
      .sort((a, b) => b.daysOfCover - a.daysOfCover || b.heavy - a.heavy)
      .slice(0, MOST),
  };
}
