import { dueAgain, SURE } from '../../evaluate/models/due.ts';
import { DEMO_NOW, type Filling, type Found, filled, plantedFigures } from '../../evaluate/models/planted.ts';
import type { BenchRow } from '../row.ts';

/** What was planted in the demo company and is found, beside the control company, where nothing is to be found. */
export async function benchDemo(): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  const demo = await filled(false);
  for (const [system, filling] of [
    ['ours', demo],
    ['ours, control company', await filled(true)],
  ] as const) {
    const started = performance.now();
    const { model, ...figures } = plantedFigures(filling, demo);
    const ms = performance.now() - started;
    const add = (benchmark: string, metric: string, value: number) => {
      rows.push({ benchmark, metric, system, value, ms });
      console.log(`${system.padEnd(22)} ${benchmark.padEnd(12)} ${metric.padEnd(34)} ${value.toFixed(3)}`);
    };
    console.log(
      `\n${filling.rows.length} rows, fitted and held against the plants in ${(ms / 1000).toFixed(1)} s, ${speed(model, filling)} ms a buyer`,
    );
    const told = (benchmark: string, { named, precision, recall }: Found) => {
      add(benchmark, 'found', named);
      add(benchmark, 'precision', precision);
      add(benchmark, 'recall', recall);
    };
    told('demo-pairs', figures.pairs);
    add('demo-pairs', 'planted, with five buyers of both', figures.findable);
    add('demo-pairs', 'recall of those', figures.findableRecall);
    told('demo-rhythms', figures.rhythms);
    add('demo-rhythms', 'days within 20 % of the planted', figures.daysRight);
    const due = dueAgain(filling.rows, DEMO_NOW);
    if ('lacks' in due) continue;
    add('demo-due', `ordered, of those with chance ≥ ${SURE}`, due.precision);
    add('demo-due', `of what is ordered, chance ≥ ${SURE}`, due.recall);
    add('demo-due', 'Brier score', due.brier);
    add('demo-due', 'Brier score of the base rate', due.brierOfBase);
    const excess = due.told.reduce((sum, one) => sum + one.chance - one.came, 0) / due.told.length;
    add('demo-due', 'mean chance less share ordered', excess);
  }
  return rows;
}

function speed(model: ReturnType<typeof plantedFigures>['model'], { rows }: Filling): string {
  const buyers = [...new Set(rows.map(({ buyer }) => buyer))];
  const started = performance.now();
  for (const buyer of buyers) model.recommend(buyer, { k: 10, availability: () => 'in-stock' });
  return ((performance.now() - started) / buyers.length).toFixed(2);
}
