import { afterAll, beforeAll, expect, it } from 'vitest';
import { log, open, openShop, say, signIn } from './shop.ts';

let shop: Awaited<ReturnType<typeof openShop>>;

beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

it('chats in English, shows card and source, and remembers over a reload', async () => {
  const { page, errors } = await shop.visit('en');
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
  const { page, errors } = await shop.visit('zh', { width: 375, height: 740 });
  await say(page, '500个CUP-12多少钱');
  await log(page).getByText('¥321.75').first().waitFor();
  expect(errors).toEqual([]);
});

it('keeps what is typed while the network is gone and sends it when it is back', async () => {
  const { page } = await shop.visit('en');
  await say(page, 'hello');
  await log(page).getByText('I am the automated desk').first().waitFor();
  await page.context().setOffline(true);
  await say(page, 'price for 500 CUP-12');
  await page.waitForTimeout(500);
  await page.context().setOffline(false);
  await log(page).getByText('€41.25').first().waitFor();
});

it('signs a demo buyer in and out: orders are theirs and gone from the screen afterwards', async () => {
  const { page } = await shop.visit('en');
  await signIn(page, 'Marie');
  await say(page, 'where is my order');
  await log(page).getByText('PO-2026-6908').first().waitFor();
  await signIn(page);
  expect(await log(page).innerText()).not.toContain('PO-2026-6908');
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('PO-2026-6908');
});
