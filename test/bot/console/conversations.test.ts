import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../knowledge/database/database.ts';
import { openAuditLog } from '../../../knowledge/staff/audit.ts';
import { startDesk, type Visitor, visit } from '../../support/desk.ts';
import { addStaff, type Staff } from './staff.ts';

let desk: Awaited<ReturnType<typeof startDesk>>;
let agent: Staff;
let colleague: Staff;
let manager: Staff;
let clock = Date.parse('2026-11-24T10:00:00.000Z');
beforeAll(async () => {
  desk = await startDesk({ now: () => new Date(clock++) });
  [agent, colleague, manager] = await Promise.all([
    addStaff(desk, 'agent'),
    addStaff(desk, 'agent'),
    addStaff(desk, 'manager'),
  ]);
});
afterAll(() => desk.stop());

const at = (visitor: Visitor, path = '') => `/conversations/${visitor.conversationId}${path}`;
const act = (who: Staff, visitor: Visitor, what: string, body: object = {}) =>
  who.call('post', at(visitor, `/${what}`), body);
const texts = async (visitor: Visitor) => (await visitor.activities()).map((a) => `${a.from.role}: ${a.text}`);
const ids = async (who: Staff, list: string) =>
  (await who.call('get', `/conversations?list=${list}`)).body.conversations.map((c) => c.id);

/** A buyer writes and does not wait for an answer. */
const write = async (visitor: Visitor, text: string) =>
  expect((await visitor.post(visitor.base, { type: 'message', text }, visitor.token)).status).toBe(200);

/** Nothing is under way any more: another conversation was answered since. */
const settled = async () => (await visit(desk.url)).say('hello');

function acts(subject: string): string[] {
  const database = openDatabase(join(desk.dataDir, 'desk.sqlite'));
  const log = openAuditLog(database.handle);
  expect(log.verify().brokenAt).toBeUndefined();
  const rows = log.page(undefined, 1000).filter((row) => row.subject === subject);
  void database.close();
  return rows.map((row) => `${row.act} ${row.actor}`).reverse();
}

const LANGUAGES = [
  {
    language: 'English',
    buyer: 'marie',
    ask: 'I want to talk to a person',
    more: 'Is CUP-12 in stock?',
    joined: 'Name of agent has joined the conversation and answers you from now on.',
    left: 'Name of agent has left the conversation. I, the automated desk, answer you again.',
    passedOn: /^Name of agent has passed this on/,
    closed: (number: string) =>
      `Name of agent has closed this request (${number}). If anything is still open, just write here.`,
  },
  {
    language: 'Chinese',
    buyer: 'wangfang',
    ask: '转人工',
    more: 'CUP-12 有货吗？',
    joined: '客服人员Name of agent已加入对话，接下来由Name of agent直接回复您。',
    left: '客服人员Name of agent已离开对话，接下来仍由我（自动客服）为您解答。',
    passedOn: /^客服人员Name of agent已将您的问题转给其他同事/,
    closed: (number: string) =>
      `客服人员Name of agent已将您的问题（工单号 ${number}）处理完毕。如还有疑问，请直接在这里留言。`,
  },
] as const;

describe.each(LANGUAGES)('a person answers, in $language', ({ buyer, ask, more, joined, left, passedOn, closed }) => {
  it('joins, writes and hands back; the desk is silent meanwhile and answers after', async () => {
    const visitor = await visit(desk.url, buyer);
    await visitor.say(ask);
    expect(await ids(agent, 'waiting')).toContain(visitor.conversationId);

    const taken = await act(agent, visitor, 'take');
    expect(taken).toMatchObject({ status: 200, body: { takenBy: { id: agent.id, active: true } } });
    expect(await ids(agent, 'waiting')).not.toContain(visitor.conversationId);
    expect(await ids(agent, 'mine')).toContain(visitor.conversationId);

    await write(visitor, more);
    await settled();
    const replied = await act(agent, visitor, 'replies', { text: ' 400 on Monday ' });
    expect(replied.status).toBe(201);
    await write(visitor, 'ok');
    await settled();
    expect((await texts(visitor)).slice(2)).toEqual([
      `bot: ${joined}`,
      `user: ${more}`,
      'bot: 400 on Monday',
      'user: ok',
    ]);
    const said = (await visitor.activities())[4]! as unknown as { from: object; id: string };
    expect(said.from).toEqual({ id: 'staff', name: 'Name of agent', role: 'bot' });
    expect((replied.body as unknown as { id: string }).id).toBe(said.id);
    expect(JSON.stringify(await visitor.activities())).not.toContain(agent.id); // nor an e-mail address

    const back = await act(agent, visitor, 'hand-back');
    expect(back.body).toMatchObject({ takenBy: null, case: null });
    const answer = await visitor.say(more);
    expect(answer.channelData?.citations?.length).toBeGreaterThan(0);
    expect((await texts(visitor)).at(-3)).toBe(`bot: ${left}`);
    for (const list of ['waiting', 'mine']) expect(await ids(agent, list)).not.toContain(visitor.conversationId);
    expect(acts(visitor.conversationId)).toEqual([
      `conversation-take ${agent.id}`,
      `conversation-reply ${agent.id}`,
      `conversation-hand-back ${agent.id}`,
    ]);
  });

  it('passes it on to a colleague: the case waits again', async () => {
    const visitor = await visit(desk.url, buyer);
    await visitor.say(ask);
    await act(agent, visitor, 'take');
    const back = await act(agent, visitor, 'hand-back', { keepOpen: true });
    expect(back.body.case?.reason).toBe('asked');
    expect((await visitor.activities()).at(-1)?.text).toMatch(passedOn);
    expect(await ids(colleague, 'waiting')).toContain(visitor.conversationId);
  });

  it('closes it: it leaves the lists until something is written', async () => {
    const visitor = await visit(desk.url, buyer);
    await visitor.say(ask);
    const number = (await agent.call('get', at(visitor))).body.conversation.case!.id;
    await act(agent, visitor, 'take');
    const done = await act(agent, visitor, 'close');
    expect(done.body).toMatchObject({ takenBy: null, case: null, closedAt: expect.any(String) });
    expect((await texts(visitor)).at(-1)).toBe(`bot: ${closed(number)}`);
    for (const list of ['waiting', 'mine', 'open'])
      expect(await ids(agent, list)).not.toContain(visitor.conversationId);
    await visitor.say(more);
    expect(await ids(agent, 'open')).toContain(visitor.conversationId);
    expect(await ids(agent, 'waiting')).not.toContain(visitor.conversationId);
    await visitor.say(ask); // the same case, waiting from now on
    const { conversation } = (await agent.call('get', at(visitor))).body;
    expect(conversation.case?.id).toBe(number);
    expect(conversation.case!.openedAt > done.body.closedAt!).toBe(true);
  });
});

