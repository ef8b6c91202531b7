import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFigures } from '../../knowledge/conversations/figures.ts';
import { openSearch, type SearchQuery } from '../../knowledge/conversations/search.ts';
import { openSearchIndex } from '../../knowledge/conversations/search-index.ts';
import { type OpenDatabase, openDatabase } from '../../knowledge/database/database.ts';

let database: OpenDatabase;
let search: ReturnType<typeof openSearch>;

/** conversation, day, author, text; for a reply: intent, confidence, who decided. */
const SAID: [string, string, 'user' | 'desk' | 'staff', string, [string, number, string]?][] = [
  ['c-1', '2026-11-01', 'user', 'Where are my returned invoices?'],
  ['c-1', '2026-11-01', 'desk', 'Invoice INV-7 is on its way.', ['invoice', 0.9, 'skill']],
  ['c-2', '2026-11-02', 'user', '请问增值税发票什么时候开'],
  ['c-2', '2026-11-02', 'desk', '请问是哪一张？', ['invoice', 0.3, 'clarify']],
  ['c-2', '2026-11-03', 'user', '退货怎么办'],
  ['c-2', '2026-11-03', 'desk', '这个我不确定。', ['returns', 0.2, 'offer-person']],
  ['c-2', '2026-11-03', 'staff', '您好，我来处理。'],
  ['c-3', '2026-11-02', 'user', 'invoice again'],
  ['c-3', '2026-11-02', 'desk', 'Here it is.', ['invoice', 0.8, 'skill']],
  ['c-4', '2026-11-20', 'user', 'stock of CUP-12?'],
  ['c-4', '2026-11-20', 'desk', 'Plenty.', ['stock', 0.95, 'skill']],
];

beforeAll(() => {
  database = openDatabase(':memory:');
  const { handle } = database;
  handle.exec(
    `INSERT INTO company VALUES ('co-1', 'Alpine Bistro', NULL, 'cafe', 'EU', 'AT', 'en', 'EUR', 'NET30', NULL, NULL, NULL, '2024-01-01')`,
  );
  handle.exec(
    `INSERT INTO contact (id, company_id, name, email, language, role, demo) VALUES ('marie', 'co-1', 'Marie Keller', '', 'en', 'buyer', 0)`,
  );
  const conversation = handle.prepare(
    `INSERT OR IGNORE INTO conversation (id, channel, person_id, company_id, language, created_at, state, handed_over) VALUES (?, 'web', ?, ?, 'en', ?, '{}', 0)`,
  );
  const row = handle.prepare(
    `INSERT INTO transcript (conversation_id, sequence, at, author, activity, trace) VALUES (?, ?, ?, ?, ?, ?)`,
  );
  SAID.forEach(([id, day, author, text, decided], i) => {
    const known = id === 'c-1' || id === 'c-3'; // Marie's; the others are a guest's
    conversation.run(id, known ? 'marie' : null, known ? 'co-1' : null, `${day}T08:00:00.000Z`);
    const trace = decided && {
      language: 'en',
      intent: decided[0],
      confidence: decided[1],
      decision: { by: decided[2] },
    };
    row.run(id, i + 1, `${day}T09:00:00.000Z`, author, JSON.stringify({ text }), trace ? JSON.stringify(trace) : null);
  });
  handle.exec(
    `INSERT INTO handoff (id, conversation_id, opened_at, status, reason) VALUES ('CASE-1', 'c-2', '2026-11-03T08:30:00.000Z', 'open', 'asked')`,
  );
  while (openSearchIndex(handle).step(4));
  search = openSearch(handle);
});
afterAll(() => database.close());

describe('searching', () => {
  it.each<[string, SearchQuery, string[]]>([
    [
      'a stem, the latest first',
      { words: 'invoice' },
      ['invoice again', 'Invoice INV-7 is on its way.', 'Where are my returned invoices?'],
    ],
    ['two words, both asked for', { words: 'invoice returning' }, ['Where are my returned invoices?']],
    ['a Chinese word of two characters', { words: '发票' }, ['请问增值税发票什么时候开']],
    ['not its characters apart', { words: '税票' }, []],
    ['what a person of the staff said', { words: '处理' }, ['您好，我来处理。']],
    ['words that are an operator of the index', { words: 'stock OR "NEAR( *' }, []],
    ['nothing that can be looked for', { words: '?!' }, []],
    [
      'by company',
      { words: 'invoice', who: 'ALPINE' },
      ['invoice again', 'Invoice INV-7 is on its way.', 'Where are my returned invoices?'],
    ],
    ['by somebody else', { words: 'invoice', who: 'nobody' }, []],
    ['by days, the last included', { words: 'invoice', from: '2026-11-02', to: '2026-11-02' }, ['invoice again']],
    ['replies by intent', { intent: 'returns' }, ['这个我不确定。']],
    ['replies that did not answer', { outcome: 'unanswered' }, ['这个我不确定。']],
    ['replies that were less sure', { below: 0.35 }, ['这个我不确定。', '请问是哪一张？']],
  ])('%s', (_name, asked, found) => {
    expect(search(asked).map(({ text }) => text)).toEqual(found);
  });

  it('goes on after the last hit of a page', () => {
    const [first] = search({ words: 'invoice' }, 1);
    expect(search({ words: 'invoice', before: first!.id }, 1)[0]!.text).toBe('Invoice INV-7 is on its way.');
  });
});

describe('figures', () => {
  it('count what was decided, and who came back', () => {
    const figures = openFigures(database.handle).figures('2026-11-01', '2026-11-20', '2026-11-21T10:00:00.000Z');
    expect(figures).toMatchObject({
      ...{ conversations: 4, turns: 5, replies: { answered: 3, suggested: 1, unanswered: 1 } },
      withPerson: 1,
      // c-1 came back with the same the next day, in c-3, which was answered; c-4 is a day old.
      verified: { contained: 1, open: 1 },
      firstResponse: { cases: 1, answered: 1, median: 30 },
    });
    expect(figures.intents[0]).toEqual({
      ...{ intent: 'invoice', replies: 3, unanswered: 0, suggested: 1 },
      confidence: expect.closeTo((0.9 + 0.3 + 0.8) / 3),
    });
    expect(figures.days.map(({ day, replies }) => [day, replies])).toEqual([
      ['2026-11-01', 1],
      ['2026-11-02', 2],
      ['2026-11-03', 1],
      ['2026-11-20', 1],
    ]);
  });
  it('are empty where nothing was said', () => {
    const figures = openFigures(database.handle).figures('2025-01-01', '2025-01-31', '2026-11-21T10:00:00.000Z');
    expect(figures).toMatchObject({ conversations: 0, turns: 0, withPerson: 0, firstResponse: { median: null } });
  });
});
