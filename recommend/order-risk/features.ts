import { logitOf } from '../cases.ts';
import { openAccounts } from './account.ts';
import { openHabits, type Usual } from './habit.ts';
import { asTold, openPasts, Past, type Tally } from './past.ts';
import { dayOf, type InvoiceRow, type OrderRow, type Outcome, outcomes } from './rows.ts';

/** What is known of an order when it is placed, in the order of RISK_COLUMNS. */
export interface RiskRow {
  orderId: string;
  companyId: string;
  day: number;
  x: number[];
  /** Paid late or disputed; undefined while that is not certain. */
  y: 0 | 1 | undefined;
  /** The day from which y may be learned from. */
  certain: number;
}

export const RISK_COLUMNS = [
  'lateRate',
  'recentLateRate',
  'channelLateRate',
  'regionLateRate',
  'daysAfterDue',
  'daysAfterDueSpread',
  'channelRate',
  'expectedDaysAfterDue',
  'lateChance',
  'disputeRate',
  'pastInvoices',
  'openInvoices',
  'overdueInvoices',
  'overdueShare',
  'amount',
  'amountToHabit',
  'amountToLimit',
  'gap',
  'gapToHabit',
  'ordersThisWeek',
  'newAddress',
  'newProducts',
  'night',
  'haste',
  'terms',
  'customerYears',
] as const;

/** More of these can only be worse. */
export const RISING: readonly (typeof RISK_COLUMNS)[number][] = [
  'lateRate',
  'recentLateRate',
  'channelLateRate',
  'regionLateRate',
  'daysAfterDue',
  'channelRate',
  'expectedDaysAfterDue',
  'lateChance',
  'disputeRate',
  'overdueInvoices',
  'overdueShare',
  'newAddress',
  'night',
  'haste',
];

const HALF_LIFE = 180;

type News =
  | { day: number; kind: 'issued' | 'due'; order: OrderRow; outcome: Outcome }
  | { day: number; kind: 'late' | 'paid'; order: OrderRow; outcome: Outcome };

/**
 * Features of every order from what was known when it was placed: a past invoice counts as paid late or in time only
 * once it was paid or fell due before that day, as settled only once it was paid.
 * An order without an invoice yet has no outcome: the order that is to be judged is among the orders like any other.
 * No calendar: with a year or two of past, weekday and season made held-out figures worse.
 * @param asOf YYYY-MM-DD, the day of the records
 * @param grace days after the due day from which an invoice is called late
 */
export function riskRows(
  orders: readonly OrderRow[],
  invoices: readonly InvoiceRow[],
  asOf: string,
  grace = 0,
): RiskRow[] {
  return riskWalk(orders, invoices, asOf, grace).rows;
}

/** What is known of all companies together, which one company's own past is held against. */
export interface General {
  all: Tally;
  disputes: Tally;
  channels: Record<string, Tally>;
  regions: Record<string, Tally>;
  usual: Usual;
}

/**
 * The same for some companies only, beside what is known of all: a single order is judged without reading everybody's.
 * What these companies did themselves is part of the general past too and counts twice in it, which among hundreds of
 * companies moves nothing.
 * @param before the general past, from a walk over all companies
 */
