import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDesk, visit } from '../support/desk.ts';

type Desk = Awaited<ReturnType<typeof startDesk>>;

const LANGUAGES = [
  {
    language: 'English',
    buyer: 'marie',
    no: 'no',
    ok: 'ok',
    other: 'Is CUP-12 in stock?',
    ask: 'I want to talk to a person',
    complain: 'I want to complain, this is terrible service',
    sorry: /^I am sorry/,
    asks: 'How can we reach you?',
    thanks: 'we will reach you at',
    unread: 'I could not read an e-mail address or telephone number',
  },
  {
    language: 'Chinese',
    buyer: 'wangfang',
    no: '不用',
    ok: '好的',
    other: 'CUP-12 有货吗？',
    ask: '转人工',
    complain: '我要投诉，你们的服务太差了',
    sorry: /^非常抱歉/,
    asks: '请问怎么联系您？',
    thanks: '我们会通过',
    unread: '没有看到邮箱或电话',
  },
] as const;

const CONTACTS: readonly (readonly [written: string, contact: string])[] = [
  ['marie@alpine.example', 'marie@alpine.example'],
  ['my mail is marie.keller@alpine.example, thanks', 'marie.keller@alpine.example'],
  ['我的邮箱是wang@weijia.example，谢谢', 'wang@weijia.example'],
  ['+43 512 123 456', '+43 512 123 456'],
  ['电话 13800138000', '13800138000'],
];

function handoffs(desk: Desk, conversationId: string) {
  const records = new Database(join(desk.dataDir, 'desk.sqlite'), { readonly: true });
  const rows = records
    .prepare('SELECT id, reason, contact, status FROM handoff WHERE conversation_id = ?')
    .all(conversationId) as { id: string; reason: string; contact: string | null; status: string }[];
  records.close();
  return rows;
}
const caseIn = (text: string | undefined) => /CASE-[0-9A-F]{8}/.exec(text ?? '')?.[0];

describe('outside opening hours', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk({ now: () => new Date('2026-11-22T02:00:00Z') }); // a Sunday
  });
  afterAll(() => desk.stop());

  describe.each(LANGUAGES)('in $language', ({ buyer, ask, asks, thanks, unread, complain, sorry, no, ok, other }) => {
    it.each(CONTACTS)('asks how to reach the buyer and takes "%s"', async (written, contact) => {
      const visitor = await visit(desk.url, buyer);
      const asked = await visitor.say(ask);
      expect(asked.text).toContain(asks);
      const number = caseIn(asked.text)!;
      expect(handoffs(desk, visitor.conversationId)).toMatchObject([{ id: number, contact: null, status: 'open' }]);
      const noted = await visitor.say(written);
      expect(noted.text).toContain(contact);
      expect(noted.text).toContain(number);
      expect(handoffs(desk, visitor.conversationId)).toMatchObject([{ id: number, contact, status: 'open' }]);
    });

    it.each([no, ok])(
      'says so where it can read no address ("%s"), and takes it at the second try',
      async (nothing) => {
        const visitor = await visit(desk.url, buyer);
        const number = caseIn((await visitor.say(ask)).text)!;
        expect((await visitor.say(nothing)).text).toContain(unread);
        expect(handoffs(desk, visitor.conversationId)).toMatchObject([{ id: number, contact: null }]);
        expect((await visitor.say('me@shop.example')).text).toContain(thanks);
        expect(handoffs(desk, visitor.conversationId)).toMatchObject([{ id: number, contact: 'me@shop.example' }]);
      },
    );

    it('answers another question in between', async () => {
      const visitor = await visit(desk.url, buyer);
      await visitor.say(ask);
      const reply = await visitor.say(other);
      expect(reply.channelData?.citations?.length).toBeGreaterThan(0);
      expect((await visitor.say('me@shop.example')).text).toContain(thanks);
    });

    it('does it for a guest too', async () => {
      const visitor = await visit(desk.url);
      expect((await visitor.say(ask)).text).toContain(asks);
      expect((await visitor.say('guest@example.com')).text).toContain(thanks);
    });

    it('is sorry first at a complaint, then asks', async () => {
      const visitor = await visit(desk.url, buyer);
      const reply = await visitor.say(complain);
      expect(reply.text).toMatch(sorry);
      expect(reply.text).toContain(asks);
      expect(handoffs(desk, visitor.conversationId)).toMatchObject([
        { id: caseIn(reply.text), reason: 'complaint', status: 'open' },
      ]);
    });
  });
});

describe('inside opening hours', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk();
  });
  afterAll(() => desk.stop());

  describe.each(LANGUAGES)('in $language', ({ buyer, ask, asks, complain, sorry }) => {
    it('hands over without asking', async () => {
      const visitor = await visit(desk.url, buyer);
      const reply = await visitor.say(ask);
      expect(reply.text).not.toContain(asks);
      expect(reply.text).not.toMatch(sorry);
      expect(handoffs(desk, visitor.conversationId)).toEqual([
        { id: caseIn(reply.text), reason: 'asked', contact: null, status: 'open' },
      ]);
    });

    it('is sorry first at a complaint', async () => {
      const visitor = await visit(desk.url, buyer);
      const reply = await visitor.say(complain);
      expect(reply.text).toMatch(sorry);
      expect(reply.text).not.toContain(asks);
      expect(handoffs(desk, visitor.conversationId)).toMatchObject([
        { id: caseIn(reply.text), reason: 'complaint', contact: null },
      ]);
    });
  });
});
