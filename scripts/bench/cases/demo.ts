import { openDatabase } from '../../../knowledge/database/database.ts';
import { seedDemo } from '../../../knowledge/demo/seed-demo.ts';
import {
  type CompanySet,
  purchaseSet,
  type Records,
  readRecords,
  riskSet,
  type SetOrLack,
} from '../../evaluate/models/sets.ts';

const TODAY = '2026-11-24';
const NOW = `${TODAY}T10:00:00.000Z`;

/** The demo company as it is on a fixed day: the same every time. */
function demoSet(of: (records: Records) => SetOrLack): CompanySet {
  const database = openDatabase(':memory:');
  try {
    seedDemo(database.handle, { today: TODAY, now: NOW });
    const set = of(readRecords(database.handle, NOW));
    if ('lacks' in set) throw new Error(set.lacks);
    return { ...set, name: `demo-${set.name}` };
  } finally {
    database.close();
  }
}

/** Orders of the demo company: paid more than five days late, disputed, or not. */
export const demoRisk = (): CompanySet => demoSet(riskSet);

/** Pairs of company and product of the demo company at cuts 30 days apart: bought in the next 30 days or not. */
export const demoPurchases = (): CompanySet => {
  const { segments: _, ...set } = demoSet(purchaseSet); // figures by segment are on the evaluation page
  return set;
};
