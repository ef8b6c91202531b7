import { asOf, dayOf, type History, historyOf, type PurchaseRow } from './history.ts';

/** A time split: what is known before `cut`, and what each eligible buyer bought of known goods in the window after. */
export interface Split {
  cut: string; // ISO
  known: PurchaseRow[];
  buyers: { buyer: string; owned: Set<string>; all: Set<string>; fresh: Set<string> }[];
}

/**
 * @param windowsBack 0: test, the last `days` of the rows; 1: validation, the `days` before them
 * @param minOrders a buyer with fewer orders before the cut is left out
 */
export function split(rows: readonly PurchaseRow[], windowsBack: number, days = 56, minOrders = 5): Split {
  const last = rows.reduce((latest, { at }) => (at > latest ? at : latest), '');
  const at = (back: number) => new Date(Date.parse(last) - back * days * 86_400_000).toISOString();
  const cut = at(windowsBack + 1);
  const until = windowsBack === 0 ? Number.POSITIVE_INFINITY : dayOf(at(windowsBack));
  const history: History = historyOf(rows);
  const before = asOf(history, dayOf(cut));
  const knownItems = new Set(before.orders.flat().flatMap(({ items }) => items));
  const buyers: Split['buyers'] = [];
  history.orders.forEach((orders, buyer) => {
    if (before.orders[buyer]!.length < minOrders) return;
    const owned = new Set(before.orders[buyer]!.flatMap(({ items }) => items));
    const all = new Set(
      orders
        .filter(({ day }) => day >= before.now && day < until)
        .flatMap(({ items }) => items.filter((i) => knownItems.has(i))),
    );
    if (all.size === 0) return;
    const names = (set: Iterable<number>) => new Set([...set].map((item) => history.items[item]!));
    buyers.push({
      buyer: history.buyers[buyer]!,
      owned: names(owned),
      all: names(all),
      fresh: names([...all].filter((item) => !owned.has(item))),
    });
  });
  return { cut, known: rows.filter((row) => row.at < cut), buyers };
}
