import type { Browser, Page } from 'playwright-core';
import { ROOT } from '../../bot/root.ts';
import { buildWeb } from '../../bot/web/build.ts';
import { launchChromium } from '../../scripts/chromium.ts';
import { startDesk } from '../support/desk.ts';

/** A desk with its web files, and a browser to visit its demo shop with. */
export async function openShop() {
  await buildWeb(`${ROOT}/dist/web`);
  const desk = await startDesk();
  const browser = await launchChromium();
  return {
    visit: (language: 'en' | 'zh', viewport?: { width: number; height: number }) =>
      visit(browser, desk.url, language, viewport),
    async close() {
      await browser.close();
      await desk.stop();
    },
  };
}

async function visit(
  browser: Browser,
  url: string,
  language: 'en' | 'zh',
  viewport = { width: 1280, height: 800 },
): Promise<{ page: Page; errors: string[] }> {
  const page = await (await browser.newContext({ viewport })).newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${url}/?lang=${language}`);
  await page.waitForFunction(() => 'Quartermaster' in window);
  await open(page);
  return { page, errors };
}

/** Opens the chat. */
export async function open(page: Page): Promise<void> {
  await page.evaluate(() => (window as unknown as { Quartermaster: { open(): void } }).Quartermaster.open());
  await log(page).waitFor();
}

/** Chooses in the shop who is signed in, by a part of the name; without one it is a guest. */
export async function signIn(page: Page, name?: string): Promise<void> {
  const select = page.locator('select').first();
  const options = select.locator('option', name ? { hasText: name } : {});
  await select.selectOption((await options.first().getAttribute('value'))!);
  await page.waitForTimeout(500);
  await open(page);
}

export async function say(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox').last().fill(text);
  await page.keyboard.press('Enter');
}

/** The conversation on the screen. */
export const log = (page: Page) => page.getByRole('log');
