// Microsoft's WebChat against the desk's Direct Line endpoint, in a real Chromium; see README.md.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import chromiumPack from '@sparticuz/chromium';
import { chromium } from 'playwright-core';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../../..');
const { ensureBuilt } = await import(pathToFileURL(join(root, 'scripts/build.mjs')).href);
const bundle = await ensureBuilt('bot/main.ts');

const [DESK, PAGE] = ['http://127.0.0.1:4111', 'http://127.0.0.1:4112'];
const webChat = readFileSync(join(here, 'node_modules/botframework-webchat/dist/webchat.js'));
const html = (language) => `<!doctype html><meta charset="utf-8"><title>WebChat</title>
<style>html, body, #chat { height: 100%; margin: 0 }</style><div id="chat"></div><script src="/webchat.js"></script>
<script>
  (async () => {
    const session = await (await fetch('${DESK}/api/session', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })).json();
    const directLine = WebChat.createDirectLine({ token: session.token, domain: '${DESK}/v3/directline', conversationId: session.conversationId });
    WebChat.renderWebChat({ directLine, locale: '${language}' }, document.getElementById('chat'));
  })();
</script>`;

const page = createServer((request, response) => {
  if (request.url === '/webchat.js') return response.setHeader('content-type', 'text/javascript').end(webChat);
  const language = new URL(request.url, PAGE).searchParams.get('lang') ?? 'en-US';
  response.setHeader('content-type', 'text/html').end(html(language));
}).listen(4112, '127.0.0.1');
const dataDir = mkdtempSync(join(tmpdir(), 'webchat-'));
const desk = spawn(process.execPath, [bundle], {
  env: {
    ...process.env,
    PORT: '4111',
    DATA_DIR: dataDir,
    ALLOWED_ORIGINS: PAGE,
    EMBEDDING_MODEL: 'none',
    LOG_LEVEL: 'fatal',
  },
  stdio: ['ignore', 'ignore', 'inherit'],
});
const browser = await chromium.launch({
  executablePath: existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : await chromiumPack.executablePath(),
  args: ['--no-sandbox', '--disable-gpu'],
});

const errors = [];
async function open(language) {
  const tab = await browser.newPage();
  tab.setDefaultTimeout(30_000);
  tab.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  tab.on('pageerror', (error) => errors.push(error.message));
  await tab.goto(`${PAGE}/?lang=${language}`);
  return tab;
}
async function say(tab, text, answer) {
  const box = tab.locator('[data-id="webchat-sendbox-input"], input[type="text"]').first();
  await box.fill(text);
  await box.press('Enter');
  await tab.getByText(answer).first().waitFor();
  console.log(`"${text}" was answered with "${answer}"`);
}

try {
  for (let tries = 0; ; tries++) {
    if (
      await fetch(`${DESK}/healthz`).then(
        (r) => r.ok,
        () => false,
      )
    )
      break;
    if (tries > 600) throw new Error('The desk did not start.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const english = await open('en-US');
  await say(english, 'is CUP-12 in stock?', 'free to promise');
  await english.locator('.ac-adaptiveCard').first().waitFor();
  await english.getByRole('button', { name: 'Price of CUP-12' }).first().click();
  await english.getByText('net unit prices').first().waitFor();
  const chinese = await open('zh-Hans');
  await say(chinese, '500个CUP-12多少钱', '单价');
  await chinese.screenshot({ path: join(here, 'webchat.png') });
  if (errors.length) throw new Error(`The page reported: ${errors.join('; ')}`);
  console.log('WebChat works with the desk.');
} catch (error) {
  await browser
    .contexts()[0]
    ?.pages()[0]
    ?.screenshot({ path: join(here, 'webchat.png') });
  console.error(`WebChat does not work with the desk: ${error.message}`, errors);
  process.exitCode = 1;
} finally {
  await browser.close();
  desk.kill();
  page.close();
  rmSync(dataDir, { recursive: true, force: true });
}
