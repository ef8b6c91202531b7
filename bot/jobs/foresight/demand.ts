import { salesHistory } from '../../../knowledge/orders/sales-history.ts';
import type { TotalDemand } from '../../../recommend/demand/total-demand.ts';
import { type WeeklyModel, weeklyDemand } from '../../../recommend/demand/weekly.ts';
import { type Sale, type WeeklySales, weeksOfSales } from '../../../recommend/demand/weeks-of-sales.ts';
import type { Part } from './part.ts';

/** What will be wanted, in packs as the records know them, of a product where it leaves from. */
export interface Demand {
  /** The day after the last week that was learnt from, YYYY-MM-DD. */
  until: string;
  /** One a product and warehouse that sold anything; a product alone is the sum of its warehouses. */
  series: readonly WeeklySales[];
  ofProduct(sku: string): readonly WeeklySales[];
  /** Demand of the `weeks` weeks from `until` on. */
  total(series: WeeklySales, weeks: number): TotalDemand;
  /** Mean demand of each of the next weeks. */
  weeks(series: WeeklySales, count: number): Float64Array;
}

const WEEKS = 156;
/** Fewer weeks than this show no level. */
const LEAST_WEEKS = 26;

/** Demand of every product at every warehouse, week by week. */
export const demand: Part<Sale[], Demand> = {
  name: 'demand',
  version: 1,
  gather: ({ handle }, now) => salesHistory(handle, { from: dayBefore(now, 7 * (WEEKS + 1)), until: mondayOf(now) }),
  fit(sales, { now, seed, progress }) {
    const until = mondayOf(now);
    const first = sales[0]?.day;
    const known = first === undefined ? 0 : Math.floor((Date.parse(until) - Date.parse(first)) / (7 * 86_400_000));
    if (known < LEAST_WEEKS) return undefined;
    const series = weeksOfSales(sales, until, Math.min(WEEKS, known));
    if (!series.length) return undefined;
    const model = weeklyDemand.fit(series, { seed, ...(progress && { progress }) });
    return {
      model: { model: model.toJSON(), until, series: series.map((one) => ({ ...one, values: [...one.values] })) },
      figures: { series: series.length, weeks: Math.min(WEEKS, known), coverage80: coverage(model, series) },
    };
  },
  load(json) {
    const kept = json as { model: unknown; until: string; series: (WeeklySales & { values: number[] })[] };
    const model = weeklyDemand.fromJSON(kept.model);
    const series = kept.series.map((one) => ({ ...one, values: Float64Array.from(one.values) }));
    const bySku = new Map<string, WeeklySales[]>();
    for (const one of series) bySku.set(one.sku, [...(bySku.get(one.sku) ?? []), one]);
    return {
      until: kept.until,
      series,
      ofProduct: (sku) => bySku.get(sku) ?? [],
      total: (one, weeks) => model.total(one, weeks),
      weeks: (one, count) => model.weeks(one, count),
    };
  },
};

const AHEAD = 4;

/** Share of series whose last four weeks stayed below what was to hold in 80 of 100 cases, forecast from before them. */
function coverage(model: WeeklyModel, series: readonly WeeklySales[]): number {
  const held = series.filter(({ values }) => values.length > LEAST_WEEKS + AHEAD);
  const below = held.filter((one) => {
    const before = { ...one, values: one.values.subarray(0, -AHEAD) };
    const came = one.values.subarray(-AHEAD).reduce((sum, value) => sum + value, 0);
    return came <= model.total(before, AHEAD).quantile(0.8);
  });
  return held.length ? below.length / held.length : Number.NaN;
}

/** The Monday of the week of a time: whole weeks end before it. */
function mondayOf(now: string): string {
  return dayBefore(now, (new Date(now).getUTCDay() + 6) % 7);
}

const dayBefore = (now: string, days: number): string =>
  new Date(Date.parse(now.slice(0, 10)) - days * 86_400_000).toISOString().slice(0, 10);
