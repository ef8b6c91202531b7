import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../bot/root.ts';
import { buildWeb } from '../../bot/web/build.ts';
import { launchChromium } from '../../scripts/chromium.ts';
import { addStaff, type Staff } from '../bot/console/staff.ts';
import { startDesk, visit } from '../support/desk.ts';

let desk: Awaited<ReturnType<typeof startDesk>>;
let browser: Browser;
let manager: Staff;
let admin: Staff;
beforeAll(async () => {
  await buildWeb(`${ROOT}/dist/web`);
  desk = await startDesk();
  browser = await launchChromium();
  const at = new Date().toISOString();
  manager = await addStaff(desk, 'manager', { at });
  admin = await addStaff(desk, 'admin', { at });
}, 120_000);
afterAll(async () => {
  await browser.close();
  await desk.stop();
});

/** A page of the console, as somebody who is signed in. */
async function open(staff: Staff, path = '/console', viewport = { width: 1360, height: 800 }, locale = 'en-GB') {
  const context = await browser.newContext({ viewport, locale, reducedMotion: 'reduce' });
  const [name, value] = staff.cookie.split('=') as [string, string];
  await context.addCookies([{ name, value, url: `${desk.url}/api/console` }]);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(desk.url + path);
  await page.getByRole('navigation').first().waitFor();
  return { page, errors };
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** A buyer who wants a person. */
async function wanting(buyer: string, text: string) {
  const visitor = await visit(desk.url, buyer);
  await visitor.say(text);
  await visitor.say('I want to talk to a person please');
  return visitor;
}

describe('a conversation', () => {
  it('is found, explained, taken over while the buyer chats, answered and handed back', async () => {
    const buyer = await wanting('marie', 'where is my last order?');
    const { page, errors } = await open(manager);
    await page.getByRole('link', { name: /Marie Keller/ }).click();
    await page.getByText('Why this answer?').first().click();
    await page.getByText('Where is my order?', { exact: true }).first().waitFor();

    await button(page, 'Take it').click();
    await button(page, 'Hand back to the desk').waitFor();
    const field = page.getByRole('textbox', { name: 'Write to Marie Keller …' });
    await field.fill('Hello, this is Lin.');
    await page.getByText('Draft saved').waitFor();
    await page.reload();
    expect(await field.inputValue()).toBe('Hello, this is Lin.'); // what was begun outlives a reload

    // The buyer writes meanwhile: it shows at once, and the desk is silent.
    await buyer.post(buyer.base, { type: 'message', text: 'Is anybody there?' }, buyer.token);
    await page.getByText('Is anybody there?').first().waitFor();
    await button(page, 'Send').click();
    await page.getByRole('log').getByText('Hello, this is Lin.').waitFor();
    await expect.poll(async () => (await buyer.activities()).at(-1)?.text).toBe('Hello, this is Lin.');

    await button(page, 'Hand back to the desk').click();
    await button(page, 'Take it').waitFor();
    expect((await buyer.say('where is my last order?')).text).toContain('PO-');
    expect(errors).toEqual([]);
  });

  it('is taken, answered and closed by keyboard alone', async () => {
    const buyer = await wanting('jonas', 'what do we owe?');
    const { page } = await open(manager);
    await page.getByRole('link', { name: /Jonas Berg/ }).waitFor();
    await page.keyboard.press('j');
    await page.getByRole('log').waitFor();
    await page.keyboard.press('a');
    await button(page, 'Hand back to the desk').waitFor();
    await page.keyboard.press('r');
    await page.keyboard.type('We look into it.');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('log').getByText('We look into it.').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('e');
    await expect.poll(async () => (await buyer.activities()).at(-1)?.text).toMatch(/closed|again/i);
    await page.keyboard.press('Shift+?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
  });

  it('moved on while somebody wrote: it says so and keeps the text', async () => {
    const buyer = await wanting('sofia', 'do you have CUP-12 in stock?');
    const id = buyer.conversationId;
    const { page } = await open(manager, `/console/conversations/${id}`);
    await button(page, 'Take it').click();
    await page.getByRole('textbox', { name: /^Write to/ }).fill('It is in stock.');
    // As if the news had not reached the page yet.
    const answer = await manager.call('post', `/conversations/${id}/replies`, { text: 'x', seen: 0 });
    expect(answer).toMatchObject({ status: 409, body: { error: { code: 'MovedOn' } } });
    await button(page, 'Send and close').click();
    await page.getByText('Sent in 10 seconds').waitFor();
    await button(page, 'Take it back').click();
    await page.getByText('Taken back').waitFor();
    await page.goto(`${desk.url}/console/conversations/${id}`);
    await expect.poll(() => page.getByRole('textbox', { name: /^Write to/ }).inputValue()).toBe('It is in stock.');
  });

  it('shows script and HTML as text', async () => {
    const bad = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    const guest = await visit(desk.url);
    await guest.say(bad);
    const { page, errors } = await open(manager, `/console/conversations/${guest.conversationId}`);
    await page.getByText(bad).waitFor();
    await page.goto(`${desk.url}/console/search?words=onerror`);
    await page.getByText(bad).first().waitFor();
    expect(await page.title()).toBe('Quartermaster');
    expect(errors).toEqual([]);
  });
});

it('what was said is found by words of both languages', async () => {
  const buyer = await visit(desk.url, 'liqiang');
  await buyer.say('请问发票什么时候开');
  const { page } = await open(manager, '/console/search');
  await page.getByLabel('Words that were said').fill('发票');
  await page.getByText('请问发票什么时候开').first().waitFor();
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder('Conversations, companies').fill('Approv');
  await page.getByRole('dialog').getByText('Approvals').waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Approvals' }).waitFor();
});

it('an article is written, published, compared and taken back; the desk answers with it', async () => {
  const { page } = await open(manager, '/console/knowledge/new');
  await page.getByLabel('Short name').fill('open-day');
  await page.getByLabel('Question or title').fill('When is your open day for visitors?');
  await page.getByLabel('Answer').fill('Our open day is on 12 December.');
  await page.getByLabel('Asked like this').fill('may we visit on an open day\nopen day at your warehouse');
  const publish = async () => {
    await button(page, 'See the effect').first().click();
    await confirm();
  };
  const confirm = async () => {
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Publish/ })
      .click();
    await page.getByText('Published: the desk answers with it.').first().waitFor();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  };
  await publish();
  const guest = await visit(desk.url);
  await expect.poll(async () => (await guest.say('When is your open day for visitors?')).text).toContain('12 December');

  await page.getByLabel('Answer').fill('Our open day is on 13 December.');
  await publish();
  await button(page, 'Compare with 1').click();
  expect(await page.locator('del').allInnerTexts()).toEqual(['12']);
  await page.getByRole('link', { name: 'Back to this one' }).click();
  await confirm();
  await expect.poll(async () => (await guest.say('When is your open day for visitors?')).text).toContain('12 December');
}, 120_000);