export function riskWalk(
  orders: readonly OrderRow[],
  invoices: readonly InvoiceRow[],
  asOf: string,
  grace = 0,
  before?: General,
): { rows: RiskRow[]; general: General } {
  const came = outcomes(invoices, asOf, grace);
  const today = dayOf(asOf);
  const all = new Past(HALF_LIFE, before?.all);
  const disputes = openPasts(HALF_LIFE);
  const everyDispute = new Past(HALF_LIFE, before?.disputes);
  const pasts = openPasts(HALF_LIFE);
  const regions = openPasts(HALF_LIFE, before?.regions);
  const channels = openPasts(HALF_LIFE, before?.channels);
  const departures = openPasts(HALF_LIFE);
  const open = openAccounts();
  const habits = openHabits(before?.usual);

  const pastsOf = (order: OrderRow): [company: Past, channel: Past, region: Past] => [
    pasts(`company ${order.companyId}`),
    pasts(`channel ${order.companyId} ${order.channel ?? ''}`),
    regions(order.region ?? ''),
  ];
  const learn = ({ day, kind, order, outcome }: News): void => {
    open(order.companyId).learn(kind, outcome);
    if (kind === 'issued' || kind === 'due') return;
    const told = kind === 'late' ? { day, bad: outcome.late } : { day, took: outcome.paid! - outcome.due };
    for (const past of [all, ...pastsOf(order)]) past.learn(told);
    const channel = channels(order.channel ?? '');
    if (kind === 'paid')
      departures(order.companyId).learn({ day, took: told.took! - channel.meanTook(all.meanTook(0)) });
    channel.learn(told);
    if (kind === 'paid') return;
    for (const past of [everyDispute, disputes(order.companyId)]) past.learn({ day, bad: outcome.disputed });
  };

  const looks = orders.map((order) => ({ day: dayOf(order.placedAt), order })).sort((a, b) => a.day - b.day);
  const rows = asTold(looks, news(orders, came), learn, ({ day, order }): RiskRow => {
    const [company, channel, region] = pastsOf(order);
    const general = all.rate(0.5);
    const generalTook = all.meanTook(0);
    const usual = channels(order.channel ?? '').meanTook(generalTook);
    const expected = usual + departures(order.companyId).meanTook(0);
    const spread = departures(order.companyId).spreadTook(all.spreadTook(10));
    const account = open(order.companyId);
    const habit = habits.look(order, day);
    const clock = new Date(Date.parse(order.placedAt) + (order.utcOffset ?? 0) * 3_600_000);
    const outcome = came.get(order.id);
    const values: Record<(typeof RISK_COLUMNS)[number], number> = {
      lateRate: logitOf(company.rate(general)),
      recentLateRate: logitOf(company.recentRate(general, day)),
      channelLateRate: logitOf(channel.rate(company.rate(general))),
      regionLateRate: logitOf(region.rate(general)),
      daysAfterDue: company.meanTook(generalTook),
      daysAfterDueSpread: company.spreadTook(all.spreadTook(10)),
      channelRate: logitOf(channels(order.channel ?? '').rate(general)),
      expectedDaysAfterDue: expected,
      lateChance: expected / spread,
      disputeRate: logitOf(disputes(order.companyId).rate(everyDispute.rate(0.1))),
      pastInvoices: Math.log1p(company.count),
      openInvoices: Math.log1p(account.openCount),
      overdueInvoices: Math.log1p(account.overdueCount),
      overdueShare: account.overdueCount ? account.overdue / Math.max(1, account.open) : 0,
      ...habit,
      night: order.placedAt.length > 10 ? Number(clock.getUTCHours() < 6) : Number.NaN,
      terms: order.terms ?? Number.NaN,
      customerYears: order.customerSince ? (day - dayOf(order.customerSince)) / 365 : Number.NaN,
    };
    const known = outcome && outcome.certain <= today;
    return {
      orderId: order.id,
      companyId: order.companyId,
      day,
      x: RISK_COLUMNS.map((column) => values[column]),
      y: known ? (outcome.late || outcome.disputed ? 1 : 0) : undefined,
      certain: outcome?.certain ?? Number.POSITIVE_INFINITY,
    };
  });
  const general = {
    ...{ all: all.tally(), disputes: everyDispute.tally() },
    ...{ channels: channels.tallies(), regions: regions.tallies(), usual: habits.usual() },
  };
  return { rows, general };
}

function news(orders: readonly OrderRow[], came: ReadonlyMap<string, Outcome>): News[] {
  return orders.flatMap((order): News[] => {
    const outcome = came.get(order.id);
    if (!outcome) return [];
    return [
      // What happens on a day is known from the next day on.
      { day: Math.min(outcome.issued, outcome.paid ?? outcome.issued) + 1, kind: 'issued', order, outcome },
      { day: outcome.due + 1, kind: 'due', order, outcome },
      { day: outcome.lateKnown, kind: 'late', order, outcome },
      ...(outcome.paid === undefined ? [] : [{ day: outcome.paid + 1, kind: 'paid' as const, order, outcome }]),
    ];
  });
}
