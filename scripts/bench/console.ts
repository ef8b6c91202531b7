import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { showProgress } from '../../bot/progress.ts';
import { ROOT } from '../../bot/root.ts';
import { openConversations } from '../../knowledge/conversations/conversations.ts';
import { openFigures } from '../../knowledge/conversations/figures.ts';
import { openSearch } from '../../knowledge/conversations/search.ts';
import { openSearchIndex } from '../../knowledge/conversations/search-index.ts';
import { type OpenDatabase, openDatabase } from '../../knowledge/database/database.ts';
import { seedDemo } from '../../knowledge/demo/seed-demo.ts';
import { loadTraining } from '../../nlu/intents/load-training.ts';
import type { BenchRow } from './row.ts';
import { latency } from './timing.ts';

const TODAY = '2026-11-24';
const TIMES = 25;
const TURNS = 5; // of a conversation, a message and a reply each

/**
 * What the console's pages ask of a database with very many messages, timed on the server: `--messages N` (1,000,000).
 * The messages are the training utterances in turn, spread over two years; one conversation in ten goes on over two days,
 * and in one a person speaks.
 */
export async function benchConsole(args: string[]): Promise<BenchRow[]> {
  const { values } = parseArgs({ args, options: { messages: { type: 'string', default: '1000000' } } });
  const folder = mkdtempSync(join(tmpdir(), 'bench-console-'));
  const database = openDatabase(join(folder, 'desk.sqlite'));
  try {
    seedDemo(database.handle, {
      today: TODAY,
      now: `${TODAY}T10:00:00.000Z`,
      faqDir: join(ROOT, 'knowledge/demo/faq'),
    });
    fill(database, Number(values.messages));
    return await measure(database);
  } finally {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure({ handle }: OpenDatabase): Promise<BenchRow[]> {
  const search = openSearch(handle);
  const conversations = openConversations(handle);
  const { figures, count } = openFigures(handle);
  const now = `${TODAY}T10:00:00.000Z`;
  while (count(now));
  const middle = handle.prepare('SELECT id FROM conversation LIMIT 1 OFFSET 1000').pluck().get() as string;
  const asked: [name: string, ask: () => unknown][] = [
    ['search a common word', () => search({ words: 'order' })],
    ['search two words', () => search({ words: 'invoice september' })],
    ['search 发票', () => search({ words: '发票' })],
    ['search 退货 with dates', () => search({ words: '退货', from: '2026-03-01', to: '2026-03-31' })],
    ['search a word nobody said', () => search({ words: 'zeppelin' })],
    ['search by company', () => search({ words: 'price', who: 'alpine' })],
    ['search by intent', () => search({ intent: 'returns', outcome: 'unanswered' })],
    ['search not answered, less sure than 40 %', () => search({ outcome: 'unanswered', below: 0.4 })],
    ['inbox, waiting', () => conversations.waiting(now)],
    ['inbox, all open', () => conversations.open(now)],
    ['one conversation', () => conversations.transcript(middle)],
    ['figures of 30 days', () => figures('2026-10-25', TODAY, now)],
    ['figures of two years', () => figures('2024-11-25', TODAY, now)],
  ];
  const rows: BenchRow[] = [];
  console.log(`${'p50 ms'.padStart(10)}${'p95 ms'.padStart(10)}`);
  for (const [benchmark, ask] of asked) {
    const { times } = await latency(Array.from({ length: TIMES }), ask);
    console.log(`${times['p50-ms'].toFixed(1).padStart(10)}${times['p95-ms'].toFixed(1).padStart(10)}  ${benchmark}`);
    for (const [metric, value] of Object.entries(times))
      rows.push({ benchmark: `console: ${benchmark}`, metric, system: 'ours', value, ms: value });
  }
  return rows;
}

/** Writes conversations in turn of the training utterances, and indexes them. */
function fill({ handle }: OpenDatabase, messages: number): void {
  const said = loadTraining(join(ROOT, 'nlu/intents/training'));
  const people = handle.prepare('SELECT id, company_id AS companyId FROM contact').all() as {
    id: string;
    companyId: string;
  }[];
  const conversation = handle.prepare(
    `INSERT INTO conversation (id, channel, person_id, company_id, language, created_at, state, handed_over)
     VALUES (?, 'web', ?, ?, ?, ?, '{}', 0)`,
  );
  const row = handle.prepare(
    `INSERT INTO transcript (conversation_id, sequence, at, author, person_id, activity, trace) VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  const handoff = handle.prepare(
    `INSERT INTO handoff (id, conversation_id, opened_at, reason, status) VALUES (?, ?, ?, 'asked', 'closed')`,
  );
  const end = Date.parse(`${TODAY}T09:00:00Z`);
  const count = Math.ceil(messages / (2 * TURNS));
  const step = (2 * 365 * 86_400_000) / count;
  const write = handle.transaction((from: number, to: number) => {
    for (let c = from; c < to; c++) {
      const id = `bench-${c}`;
      const person = people[(c * 7919) % people.length]!;
      const began = end - (count - c) * step;
      conversation.run(id, person.id, person.companyId, 'en', new Date(began).toISOString());
      for (let turn = 0; turn < TURNS; turn++) {
        const { text, intent } = said[(c * TURNS + turn) % said.length]!;
        // One conversation in ten goes on the next day; in another a person speaks as well.
        const pause = c % 10 === 3 && turn > 2 ? 86_400_000 : 0;
        const at = new Date(began + pause + turn * 60_000).toISOString();
        row.run(id, 2 * turn + 1, at, 'user', person.id, JSON.stringify({ type: 'message', text }), null);
        const confidence = ((c * 31 + turn * 17) % 100) / 100;
        const by = confidence < 0.1 ? 'offer-person' : confidence < 0.2 ? 'clarify' : 'skill';
        const reply = JSON.stringify({ type: 'message', text: `About ${text}`, channelData: { citations: [] } });
        row.run(
          id,
          2 * turn + 2,
          at,
          'desk',
          null,
          reply,
          JSON.stringify({ language: 'en', intent, confidence, decision: { by } }),
        );
      }
      if (c % 10 !== 7) continue;
      handoff.run(`BENCH-${c}`, id, new Date(began + 300_000).toISOString());
      const word = JSON.stringify({ type: 'message', text: 'I look into it.' });
      row.run(id, 2 * TURNS + 1, new Date(began + 900_000).toISOString(), 'staff', null, word, null);
    }
  });
  const index = openSearchIndex(handle);
  for (let c = 0; c < count; c += 2000) {
    write(c, Math.min(count, c + 2000));
    while (index.step(20_000));
    showProgress(Math.min(1, (c + 2000) / count), 'writing and indexing');
  }
}
