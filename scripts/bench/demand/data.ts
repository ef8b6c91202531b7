import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** A series whose last periods are held back. */
export interface SplitSeries {
  id: string;
  train: number[];
  test: number[];
}

/** Series of one season and horizon. */
export interface SeriesGroup {
  name: string;
  season: number;
  series: SplitSeries[];
  horizon: number;
}

const rowsOf = (file: string): Record<string, string>[] =>
  parse(readFileSync(file), { columns: true, skip_empty_lines: true, bom: true });

/** The 3,003 series of the M3 competition with their official split, by frequency. @see Makridakis & Hibon 2000 */
export function readM3(dir: string): SeriesGroup[] {
  const groups = new Map<string, SeriesGroup>();
  const series = new Map<string, SplitSeries>();
  for (const row of rowsOf(join(dir, 'm3/M3_series.csv'))) {
    const values = row.values!.trim().split(/\s+/).map(Number);
    const known = series.get(row.id!) ?? { id: row.id!, train: [], test: [] };
    series.set(row.id!, known);
    known[row.split === 'train' ? 'train' : 'test'] = values;
    if (row.split !== 'train') continue;
    const name = row.period!.toLowerCase();
    if (!groups.has(name)) groups.set(name, { name, season: Number(row.freq), horizon: Number(row.h), series: [] });
    groups.get(name)!.series.push(known);
  }
  return [...groups.values()];
}

/** Monthly demand of spare parts; parts with a month unknown are left out, the last 12 months are the test. @see Hyndman, Koehler, Ord & Snyder 2008 */
export function readCarparts(dir: string): SeriesGroup {
  const rows = rowsOf(join(dir, 'carparts/carparts.csv'));
  const series = Object.keys(rows[0]!)
    .filter((id) => id !== 'period')
    .map((id) => ({ id, values: rows.map((row) => (row[id] === 'NA' ? Number.NaN : Number(row[id]))) }))
    .filter(({ values }) => !values.some(Number.isNaN))
    .map(({ id, values }) => ({ id, train: values.slice(0, -12), test: values.slice(-12) }));
  return { name: 'carparts', season: 12, horizon: 12, series };
}

/**
 * Anybody's series: CSV with the columns series, period, value, sorted here by period; the last `horizon` are the test.
 * @throws Error where a column is missing or a value is not a number
 */
export function readOwn(file: string, season: number, horizon: number): SeriesGroup {
  const series = new Map<string, { period: string; value: number }[]>();
  for (const { series: id, period, value } of rowsOf(file)) {
    if (id === undefined || period === undefined || value === undefined)
      throw new Error(`${file} needs the columns series, period, value.`);
    if (!value.trim() || !Number.isFinite(Number(value)))
      throw new Error(`${file}: "${value}" of ${id} in ${period} is not a number.`);
    series.set(id, [...(series.get(id) ?? []), { period, value: Number(value) }]);
  }
  const split = [...series].map(([id, rows]) => {
    const values = rows
      .sort((a, b) => a.period.localeCompare(b.period, 'en', { numeric: true }))
      .map(({ value }) => value);
    return { id, train: values.slice(0, -horizon), test: values.slice(-horizon) };
  });
  return { name: 'own', season, horizon, series: split.filter(({ train }) => train.length >= 4) };
}
