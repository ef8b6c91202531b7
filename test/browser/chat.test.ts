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

it.each([
  ['en', 'is CUP-12 in stock?', 'Helpful', 'Not helpful', 'thank you, bye', 'Did we help you?', 'Yes'],
  ['zh', 'CUP-12有货吗', '有帮助', '没有帮助', '谢谢，再见', '问题解决了吗？', '解决了'],
] as const)(
  '%s: a thumb at an answer, changed, kept over a reload; a question at the end',
  async (language, question, up, down, bye, end, yes) => {
    const { page, errors } = await shop.visit(language, { width: 375, height: 740 });
    const pressed = (name: string) =>
      page.getByRole('button', { name, exact: true }).first().getAttribute('aria-pressed');
    await say(page, question);
    await page.getByRole('button', { name: up, exact: true }).click();
    expect(await pressed(up)).toBe('true');
    await page.getByRole('button', { name: down, exact: true }).focus();
    await page.keyboard.press('Enter'); // by keyboard too
    expect([await pressed(up), await pressed(down)]).toEqual(['false', 'true']);
    await page.reload();
    await page.waitForFunction(() => 'Quartermaster' in window);
    await open(page);
    await expect.poll(() => pressed(down)).toBe('true');
    await say(page, bye);
    await page.getByRole('group', { name: end }).getByRole('button', { name: yes, exact: true }).click();
    await page.getByRole('group', { name: end }).getByRole('status').waitFor();
    expect(errors).toEqual([]);
  },
);
