import { chromium } from 'playwright-core';
const url = 'http://127.0.0.1:4555';
const post = async (path, body, token) => (await fetch(url + path, { method: 'POST', headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) }, body: JSON.stringify(body) })).json();
async function chat(buyer, lines) {
  const { assertion } = buyer ? await post('/api/demo/assertion', { buyer }) : {};
  const s = await post('/api/session', assertion ? { assertion } : {});
  for (const text of lines) { await post(`/v3/directline/conversations/${s.conversationId}/activities`, { type: 'message', text }, s.token); await new Promise(r => setTimeout(r, 150)); }
  return s;
}
const buyers = (await (await fetch(url + '/api/demo')).json().catch(() => ({})));
console.log(JSON.stringify(buyers).slice(0, 300));
const mode = process.argv[2];
if (mode === 'seed') {
  const people = JSON.parse(process.argv[3]);
  await chat(people[0], ['where is my last order?', 'and the one before', 'I want to talk to a person please, my delivery is damaged', 'call me on +49 89 555 0142']);
  await chat(people[1], ['我的订单到哪了', '500个CUP-12多少钱', '找人工客服', '打我电话 13800000000']);
  await chat(undefined, ['do you have compostable soup bowls?', '<script>alert(1)</script><img src=x onerror=alert(2)>', 'asdf qwer zxcv', 'human please']);
  await chat(people[2], ['quote 500 CUP-12 and 40 LID-12', 'what do we owe?']);
}
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
for (const [name, viewport, lang] of [['lap', { width: 1360, height: 800 }, 'en-GB'], ['phone', { width: 375, height: 740 }, 'zh-CN']]) {
  const page = await (await browser.newContext({ viewport, locale: lang })).newPage();
  page.on('pageerror', e => console.log(name, 'ERR', e.message));
  page.on('console', m => m.type() === 'error' && console.log(name, 'CON', m.text()));
  await page.goto(url + '/console');
  await page.waitForSelector('input[name=email]');
  await page.screenshot({ path: `/tmp/shots/${name}-0.png` });
  await page.fill('input[name=email]', 'lin@quartermaster.example'); await page.fill('input[name=password]', 'demo-desk-2026');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.head', { timeout: 10000 });
  await page.screenshot({ path: `/tmp/shots/${name}-1.png` });
  await page.locator('.head').first().click();
  await page.waitForSelector('.bubble'); await page.waitForTimeout(600);
  await page.locator('.why > summary').last().click();
  await page.waitForTimeout(300);
  await page.screenshot({ path: `/tmp/shots/${name}-2.png` });
  await page.goto(url + '/console/search?words=' + encodeURIComponent(lang === 'zh-CN' ? '订单' : 'order')); await page.waitForTimeout(1200);
  await page.screenshot({ path: `/tmp/shots/${name}-3.png` });
  await page.goto(url + '/console/approvals'); await page.waitForTimeout(800);
  await page.screenshot({ path: `/tmp/shots/${name}-4.png` });
}
await browser.close();
