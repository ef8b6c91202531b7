/** What ordering and keeping cost, in any one currency unit. */
export interface LogisticsCosts {
  /** Freight and handling of one delivery, whatever is in it. */
  delivery: number;
  /** Work for one line of an order: booking in, put away. */
  line: number;
  /** Share of a good's value that a year of keeping costs: capital, space, decay. */
  keeping: number;
}

/** A good as far as order quantities ask. */
export interface OrderedGood {
  /** Units wanted a year. */
  yearly: number;
  /** Cost of a unit. */
  value: number;
  /** Units in a carton: quantities are whole cartons. */
  pack: number;
}

/** Whole packs, at least one. */
export const wholePacks = (quantity: number, pack: number): number =>
  Math.max(1, Math.ceil(quantity / pack - 1e-9)) * pack;

/**
 * The quantity of least cost where a good is ordered by itself: √(2 (K + k) D / h), K a delivery, k a line, h the keeping of
 * a unit for a year; in whole packs.
 * @see Harris 1913
 */
export function orderQuantity(good: OrderedGood, { delivery, line, keeping }: LogisticsCosts): number {
  const ideal = Math.sqrt((2 * (delivery + line) * good.yearly) / (keeping * good.value));
  return wholePacks(ideal, good.pack);
}

/** How often a supplier is ordered from, and which goods join how often. */
export interface JointCycle {
  /** Years between deliveries. */
  years: number;
  /** For each good: it joins every so manieth delivery. */
  every: number[];
}

/**
 * Joint replenishment of goods of one supplier: T = √(2 (K + Σ k/m) / Σ h D m), and m = √(k/(hD) · hD₁/(K + k)) rounded,
 * good 1 being the one of least k/(hD), so that what sells little joins only now and then.
 * @see Silver 1976, "A simple method of determining order quantities in joint replenishments under deterministic demand"
 */
export function jointCycle(goods: readonly OrderedGood[], { delivery, line, keeping }: LogisticsCosts): JointCycle {
  const worth = goods.map(({ yearly, value }) => keeping * value * yearly);
  const most = Math.max(...worth);
  if (!(most > 0)) return { years: Number.POSITIVE_INFINITY, every: goods.map(() => 1) };
  const every = worth.map((one) =>
    one > 0 ? Math.max(1, Math.round(Math.sqrt((line / one) * (most / (delivery + line))))) : 1,
  );
  const ordering = delivery + goods.reduce((sum, _, i) => sum + (worth[i]! > 0 ? line / every[i]! : 0), 0);
  const keepingAll = worth.reduce((sum, one, i) => sum + one * every[i]!, 0);
  return { years: Math.sqrt((2 * ordering) / keepingAll), every };
}
