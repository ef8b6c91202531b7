import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { amount } from '../../bot/replies/format.ts';
import { type Activity, startDesk, visit } from '../support/desk.ts';

const PEOPLE: readonly (readonly [person: string, buyer: string | undefined, company: string | undefined])[] = [
  ['a guest', undefined, undefined],
  ['marie, a buyer of Alpine Bistro', 'marie', 'alpine-bistro'],
  ['thomas, an approver of Alpine Bistro', 'thomas', 'alpine-bistro'],
  ['wangfang, a buyer of Weijia', 'wangfang', 'weijia'],
  ['jonas, a buyer of Nordlicht', 'jonas', 'nordlicht'],
];
/** Whose numbers each of them tries: never their own company's. */
const OTHERS = ['alpine-bistro', 'weijia', 'porto-office'];

const MAY_LACK = new Set<Kind>(['quote', 'return']);

type Kind = 'order' | 'order acted on' | 'customer PO' | 'invoice' | 'quote' | 'return';
const COLUMN: Record<Kind, readonly [table: string, column: string]> = {
  order: ['sales_order', 'id'],
  'order acted on': ['sales_order', 'id'],
  'customer PO': ['sales_order', 'customer_po'],
  invoice: ['invoice', 'id'],
  quote: ['quote', 'id'],
  return: ['return_order', 'id'],
};
const WORDINGS: Record<Kind, readonly ((number: string) => string)[]> = {
  order: [
    (n) => n,
    (n) => `Where is my order ${n}?`,
    (n) => `订单${n}到哪了？`,
    (n) => n.toLowerCase().replaceAll('-', ' '),
  ],
  'order acted on': [
    (n) => `Tell me when ${n} ships`,
    (n) => `I want to return 100 CUP-12 from ${n}`,
    (n) => `订单${n}的货到了有破损`,
  ],
  'customer PO': [(n) => `Where is our order ${n}?`, (n) => `我们的采购单 ${n} 到哪了？`],
  invoice: [
    (n) => n,
    (n) => `Send me invoice ${n}`,
    (n) => `请把发票 ${n} 发给我`,
    (n) => `How do I pay ${n}?`,
    (n) => `Is ${n} still open?`,
  ],
  quote: [(n) => n, (n) => `What is the total of quote ${n}?`, (n) => `报价单 ${n} 总价是多少？`],
  return: [(n) => n, (n) => `Where is my return ${n}?`, (n) => `退货 ${n} 处理得怎么样了？`],
};
const WAYS: readonly (readonly [way: string, send: (said: string) => [text: string, extra: object]])[] = [
  ['by text', (said) => [said, {}]],
  ['by a button of a card', (said) => ['', { value: { say: said } }]],
];

let desk: Awaited<ReturnType<typeof startDesk>>;
let records: Database.Database;
beforeAll(async () => {
  desk = await startDesk();
  records = new Database(join(desk.dataDir, 'desk.sqlite'), { readonly: true });
});
afterAll(async () => {
  records.close();
  await desk.stop();
});

interface Foreign {
  number: string;
  /** What must never be said of it. */
  secrets: string[];
}

/** The latest record of that kind of a company, and what it holds; undefined where it has none. */
function recordOf(kind: Kind, companyId: string): Foreign | undefined {
  const [table, column] = COLUMN[kind];
  const row = records
    .prepare(`SELECT * FROM ${table} WHERE company_id = ? AND ${column} IS NOT NULL ORDER BY id DESC LIMIT 1`)
    .get(companyId) as Record<string, string | number> | undefined;
  if (!row) return undefined;
  const company = records.prepare('SELECT name, name_zh FROM company WHERE id = ?').get(companyId) as {
    name: string;
    name_zh: string | null;
  };
  const orderId = table === 'sales_order' ? row.id : (row.order_id ?? '');
  const order = records.prepare('SELECT total, currency FROM sales_order WHERE id = ?').all(orderId);
  const shipments = records.prepare('SELECT tracking FROM shipment WHERE order_id = ?').all(orderId);
  const amounts = [row, ...order] as { total?: number; currency?: string }[];
  return {
    number: String(row[column]),
    secrets: [
      company.name,
      ...(company.name_zh ? [company.name_zh] : []),
      ...(shipments as { tracking: string }[]).map(({ tracking }) => tracking),
      ...amounts.flatMap(({ total, currency }) =>
        total && currency ? [amount(total, currency, 'en'), amount(total, currency, 'zh')] : [],
      ),
    ],
  };
}

/** A number of the same shape that nobody has: the last digits are others. */
function missingLike(kind: Kind, number: string): string {
  const [table, column] = COLUMN[kind];
  const exists = records.prepare(`SELECT 1 FROM ${table} WHERE ${column} = ?`);
  const digits = /\d+$/.exec(number)![0];
  for (let n = Number(digits) + 1; ; n++) {
    const other = number.slice(0, -digits.length) + String(n % 10 ** digits.length).padStart(digits.length, '0');
    if (!exists.get(other)) return other;
  }
}

