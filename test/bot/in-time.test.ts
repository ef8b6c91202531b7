import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../bot/config.ts';
import type { createDesk } from '../../bot/desk.ts';
import { deskOnRecords, lexiconOf } from '../../bot/desk-on-records.ts';
import { modelAt } from '../../bot/jobs/understanding/kept.ts';
import { buildProductSearch } from '../../knowledge/catalogue/product-search.ts';
import { type OpenDatabase, openDatabase } from '../../knowledge/database/database.ts';
import { readArticles } from '../../knowledge/faq/articles.ts';
import { buildFaqIndex } from '../../knowledge/faq/faq-index.ts';
import { openRecords } from '../../knowledge/records.ts';
import { TODAY } from '../support/today.ts';

/** What a statement does is seen on the way into SQLite, whoever prepared it. */
const prototype = Object.getPrototypeOf(new BetterSqlite3(':memory:').prepare('SELECT 1')) as Record<
  'all' | 'get' | 'run' | 'iterate',
  (this: BetterSqlite3.Statement, ...values: unknown[]) => unknown
>;
const METHODS = ['all', 'get', 'run', 'iterate'] as const;
const untouched = Object.fromEntries(METHODS.map((name) => [name, prototype[name]])) as typeof prototype;
let ran: string[] = [];

let dataDir: string;
let database: OpenDatabase;
let turn: ReturnType<typeof createDesk>;
let buyer: { id: string; company_id: string };

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'in-time-'));
  cpSync(process.env.DESK_TEMPLATE!, dataDir, { recursive: true });
  database = openDatabase(join(dataDir, 'desk.sqlite'));
  const records = openRecords(database);
  const products = await records.catalogue.all();
  const faq = buildFaqIndex(await readArticles(database.query));
  const model = modelAt(join(dataDir, 'models'));
  turn = await deskOnRecords({
    ...{ config: readConfig({ DATA_DIR: dataDir }), database, records, products },
    ...{ lexicon: lexiconOf(database, products), search: buildProductSearch(products) },
    ...{ askFaq: faq.answer, articleTitled: faq.titled, model: () => model },
    ...{ embed: async () => undefined, embeds: () => false, foreseen: () => ({}), mails: false },
    ...{ documentAddress: () => '', now: () => new Date(`${TODAY}T10:00:00.000Z`), newId: () => 'id' },
  });
  buyer = database.handle
    .prepare(`SELECT id, company_id FROM contact WHERE company_id = 'alpine-bistro' AND role <> 'viewer' LIMIT 1`)
    .get() as typeof buyer;
  for (const name of METHODS)
    prototype[name] = function (...values) {
      ran.push(this.source);
      return untouched[name].apply(this, values);
    };
});
afterAll(async () => {
  Object.assign(prototype, untouched);
  await database.close();
  rmSync(dataDir, { recursive: true, force: true });
});

/** What the desk says to it, the number left out, and the statements that it ran. */
async function ask(text: string, number: string) {
  const said = text.replace('#', number);
  const inbound = {
    ...{ conversationId: 'c', channel: 'web', externalId: 'e', personId: buyer.id, text: said, value: undefined },
    activity: { type: 'message' as const, text: said, from: { id: buyer.id, role: 'user' as const } },
  };
  ran = [];
  const { replies, effects } = await turn(inbound, { takenBy: null, state: {} });
  return { says: JSON.stringify(replies.map((r) => r.activity)).replaceAll(number, '#'), effects, ran };
}

/** A number of another company, and one of the same form that nobody has. */
function numbers(table: string): { theirs: string; nobodys: string } {
  const theirs = database.handle
    .prepare(`SELECT id FROM ${table} WHERE company_id <> ? ORDER BY id DESC LIMIT 1`)
    .pluck()
    .get(buyer.company_id) as string;
  const last = Number(/\d+$/.exec(theirs)![0]);
  for (let n = last + 1; ; n++) {
    const nobodys = theirs.replace(/\d+$/, String(n).padStart(4, '0'));
    if (!database.handle.prepare(`SELECT 1 FROM ${table} WHERE id = ?`).get(nobodys)) return { theirs, nobodys };
  }
}

describe('a number of somebody else is answered as one that does not exist, by the same work', () => {
  it.each([
    ['sales_order', 'where is #?'],
    ['sales_order', '# 到哪了'],
    ['sales_order', 'please cancel order #'],
    ['sales_order', 'change # to 500 CUP-12'],
    ['sales_order', 'I want to return the cups from #'],
    ['sales_order', 'reorder #'],
    ['sales_order', 'tell me when # ships'],
    ['sales_order', 'send me the invoice for #'],
    ['invoice', 'send me invoice #'],
    ['invoice', 'how do I pay #?'],
    ['invoice', '请发一下发票 #'],
    ['return_order', 'what about my return #?'],
    ['quote', 'is quote # still valid?'],
    ['quote', 'order what is in #'],
  ])('%s: %s', async (table, text) => {
    const { theirs, nobodys } = numbers(table);
    await ask(text, theirs); // what is remembered from the first time is no difference
    const [a, b] = [await ask(text, theirs), await ask(text, nobodys)];
    expect(a.ran.some((sql) => sql.includes(`"${table}"`))).toBe(true);
    expect(a).toEqual(b);
  });

  it('while one of their own is another matter', async () => {
    const own = database.handle.prepare('SELECT id FROM sales_order WHERE company_id = ? LIMIT 1').pluck();
    const { nobodys } = numbers('sales_order');
    const mine = await ask('where is #?', own.get(buyer.company_id) as string);
    expect(mine.says).not.toBe((await ask('where is #?', nobodys)).says);
  });
});
