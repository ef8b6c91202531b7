import { entry } from './entry.ts';
import type { OrderRow } from './rows.ts';

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
}

interface Habit {
  count: number;
  sum: number; // of ln amount
  squares: number;
  days: number[]; // of the last orders
  first: number;
  addresses: Set<string>;
  skus: Set<string>;
}

/** Spread of ln amount that a company with no past is taken to have. */
const USUAL_SPREAD = 0.7;

/** Amounts of all companies in one currency: how many, and the sum of their logarithms. */
export interface Amounts {
  count: number;
  sum: number;
}

/**
 * Looks at orders in the order of time, remembering each after it was looked at.
 * @param before what was known of amounts before, by currency
 */
export function openHabits(before: Readonly<Record<string, Amounts>> = {}): {
  look(order: OrderRow, day: number): Departure;
  amounts(): Record<string, Amounts>;
} {
  const companies = new Map<string, Habit>();
  const currencies = new Map(Object.entries(before).map(([key, amounts]) => [key, { ...amounts }]));
  return {
    amounts: () => Object.fromEntries(currencies),
    look(order, day) {
      const habit = entry(companies, order.companyId, newHabit);
      const currency = entry(currencies, order.currency, () => ({ count: 0, sum: 0 }));
      const departure = compare(order, day, habit, currency);
      remember(order, day, habit);
      currency.count++;
      currency.sum += Math.log1p(order.total);
      return departure;
    },
  };
}

function compare(order: OrderRow, day: number, habit: Habit, usual: { count: number; sum: number }): Departure {
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
});
