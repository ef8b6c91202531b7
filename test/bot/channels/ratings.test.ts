import { afterAll, beforeAll, expect, it } from 'vitest';
import { startDesk, visit } from '../../support/desk.ts';
import { addStaff, type Staff } from '../console/staff.ts';

let desk: Awaited<ReturnType<typeof startDesk>>;
let agent: Staff;
beforeAll(async () => {
  desk = await startDesk();
  agent = await addStaff(desk, 'agent');
});
afterAll(() => desk.stop());

const rated = (visitor: Awaited<ReturnType<typeof visit>>, body: object, of = visitor) =>
  visitor.post(of.base.replace('/activities', '/ratings'), body, visitor.token);

it('a buyer rates a reply, changes it and takes it back; staff read it, find it and count it', async () => {
  const visitor = await visit(desk.url, 'marie');
  const reply = await visitor.say('where is my last order?');
  const seen = async () => {
    const { body } = await agent.call('get', `/conversations/${visitor.conversationId}`);
    return (body as unknown as { ratings: object[] }).ratings;
  };
  const hits = async (rating: string) => {
    const { body } = await agent.call('get', `/search?rating=${rating}`);
    return (body as unknown as { hits: { conversationId: string }[] }).hits.map((hit) => hit.conversationId);
  };
  for (const [value, ratings, found] of [
    [1, [{ sequence: 2, about: 'answer', value: 1 }], 'up'],
    [-1, [{ sequence: 2, about: 'answer', value: -1 }], 'down'],
  ] as const) {
    expect((await rated(visitor, { reply: reply.id, about: 'answer', value })).status).toBe(200);
    expect(await seen()).toEqual(ratings);
    expect(await hits(found)).toEqual([visitor.conversationId]);
    expect(await hits(found === 'up' ? 'down' : 'up')).toEqual([]);
  }
  const { body } = await agent.call('get', '/figures');
  expect(body).toMatchObject({ satisfaction: { answers: { up: 0, down: 1 }, ends: { yes: 0, no: 0 } } });
  await rated(visitor, { reply: reply.id, about: 'answer', value: 0 });
  expect(await seen()).toEqual([]);
});

it('the buyer who says at the end that it helped has confirmed it', async () => {
  const visitor = await visit(desk.url, 'jonas');
  const verified = async () => {
    await new Promise(setImmediate);
    const { body } = await agent.call('get', '/figures');
    return (body as unknown as { verified: { contained: number; open: number } }).verified;
  };
  const reply = await visitor.say('thank you, bye');
  expect(reply.channelData).toMatchObject({ ends: true });
  await expect.poll(async () => (await verified()).open, { timeout: 20_000 }).toBe(2); // this one and the one before
  await rated(visitor, { reply: reply.id, about: 'end', value: 1 });
  expect(await verified()).toEqual({ contained: 1, open: 1 });
  await rated(visitor, { reply: reply.id, about: 'end', value: -1 });
  expect(await verified()).toEqual({ contained: 0, open: 1 });
});

it.each([
  ['somebody else’s conversation', 404, { about: 'answer', value: 1 }, 'theirs'],
  ['a reply that does not exist', 400, { about: 'answer', value: 1, reply: 'x|0000002' }, 'own'],
  ['one’s own message', 400, { about: 'answer', value: 1 }, 'message'],
  ['another value', 400, { about: 'answer', value: 5 }, 'own'],
] as const)('nothing is kept of %s', async (_name, status, body, whose) => {
  const [own, theirs] = [await visit(desk.url, 'marie'), await visit(desk.url, 'sofia')];
  const of = whose === 'theirs' ? theirs : own;
  const reply = await of.say('do you have CUP-12 in stock?');
  const id = whose === 'message' ? (await of.activities())[0]!.id : reply.id;
  expect((await rated(own, { reply: id, ...body }, of)).status).toBe(status);
  const { body: seen } = await agent.call('get', `/conversations/${of.conversationId}`);
  expect((seen as unknown as { ratings: object[] }).ratings).toEqual([]);
});
