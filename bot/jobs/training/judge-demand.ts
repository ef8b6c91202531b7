import { sumOf, type TotalDemand } from '../../../recommend/demand/total-demand.ts';
import { type Sale, type WeeklySales, weeksOfSales } from '../../../recommend/demand/weeks-of-sales.ts';
import { coverage, mae, seasonalScale, wape } from '../../../recommend/forecast-metrics.ts';
import { extentOf, type Judge } from './judge.ts';

const DAY = 86_400_000;
const WEEKS = 8;

/** What is asked of a model of demand. */
export interface Forecasts {
  series: readonly WeeklySales[];
  weeks(series: WeeklySales, count: number): ArrayLike<number>;
  total(series: WeeklySales, weeks: number): TotalDemand;
}

/** Demand: of each good the error of the last eight weeks, over that of saying the week before again (MASE). */
export const judgeDemand: Judge<Sale[], Forecasts> = {
  unit: 'goods at a warehouse',
  lacks: (sales) => (sales.length ? undefined : 'Nothing was ever ordered.'),
  extent: (sales) => extentOf(sales, ({ day }) => day),
  from: (_, now) => new Date(Date.parse(mondayOf(now)) - 7 * WEEKS * DAY).toISOString(),
  before: (sales, day) => sales.filter((sale) => sale.day < day.slice(0, 10)),
  judge({ series, weeks, total }, sales, { now }) {
    const came = new Map(weeksOfSales(sales, mondayOf(now), WEEKS).map(({ id, values }) => [id, values]));
    const none = new Float64Array(WEEKS);
    const told = series
      .map((one) => {
        const actual = came.get(one.id) ?? none; // nothing sold
        const whole = total(one, WEEKS);
        return {
          ...{ id: one.id, scale: seasonalScale(one.values, 1), error: mae(actual, weeks(one, WEEKS)) },
          ...{
            actual: sumOf(actual, 0, WEEKS),
            said: whole.mean,
            low: whole.quantile(0.05),
            high: whole.quantile(0.95),
          },
        };
      })
      .filter(({ scale }) => scale > 0);
    const losses = new Map(told.map(({ id, error, scale }) => [id, error / scale]));
    const of = (key: 'actual' | 'said' | 'low' | 'high') => told.map((one) => one[key]);
    const mean = [...losses.values()].reduce((a, b) => a + b, 0) / losses.size;
    return {
      losses,
      figures: told.length
        ? {
            ...{ MASE: mean, 'WAPE of 8 weeks': wape(of('actual'), of('said')) },
            'within 90 %': coverage(of('actual'), of('low'), of('high')),
          }
        : {},
    };
  },
};

/** The Monday of the week of a time: whole weeks end before it. */
function mondayOf(now: string): string {
  const days = (new Date(now).getUTCDay() + 6) % 7;
  return new Date(Date.parse(now.slice(0, 10)) - days * DAY).toISOString().slice(0, 10);
}
