import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ROOT } from '../../bot/root.ts';
import { buildWeb } from '../../bot/web/build.ts';
import { launchChromium } from '../../scripts/chromium.ts';
import { startDesk } from '../support/desk.ts';

let desk: Awaited<ReturnType<typeof startDesk>>;
let browser: Browser;

beforeAll(async () => {
  await buildWeb(`${ROOT}/dist/web`);
  desk = await startDesk();
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await desk.stop();
});

async function shop(
  language: 'en' | 'zh',
  viewport = { width: 1280, height: 800 },
): Promise<{ page: Page; errors: string[] }> {
  const page = await (await browser.newContext({ viewport })).newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${desk.url}/?lang=${language}`);
  await page.waitForFunction(() => 'Quartermaster' in window);
  await open(page);
  return { page, errors };
}
async function open(page: Page): Promise<void> {
  await page.evaluate(() => (window as unknown as { Quartermaster: { open(): void } }).Quartermaster.open());
  await page.getByRole('log').waitFor();
}
async function say(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox').last().fill(text);
  await page.keyboard.press('Enter');
}
const log = (page: Page) => page.getByRole('log');

it('chats in English, shows card and source, and remembers over a reload', async () => {
  const { page, errors } = await shop('en');
  await say(page, 'is CUP-12 in stock?');
  await log(page).getByText('18,500').first().waitFor();
  await page.getByText('stock records').first().waitFor();
  await page.getByRole('button', { name: 'Price of CUP-12' }).click();
  await log(page).getByText('€0.0825').first().waitFor();
  await page.reload();
  await page.waitForFunction(() => 'Quartermaster' in window);
  await open(page);
  await log(page).getByText('€0.0825').first().waitFor();
  expect(errors).toEqual([]);
});

it('chats in Chinese on a phone, the panel filling the screen', async () => {
  const { page, errors } = await shop('zh', { width: 375, height: 740 });
  await say(page, '500个CUP-12多少钱');
  await log(page).getByText('¥321.75').first().waitFor();
  expect(errors).toEqual([]);
});

it('keeps what is typed while the network is gone and sends it when it is back', async () => {
  const { page } = await shop('en');
  await say(page, 'hello');
  await log(page).getByText('I am the automated desk').first().waitFor();
  await page.context().setOffline(true);
  await say(page, 'price for 500 CUP-12');
  await page.waitForTimeout(500);
  await page.context().setOffline(false);
  await log(page).getByText('€41.25').first().waitFor();
});

it('signs a demo buyer in and out: orders are theirs and gone from the screen afterwards', async () => {
  const { page } = await shop('en');
  const select = page.locator('select').first();
  const marie = await select.locator('option', { hasText: 'Marie' }).getAttribute('value');
  await select.selectOption(marie!);
  await page.waitForTimeout(500);
  await open(page);
  await say(page, 'where is my order');
  await log(page).getByText('PO-2026-6908').first().waitFor();
  const guest = await select.locator('option').first().getAttribute('value');
  await select.selectOption(guest!);
  await page.waitForTimeout(500);
  await open(page);
  expect(await log(page).innerText()).not.toContain('PO-2026-6908');
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('PO-2026-6908');
});
