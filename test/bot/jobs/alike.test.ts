import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alike } from '../../../bot/jobs/foresight/alike.ts';
import { type OpenDatabase, openDatabase } from '../../../knowledge/database/database.ts';
import { seedDemo } from '../../../knowledge/demo/seed-demo.ts';
import { TODAY } from '../../support/today.ts';

const NOW = `${TODAY}T10:00:00.000Z`;
/** New goods that nobody has bought, and what a buyer would call like them: the beginning of the codes. */
const NEW: readonly (readonly [sku: string, category: string, name: string, like: RegExp])[] = [
  ['NEW-1', 'cups', '10 oz double-wall paper cup', /^(?:CUP|RIP)-/],
  ['NEW-2', 'lids', '10 oz sip lid for hot cups', /^LID-/],
  ['NEW-3', 'packing', '60 mm clear packing tape', /^TAPE/],
  ['NEW-4', 'paper', '100 g A4 copy paper', /^PAPER-/],
  ['NEW-5', 'gloves', 'nitrile gloves, XXL, black', /GLOV|NIT/],
];

let database: OpenDatabase;
let likes: (sku: string) => { sku: string; buyers: number | null; text: number | null }[];
beforeAll(async () => {
  database = openDatabase(':memory:');
  seedDemo(database.handle, { today: TODAY, now: NOW });
  const category = database.handle.prepare('SELECT category FROM product WHERE sku = ?').pluck();
  const insert = database.handle.prepare(
    `INSERT INTO product (sku, name_en, name_zh, description_en, description_zh, keywords, category, unit, pack_size, moq, lead_time_days, discontinued)
     VALUES (?, ?, ?, '', '', '', ?, 'H87', 500, 500, 7, 0)`,
  );
  for (const [sku, kind, name, like] of NEW) {
    const known = database.handle.prepare('SELECT sku FROM product').pluck().all() as string[];
    insert.run(sku, name, name, category.get(known.find((one) => like.test(one)) ?? '') ?? kind);
  }
  const fitted = alike.fit(await alike.gather(database, NOW), { now: NOW, seed: 1 });
  const { similar } = alike.load(fitted!.model);
  likes = (sku) => similar.similar(sku, { k: 5 });
}, 120_000);
afterAll(() => database.close());

describe('what is like a product that nobody has bought', () => {
  it.each(NEW)('%s (%s, %s) is found by its text', (sku, _category, name, like) => {
    const found = likes(sku);
    expect(
      found.map((one) => one.sku),
      name,
    ).toHaveLength(5);
    for (const one of found.slice(0, 3)) expect(one.sku, `${name}: ${found.map((f) => f.sku)}`).toMatch(like);
    expect(found.every(({ buyers }) => buyers === null)).toBe(true);
    expect(found.every(({ text }) => text !== null && text > 0)).toBe(true);
  });
});
