import type { ScorerKind } from './scorer.ts';
import { type Sparse, sparse, transpose } from './vectors.ts';

export interface UpCfSettings {
  recent: number; // orders that count
  asymmetry: number;
  locality: number;
}

/**
 * UP-CF@r (Faggioli, Polato and Aiolli 2020): each buyer's popularity of a good is its share of their last r orders;
 * a buyer's score is Σ_v sim(u,v)^q · popularity_v, with the asymmetric cosine |I_u ∩ I_v| / (|I_u|^α |I_v|^(1-α)),
 * the buyer included (similarity 1).
 */
export const upCf: ScorerKind<UpCfSettings, null> = {
  kind: 'up-cf',
  version: 1,
  settings: { recent: 5, asymmetry: 0.5, locality: 3 },
  fit: () => null,
  scorer(history, { recent, asymmetry, locality }) {
    const goods: Sparse[] = history.orders.map((orders) =>
      sparse(new Map(orders.flatMap((order) => order.items.map((item) => [item, 1] as const)))),
    );
    const columns = transpose(goods, history.items.length);
    const shares = history.orders.map((orders) => {
      const last = orders.slice(-recent);
      const counts = new Map<number, number>();
      for (const order of last) for (const item of order.items) counts.set(item, (counts.get(item) ?? 0) + 1);
      return sparse(new Map([...counts].map(([item, count]) => [item, count / last.length])));
    });
    const owns = goods.map(({ places }) => places.length ** (1 - asymmetry));
    return {
      history,
      scores(buyer) {
        const common = new Float64Array(goods.length);
        for (const item of goods[buyer]!.places) for (const other of columns[item]!.places) common[other]!++;
        const scores = new Float64Array(history.items.length);
        const own = goods[buyer]!.places.length ** asymmetry;
        for (let other = 0; other < goods.length; other++) {
          if (common[other] === 0) continue;
          const similarity = common[other]! / (own * owns[other]!);
          const weight = similarity ** locality;
          const { places, values } = shares[other]!;
          for (let i = 0; i < places.length; i++) scores[places[i]!]! += weight * values[i]!;
        }
        return scores;
      },
    };
  },
};
