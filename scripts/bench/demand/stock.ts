import { weeklyDemand } from '../../../recommend/demand/weekly.ts';
import type { LogisticsCosts } from '../../../recommend/stock-policy/order-quantity.ts';
import { adviseOrders } from '../../../recommend/stock-policy/policies.ts';
import { type Policy, type SimulatedYear, simulate } from '../../../recommend/stock-policy/simulate.ts';
import type { BenchRow } from '../row.ts';
import type { WeeklyData } from './own-weeks.ts';

/** Assumed, since no record holds them: a delivery EUR 60, a line EUR 4, keeping 20 % of value a year; value = list price. */
const COSTS: LogisticsCosts = { delivery: 60, line: 4, keeping: 0.2 };
const YEAR = 52;

/**
 * The last year of the demo company run again with what the desk would have ordered, forecasts made from what was known at
 * the time: fill rate reached against fill rate asked, and the cost of logistics with every good ordered for itself beside
 * orders joined by supplier. No record names suppliers: one a category and warehouse is assumed.
 */
export function benchStock(benchmark: string, data: WeeklyData): BenchRow[] {
  const weeks = data.series[0]!.values.length;
  const from = weeks - YEAR;
  const sold = data.series.filter(({ values }) => values.subarray(0, from).filter((value) => value > 0).length >= 12);
  const before = sold.map((one) => ({ ...one, values: one.values.slice(0, from) }));
  const model = weeklyDemand.fit(before, { seed: 1 });
  const rows: BenchRow[] = [];
  for (const join of [false, true])
    for (const fillRate of [0.9, 0.95, 0.98]) {
      const start = performance.now();
      const stocked = (week: number, positions: readonly number[]) =>
        sold.map((one, i) => {
          const known = { ...one, values: one.values.subarray(0, week) };
          return {
            supplier: one.group,
            value: data.worth.get(one.sku)!,
            pack: 1,
            leadWeeks: data.leadWeeks.get(one.sku)!,
            past: known.values.subarray(Math.max(0, week - YEAR)),
            position: positions[i]!,
            totalOf: (count: number) => model.total(known, count),
          };
        });
      const settings = { fillRate, costs: COSTS, join };
      const first = adviseOrders(
        stocked(
          from,
          sold.map(() => Number.POSITIVE_INFINITY),
        ),
        settings,
      );
      const goods = sold.map((one, i) => ({
        id: one.id,
        supplier: one.group,
        value: data.worth.get(one.sku)!,
        leadWeeks: data.leadWeeks.get(one.sku)!,
        demand: one.values,
        start: Math.ceil(first[i]!.point + first[i]!.quantity / 2),
      }));
      const policy: Policy = (week, positions) =>
        adviseOrders(
          stocked(
            week + 1,
            positions.map(({ position }) => position),
          ),
          settings,
        ).map(({ order }) => order);
      const year = simulate(goods, { from, to: from + YEAR }, policy, COSTS);
      const ms = performance.now() - start;
      const system = `${join ? 'ours' : 'each-alone'}-${100 * fillRate}`;
      rows.push(...figures(benchmark, system, year, ms));
    }
  return rows;
}

function figures(benchmark: string, system: string, year: SimulatedYear, ms: number): BenchRow[] {
  console.log(
    `${benchmark} ${system.padEnd(13)} fill rate ${year.fillRate.toFixed(4)}  deliveries ${year.deliveries}  lines ${year.lines}  stock ${year.stock.toFixed(0)}  freight ${year.freight.toFixed(0)} + keeping ${year.keeping.toFixed(0)} = ${year.total.toFixed(0)}  ${(ms / 1000).toFixed(1)} s`,
  );
  return (['fillRate', 'deliveries', 'lines', 'stock', 'freight', 'keeping', 'total'] as const).map((metric) => ({
    benchmark,
    metric,
    system,
    value: year[metric],
    ms,
  }));
}
