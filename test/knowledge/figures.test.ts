import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openFigures } from '../../knowledge/conversations/figures.ts';
import { type Handle, openDatabase } from '../../knowledge/database/database.ts';

const day = fc.integer({ min: 1, max: 12 }).map((n) => `2026-03-${String(n).padStart(2, '0')}`);
const time = fc
  .tuple(day, fc.integer({ min: 0, max: 23 }))
  .map(([d, h]) => `${d}T${String(h).padStart(2, '0')}:00:00.000Z`);
const conversation = fc.integer({ min: 0, max: 6 });
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      ...{ kind: fc.constant('reply' as const), conversation, at: time, intent: fc.constantFrom('', 'stock', 'price') },
      ...{
        outcome: fc.constantFrom('answered', 'answered', 'suggested', 'unanswered'),
        confidence: fc.double({ min: 0, max: 1, noNaN: true }),
      },
      language: fc.constantFrom('en', 'zh'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('staff' as const), conversation, at: time }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('case' as const), conversation, at: time }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('known' as const), conversation, person: fc.constantFrom('a', 'b') }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      ...{ kind: fc.constant('rated' as const), conversation, about: fc.constantFrom('answer', 'end') },
      value: fc.constantFrom(1, -1),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('forgotten' as const), conversation }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('count' as const), now: time }) },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Seven conversations, one a day and a half, three people's and guests'. */
function empty() {
  const database = openDatabase(':memory:');
  const insert = database.handle.prepare(
    `INSERT INTO conversation (id, channel, person_id, company_id, language, created_at, state, handed_over) VALUES (?, ?, ?, NULL, 'en', ?, '{}', 0)`,
  );
  for (let c = 0; c < 7; c++) {
    const created = new Date(Date.parse('2026-03-01') + c * 36 * 3_600_000).toISOString();
    insert.run(`c-${c}`, c % 3 ? 'web' : 'slack', [null, 'a', 'a', 'b'][c % 4], created);
  }
  return database;
}

