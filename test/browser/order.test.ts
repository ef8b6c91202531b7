import { afterAll, beforeAll, expect, it } from 'vitest';
import { log, openShop, say, signIn } from './shop.ts';

let shop: Awaited<ReturnType<typeof openShop>>;

beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

it.each([
  {
    language: 'en',
    viewport: { width: 1280, height: 800 },
    buyer: 'Marie',
    price: '500 CUP-12 price',
    quoted: '€37.25 net',
    need: 'I need 500 of these',
    draft: '500 × 12 oz double-wall paper cup (CUP-12)',
    number: 'our PO number is AL-7001',
    numbered: 'Your PO number: AL-7001',
    confirm: 'Confirm',
    placed: /Order PO-2026-\d{4} is placed and confirmed: €76\.25\./,
    where: 'where is it?',
    status: 'confirmed, not yet picked',
  },
  {
    language: 'zh',
    viewport: { width: 375, height: 740 },
    buyer: '王芳',
    price: 'CUP-12 500个多少钱',
    quoted: '¥321.75',
    need: '这个我要500个',
    draft: '12盎司双层纸杯（CUP-12）× 500',
    number: '我们的采购单号是 WJ-7001',
    numbered: '贵司采购单号：WJ-7001',
    confirm: '确认下单',
    placed: /订单 PO-2026-\d{4} 已下单并确认，合计 ¥521\.78。/,
    where: '到哪了',
    status: '已确认，尚未拣货',
  },
] as const)('from "$need" to an accepted order with its PO number, $language', async (buying) => {
  const { page, errors } = await shop.visit(buying.language, buying.viewport);
  await signIn(page, buying.buyer);
  await say(page, buying.price);
  await log(page).getByText(buying.quoted).first().waitFor();
  await say(page, buying.need);
  await log(page).getByText(buying.draft).first().waitFor();
  await say(page, buying.number);
  await log(page).getByText(buying.numbered).first().waitFor();
  await page.getByRole('button', { name: buying.confirm, exact: true }).last().click();
  await log(page).getByText(buying.placed).first().waitFor();
  await say(page, buying.where);
  await log(page).getByText(buying.status).first().waitFor();
  expect(errors).toEqual([]);
});
