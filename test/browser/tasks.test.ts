import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../bot/root.ts';
import { buildWeb } from '../../bot/web/build.ts';
import { launchChromium } from '../../scripts/chromium.ts';
import { addStaff, type Staff } from '../bot/console/staff.ts';
import { startDesk, visit } from '../support/desk.ts';
import { log, open as openChat, say, signIn } from './shop.ts';

let desk: Awaited<ReturnType<typeof startDesk>>;
let browser: Browser;
let admin: Staff;
beforeAll(async () => {
  await buildWeb(`${ROOT}/dist/web`);
  desk = await startDesk({ env: { RISK_MISS_COST: '1000000', RISK_REVIEW_COST: '0.001' } }); // every order waits
  browser = await launchChromium();
  admin = await addStaff(desk, 'admin', { at: new Date().toISOString() });
}, 120_000);
afterAll(async () => {
  await browser.close();
  await desk.stop();
});

const MOST_TABS = 120;
type By = 'mouse' | 'keyboard';

/** A page of the console whose presses of the mouse are counted; `press` works by mouse, or by Tab and Enter alone. */
async function open(path: string, by: By) {
  const context = await browser.newContext({ viewport: { width: 1360, height: 900 }, reducedMotion: 'reduce' });
  const [name, value] = admin.cookie.split('=') as [string, string];
  await context.addCookies([{ name, value, url: `${desk.url}/api/console` }]);
  const page = await context.newPage();
  let clicks = 0;
  await page.exposeFunction('counted', () => clicks++);
  await page.addInitScript(() => {
    const { counted } = window as unknown as { counted(): void };
    addEventListener('mousedown', () => counted(), true);
  });
  await page.goto(desk.url + path);
  await page.getByRole('navigation').first().waitFor();
  const press = async (what: Locator) => {
    await what.waitFor();
    if (by === 'mouse') return what.click();
    for (let tabs = 0; !(await what.evaluate((element) => element.contains(document.activeElement))); tabs++) {
      if (tabs === MOST_TABS) throw new Error(`Tab does not reach ${what}`);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
  };
  return {
    page,
    press,
    button: (name: string) => page.getByRole('button', { name, exact: true }),
    /** Three presses of the mouse at most, by keyboard none. */
    async done() {
      expect(clicks).toBeLessThanOrEqual(by === 'mouse' ? 3 : 0);
      if (by === 'mouse') expect(clicks).toBeGreaterThan(0);
      await context.close();
    },
  };
}

async function wanting(buyer: string) {
  const visitor = await visit(desk.url, buyer);
  await visitor.say('where is my last order?');
  await visitor.say('I want to talk to a person please');
  return visitor;
}

describe.each(['mouse', 'keyboard'] as const)('by %s, in three presses at most from its page:', (by) => {
  it('a conversation is found', async () => {
    const guest = await visit(desk.url);
    await guest.say(`do you deliver to Reykjavik by ${by}?`);
    const { page, press, done } = await open('/console/search', by);
    await page.locator('input:focus').waitFor(); // the field of words
    await page.keyboard.type(`Reykjavik ${by}`);
    await press(page.getByRole('link', { name: new RegExp(`Reykjavik by ${by}`) }).first());
    await page.getByRole('log').getByText(`Reykjavik by ${by}`).first().waitFor();
    await done();
  });

  it('why the desk said it is seen', async () => {
    const visitor = await wanting('marie');
    const { page, press, done } = await open(`/console/conversations/${visitor.conversationId}`, by);
    await press(page.locator('summary', { hasText: 'Why this answer?' }).first());
    await page.getByText('Where is my order?', { exact: true }).first().waitFor();
    await done();
  });

  it('it is taken over while the buyer chats in a second window, answered, handed back', async () => {
    const shop = await (await browser.newContext()).newPage();
    await shop.goto(`${desk.url}/?lang=en`);
    await shop.waitForFunction(() => 'Quartermaster' in window);
    await openChat(shop);
    await signIn(shop, 'Sofia');
    await say(shop, 'I want to talk to a person please');
    await log(shop)
      .getByText(/colleague/i)
      .last()
      .waitFor();
    const { body } = await admin.call('get', '/conversations?list=waiting');
    const { id } = body.conversations.find((head) => head.person?.name === 'Sofia Almeida')!;

    const { page, press, button, done } = await open(`/console/conversations/${id}`, by);
    await press(button('Take it'));
    await log(shop)
      .getByText(/Name of admin/)
      .first()
      .waitFor(); // the buyer reads who is there
    await say(shop, 'Is anybody there?');
    await page.getByRole('log').getByText('Is anybody there?').waitFor();
    await page.locator('body').press('r');
    await page.keyboard.type(`Hello by ${by}.`);
    if (by === 'mouse') await press(button('Send'));
    else await page.keyboard.press('Control+Enter');
    await log(shop).getByText(`Hello by ${by}.`).waitFor();
    await press(button('Hand back to the desk'));
    await button('Take it').waitFor();
    await shop.context().close();
    await done();
  });

  it('an article comes from a question that was not answered', async () => {
    const guest = await visit(desk.url);
    const question = { mouse: 'do you sell trampolines for elephants', keyboard: 'can I rent a zeppelin from you' }[by];
    await guest.say(question);
    const reply = (await guest.activities()).findLast((activity) => activity.from.role === 'bot')!;
    await admin.call('post', `/conversations/${guest.conversationId}/wrong`, {
      sequence: Number(reply.id.split('|')[1]),
    });
    const { page, press, button, done } = await open('/console/teaching', by);
    await press(page.getByRole('region', { name: question }).getByRole('link', { name: 'New article' }));
    await expect.poll(() => page.getByLabel('Asked like this').inputValue()).toBe(question);
    for (const [label, text] of [
      ['Short name', `asked-${by}`],
      ['Question or title', question],
      ['Answer', 'We do not sell these.'],
    ] as const)
      await page.getByLabel(label).fill(text);
    await press(button('See the effect').first());
    await press(button('Publish').or(button('Publish without waiting')));
    await page.getByText('Published: the desk answers with it.').waitFor();
    await expect.poll(async () => (await guest.say(question)).text, { timeout: 15_000 }).toContain('We do not sell');
    await done();
  });

  it('an article is published after a look at the replies that would change', async () => {
    const id = `dinosaurs-${by}`;
    const question = { mouse: 'can you deliver dinosaurs', keyboard: 'do you hire out dinosaurs' }[by];
    const guest = await visit(desk.url);
    await guest.say(question);
    const article = { language: 'en', title: question, body: 'Only on Thursdays.', verified: '2026-11-01' };
    await admin.call('put', `/articles/${id}/draft`, article);
    const { page, press, button, done } = await open(`/console/knowledge/${id}`, by);
    await press(button('See the effect'));
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('heading', { name: 'One reply would change' }).waitFor({ timeout: 60_000 });
    const change = dialog.getByRole('article').filter({ hasText: question });
    await change.getByRole('region', { name: 'With this version' }).getByText('Only on Thursdays.').waitFor();
    await change.getByRole('region', { name: 'Now', exact: true }).waitFor();
    await press(dialog.getByRole('button', { name: 'Publish', exact: true }));
    await page.getByText('Published: the desk answers with it.').waitFor();
    await dialog.waitFor({ state: 'hidden' });
    await expect.poll(async () => (await guest.say(question)).text, { timeout: 15_000 }).toContain('Thursdays');
    await done();
  }, 90_000);

  it('a risky order is approved, with its reasons read', async () => {
    const buyer = await visit(desk.url, by === 'mouse' ? 'jonas' : 'marie');
    const draft = await buyer.say('I want to order 1000 CUP-12');
    const { actions } = draft.attachments![0]!.content as { actions: { title: string; data: object }[] };
    const placed = await buyer.say('', { value: actions.find(({ title }) => title === 'Confirm')!.data });
    const order = /PO-[\d-]+/.exec(placed.text!)![0];
    const { page, press, done } = await open('/console/approvals', by);
    const one = page.getByRole('region', { name: order });
    await one.getByText(/^Risk /).waitFor();
    await press(one.getByRole('button', { name: 'Approve' }));
    await page.getByText(`${order} is confirmed; the buyer is told.`).waitFor();
    await done();
  });

  it('a conversation is kept as a file', async () => {
    const visitor = await wanting('jonas');
    const { page, press, button, done } = await open(`/console/conversations/${visitor.conversationId}`, by);
    await press(button('Export'));
    const file = page.waitForEvent('download');
    if (by === 'mouse') await press(page.getByRole('menuitem', { name: 'CSV' }));
    else {
      await page.getByRole('menuitem').first().waitFor();
      await page.keyboard.press('ArrowUp'); // from the first one round to the last
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toMatch(/CSV|Copy/);
      if ((await page.evaluate(() => document.activeElement?.textContent)) !== 'CSV')
        await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
    }
    expect(readFileSync(await (await file).path(), 'utf8')).toContain('where is my last order?');
    await done();
  });

  it('a role is changed', async () => {
    const email = `role-${by}@seller.example`;
    await admin.call('post', '/staff', { email, name: `Role ${by}`, role: 'agent' });
    const { page, press, done } = await open('/console/staff', by);
    const field = page.getByRole('combobox', { name: `Role: Role ${by}` }).or(page.getByLabel(`Role: Role ${by}`));
    await press(field.first());
    if (by === 'mouse') await press(page.getByRole('option', { name: 'Manager' }));
    else {
      await page.getByRole('option', { name: 'Manager' }).waitFor();
      const chosen = page.locator('[data-combobox-selected]', { hasText: 'Manager' });
      for (let presses = 0; presses < 4 && !(await chosen.count()); presses++) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    }
    await expect
      .poll(async () => {
        const { staff } = (await admin.call('get', '/staff')).body as unknown as { staff: Record<string, string>[] };
        return staff.find((one) => one.email === email)?.role;
      })
      .toBe('manager');
    await done();
  });
});

it('script and HTML in a name, a company, a note, an article and a message are shown as text everywhere', async () => {
  const bad = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
  const records = new Database(join(desk.dataDir, 'desk.sqlite'));
  records.prepare('UPDATE contact SET name = ? WHERE id = ?').run(`${bad} person`, 'wangfang');
  records.prepare("UPDATE company SET name = ?, name_zh = NULL WHERE id = 'weijia'").run(`${bad} company`);
  records.close();
  const visitor = await visit(desk.url, 'wangfang');
  await visitor.say(`${bad} message`);
  await visitor.say('I want to talk to a person please');
  await admin.call('post', `/conversations/${visitor.conversationId}/notes`, { text: `${bad} note` });
  await admin.call('post', '/canned-replies', { title: `${bad} canned`, text: bad });
  const article = { language: 'en', title: `${bad} title`, body: bad, verified: '2026-11-01' };
  await admin.call('put', '/articles/script/draft', article);
  await admin.call('post', '/articles/script/publish', { language: 'en', version: 1 });
  for (const [path, text] of [
    [`/console/conversations/${visitor.conversationId}`, `${bad} message`],
    [`/console/conversations/${visitor.conversationId}`, `${bad} note`],
    [`/console/conversations/${visitor.conversationId}`, `${bad} person`],
    ['/console/companies/weijia', `${bad} company`],
    ['/console/search?words=onerror', `${bad} message`],
    ['/console/knowledge', `${bad} title`],
    ['/console/knowledge/script', bad],
    ['/console/buyers', ''],
  ] as const) {
    const { page } = await open(path, 'mouse');
    await page.waitForLoadState('networkidle');
    if (text) await page.getByText(text).first().waitFor();
    expect([path, await page.title(), await page.locator('img[src=x]').count()]).toEqual([path, 'Quartermaster', 0]);
    await page.context().close();
  }
});