function actor(handle: Handle) {
  const { count } = openFigures(handle);
  const row = handle.prepare(
    `INSERT INTO transcript (conversation_id, sequence, at, author, activity) VALUES (?, 1, ?, ?, '{}')`,
  );
  const fact = handle.prepare(
    `INSERT INTO reply_fact (id, conversation_id, at, language, intent, confidence, outcome) VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  const open = handle.prepare(
    `INSERT INTO handoff (id, conversation_id, opened_at, reason, status) VALUES (?, ?, ?, '', 'open')
     ON CONFLICT (id) DO UPDATE SET opened_at = excluded.opened_at`,
  );
  const rate = handle.prepare(
    `INSERT INTO rating (reply_id, about, conversation_id, value, at)
       SELECT id, @about, @id, @value, at FROM reply_fact WHERE conversation_id = @id ORDER BY id DESC LIMIT 1
     ON CONFLICT (reply_id, about) DO UPDATE SET value = excluded.value`,
  );
  const claim = handle.prepare('UPDATE conversation SET person_id = ? WHERE id = ? AND person_id IS NULL');
  return (done: Step): void => {
    if (done.kind === 'count') while (count(done.now));
    else {
      const id = `c-${done.conversation}`;
      if (done.kind === 'reply') {
        const { lastInsertRowid } = row.run(id, done.at, 'desk');
        fact.run(lastInsertRowid, id, done.at, done.language, done.intent, done.confidence, done.outcome);
      } else if (done.kind === 'staff') row.run(id, done.at, 'staff');
      else if (done.kind === 'case') open.run(`case-${id}`, id, done.at);
      else if (done.kind === 'rated') rate.run({ id, about: done.about, value: done.value });
      else if (done.kind === 'known') claim.run(done.person, id);
      else
        for (const table of ['transcript', 'handoff'])
          handle.prepare(`DELETE FROM ${table} WHERE conversation_id = ?`).run(id);
    }
  };
}

/** The same figures in one go over everything. */
function afresh(handle: Handle, from: string, to: string, now: string) {
  const end = new Date(Date.parse(to) + 86_400_000).toISOString().slice(0, 10);
  const range = { from, end, settled: new Date(Date.parse(now) - 3 * 86_400_000).toISOString() };
  const all = (sql: string) => handle.prepare(sql).all(range) as Record<string, number | string | null>[];
  const IN = 'at >= @from AND at < @end';
  const [ends] = all(
    `WITH ranked AS (SELECT *, row_number() OVER (PARTITION BY conversation_id ORDER BY substr(at, 1, 10) DESC, id DESC) AS n
         FROM reply_fact WHERE ${IN}),
       person AS (SELECT conversation_id FROM handoff WHERE opened_at >= @from AND opened_at < @end
                  UNION SELECT conversation_id FROM transcript WHERE author = 'staff' AND ${IN})
     SELECT count(p.conversation_id) AS withPerson, @settled AS settled,
       coalesce(sum(p.conversation_id IS NULL AND f.at >= @settled AND coalesce(e.value, a.value) IS NULL), 0) AS open,
       coalesce(sum(p.conversation_id IS NULL AND (coalesce(e.value, a.value) = 1 OR coalesce(e.value, a.value) IS NULL
         AND f.at < @settled AND f.outcome = 'answered' AND NOT EXISTS (
         SELECT 1 FROM conversation o JOIN reply_fact g ON g.conversation_id = o.id AND g.intent = f.intent
         WHERE o.person_id = c.person_id AND o.created_at >= f.at
           AND max(o.created_at, g.at) < strftime('%Y-%m-%dT%H:%M:%fZ', f.at, '+3 days')))), 0) AS contained
     FROM ranked f LEFT JOIN rating e ON e.reply_id = f.id AND e.about = 'end'
       LEFT JOIN rating a ON a.reply_id = f.id AND a.about = 'answer' JOIN conversation c ON c.id = f.conversation_id LEFT JOIN person p ON p.conversation_id = c.id
     WHERE f.n = 1`,
  );
  const sums = `count(*) AS replies, sum(outcome = 'unanswered') AS unanswered, sum(outcome = 'suggested') AS suggested,
    sum(CAST(round(confidence * 1000000) AS INTEGER)) AS confidence`;
  const [total] = all(`SELECT count(DISTINCT conversation_id) AS conversations, ${sums} FROM reply_fact WHERE ${IN}`);
  const { conversations, replies, unanswered, suggested } = total as Record<string, number>;
  return {
    conversations,
    turns: replies,
    replies: {
      answered: replies! - (unanswered ?? 0) - (suggested ?? 0),
      ...{ suggested: suggested ?? 0, unanswered: unanswered ?? 0 },
    },
    withPerson: ends!.withPerson,
    verified: { contained: ends!.contained, open: ends!.open },
    languages: all(`SELECT language, count(*) AS replies FROM reply_fact WHERE ${IN} GROUP BY 1 ORDER BY 2 DESC, 1`),
    channels: all(
      `SELECT channel, count(*) AS conversations FROM conversation
       WHERE id IN (SELECT conversation_id FROM reply_fact WHERE ${IN}) GROUP BY 1 ORDER BY 2 DESC, 1`,
    ),
    intents: all(
      `SELECT intent, ${sums} FROM reply_fact WHERE ${IN} AND intent <> '' GROUP BY 1 ORDER BY 2 DESC, 1`,
    ).map((row) => ({ ...row, confidence: (row.confidence as number) / 1e6 / (row.replies as number) })),
    days: all(
      `SELECT substr(at, 1, 10) AS day, count(DISTINCT conversation_id) AS conversations, count(*) AS replies,
         sum(outcome = 'unanswered') AS unanswered FROM reply_fact WHERE ${IN} GROUP BY 1 ORDER BY 1`,
    ),
  };
}

it('are those that are counted afresh, whatever was said, forgotten or counted before, over whatever days', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 5, maxLength: 60 }),
      fc.array(fc.tuple(day, day, time), { minLength: 3, maxLength: 3 }),
      async (steps, ranges) => {
        const database = empty();
        const { handle } = database;
        const act = actor(handle);
        for (const one of steps) act(one);
        const { figures } = openFigures(handle);
        for (const [a, b, now] of ranges) {
          const [from, to] = a < b ? [a, b] : [b, a];
          const { firstResponse: _, ...counted } = figures(from, to, now);
          expect(counted).toEqual(afresh(handle, from, to, now));
        }
        await database.close();
      },
    ),
    { numRuns: 150 },
  );
});

it('a day is counted once, and again only when it changes', async () => {
  const database = empty();
  const act = actor(database.handle);
  const days = () => database.handle.prepare('SELECT day, counts IS NOT NULL AS counted FROM figure_day').all();
  const reply = { kind: 'reply', intent: 'stock', outcome: 'answered', confidence: 1, language: 'en' } as const;
  act({ ...reply, conversation: 1, at: '2026-03-02T09:00:00.000Z' });
  act({ ...reply, conversation: 2, at: '2026-03-08T09:00:00.000Z' });
  act({ kind: 'count', now: '2026-03-09T12:00:00.000Z' });
  expect(days()).toEqual([
    { day: '2026-03-02', counted: 1 },
    { day: '2026-03-08', counted: 0 }, // it may still be come back about
  ]);
  act({ ...reply, conversation: 1, at: '2026-03-09T09:00:00.000Z' }); // the same conversation goes on
  expect(days()[0]).toEqual({ day: '2026-03-02', counted: 0 });
  act({ kind: 'count', now: '2026-03-09T12:00:00.000Z' });
  act({ kind: 'forgotten', conversation: 1 });
  act({ kind: 'count', now: '2026-03-20T12:00:00.000Z' });
  expect(days()).toEqual([{ day: '2026-03-08', counted: 1 }]);
  await database.close();
});
