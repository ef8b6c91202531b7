import { dayOf, type History, historyOf, isoOf, type PurchaseRow } from '../collaborative-filtering/history.ts';
import { checked, type ScorerOptions } from '../collaborative-filtering/scorer.ts';
import type { Estimator } from '../estimator.ts';
import { median, type Rhythm, rhythmOf } from './rhythm.ts';
import { kaplanMeier, type Spell, type Survival, survivalAt } from './survival.ts';

/** A good that a buyer is expected to order again. */
export interface Due {
  sku: string;
  last: string; // UTC ISO time of the last purchase
  due: string; // last + everyDays
  everyDays: number;
  times: number;
  quantity: number; // base units: the middle of the last five
  /** P(ordered within the asked days | not ordered since the last time). */
  chance: number;
  onTime: Rhythm['onTime'];
}

export interface ReorderModel {
  /** Every good the buyer bought twice or more, the most likely first. */
  dueAgain(buyer: string, ask: { now?: string; withinDays: number }): Due[];
  /** The rhythm of the buyer's orders of one good; null where there are fewer than two. */
  rhythm(buyer: string, sku: string): Rhythm | null;
  /** The rhythm of all the buyer's orders. */
  ordering(buyer: string): Rhythm | null;
  toJSON(): unknown;
}

interface Stored {
  kind: typeof KIND;
  version: number;
  history: History;
  pooled: Survival;
}

const KIND = 'reorder';
const VERSION = 1;
/** How many gaps of its own a good needs to count as much as what all buyers do. */
const OWN_WEIGHT = 5;
const LAST_QUANTITIES = 5;

/**
 * When each buyer orders each good again: a renewal model. The chance within h days, s days after the last purchase, is
 * 1 - S(s + h) / S(s) with S(t) = (n S_own(t) + m S_all(t / everyDays)) / (n + m): the buyer's own n gaps of that good,
 * helped by m gaps' worth of the pooled curve of all gaps in units of their own middle (Kaplan and Meier).
 */
export const reorder: Estimator<PurchaseRow, ReorderModel, ScorerOptions> = {
  name: KIND,
  fit(rows, { now, progress }) {
    const history = historyOf(rows, now);
    const spells = history.orders.flatMap((_, buyer) =>
      [...purchasesOf(history, buyer).values()].flatMap(({ days }) => spellsOf(days, history.now)),
    );
    const model = modelOf({ kind: KIND, version: VERSION, history, pooled: kaplanMeier(spells) });
    progress?.(1);
    return model;
  },
  fromJSON: (json) => modelOf(checked<Stored>(json, KIND, VERSION)),
};

interface Purchases {
  days: number[];
  quantities: number[];
}

function purchasesOf({ orders }: History, buyer: number): Map<number, Purchases> {
  const own = new Map<number, Purchases>();
  for (const { day, items, quantities } of orders[buyer]!)
    for (const [i, item] of items.entries()) {
      const bought = own.get(item) ?? { days: [], quantities: [] };
      own.set(item, bought);
      bought.days.push(day);
      bought.quantities.push(quantities[i]!);
    }
  return own;
}

/** The gaps of one good of one buyer, and the one that is still open. Two orders of one day are no gap. */
function spellsOf(days: readonly number[], now: number): Spell[] {
  const gaps = gapsOf(days);
  const every = median(gaps);
  if (!(every > 0)) return [];
  return [...gaps, now - days.at(-1)!].map((gap, i) => ({ length: gap / every, open: i === gaps.length }));
}

const gapsOf = (days: readonly number[]): number[] => days.slice(1).map((day, i) => day - days[i]!);

function modelOf(stored: Stored): ReorderModel {
  const { history, pooled } = stored;
  const number = new Map(history.buyers.map((buyer, i) => [buyer, i]));
  const bought = (buyer: string) => {
    const known = number.get(buyer);
    return known === undefined ? new Map<number, Purchases>() : purchasesOf(history, known);
  };
  const place = new Map(history.items.map((item, i) => [item, i]));
  return {
    dueAgain(buyer, { now, withinDays }) {
      const today = now === undefined ? history.now : dayOf(now);
      return [...bought(buyer)]
        .flatMap(([item, { days, quantities }]) => {
          const rhythm = rhythmOf(days);
          if (!rhythm || !(rhythm.everyDays > 0)) return [];
          const { everyDays, last, times, onTime } = rhythm;
          return {
            sku: history.items[item]!,
            last: isoOf(last),
            due: isoOf(last + everyDays),
            everyDays,
            times,
            quantity: median(quantities.slice(-LAST_QUANTITIES)),
            chance: chanceWithin(gapsOf(days), everyDays, today - last, withinDays, pooled),
            onTime,
          };
        })
        .sort((a, b) => b.chance - a.chance || (a.sku < b.sku ? -1 : 1));
    },
    rhythm: (buyer, sku) => rhythmOf(bought(buyer).get(place.get(sku) ?? -1)?.days ?? []),
    ordering: (buyer) => rhythmOf((history.orders[number.get(buyer) ?? -1] ?? []).map(({ day }) => day)),
    toJSON: () => stored,
  };
}

function chanceWithin(gaps: readonly number[], every: number, since: number, within: number, pooled: Survival): number {
  const longer = (t: number) =>
    (gaps.filter((gap) => gap > t).length + OWN_WEIGHT * survivalAt(pooled, t / every)) / (gaps.length + OWN_WEIGHT);
  const still = longer(Math.max(0, since));
  return still > 0 ? 1 - longer(Math.max(0, since) + within) / still : 0;
}
