import type { StockedShelf } from '../../../knowledge/catalogue/shelves.ts';
import type { WeeklySales } from '../../../recommend/demand/weeks-of-sales.ts';
import { type Outlook, outlook } from '../../../recommend/stock-policy/outlook.ts';
import type { Demand } from './demand.ts';

/** A shelf with what is to be expected of it; all in base units. */
export interface ShelfOutlook extends StockedShelf, Outlook {
  /** For a plot: the last weeks as sold, the next ones as expected, and where the total of some weeks will likely lie. */
  sold: number[];
  expected: number[];
  totals: { weeks: number; low: number; mean: number; high: number }[];
  /** The Monday from which the expected weeks count, YYYY-MM-DD. */
  from: string;
}

type Found = StockedShelf & Outlook & { series: WeeklySales };

/** Said to run out where that is likelier than this. */
const LIKELY = 0.2;
const MOST = 40;
const PAST = 26;
const AHEAD = 13;
const TOTALS = Array.from({ length: AHEAD }, (_, i) => i + 1);
const BATCH = 25;

/** What is about to run out and what lies heavy, the most pressing first; a shelf that sold nothing has no forecast. */
export async function stockOutlook(shelves: readonly StockedShelf[], demand: Demand, today: string) {
  const series = new Map(demand.series.map((one) => [one.id, one]));
  const all: Found[] = [];
  let looked = 0;
  // After some of them others get a turn.
  const pause = async () => {
    if (looked++ % BATCH === 0) await new Promise((resolve) => setImmediate(resolve));
  };
  for (const shelf of shelves) {
    await pause();
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
    if (found.runsOut < LIKELY && found.heavy <= 0) continue;
    all.push({ ...shelf, ...found, heavy: Math.round(found.heavy * unit), series: own });
  }
  const detailed = async (chosen: readonly Found[]): Promise<ShelfOutlook[]> => {
    const result: ShelfOutlook[] = [];
    for (const { series: own, ...shelf } of chosen) {
      await pause();
      const whole = (packs: number) => Math.round(packs * shelf.packSize);
      result.push({
        ...shelf,
        from: demand.until,
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
    return result;
  };
  return {
    runningOut: await detailed(
      all
        .filter(({ runsOut }) => runsOut >= LIKELY)
        .sort((a, b) => b.runsOut - a.runsOut || a.daysOfCover - b.daysOfCover)
        .slice(0, MOST),
    ),
    heavy: await detailed(
      all
        .filter(({ heavy }) => heavy > 0)
        .sort((a, b) => b.daysOfCover - a.daysOfCover || b.heavy - a.heavy)
        .slice(0, MOST),
    ),
  };
}
