import { WEEKS, weekOf } from './pooled-season.ts';
import type { WeeklySeries } from './weekly.ts';

/** One sale, as far as demand asks. */
export interface Sale {
  day: string; // YYYY-MM-DD
  sku: string;
  warehouse: string | null;
  category: string;
  packs: number;
}

export interface WeeklySales extends WeeklySeries {
  sku: string;
  warehouse: string;
  values: Float64Array;
}

const WEEK_MS = 7 * 86_400_000;

/**
 * Sales added up by good, warehouse and week, in packs, for the `weeks` whole weeks before day `until`; weeks without a sale
 * are 0. The group is the category at the warehouse. Goods that sold nothing in these weeks are left out.
 */
export function weeksOfSales(sales: readonly Sale[], until: string, weeks: number): WeeklySales[] {
  const end = Date.parse(until);
  const series = new Map<string, WeeklySales>();
  const yearStart = Date.UTC(new Date(end).getUTCFullYear(), 0, 1);
  const firstWeek = weekOf(Math.min(WEEKS - 1, Math.floor((end - yearStart) / WEEK_MS)), -weeks);
  for (const { day, sku, warehouse, category, packs } of sales) {
    const back = Math.ceil((end - Date.parse(day)) / WEEK_MS);
    if (back < 1 || back > weeks) continue;
    const id = `${sku} ${warehouse ?? ''}`;
    let own = series.get(id);
    if (!own) {
      const values = new Float64Array(weeks);
      own = { id, sku, warehouse: warehouse ?? '', group: `${category} ${warehouse ?? ''}`, firstWeek, values };
      series.set(id, own);
    }
    own.values[weeks - back]! += packs;
  }
  return [...series.values()];
}

/** What several warehouses sold, as if it were one. */
export function weeksTogether(series: readonly WeeklySales[]): WeeklySales {
  const [first, ...others] = series as [WeeklySales, ...WeeklySales[]];
  return { ...first, values: first.values.map((value, t) => others.reduce((sum, one) => sum + one.values[t]!, value)) };
}
