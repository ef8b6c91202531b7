import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTokens } from '../../../bot/channels/direct-line/tokens.ts';
import { readConfig } from '../../../bot/config.ts';
import { secretsFor } from '../../../bot/own/secrets.ts';
import { openDesk, type RunningDesk } from '../../../bot/start.ts';
import { openDatabase } from '../../../knowledge/database/database.ts';
import { readFact } from '../../../knowledge/database/facts.ts';
import { folder, importTexts, onlineRetail, RETAIL } from '../../knowledge/connectors/support.ts';
import { type Visitor, visit } from '../../support/desk.ts';

const dataDir = folder();
const env = { PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'silent' };
const now = () => new Date('2026-11-24T15:00:00.000Z');
let desk: RunningDesk;
let trialSecret: string | undefined;

beforeAll(async () => {
  const database = openDatabase(join(dataDir, 'desk.sqlite'));
  await importTexts(
    database.handle,
    { 'online_retail.csv': RETAIL },
    { mapping: onlineRetail(), asOf: 'last-record', seller: 'Nottingham Gifts' },
  );
  trialSecret = readFact(database.handle, 'trial_secret');
  await database.close();
  cpSync(join(process.env.DESK_TEMPLATE!, 'models'), join(dataDir, 'models'), { recursive: true });
  desk = await openDesk(readConfig(env), () => undefined, { now, encoder: false });
});
afterAll(() => desk.close());

/** As `npm run token` signs. */
async function signedIn(person: string, company = person): Promise<Visitor> {
  const { directLineSecret: secret, shopSecrets } = secretsFor(readConfig(env), { demoOpen: false, trialSecret });
  const assertion = await createTokens({ secret, shopSecrets, now }).signAssertion(person, company);
  return visit(desk.url, undefined, assertion);
}

describe("the desk on somebody's own records", () => {
  test('has nothing of the demo: no buyers, no shop, no secrets; a page to try it', async () => {
    expect((await fetch(`${desk.url}/api/demo/buyers`)).status).toBe(404);
    expect((await fetch(`${desk.url}/shop/`)).status).toBe(404);
    expect(await (await fetch(`${desk.url}/`)).text()).toContain('npm run token');
    expect(await (await fetch(`${desk.url}/readyz`)).json()).toMatchObject({ filling: 'own', day: '2011-07-02' });
    const demo = createTokens({ secret: 'x', shopSecrets: ['demo-only-shop-jwt-secret-0123456789abc'], now });
    const forged = await demo.signAssertion('17850', '17850');
    const answer = await (await visit(desk.url)).post('/api/session', { assertion: forged });
    expect(answer.status).toBe(401);
  });

  test('does not open without secrets beyond this machine', async () => {
    const open = openDesk(readConfig({ ...env, HOST: '0.0.0.0' }), () => undefined, { now, encoder: false });
    await expect(open).rejects.toThrow('DIRECT_LINE_SECRET');
  });

  const CONVERSATIONS: [string, string | undefined, [says: string, answer: (string | RegExp)[]][]][] = [
    [
      'customer 17850',
      '17850',
      [
        ['hello', [/^Hello! I am the automated desk of Nottingham Gifts/]],
        [
          'where is my last order?',
          ['Order 536371', '1 Jul 2011', 'at a stage that is not recorded', 'Net: £94.57', '536365'],
        ],
        ['where is 536365', ['Order 536365', '6 × WHITE METAL LANTERN (71053)']],
        ['536365', ['Order 536365']],
        ['where is order 536370', ['no order 536370']], // somebody else's
        ['price of 85123a', ['85123A', '£2.95']],
        ['price for 500 71053', ['500 pieces WHITE METAL LANTERN']],
        ['is 85123A in stock?', ['no stock is recorded']],
        ['price for 3 cartons of 85123A', ['carton of 85123A holds is not recorded']],
        // The same again: an order of the desk's own, although address, freight and tax are unknown.
        [
          'reorder 536365',
          [
            '6 × WHITE METAL LANTERN',
            'no address is on record',
            'Freight: not on record',
            'Tax: not on record',
            'no stock is recorded',
          ],
        ],
        ['yes', [/^Order PO-2011-0001 is placed and confirmed: £\S+ net, before freight and tax\.$/]],
        ['where is PO-2011-0001', ['Order PO-2011-0001', '2 Jul 2011', 'not yet picked']],
        ['what do we owe?', ['No invoices are on record']],
        ['what are our payment terms?', ['No payment terms are on record']],
        ['I would like to place an order', ['for example "500 22728"']],
        ['我上一单到哪了？', ['订单 PO-2011-0001']],
      ],
    ],
    [
      'a guest',
      undefined,
      [
        ['price of 85123A', ['£2.95']],
        ['85123A多少钱？', ['£2.95']],
        ['where is order 536365', ['sign in']],
        ['do you ship to Norway?', [/./]], // no article is there: any answer that makes nothing up
      ],
    ],
  ];
  test.each(CONVERSATIONS)('talks with %s', async (_, person, turns) => {
    const visitor = person ? await signedIn(person) : await visit(desk.url);
    for (const [says, expected] of turns) {
      const { text = '', suggestedActions } = await visitor.say(says);
      for (const part of expected)
        expect(text, says).toMatch(
          typeof part === 'string' ? new RegExp(part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')) : part,
        );
      // Nothing of the demo's is said as an example.
      expect(text + JSON.stringify(suggestedActions ?? {})).not.toMatch(/Harbourline|CUP-12|PO-2026/);
    }
  });
});
