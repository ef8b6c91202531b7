import { type BoughtLine, dayOf } from './rows.ts';

export interface Popularity {
  /** Companies that bought it in the 30 days before. */
  buyers30: number;
  /** Share of its buyers that bought it in more than one order; NaN below five buyers. */
  rebuyers: number;
}

const ENOUGH = 5;

/** How a product sells to all companies, as of a day. */
export function popularityAt(lines: readonly BoughtLine[], day: number): (sku: string) => Popularity {
  const recent = new Map<string, Set<string>>();
  const orders = new Map<string, Map<string, Set<string>>>();
  for (const { companyId, orderId, at, sku } of lines) {
    const then = dayOf(at);
    if (then >= day) continue;
    if (day - then <= 30) recent.set(sku, (recent.get(sku) ?? new Set()).add(companyId));
    const buyers = orders.get(sku) ?? new Map<string, Set<string>>();
    orders.set(sku, buyers.set(companyId, (buyers.get(companyId) ?? new Set()).add(orderId)));
  }
  return (sku) => {
    const buyers = [...(orders.get(sku)?.values() ?? [])];
    return {
      buyers30: recent.get(sku)?.size ?? 0,
      rebuyers: buyers.length < ENOUGH ? Number.NaN : buyers.filter((own) => own.size > 1).length / buyers.length,
    };
  };
}
