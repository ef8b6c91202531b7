import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../chromium.ts';
import type { BenchRow } from '../row.ts';
import { startServer } from './server.ts';

const ROUNDS = 7;

/** What the buyer's browser loads, and how long from the click on the launcher until the panel can be typed in. */
export async function benchBrowser(dist: string, dataDir: string): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const file of ['launcher', 'panel', 'cards']) {
    const bytes = gzipSync(readFileSync(join(dist, 'web/widget', `${file}.js`))).length;
    console.log(`${file}: ${(bytes / 1000).toFixed(1)} kB gzip`);
    rows.push({ benchmark: 'turn-browser', metric: `${file}-gzip-kb`, system: 'ours', value: bytes / 1000, ms: 0 });
  }
  const desk = await startServer([join(dist, 'bot/main.mjs')], 4104, {
    DATA_DIR: dataDir,
    PORT: '4104',
    LOG_LEVEL: 'silent',
    NODE_ENV: 'development',
    EMBEDDING_MODEL: 'none',
  });
  const browser = await launchChromium();
  try {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) times.push(await untilTyping(browser, 4104));
    times.sort((a, b) => a - b);
    const median = times[Math.floor(ROUNDS / 2)]!;
    console.log(
      `from the click until the panel can be typed in: median ${median.toFixed(0)} ms, worst ${times.at(-1)!.toFixed(0)} ms`,
    );
    rows.push({ benchmark: 'turn-browser', metric: 'ms-until-typing', system: 'ours', value: median, ms: 0 });
  } finally {
    await browser.close();
    desk.kill();
  }
  return rows;
}

/** Milliseconds in a fresh browser context, so with nothing cached. */
async function untilTyping(browser: Browser, port: number): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.waitForFunction(() => 'Quartermaster' in window);
  const box = page.getByRole('textbox').last();
  const begun = performance.now();
  await page.evaluate(() => (window as unknown as { Quartermaster: { open(): void } }).Quartermaster.open());
  await box.fill('hello');
  const took = performance.now() - begun;
  await context.close();
  return took;
}
