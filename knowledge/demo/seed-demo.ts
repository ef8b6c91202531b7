import type { Handle } from '../database/database.ts';
import { writeFact } from '../database/facts.ts';
import { readArticleFiles } from '../faq/article-file.ts';
import { columnsOf } from '../faq/versions/rows.ts';
import { addAftermath } from './aftermath.ts';
import { addAllocations } from './allocations.ts';
import { addCompanies } from './companies.ts';
import { addDemoCompanies, addDemoContracts } from './demo-companies.ts';
import { holidays } from './holidays.ts';
import { numberAndCollect } from './numbering.ts';
import { addOrders } from './orders.ts';
import { products } from './products.ts';
import { addQuestions } from './questions.ts';
import { createRandom } from './random.ts';
import { countRows, type Row, writeRows } from './rows.ts';
import { addRush } from './rush.ts';
import { sellerFacts } from './seller-facts.ts';
import { addStock } from './stock.ts';
import { tellStories } from './stories.ts';
import { FREIGHT_RULES } from './terms.ts';
import { createWorld } from './world.ts';

export const DEFAULT_SEED = 20_261;

export interface SeedOptions {
  today: string; // YYYY-MM-DD
  now: string; // ISO; nothing happens after it
  seed?: number;
  faqDir?: string; // with en/*.md and zh/*.md
  /** The control company: no goods belong together and nobody orders in a rhythm. A model must find nothing there. */
  control?: boolean;
  onProgress?: (done: number, what: string) => void; // 0..1
}

/** Writes the demo company: three years of business up to `now`, in one transaction. */
export function seedDemo(handle: Handle, options: SeedOptions): void {
  const { today, now, seed = DEFAULT_SEED, onProgress = () => undefined } = options;
  const world = createWorld(today, now, createRandom(seed), products(), options.control);
  onProgress(0, 'companies');
  const demo = addDemoCompanies(world);
  addDemoContracts(world);
  tellStories(world, demo);
  addCompanies(world);
  addOrders(world, (done) => onProgress(0.02 + done * 0.3, 'orders'));
  addAftermath(world);
  addRush(world, createRandom(seed + 1));
  addQuestions(world, createRandom(seed + 2));
  const ids = numberAndCollect(world);
  addStock(world);
  addAllocations(world, ids);
  for (const company of world.companies) {
    world.rows.company.push(company.row);
    world.rows.address.push(...company.addresses);
    world.rows.contact.push(...company.contacts);
  }
  world.rows.freight_rule.push(...FREIGHT_RULES);
  world.rows.holiday.push(...holidays(today));
  if (options.faqDir) world.rows.article = articles(options.faqDir, now);

  const total = countRows(world.rows);
  let written = 0;
  handle.transaction(() => {
    writeRows(handle, world.rows, (count, table) => {
      written += count;
      onProgress(0.4 + 0.6 * (written / total), table);
    });
    for (const [key, value] of Object.entries({
      filling: 'demo',
      seller: 'Harbourline Supply',
      ...sellerFacts(),
      seed: String(seed),
      seeded_at: now,
    }))
      writeFact(handle, key, value);
  })();
  onProgress(1, 'done');
}

function articles(faqDir: string, now: string): Row<'article'>[] {
  return readArticleFiles(faqDir).map((article) => ({ ...columnsOf(article), version: 1, published_at: now }));
}