it('a reply that was wrong is marked, and its question taught', async () => {
  const guest = await visit(desk.url);
  await guest.say('do you have compostable soup bowls?');
  const { page } = await open(manager, `/console/conversations/${guest.conversationId}`);
  await button(page, 'This was wrong').first().click();
  await page.getByText('Noted: the question waits').waitFor();
  await page.goto(`${desk.url}/console/teaching`);
  const group = page.getByRole('region', { name: 'do you have compostable soup bowls?' });
  await group.getByRole('button', { name: 'Not our business' }).click();
  await page.getByText('Noted: it counts once').waitFor();
  const { body } = await manager.call('get', '/teaching/lessons');
  expect(body).toMatchObject({ lessons: [{ kind: 'out-of-scope' }] });
});

it('an admin adds somebody and changes a role', async () => {
  const { page } = await open(admin, '/console/staff');
  await page.getByRole('textbox', { name: 'Name' }).fill('Eva Brandt');
  await page.getByRole('textbox', { name: 'E-mail' }).fill('eva@seller.example');
  await button(page, 'Add somebody').click();
  await page
    .getByRole('alert')
    .getByText(/Eva Brandt signs in once with the password/)
    .waitFor();
  await page
    .getByRole('combobox', { name: 'Role: Eva Brandt' })
    .or(page.getByLabel('Role: Eva Brandt'))
    .first()
    .click();
  await page.getByRole('option', { name: 'Manager' }).click();
  await expect
    .poll(
      async () =>
        ((await admin.call('get', '/staff')).body as unknown as { staff: { email: string; role: string }[] }).staff,
    )
    .toContainEqual(expect.objectContaining({ email: 'eva@seller.example', role: 'manager' }));
});

describe('accessibility: no violation of WCAG 2.2 AA', () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const PAGES = [
    '/console/conversations',
    '/console/search?words=order',
    '/console/approvals',
    '/console/buyers',
    '/console/stock',
    '/console/market',
    '/console/companies/alpine-bistro',
    '/console/knowledge',
    '/console/knowledge/new',
    '/console/teaching',
    '/console/figures',
    '/console/models',
    '/console/keys',
    '/console/staff',
    '/console/webhooks',
    '/console/settings',
    '/console/audit',
  ];

  it.each([
    ['laptop, English', { width: 1360, height: 800 }, 'en-GB'],
    ['phone, Chinese', { width: 375, height: 740 }, 'zh-CN'],
  ] as const)(
    '%s',
    async (_name, viewport, locale) => {
      const buyer = await wanting('wangfang', '我的订单到哪了');
      for (const path of [...PAGES, `/console/conversations/${buyer.conversationId}`]) {
        const { page, errors } = await open(admin, path, viewport, locale);
        await page.waitForLoadState('networkidle');
        await page.evaluate(axe);
        const violations = await page.evaluate(async () => {
          const { axe } = window as unknown as {
            axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
          };
          const { violations } = await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
          return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
        });
        expect({ path, violations, errors }).toEqual({ path, violations: [], errors: [] });
        await page.context().close();
      }
    },
    120_000,
  ); // eighteen pages, each loaded anew
});