it('what the desk had asked before a person came is asked no longer after', async () => {
  const sunday = await startDesk({ now: () => new Date('2026-11-22T02:00:00Z') });
  const person = await addStaff(sunday, 'agent', { at: '2026-11-22T02:00:00.000Z' });
  const replies: string[] = [];
  for (const meanwhile of [[], ['take', 'hand-back']]) {
    const visitor = await visit(sunday.url, 'marie');
    expect((await visitor.say('I want to talk to a person')).text).toContain('How can we reach you?');
    for (const what of meanwhile) expect((await act(person, visitor, what)).status).toBe(200);
    replies.push((await visitor.say('no')).text!);
  }
  await sunday.stop();
  expect(replies[0]).toContain('I could not read an e-mail address');
  expect(replies[1]).not.toContain('e-mail address');
});

describe('staff', () => {
  it('read why the desk said what it said, and what is new since', async () => {
    const visitor = await visit(desk.url, 'marie');
    await visitor.say('Is CUP-12 in stock?');
    const { conversation, activities } = (await agent.call('get', at(visitor))).body;
    expect(conversation).toMatchObject({
      ...{ channel: 'web', language: 'en', takenBy: null, case: null, parked: 0, closedAt: null },
      ...{ person: { id: 'marie' }, company: { id: 'alpine-bistro' }, last: { author: 'desk' } },
    });
    expect(activities.map((a) => [a.sequence, a.author, a.personId])).toEqual([
      [1, 'user', 'marie'],
      [2, 'desk', null],
    ]);
    expect(activities[0]!.trace).toBeNull();
    expect(activities[1]!.trace).toMatchObject({ intent: 'stock', decision: { by: 'intent' } });
    expect((await agent.call('get', at(visitor, '?after=1'))).body.activities.map((a) => a.sequence)).toEqual([2]);
  });

  it('keep notes that the buyer never sees', async () => {
    const visitor = await visit(desk.url, 'marie');
    await visitor.say('hello');
    const noted = await act(colleague, visitor, 'notes', { text: 'is moving to Linz' });
    expect(noted).toMatchObject({
      status: 201,
      body: { notes: [{ text: 'is moving to Linz', by: { id: colleague.id } }] },
    });
    expect((await agent.call('get', at(visitor))).body.notes).toEqual(noted.body.notes);
    expect(JSON.stringify(await visitor.activities())).not.toContain('Linz');
    expect((await visitor.activities()).length).toBe(2);
    expect(acts(visitor.conversationId)).toEqual([`conversation-note ${colleague.id}`]);
  });

  it('see all open conversations, the latest first, page by page', async () => {
    const first = await visit(desk.url);
    const second = await visit(desk.url);
    for (const visitor of [first, second, first]) await visitor.say('hello');
    const { conversations } = (await agent.call('get', '/conversations?list=open')).body;
    expect(conversations.slice(0, 2).map((c) => c.id)).toEqual([first.conversationId, second.conversationId]);
    const rest = (await agent.call('get', `/conversations?list=open&before=${conversations[0]!.last!.id}`)).body;
    expect(rest.conversations[0]!.id).toBe(second.conversationId);
    expect((await agent.call('get', '/conversations?list=nonsense')).status).toBe(400);
  });

  it('see what the desk could not answer, until somebody has seen to it', async () => {
    const visitor = await visit(desk.url);
    await visitor.say('hello');
    const database = new Database(join(desk.dataDir, 'desk.sqlite'));
    database.prepare('UPDATE inbox SET parked = 1 WHERE conversation_id = ?').run(visitor.conversationId);
    database.close();
    expect(await ids(agent, 'waiting')).toContain(visitor.conversationId);
    expect((await agent.call('get', at(visitor))).body.conversation.parked).toBe(1);
    const before = (await visitor.activities()).length;
    await act(agent, visitor, 'close');
    expect(await ids(agent, 'waiting')).not.toContain(visitor.conversationId);
    expect((await visitor.activities()).length).toBe(before); // nobody asked for a person, so nobody is told
  });
});

