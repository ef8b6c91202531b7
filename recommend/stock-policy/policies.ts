import type { TotalDemand } from '../demand/total-demand.ts';
import { jointCycle, type LogisticsCosts, orderQuantity, wholePacks } from './order-quantity.ts';
import { reorderPoint, undershoot } from './reorder-point.ts';

/** What is known of a good when it is decided what to order of it. */
export interface StockedGood {
  supplier: string;
  value: number;
  pack: number;
  leadWeeks: number;
  /** Demand of the past, week by week. */
  past: ArrayLike<number>;
  /** On hand and on order, less what is promised. */
  position: number;
  /** Demand of so many weeks from now. */
  totalOf(weeks: number): TotalDemand;
}

export interface OrderSettings {
  fillRate: number;
  costs: LogisticsCosts;
  /** Whether what one supplier sends is joined; otherwise every good is ordered for itself. */
  join: boolean;
}

export interface OrderAdvice {
  order: number; // units now, 0 for none
  point: number;
  safety: number;
  quantity: number; // what is ordered at a time
}

// Lumpy demand makes some good of a supplier come due before the cycle of the formula is over, so that joined orders are
// smaller and come more often than it reckons with. Found by simulating the second year of the demo company, where the cost
// hardly changes around these values; the third year is where they are measured.
const STRETCH = 1.25; // of the quantity
const SOON = 0.6; // of the cycle: a good due within it is ordered along
/** Share of a joined good's orders that wait for its point: the others come earlier and run no risk. */
const OWN_RISK = 1 / 3;

/**
 * What to order now of each good: one at or below its reorder point is ordered, in the quantity of least cost; where orders
 * are joined, a supplier who is ordered from anyway also sends what would come due before the next delivery.
 * @see Balintfy 1964 (can-order policy)
 */
export function adviseOrders(goods: readonly StockedGood[], { fillRate, costs, join }: OrderSettings): OrderAdvice[] {
  const quantities = join ? jointQuantities(goods, costs) : goods.map((good) => ownQuantity(good, costs));
  const advice = goods.map((good, i): OrderAdvice & { yearly: number } => {
    const { quantity, yearly } = quantities[i]!;
    const demand = good.totalOf(good.leadWeeks);
    const { point, safety } = reorderPoint({
      demand,
      undershoot: undershoot(good.past, good.pack),
      quantity,
      fillRate: join ? 1 - (1 - fillRate) / OWN_RISK : fillRate,
    });
    const due = yearly > 0 && good.position <= point;
    return { order: due ? fill(good, point, quantity) : 0, point, safety, quantity, yearly };
  });
  if (join) {
    const ordered = new Set(goods.filter((_, i) => advice[i]!.order > 0).map(({ supplier }) => supplier));
    for (const [i, good] of goods.entries()) {
      const one = advice[i]!;
      if (one.order > 0 || !(one.yearly > 0) || !ordered.has(good.supplier)) continue;
      // Due before the next delivery is: ordering it now saves that one.
      const soon = (one.yearly / 52) * quantities[i]!.weeks;
      if (good.position - soon <= one.point) one.order = fill(good, one.point, one.quantity);
    }
  }
  return advice.map(({ yearly: _, ...rest }) => rest);
}

/** Whole packs that lift the position above the point by at least the quantity, less what is there above it. */
function fill({ position, pack }: StockedGood, point: number, quantity: number): number {
  return wholePacks(Math.max(point + quantity - position, 0), pack);
}

interface Quantity {
  quantity: number;
  yearly: number;
  weeks: number; // between deliveries of the supplier
}

const yearlyOf = ({ totalOf }: StockedGood): number => 2 * totalOf(26).mean;

function ownQuantity(good: StockedGood, costs: LogisticsCosts): Quantity {
  const yearly = yearlyOf(good);
  return { quantity: atMostAYear(orderQuantity({ ...good, yearly }, costs), yearly, good.pack), yearly, weeks: 0 };
}

function jointQuantities(goods: readonly StockedGood[], costs: LogisticsCosts): Quantity[] {
  const result = new Array<Quantity>(goods.length);
  for (const supplier of new Set(goods.map((good) => good.supplier))) {
    const members = [...goods.keys()].filter((i) => goods[i]!.supplier === supplier);
    const known = members.map((i) => ({ ...goods[i]!, yearly: yearlyOf(goods[i]!) }));
    const { years, every } = jointCycle(known, costs);
    for (const [k, i] of members.entries()) {
      const { yearly, pack } = known[k]!;
      const wanted = yearly > 0 ? STRETCH * yearly * years * every[k]! : 0;
      result[i] = { quantity: atMostAYear(wholePacks(wanted, pack), yearly, pack), yearly, weeks: SOON * 52 * years };
    }
  }
  return result;
}

/** Nobody buys more than a year's demand at once, whatever freight costs. */
const atMostAYear = (quantity: number, yearly: number, pack: number): number =>
  Math.min(quantity, wholePacks(yearly, pack));
