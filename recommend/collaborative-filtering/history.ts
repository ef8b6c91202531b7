const DAY = 86_400_000;

/** One good of one order, or one look at it. */
export interface PurchaseRow {
  buyer: string;
  item: string;
  /** UTC ISO time. */
  at: string;
  /** Lines of one order share it; left out, what a buyer bought at one time is one order. */
  order?: string;
  quantity?: number; // base units, 1 where left out
  /** Looked at, not bought. */
  browsed?: boolean;
  /** What kind of buyer it is, for reasons ("cafes like yours"). */
  segment?: string;
}

/** What was ordered together: each good once, by number, rising. */
export interface Order {
  day: number; // since 1970, with its fraction
  items: readonly number[];
  quantities: readonly number[];
}

/** Who bought and looked at what, up to `now`; buyers and goods are numbers, their places in `buyers` and `items`. */
export interface History {
  now: number; // day
  buyers: readonly string[];
  items: readonly string[];
  segments: readonly (string | null)[]; // a buyer's
  orders: readonly (readonly Order[])[]; // a buyer's, oldest first
  looks: readonly (readonly { day: number; item: number }[])[]; // a buyer's, oldest first
}

/** Days since 1970. @throws RangeError where it is no time */
export function dayOf(at: string): number {
  const time = Date.parse(at);
  if (Number.isNaN(time)) throw new RangeError(`"${at}" is not a time.`);
  return time / DAY;
}

/** The UTC ISO time of a day. */
export function isoOf(day: number): string {
  return new Date(Math.round(day * DAY)).toISOString();
}

/**
 * The rows by buyer and order. Goods and buyers are numbered by name, so the order of the rows does not matter.
 * @param now UTC ISO time; rows at or after it are left out. Without it: all rows, and now is the last of them.
 * @throws RangeError where no row is left
 */
export function historyOf(rows: readonly PurchaseRow[], now?: string): History {
  const until = now === undefined ? Number.POSITIVE_INFINITY : dayOf(now);
  const days = rows.map((row) => dayOf(row.at));
  const known = rows.map((_, i) => i).filter((i) => days[i]! < until);
  if (known.length === 0) throw new RangeError('No purchase is known before that time: recommendation needs some.');
  const buyers = numbered(known.map((i) => rows[i]!.buyer));
  const items = numbered(known.map((i) => rows[i]!.item));
  const segments = new Array<string | null>(buyers.names.length).fill(null);
  const looks = buyers.names.map(() => [] as { day: number; item: number }[]);
  const baskets = buyers.names.map(() => new Map<string, { day: number; goods: Map<number, number> }>());
  let last = Number.NEGATIVE_INFINITY;
  for (const i of known) {
    const row = rows[i]!;
    const buyer = buyers.number.get(row.buyer)!;
    const item = items.number.get(row.item)!;
    const day = days[i]!;
    last = Math.max(last, day);
    segments[buyer] = row.segment ?? segments[buyer]!;
    if (row.browsed) {
      looks[buyer]!.push({ day, item });
      continue;
    }
    const key = row.order ?? row.at;
    let basket = baskets[buyer]!.get(key);
    if (!basket) {
      basket = { day, goods: new Map() };
      baskets[buyer]!.set(key, basket);
    }
    basket.day = Math.min(basket.day, day);
    basket.goods.set(item, (basket.goods.get(item) ?? 0) + (row.quantity ?? 1));
  }
  return {
    now: Number.isFinite(until) ? until : last,
    buyers: buyers.names,
    items: items.names,
    segments,
    orders: baskets.map((own) =>
      [...own]
        .sort(([a, one], [b, other]) => one.day - other.day || (a < b ? -1 : 1))
        .map(([, { day, goods }]) => {
          const sorted = [...goods].sort(([a], [b]) => a - b);
          return { day, items: sorted.map(([item]) => item), quantities: sorted.map(([, quantity]) => quantity) };
        }),
    ),
    looks: looks.map((own) => own.sort((a, b) => a.day - b.day || a.item - b.item)),
  };
}

/** What was known on an earlier day; buyers and goods keep their numbers. */
export function asOf(history: History, day: number): History {
  return {
    ...history,
    now: day,
    orders: history.orders.map((own) => own.filter((order) => order.day < day)),
    looks: history.looks.map((own) => own.filter((look) => look.day < day)),
  };
}

function numbered(names: readonly string[]): { names: string[]; number: Map<string, number> } {
  const distinct = [...new Set(names)].sort();
  return { names: distinct, number: new Map(distinct.map((name, i) => [name, i])) };
}
