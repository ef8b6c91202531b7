import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { QuestionGroup } from '../../../bot/teaching/groups.ts';
import { startDesk, visit } from '../../support/desk.ts';
import { addStaff, call, type Staff } from './staff.ts';

let desk: Awaited<ReturnType<typeof startDesk>>;
let agent: Staff;
beforeAll(async () => {
  desk = await startDesk();
  agent = await addStaff(desk, 'agent');
});
afterAll(() => desk.stop());

interface Told {
  groups: QuestionGroup[];
  lessons: { text: string; status: string }[];
}
const ask = async (method: string, path: string, body?: object) => {
  const { status, body: told } = await call(desk.url, method, path, agent.session, body);
  return { status, body: told as unknown as Told };
};
const groups = async () => (await ask('get', '/teaching')).body.groups;
const holding = async (text: string) => (await groups()).find((one) => one.questions.some((q) => q.text === text));

describe('what was not answered', () => {
  it('is grouped, with counts, reasons and words; what was answered is not there', async () => {
    for (const text of ['blorp fnord zimzam', 'blorp fnord zimzam quux', 'is CUP-12 in stock?'])
      await (await visit(desk.url)).say(text);
    const found = await holding('blorp fnord zimzam');
    expect(found).toMatchObject({ language: 'en', count: 2, reasons: { 'not-answered': 2 } });
    expect(await holding('is CUP-12 in stock?')).toBeUndefined();
  });

  it('holds what staff mark as wrong', async () => {
    const guest = await visit(desk.url);
    const reply = await guest.say('is LID-12 in stock?');
    const path = `/conversations/${guest.conversationId}/wrong`;
    expect((await ask('post', path, { sequence: Number(reply.id.split('|')[1]) })).status).toBe(200);
    expect((await holding('is LID-12 in stock?'))!.reasons).toEqual({ 'marked-wrong': 1 });
    expect((await ask('post', path, { sequence: 99 })).status).toBe(404);
  });
});

describe('a decision', () => {
  const write = (sql: string, ...values: unknown[]) => {
    const database = new Database(join(desk.dataDir, 'desk.sqlite'));
    try {
      return database.prepare(sql).all(...values) as { text: string | null }[];
    } finally {
      database.close();
    }
  };

  it.each([
    [{ kind: 'utterance', intent: 'no_such' }, 400, 'NoSuchIntent'],
    [{ kind: 'phrasing', article: 'no-such' }, 400, 'NoSuchArticle'],
    [{ kind: 'utterance' }, 400, 'BadArgument'],
  ])('%o is refused', async (lesson, status, code) => {
    const { id } = (await groups())[0]!;
    expect(await ask('post', `/teaching/${id}/decide`, { lesson })).toMatchObject({
      status,
      body: { error: { code } },
    });
  });

  it('takes the group off the queue, copies no words of a buyer, and goes with the message', async () => {
    const group = (await holding('blorp fnord zimzam'))!;
    const decided = await ask('post', `/teaching/${group.id}/decide`, { lesson: { kind: 'out-of-scope' } });
    expect(decided).toEqual({ status: 201, body: { lessons: 2 } });
    expect(await holding('blorp fnord zimzam')).toBeUndefined();
    const { lessons } = (await ask('get', '/teaching/lessons')).body;
    expect(lessons.map((one) => one.text)).toEqual(
      expect.arrayContaining(['blorp fnord zimzam', 'blorp fnord zimzam quux']),
    );
    expect(write('SELECT text FROM taught').every((row) => row.text === null)).toBe(true);
    write(`DELETE FROM transcript WHERE id = ${group.questions[0]!.id} RETURNING id`);
    expect((await ask('get', '/teaching/lessons')).body.lessons.length).toBe(lessons.length - 1);
  });

  it('in words of one’s own keeps them', async () => {
    const group = (await holding('is LID-12 in stock?'))!;
    const decision = { lesson: { kind: 'utterance', intent: 'stock' }, text: 'have you got LID-12' };
    expect((await ask('post', `/teaching/${group.id}/decide`, decision)).body).toEqual({ lessons: 1 });
    expect(write('SELECT text FROM taught WHERE text IS NOT NULL')).toEqual([{ text: 'have you got LID-12' }]);
  });
});
