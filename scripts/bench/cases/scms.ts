import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { logitOf } from '../../../recommend/cases.ts';
import { asTold, openPasts, Past } from '../../../recommend/order-risk/past.ts';
import { manyOnly, thirds } from './case-set.ts';
import type { TimedSet } from './split-by-time.ts';

type Line = Record<string, string>;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const HALF_LIFE = 365;
/** Median days from order to schedule, where the order's day was not captured. */
const USUAL_LEAD = 152;

/** Whose past counts: each gives its recent rate and mean delay beside the general ones, its cases, and how many are overdue now. */
const PARTIES: Readonly<Record<string, (line: Line) => string>> = {
  country: (line) => line.Country!,
  project: (line) => line['Project Code']!,
  vendor: (line) => line.Vendor!,
  site: (line) => line['Manufacturing Site']!,
  molecule: (line) => line['Molecule/Test Type']!,
  brand: (line) => line.Brand!,
  mode: (line) => line['Shipment Mode']!,
  incoterm: (line) => line['Vendor INCO Term']!,
  group: (line) => `${line['Product Group']} ${line['Sub Classification']}`,
  countryBy: (line) => `${line.Country} ${line['Fulfill Via']}`,
  countryMode: (line) => `${line.Country} ${line['Shipment Mode']}`,
  countryVendor: (line) => `${line.Country} ${line.Vendor}`,
};

const OWN = [
  'lead',
  'leadMissing',
  'quantity',
  'value',
  'unitPrice',
  'linesOfOrder',
  'valueOfOrder',
  'fromStock',
  'firstLine',
  'scheduleSine',
  'scheduleCosine',
  'scheduleWeekday',
] as const;

/**
 * A day, in days; undefined for words such as "Date Not Captured". The file holds 6/2/09, 2-Jun-09 and 2006-02-09, all
 * the same day: what looks like an ISO date is month, day and year of the century, misread by whoever exported it (the
 * "year" is never above 2012, and only so read do these days fall before the schedule, all but 5 of 4,860).
 */
function readDay(text: string): number | undefined {
  const day = (year: string, month: number, of: string) =>
    Date.UTC(2000 + (Number(year) % 100), month - 1, Number(of)) / 86_400_000;
  const misread = /^20(\d\d)-(\d\d)-(\d\d)$/.exec(text);
  if (misread) return day(misread[3]!, Number(misread[1]), misread[2]!);
  const named = /^(\d{1,2})-([A-Z][a-z]{2})-(\d\d)$/.exec(text);
  if (named) return day(named[3]!, MONTHS.indexOf(named[2]!) + 1, named[1]!);
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})$/.exec(text);
  return slashed ? day(slashed[3]!, Number(slashed[1]), slashed[2]!) : undefined;
}

/** When a line was ordered: the later of order and quote, the earlier where the later is past the schedule. */
function orderDay(line: Line, scheduled: number): number | undefined {
  const days = [line['PO Sent to Vendor Date']!, line['PQ First Sent to Client Date']!]
    .map(readDay)
    .filter((day) => day !== undefined)
    .filter((day) => day <= scheduled);
  return days.length ? Math.max(...days) : undefined;
}

/**
 * USAID SCMS delivery lines: delivered after the scheduled day or not. The days of delivery and of its record, weight,
 * freight and insurance are known only afterwards and are left out, the past of every party is as of the order's day.
 */
export function scms(file: string): TimedSet {
  const lines: Line[] = parse(readFileSync(file), { columns: true, bom: true });
  const cases = lines.map((line) => {
    const scheduled = readDay(line['Scheduled Delivery Date']!)!;
    const delivered = readDay(line['Delivered to Client Date']!)!;
    const ordered = orderDay(line, scheduled);
    return { line, scheduled, delivered, day: ordered ?? scheduled - USUAL_LEAD, missing: ordered === undefined };
  });
  const orders = new Map<string, { lines: number; value: number }>();
  for (const { line } of cases) {
    const of = orders.get(line['PO / SO #']!) ?? { lines: 0, value: 0 };
    orders.set(line['PO / SO #']!, { lines: of.lines + 1, value: of.value + Number(line['Line Item Value']) });
  }
  const names = Object.keys(PARTIES);
  const pasts = openPasts(HALF_LIFE);
  const all = new Past(HALF_LIFE);
  const partiesOf = (line: Line) => names.map((name) => pasts(`${name} ${PARTIES[name]!(line)}`));
  const news = cases.flatMap(({ line, scheduled, delivered }) => [
    { day: Math.min(scheduled, delivered) + 1, line, bad: delivered > scheduled },
    ...(delivered > scheduled ? [{ day: scheduled + 1, line, overdue: 1 }] : []),
    ...(delivered > scheduled ? [{ day: delivered + 1, line, overdue: -1 }] : []),
    { day: delivered + 1, line, took: Math.max(-60, Math.min(60, delivered - scheduled)) },
  ]);
  const xs = asTold(
    cases,
    news,
    ({ line, ...told }) => {
      for (const past of [all, ...partiesOf(line)]) past.learn(told);
    },
    ({ line, scheduled, day, missing }) => {
      const general = all.rate(0.1);
      const recent = all.recentRate(general, day);
      const order = orders.get(line['PO / SO #']!)!;
      const season = (2 * Math.PI * new Date(scheduled * 86_400_000).getUTCMonth()) / 12;
      const own: Record<(typeof OWN)[number], number> = {
        lead: missing ? Number.NaN : scheduled - day,
        leadMissing: Number(missing),
        quantity: Math.log1p(Number(line['Line Item Quantity'])),
        value: Math.log1p(Number(line['Line Item Value'])),
        unitPrice: Math.log1p(Number(line['Unit Price'])),
        linesOfOrder: Math.log(order.lines),
        valueOfOrder: Math.log1p(order.value),
        fromStock: Number(line['Fulfill Via'] === 'From RDC'),
        firstLine: Number(line['First Line Designation'] === 'Yes'),
        scheduleSine: Math.sin(season),
        scheduleCosine: Math.cos(season),
        scheduleWeekday: new Date(scheduled * 86_400_000).getUTCDay(),
      };
      return [
        ...OWN.map((name) => own[name]),
        ...partiesOf(line).flatMap((past) => [
          logitOf(past.recentRate(recent, day)) - logitOf(recent),
          Math.log1p(past.count),
          past.meanTook(all.meanTook(0)) - all.meanTook(0),
          Math.log1p(past.overdue),
        ]),
      ];
    },
  );
  return {
    name: 'scms',
    columns: [...OWN, ...names.flatMap((name) => [`${name}Recent`, `${name}Count`, `${name}Delay`, `${name}Overdue`])],
    rows: cases.map(({ scheduled, delivered }, i) => ({ x: xs[i]!, y: delivered > scheduled ? 1 : 0 })),
    plan: {},
    day: cases.map((one) => one.day),
    knownDay: cases.map((one) => one.scheduled + 1),
    segments: {
      country: manyOnly(lines.map((line) => line.Country!)),
      value: thirds(lines.map((line) => Number(line['Line Item Value']))),
    },
  };
}
