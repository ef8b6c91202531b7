import { type Case, sigmoid } from '../cases.ts';
import { type LogisticModel, logistic } from '../linear/logistic.ts';
import { evidenceOf, OWN, type Related, relatedOf, SHARED } from './evidence.ts';
import { asOf, type History } from './history.ts';
import type { ScorerKind } from './scorer.ts';

export interface BlendSettings {
  horizonDays: number; // what is foreseen: what is ordered within so many days
  /** Days in the past on which it learns: the last one `horizonDays` ago, each `stepDays` before the next. */
  cuts: number;
  stepDays: number;
  leastOrders: number; // of a buyer that is learnt from
  l2: number;
}

export interface BlendFitted {
  related: Related;
  again: unknown; // the logistic model of goods that the buyer has
  fresh: unknown; // of goods new to the buyer
}

/** Of what was not ordered only every so many-th case is learnt from, and counts so many times. */
const KEPT = { again: 2, fresh: 4 };

/**
 * The chance that a buyer orders a good within the horizon, by two logistic regressions: one of goods the buyer has, one
 * of goods new to the buyer, over what five methods say and what is known of the good and of the buyer (`evidenceOf`).
 * It learns on days of the past, each with only what was known then, from what was ordered after them.
 */
export const blend: ScorerKind<BlendSettings, BlendFitted> = {
  kind: 'blend',
  version: 1,
  settings: { horizonDays: 56, cuts: 5, stepDays: 28, leastOrders: 3, l2: 100 },
  fit(history, settings, { seed, progress }) {
    const again: Case[] = [];
    const fresh: Case[] = [];
    const parts = settings.cuts + 2;
    for (let cut = 0; cut < settings.cuts; cut++) {
      const day = history.now - settings.horizonDays - cut * settings.stepDays;
      collect(history, day, settings, again, fresh, (share) => progress?.((cut + share) / parts));
    }
    const options = { seed };
    const estimator = logistic({ l2: settings.l2 });
    for (const cases of [again, fresh])
      if (!cases.some(({ y }) => y === 1) || !cases.some(({ y }) => y === 0))
        throw new RangeError(
          `There are too few orders to learn from: the blend needs buyers with ${settings.leastOrders} orders, and more than ${settings.horizonDays} days.`,
        );
    const fitted = {
      again: estimator.fit(again, { ...options, columns: OWN }).toJSON(),
      fresh: estimator.fit(fresh, { ...options, columns: SHARED }).toJSON(),
    };
    progress?.((settings.cuts + 1) / parts);
    return { related: relatedOf(history, (share) => progress?.((settings.cuts + 1 + share) / parts)), ...fitted };
  },
  scorer(history, { l2 }, { related, again, fresh }) {
    const evidence = evidenceOf(history, related);
    const estimator = logistic({ l2 });
    const models: [fresh: LogisticModel, again: LogisticModel] = [estimator.fromJSON(fresh), estimator.fromJSON(again)];
    return {
      history,
      scores(buyer) {
        const scores = new Float64Array(history.items.length);
        const { items, owned, columns } = evidence(buyer);
        for (const item of items) scores[item] = sigmoid(models[owned.has(item) ? 1 : 0].logit(columns(item)));
        return scores;
      },
    };
  },
};

/** The cases of one day of the past. */
function collect(
  history: History,
  day: number,
  { horizonDays, leastOrders }: BlendSettings,
  again: Case[],
  fresh: Case[],
  progress: (share: number) => void,
): void {
  const known = asOf(history, day);
  const learnt = known.orders.flatMap((orders, buyer) => (orders.length >= leastOrders ? [buyer] : []));
  if (learnt.length === 0) return;
  const evidence = evidenceOf(
    known,
    relatedOf(known, (share) => progress(share / 2)),
  );
  let passed = 0;
  for (const [done, buyer] of learnt.entries()) {
    const ordered = new Set(
      history.orders[buyer]!.filter((order) => order.day >= day && order.day < day + horizonDays).flatMap(
        (order) => order.items,
      ),
    );
    const { items, owned, columns } = evidence(buyer);
    for (const item of items) {
      const y = ordered.has(item) ? 1 : 0;
      const kept = owned.has(item) ? KEPT.again : KEPT.fresh;
      if (y === 0 && passed++ % kept !== 0) continue;
      (owned.has(item) ? again : fresh).push({ x: columns(item), y, weight: y === 1 ? 1 : kept });
    }
    progress(0.5 + (done + 1) / learnt.length / 2);
  }
}
