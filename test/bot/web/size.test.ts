import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWeb } from '../../../bot/web/build.ts';

let folder: string;
let took: number;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quartermaster-web-'));
  const start = performance.now();
  await buildWeb(folder);
  took = performance.now() - start;
});
afterAll(() => rm(folder, { recursive: true }));

const read = (path: string) => readFile(join(folder, path));

describe('the browser apps', () => {
  it.each([
    ['widget/launcher.js', 3_000],
    ['widget/panel.js', 25_000],
    ['widget/cards.js', 110_000],
  ])('%s is at most %i bytes (gzip)', async (path, limit) => {
    expect(gzipSync(await read(path), { level: 9 }).length).toBeLessThanOrEqual(limit);
  });

  it('are built in less than three seconds on a quiet machine', () => {
    expect(took).toBeLessThan(10_000);
  });

  it('keep the card code out of the panel', async () => {
    expect(String(await read('widget/panel.js'))).not.toContain('AdaptiveCard');
  });

  it('show the shop without inline scripts and styles, and without other hosts', async () => {
    const html = String(await read('shop/index.html'));
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/i);
    expect(html.replaceAll('http://www.w3.org/', '')).not.toMatch(/https?:\/\//);
    for (const path of ['/shop/shop.js', '/shop/shop.css', '/widget/launcher.js']) {
      expect(html).toContain(path);
      expect((await read(path)).length).toBeGreaterThan(0);
    }
  });
});
