import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTokens } from '../../bot/channels/direct-line/tokens.ts';
import { type Config, readConfig } from '../../bot/config.ts';
import { secretsFor } from '../../bot/own/secrets.ts';
import { ROOT } from '../../bot/root.ts';
import { openDesk, type RunningDesk } from '../../bot/start.ts';
import { buildWeb } from '../../bot/web/build.ts';
import { importRecords } from '../../knowledge/connectors/csv/import.ts';
import { openDatabase } from '../../knowledge/database/database.ts';
import { launchChromium } from '../../scripts/chromium.ts';
import { log, open, say } from './shop.ts';

const RECORDS = {
  'companies.csv': 'company,name,country,currency\nbakery,Bakery Jansen,NL,EUR',
  'contacts.csv': 'contact,company,name,email,role\nanna,bakery,Anna Jansen,anna@bakery.example,buyer',
  'products.csv': 'sku,name_en,name_zh,pack_size,moq\nCUP-1,Paper cup 8 oz,8盎司纸杯,50,100',
  'price-tiers.csv': 'sku,currency,min_quantity,unit_price\nCUP-1,EUR,1,0.0825',
  'orders.csv':
    'order,company,placed_at,currency,sku,quantity,unit_price,status\nS-77,bakery,2026-11-01 09:00,EUR,CUP-1,1000,0.0825,shipped',
};

const SECRET = 'a secret of this test, long enough for it';

/** What `npm run token` puts into the address, signed so many milliseconds from now. */
function assertionFor(contact: string, company: string, later = 0): Promise<string> {
  const { directLineSecret, shopSecrets } = secretsFor(config, { demoOpen: false, trialSecret: SECRET });
  const now = () => new Date(Date.now() + later);
  return createTokens({ secret: directLineSecret, shopSecrets, now }).signAssertion(contact, company);
}

let config: Config;
let folder: string;
let desk: RunningDesk;
let browser: Browser;
beforeAll(async () => {
  await buildWeb(`${ROOT}/dist/web`);
  folder = mkdtempSync(join(tmpdir(), 'own-'));
  for (const [name, text] of Object.entries(RECORDS)) writeFileSync(join(folder, name), `${text}\n`);
  const database = openDatabase(join(folder, 'desk.sqlite'));
  await importRecords(database.handle, {
    ...{ files: Object.keys(RECORDS).map((name) => join(folder, name)), seller: 'Cup Works' },
    newSecret: () => SECRET,
  });
  await database.close();
  config = readConfig({ PORT: '0', DATA_DIR: folder, LOG_LEVEL: 'silent' });
  desk = await openDesk(config, () => undefined, { encoder: false });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

async function visit(address: string): Promise<{ page: Page; errors: string[] }> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${desk.url}${address}`);
  await page.waitForFunction(() => 'Quartermaster' in window);
  return { page, errors };
}

describe.each([
  [
    'en',
    'You are here as a guest',
    'You are signed in for company bakery',
    'where is my last order',
    'Sign out',
    /run out/,
  ],
  ['zh', '您当前是访客', '您已以公司 bakery 的身份登录', '我上一个订单到哪了', '退出登录', /过期/],
] as const)('the try page in %s', (language, guest, signedIn, asks, leave, expired) => {
  it('shows what was imported, and a guest asks the desk', async () => {
    const { page, errors } = await visit(`/?lang=${language}`);
    await page.getByText(guest).waitFor();
    await expect.poll(() => page.locator('#facts').innerText()).toMatch(/1/);
    await page.locator('#ask').click();
    await log(page).waitFor();
    await say(page, language === 'en' ? 'price of 500 CUP-1' : '500个CUP-1多少钱');
    await log(page).getByText('€41.25').first().waitFor();
    expect(errors).toEqual([]);
  });

  it('signs in from the address, which keeps nothing of it, sees own orders, and signs out', async () => {
    const assertion = await assertionFor('anna', 'bakery');
    const { page, errors } = await visit(`/?lang=${language}#sign-in=${assertion}`);
    await page.getByText(signedIn).waitFor();
    expect(page.url()).not.toContain('sign-in');
    await log(page).waitFor(); // the chat opens by itself
    await say(page, asks);
    await log(page).getByText('S-77').first().waitFor();
    await page.reload();
    await page.getByText(signedIn).waitFor();
    await page.getByRole('button', { name: leave }).click();
    await page.getByText(guest).waitFor();
    await page.waitForFunction(() => 'Quartermaster' in window);
    await open(page);
    expect(await log(page).innerText()).not.toContain('S-77');
    expect(errors).toEqual([]);
  });

  it('says that a sign-in has run out', async () => {
    const assertion = await assertionFor('anna', 'bakery', -600_000);
    const { page } = await visit(`/?lang=${language}#sign-in=${assertion}`);
    await page.getByText(expired).waitFor();
    expect(page.url()).not.toContain('sign-in');
  });
});
