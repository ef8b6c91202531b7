import type { OpenDatabase } from '../../knowledge/database/database.ts';
import { purchaseRecords } from '../../knowledge/orders/purchases.ts';
import { salesHistory } from '../../knowledge/orders/sales-history.ts';
import { RISING } from '../../recommend/order-risk/features.ts';
import { orderRisk, riskCandidates } from '../../recommend/order-risk/order-risk.ts';
import { PURCHASE_TERMS } from '../../recommend/purchase-likelihood/features.ts';
import { purchaseCandidates, purchaseLikelihood } from '../../recommend/purchase-likelihood/purchase-likelihood.ts';
import { demandOf } from './models/demand.ts';
import { dueAgain } from './models/due.ts';
import { fairnessOf } from './models/fairness.ts';
import { type JudgeOptions, judge } from './models/judge.ts';
import { filled, plantedFigures } from './models/planted.ts';
import { rankingOf } from './models/recommend.ts';
import { type CompanySet, purchaseSet, readRecords, riskSet, type SetOrLack } from './models/sets.ts';
import type { Section } from './page/html.ts';
import { caseSection, lackSection, type Wording } from './sections/cases.ts';
import { fairnessSection } from './sections/fairness.ts';
import { demandSection, dueSection, plantedSection, rankingSection } from './sections/foresight.ts';

const RISK: Wording = {
  id: 'order-risk',
  title: 'Order risk',
  question: 'Which orders will be paid more than five days late, or disputed?',
  yes: 'are paid late or disputed',
  cases: 'orders',
};
const PURCHASE: Wording = {
  id: 'purchase-likelihood',
  title: 'Purchase likelihood',
  question: 'Which goods that a company bought or looked at will it order in the next 30 days?',
  yes: 'are ordered',
  cases: 'pairs of company and product',
};

/**
 * Every model of the desk on these records, each on a later part that it has not learned from.
 * @param now ISO time where the records end
 * @param print told what is done
 */
export async function evaluateModels(
  database: OpenDatabase,
  now: string,
  print: (line: string) => void,
): Promise<Section[]> {
  const records = readRecords(database.handle, now);
  const sections: Section[] = [];
  const add = (section: Section) => {
    sections.push(section);
    print(`${section.title}: ${section.verdict}`);
  };
  const column = (set: CompanySet, name: string) => set.rows.map((row) => row.x[set.columns.indexOf(name)]!);
  cases(RISK, riskSet(records), 'A flag asks a person to look; no order is refused by it.', (set) => ({
    ours: orderRisk({ rising: RISING }),
    candidates: riskCandidates({ rising: RISING }),
    baselines: {
      'own late rate': column(set, 'lateRate'),
      'own mean days after due': column(set, 'daysAfterDue'),
      amount: column(set, 'amount'),
    },
  }));
  cases(
    PURCHASE,
    purchaseSet(records),
    'A flag puts a product on the list of what an account manager offers.',
    (set) => ({
      ours: purchaseLikelihood(PURCHASE_TERMS),
      candidates: purchaseCandidates(PURCHASE_TERMS),
      baselines: {
        'orders of the year': column(set, 'orders365'),
        'due by its rhythm': column(set, 'due').map((due) => (Number.isNaN(due) ? 0 : due)),
      },
    }),
  );
  const rows = await purchaseRecords(database.query);
  const named = rows.filter(({ buyer }) => buyer);
  const ranking = rankingOf(named);
  const asked = { id: 'recommendations', title: 'Recommendations', question: 'What will each company order?' };
  add('lacks' in ranking ? lackSection(asked, ranking.lacks) : rankingSection(ranking));
  const due = dueAgain(named, now);
  const dueAsked = { id: 'due-again', title: 'Due again', question: 'What will be ordered again within 14 days?' };
  add('lacks' in due ? lackSection(dueAsked, due.lacks) : dueSection(due));
  const demand = demandOf(salesHistory(database.handle, { until: now }), now);
  const demandAsked = { id: 'demand', title: 'Demand', question: 'How much of each good will be sold?' };
  add('lacks' in demand ? lackSection(demandAsked, demand.lacks) : demandSection(demand));
  return sections;

  function cases(wording: Wording, set: SetOrLack, flag: string, options: (set: CompanySet) => JudgeOptions): void {
    const judging = 'lacks' in set ? undefined : options(set);
    const judged = 'lacks' in set ? set : judge(set, judging!);
    if ('lacks' in judged) {
      add(lackSection(wording, judged.lacks));
      return;
    }
    add(caseSection(wording, judged));
    const all = fairnessOf(judged, judging!.candidates);
    if (all.length) add(fairnessSection(wording, { all, flag }));
  }
}

/** What was planted in the demo company and is found, beside the control company of the same seed. */
export async function evaluatePlanted(seed: number | undefined, print: (line: string) => void): Promise<Section> {
  const demo = await filled(false, seed);
  const found = plantedFigures(demo, demo);
  const section = plantedSection(found, plantedFigures(await filled(true, seed), demo));
  print(`${section.title}: ${section.verdict}`);
  return section;
}