describe('one conversation and several people', () => {
  it('only who has it writes in it', async () => {
    const visitor = await visit(desk.url, 'marie');
    await visitor.say('I want to talk to a person');
    const before = await act(agent, visitor, 'replies', { text: 'hello' });
    expect(before).toMatchObject({ status: 409, body: { error: { code: 'NotTaken' } } });
    expect(await act(agent, visitor, 'hand-back')).toMatchObject({ status: 409 });
    await act(agent, visitor, 'take');
    for (const what of ['take', 'replies', 'hand-back', 'close'])
      expect(await act(colleague, visitor, what, { text: 'hello', over: true })).toMatchObject({
        status: 409,
        body: { error: { code: 'TakenByOther', message: expect.stringContaining('Name of agent') } },
      });
    expect((await act(agent, visitor, 'take')).status).toBe(200); // again: nothing happens
    expect((await texts(visitor)).filter((text) => text.includes('joined'))).toHaveLength(1);
    expect(acts(visitor.conversationId)).toHaveLength(1);
  });

  it('a manager takes it over, if they say so', async () => {
    const visitor = await visit(desk.url, 'marie');
    await visitor.say('I want to talk to a person');
    await act(agent, visitor, 'take');
    expect((await act(manager, visitor, 'take')).status).toBe(409);
    expect((await act(manager, visitor, 'take', { over: true })).body.takenBy?.id).toBe(manager.id);
    expect((await act(agent, visitor, 'replies', { text: 'hello' })).status).toBe(409);
    expect((await act(manager, visitor, 'replies', { text: 'hello' })).status).toBe(201);
  });

  it('of ten who take it at once one has it, and the buyer reads of one', async () => {
    const visitor = await visit(desk.url, 'marie');
    await visitor.say('I want to talk to a person');
    const ten = await Promise.all(
      Array.from({ length: 10 }, (_, i) => act(i % 2 ? agent : colleague, visitor, 'take')),
    );
    const { takenBy } = (await agent.call('get', at(visitor))).body.conversation;
    expect([agent.id, colleague.id]).toContain(takenBy!.id);
    for (const answer of ten) expect([200, 409]).toContain(answer.status);
    expect((await texts(visitor)).filter((text) => text.includes('joined'))).toHaveLength(1);
    expect(acts(visitor.conversationId)).toEqual([`conversation-take ${takenBy!.id}`]);
  });

  it('waits again when the one who has it was disabled', async () => {
    const gone = await addStaff(desk, 'agent');
    const visitor = await visit(desk.url, 'marie');
    await visitor.say('I want to talk to a person');
    await act(gone, visitor, 'take');
    const admin = await addStaff(desk, 'admin');
    expect((await admin.call('put', `/staff/${gone.id}`, { active: false })).status).toBe(200);
    expect(await ids(agent, 'waiting')).toContain(visitor.conversationId);
    expect((await act(agent, visitor, 'take')).body.takenBy?.id).toBe(agent.id);
  });

  it('says a reply once, however often it is sent under the same id', async () => {
    const visitor = await visit(desk.url, 'marie');
    await visitor.say('I want to talk to a person');
    await act(agent, visitor, 'take');
    const send = (id: string) => act(agent, visitor, 'replies', { text: 'hello', id });
    const three = await Promise.all([send('r1'), send('r1'), send('r1')]);
    expect(three.map((a) => a.status).sort()).toEqual([201, 409, 409]); // at once: one is stored
    const again = await send('r1');
    expect(again).toMatchObject({ status: 200, body: { id: (await visitor.activities()).at(-1)!.id } });
    await send('r2');
    expect((await texts(visitor)).filter((text) => text === 'bot: hello')).toHaveLength(2);
    expect(acts(visitor.conversationId)).toHaveLength(3);
  });

  it('holds the order of what is said, whoever says it', async () => {
    const visitor = await visit(desk.url, 'marie');
    await visitor.say('I want to talk to a person');
    await act(agent, visitor, 'take');
    await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        i % 2 ? write(visitor, `buyer ${i}`) : act(agent, visitor, 'replies', { text: `staff ${i}` }),
      ),
    );
    const { activities } = (await agent.call('get', at(visitor))).body;
    const sequences = activities.map((a) => a.sequence);
    expect(sequences).toEqual([...new Set(sequences)].sort((a, b) => a - b));
    expect(activities.slice(3)).toHaveLength(20);
    expect((await visitor.activities()).map((a) => a.id)).toEqual(activities.map((a) => a.activity.id));
  });
});
