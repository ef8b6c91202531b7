import { entry } from './entry.ts';
import { dayOf, type OrderRow } from './rows.ts';

/** How an order differs from what its company does; NaN where there is nothing to compare with. */
export interface Departure {
  amount: number; // ln of the amount over the usual one in its currency
  amountToHabit: number; // ln of the amount over the company's usual one, in the company's spreads
  amountToLimit: number; // share of the credit limit
  gap: number; // ln(1 + days since the last order)
  gapToHabit: number; // ln of the gap over the usual one
  ordersThisWeek: number; // ln(1 + orders in the 7 days before)
  newAddress: number; // 1: the company has ordered, but never to this address
  newProducts: number; // share of the net amount in products it never ordered
  haste: number; // ln of the company's usual notice over that of the order, at least 0; 0 where no day was asked for
}

interface Habit {
  count: number;
  sum: number; // of ln amount
  squares: number;
  days: number[]; // of the last orders
  first: number;
  addresses: Set<string>;
  skus: Set<string>;
  notices: Notices;
}

/** Days from an order to the day that it asked for: how many orders asked for one, and the sum of ln(1 + days). */
export interface Notices {
  count: number;
  sum: number;
}

/** What is usual counts for a company as so many orders of its own. */
const USUAL_NOTICES = 3;

/** Spread of ln amount that a company with no past is taken to have. */
const USUAL_SPREAD = 0.7;

/** Amounts of all companies in one currency: how many, and the sum of their logarithms. */
export interface Amounts {
  count: number;
  sum: number;
}

/** What is usual among all companies. */
export interface Usual {
  amounts: Record<string, Amounts>; // by currency
  notices: Notices;
}

/**
 * Looks at orders in the order of time, remembering each after it was looked at.
 * @param before what was usual before
 */
export function openHabits(before?: Usual): { look(order: OrderRow, day: number): Departure; usual(): Usual } {
  const companies = new Map<string, Habit>();
  const currencies = new Map(Object.entries(before?.amounts ?? {}).map(([key, amounts]) => [key, { ...amounts }]));
  const notices = { ...(before?.notices ?? NO_NOTICES) };
  return {
    usual: () => ({ amounts: Object.fromEntries(currencies), notices }),
    look(order, day) {
      const habit = entry(companies, order.companyId, newHabit);
      const currency = entry(currencies, order.currency, () => ({ count: 0, sum: 0 }));
      const departure = { ...compare(order, day, habit, currency), haste: hasteOf(order, day, habit.notices, notices) };
      remember(order, day, habit);
      const notice = noticeOf(order, day);
      if (notice !== undefined) for (const of of [habit.notices, notices]) count(of, notice);
      currency.count++;
      currency.sum += Math.log1p(order.total);
      return departure;
    },
  };
}

function compare(order: OrderRow, day: number, habit: Habit, usual: Amounts): Omit<Departure, 'haste'> {
  const { count, sum, squares, days } = habit;
  const amount = Math.log1p(order.total);
  const last = days.at(-1);
  const gap = last === undefined ? Number.NaN : Math.max(0, day - last);
  const usualGap = count < 2 ? Number.NaN : (last! - habit.first) / (count - 1);
  // Two orders' worth of the usual spread keep a short history from making every amount strange.
  const variance = (squares - (count ? (sum * sum) / count : 0) + 2 * USUAL_SPREAD ** 2) / (count + 1);
  return {
    amount: usual.count ? amount - usual.sum / usual.count : Number.NaN,
    amountToHabit: count ? (amount - sum / count) / Math.sqrt(Math.max(variance, 1e-6)) : Number.NaN,
    amountToLimit: order.creditLimit ? order.total / order.creditLimit : Number.NaN,
    gap: Math.log1p(gap),
    gapToHabit: Math.log((gap + 1) / (usualGap + 1)),
    ordersThisWeek: Math.log1p(days.filter((one) => day - one <= 7).length),
    newAddress: order.addressId === undefined ? Number.NaN : Number(count > 0 && !habit.addresses.has(order.addressId)),
    newProducts: shareOfNew(order, habit.skus),
  };
}

/** ln(1 + days) that the seller was given; undefined where no day was asked for. */
function noticeOf({ requestedDay }: OrderRow, day: number): number | undefined {
  return requestedDay === undefined ? undefined : Math.log1p(Math.max(0, dayOf(requestedDay) - Math.floor(day)));
}

/** How much nearer the day asked for is than the company's usual one; what all do stands in for a short past. */
function hasteOf(order: OrderRow, day: number, own: Notices, all: Notices): number {
  const notice = noticeOf(order, day);
  if (notice === undefined || !all.count) return 0;
  const usual = (own.sum + (USUAL_NOTICES * all.sum) / all.count) / (own.count + USUAL_NOTICES);
  return Math.max(0, usual - notice);
}

const NO_NOTICES: Notices = { count: 0, sum: 0 };
function count(notices: Notices, notice: number): void {
  notices.count++;
  notices.sum += notice;
}

function shareOfNew({ lines }: OrderRow, known: ReadonlySet<string>): number {
  if (!lines?.length || !known.size) return Number.NaN;
  const net = lines.reduce((sum, line) => sum + line.net, 0);
  const fresh = lines.filter(({ sku }) => !known.has(sku)).reduce((sum, line) => sum + line.net, 0);
  return net > 0 ? fresh / net : 0;
}

function remember(order: OrderRow, day: number, habit: Habit): void {
  const amount = Math.log1p(order.total);
  if (!habit.count) habit.first = day;
  habit.count++;
  habit.sum += amount;
  habit.squares += amount * amount;
  habit.days = [...habit.days, day].slice(-20);
  if (order.addressId !== undefined) habit.addresses.add(order.addressId);
  for (const { sku } of order.lines ?? []) habit.skus.add(sku);
}

const newHabit = (): Habit => ({
  count: 0,
  sum: 0,
  squares: 0,
  days: [],
  first: 0,
  addresses: new Set(),
  skus: new Set(),
  notices: { ...NO_NOTICES },
});
