import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { CaseSet } from './case-set.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const VISITORS = ['Returning_Visitor', 'New_Visitor', 'Other'];
const COUNTS = [
  'Administrative',
  'Administrative_Duration',
  'Informational',
  'Informational_Duration',
  'ProductRelated',
  'ProductRelated_Duration',
];
const RATES = ['BounceRates', 'ExitRates'];
const CATEGORIES = ['Month', 'VisitorType', 'OperatingSystems', 'Browser', 'Region', 'TrafficType'];
const BUSY = ['Nov', 'May', 'Mar', 'Dec'];
const NUMBERS = [...COUNTS, ...RATES, 'PageValues', 'SpecialDay', 'DurationPerProduct', 'ExitLessBounce'];

/** UCI Online Shoppers Purchasing Intention (Sakar 2018, CC-BY-4.0): a session, and whether it ended in a purchase. */
export function onlineShoppers(file: string): CaseSet {
  const lines: Record<string, string>[] = parse(readFileSync(file), { columns: true, bom: true });
  return {
    name: 'online-shoppers',
    columns: [...NUMBERS, ...CATEGORIES, 'Weekend', ...BUSY],
    rows: lines.map((line) => {
      const number = (column: string) => Number(line[column]);
      const month = line.Month!;
      return {
        x: [
          ...COUNTS.map(number),
          ...RATES.map((column) => 100 * number(column)),
          number('PageValues'),
          number('SpecialDay'),
          number('ProductRelated_Duration') / Math.max(1, number('ProductRelated')),
          100 * (number('ExitRates') - number('BounceRates')),
          MONTHS.indexOf(month),
          VISITORS.indexOf(line.VisitorType!),
          ...CATEGORIES.slice(2).map(number),
          line.Weekend === 'TRUE' ? 1 : 0,
          ...BUSY.map((busy) => (busy === month ? 1 : 0)),
        ],
        y: line.Revenue === 'TRUE' ? 1 : 0,
      };
    }),
    plan: {
      log: NUMBERS,
      hinge: NUMBERS.filter((name) => name !== 'SpecialDay'),
      category: CATEGORIES,
      cross: [
        { column: 'PageValues', kind: 'above', at: 0, with: [...NUMBERS, 'Month', 'VisitorType', 'TrafficType'] },
        { column: 'VisitorType', kind: 'is', at: VISITORS.indexOf('New_Visitor'), with: NUMBERS },
        { column: 'Month', kind: 'is', at: MONTHS.indexOf('Nov'), with: NUMBERS },
      ],
    },
  };
}