/** Asks in a conversation of its own, so that nothing said before leans on it. */
async function ask(buyer: string | undefined, [text, extra]: [string, object]): Promise<Activity> {
  return (await visit(desk.url, buyer)).say(text, extra);
}

/** All the buyer sees, with the number taken out of it. */
function seen(reply: Activity, number: string, said: string): string {
  const { text, attachments, suggestedActions, channelData } = reply;
  const all = JSON.stringify({ text, attachments, suggestedActions, channelData });
  return all.replaceAll(said, '#').replaceAll(number, '#').replaceAll(number.toUpperCase(), '#');
}

describe.each(PEOPLE)('%s', (_person, buyer, company) => {
  describe.each(WAYS)('%s', (_way, send) => {
    it.each(OTHERS.filter((other) => other !== company))('learns nothing from a number of %s', async (other) => {
      for (const kind of Object.keys(WORDINGS) as Kind[]) {
        const foreign = recordOf(kind, other);
        if (!foreign && MAY_LACK.has(kind)) continue;
        if (!foreign) throw new Error(`${other} has no ${kind}: choose another company`);
        const missing = missingLike(kind, foreign.number);
        for (const wording of WORDINGS[kind]) {
          const said = wording(foreign.number);
          const reply = await ask(buyer, send(said));
          const none = await ask(buyer, send(wording(missing)));
          const shown = seen(reply, foreign.number, said);
          expect(shown, said).toBe(seen(none, missing, wording(missing)));
          for (const secret of foreign.secrets) expect(shown, said).not.toContain(secret);
        }
      }
    });

    it('sees the orders of their own company, a guest none', async () => {
      const own = recordOf('order', company ?? 'alpine-bistro')!;
      for (const wording of WORDINGS.order) {
        const reply = await ask(buyer, send(wording(own.number)));
        const sees = reply.text?.includes(own.number) && reply.channelData?.citations?.length === 1;
        expect(Boolean(sees), wording(own.number)).toBe(company !== undefined);
        if (!company) expect(reply.text).toMatch(/please sign in|请在商城登录/);
      }
    });
  });
});

it('there is a record of every kind to try', () => {
  for (const kind of Object.keys(WORDINGS) as Kind[])
    for (const company of ['alpine-bistro', 'weijia']) expect(recordOf(kind, company), kind).toBeDefined();
});

describe('conversations', () => {
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
  const read = (base: string, token: string) => fetch(desk.url + base, { headers: bearer(token) });

  it.each([
    ['a guest', undefined],
    ['a colleague', 'thomas'],
    ['another company', 'wangfang'],
    ['the same person in another conversation', 'marie'],
  ])('a token of %s neither reads nor writes', async (_who, buyer) => {
    const owner = await visit(desk.url, 'marie');
    await owner.say('hello');
    const stranger = await visit(desk.url, buyer);
    const before = await owner.activities();
    expect((await read(owner.base, stranger.token)).status).toBe(404);
    const written = await stranger.post(owner.base, { type: 'message', text: 'hello' }, stranger.token);
    expect(written.status).toBe(404);
    expect(await owner.activities()).toEqual(before);
  });

  it('a session is not taken up by naming the conversation of somebody else', async () => {
    const owner = await visit(desk.url, 'marie');
    const stranger = await visit(desk.url, 'wangfang');
    const assertion = (await stranger.post('/api/demo/assertion', { buyer: 'wangfang' })).body.assertion;
    for (const token of [undefined, stranger.token, owner.token]) {
      const taken = await stranger.post('/api/session', { assertion, conversationId: owner.conversationId, token });
      expect(taken.body.conversationId).not.toBe(owner.conversationId);
    }
  });

  it('a guest who signs in keeps the conversation, and the old token no longer opens it', async () => {
    const guest = await visit(desk.url);
    await guest.say('Is CUP-12 in stock?');
    const before = await guest.activities();
    const { conversationId } = guest;
    const assertion = (await guest.post('/api/demo/assertion', { buyer: 'marie' })).body.assertion;
    const elsewhere = await guest.post('/api/session', { assertion, conversationId });
    expect(elsewhere.body.conversationId, 'without the token it is not theirs').not.toBe(conversationId);
    const signedIn = await guest.post('/api/session', { assertion, conversationId, token: guest.token });
    expect(signedIn.body.conversationId).toBe(conversationId);

    const history = (await (await read(guest.base, signedIn.body.token!)).json()) as { activities: Activity[] };
    expect(history.activities).toEqual(before);
    expect((await read(guest.base, guest.token)).status).toBe(403);
    const written = await guest.post(guest.base, { type: 'message', text: 'hello' }, guest.token);
    expect(written.status).toBe(403);
    const refreshed = await guest.post('/v3/directline/tokens/refresh', {}, guest.token);
    expect((await read(guest.base, refreshed.body.token ?? '')).status, 'nor a refreshed one').toBe(403);
  });
});
