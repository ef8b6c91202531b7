import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenDatabase, openDatabase } from '../../knowledge/database/database.ts';
import type { ArticleText } from '../../knowledge/faq/articles.ts';
import { type ArticleVersions, openArticleVersions } from '../../knowledge/faq/versions/versions.ts';
import { type Activity, startDesk, visit } from '../support/desk.ts';
import { TODAY } from '../support/today.ts';

let desk: Awaited<ReturnType<typeof startDesk>>;
let database: OpenDatabase;
let versions: ArticleVersions;
beforeAll(async () => {
  desk = await startDesk();
  database = openDatabase(join(desk.dataDir, 'desk.sqlite'));
  versions = openArticleVersions(database.handle);
});
afterAll(async () => {
  await database.close();
  await desk.stop();
});

const stamp = { by: { id: 'command-line', via: 'command-line' }, at: `${TODAY}T10:00:00.000Z` };
const said = (id: string, title: string, body: string, more: Partial<ArticleText> = {}): ArticleText => ({
  ...{ id, language: 'en', category: 'test', title, body, verified: '2026-11-01', phrasings: [] },
  ...more,
});
/** Publishes as another program does, and waits until the desk answers with it. */
async function publish(...articles: ArticleText[]) {
  versions.publishAll(articles, stamp);
  await desk.articlesTakenUp();
}
const cited = (answer: Activity) => answer.channelData!.citations!.map((c) => c.article?.version ?? c.source);

describe('what is published takes effect in the running desk', () => {
  test('a new article answers, then its next version, then the first again; each answer names its version', async () => {
    const guest = await visit(desk.url);
    const ask = () => guest.say('Is there a trampoline in the staff canteen?');
    expect((await ask()).text).not.toContain('trampoline');
    const article = said('trampoline', 'Is there a trampoline in the staff canteen?', 'Yes, a blue one.');
    await publish(article);
    const first = await ask();
    expect(first.text).toContain('a blue one');
    expect(first.channelData!.citations).toMatchObject([{ article: { id: 'trampoline', language: 'en', version: 1 } }]);
    await publish({ ...article, body: 'Yes, a red one.' });
    const second = await ask();
    expect([second.text, cited(second)]).toEqual([expect.stringContaining('a red one'), [2]]);
    versions.rollBack({ id: 'trampoline', language: 'en' }, 1, stamp);
    await desk.articlesTakenUp();
    const third = await ask();
    expect([third.text, cited(third)]).toEqual([expect.stringContaining('a blue one'), [3]]);
    const trace = database.handle
      .prepare('SELECT trace FROM transcript WHERE conversation_id = ? AND trace IS NOT NULL ORDER BY sequence DESC')
      .pluck()
      .get(guest.conversationId) as string;
    expect(JSON.parse(trace).faq).toMatchObject({ articles: [{ id: 'trampoline', language: 'en', version: 3 }] });
  });

  test('turns are answered while a thousand articles are taken in', async () => {
    const guest = await visit(desk.url);
    const many = Array.from({ length: 1000 }, (_, i) =>
      said(`filler-${i}`, `What about filler number ${i}?`, `Filler text ${i} on nothing in particular.`),
    );
    versions.publishAll(many, stamp);
    const taken = desk.articlesTakenUp();
    const answer = await guest.say('Is there a trampoline in the staff canteen?');
    expect(answer.text).toContain('blue');
    await taken;
    expect((await guest.say('What about filler number 777?')).text).toContain('Filler text 777');
  });
});

describe('who may read an article, and when', () => {
  const QUESTION = 'What is the secret rebate of the zeppelin club?';
  const article = (more: Partial<ArticleText>) => said('zeppelin', QUESTION, 'It is eleven per cent.', more);
  // The demo's buyers: a restaurant of Vienna, and the company of another segment.
  test.each([
    ['everybody', {}, ['guest', 'buyer']],
    ['those who are signed in', { audience: 'buyer' }, ['buyer']],
    ['the buyer’s segment', { audience: 'segment:OWN' }, ['buyer']],
    ['another segment', { audience: 'segment:zeppelin-makers' }, []],
    ['from today on', { validFrom: TODAY }, ['guest', 'buyer']],
    ['from tomorrow on', { validFrom: '2099-01-01' }, []],
    ['until today', { validUntil: TODAY }, ['guest', 'buyer']],
    ['until yesterday', { validUntil: '2020-01-01' }, []],
  ] as [string, Partial<ArticleText>, string[]][])('an article for %s', async (_, more, readers) => {
    const { buyer, segment } = database.handle
      .prepare(
        `SELECT contact.id AS buyer, segment FROM contact JOIN company ON company.id = company_id
         WHERE demo = 1 AND company.language = 'en' ORDER BY contact.id LIMIT 1`,
      )
      .get() as { buyer: string; segment: string };
    const audience = more.audience?.replace('OWN', segment) as ArticleText['audience'];
    await publish(article({ ...more, audience }));
    for (const reader of ['guest', 'buyer']) {
      const visitor = await visit(desk.url, reader === 'buyer' ? buyer : undefined);
      // Asked in its own words, and as the button of its title would.
      for (const question of [QUESTION, 'zeppelin club rebate']) {
        const answer = await visitor.say(question);
        const shown = JSON.stringify(answer).includes('eleven per cent');
        if (question === QUESTION || !readers.includes(reader))
          expect([reader, shown]).toEqual([reader, readers.includes(reader)]);
        if (!readers.includes(reader)) {
          const { replyToId, ...rest } = answer;
          expect(JSON.stringify(rest)).not.toMatch(/zeppelin club/i);
        }
      }
    }
  });
});

describe('figures of the records', () => {
  test('are filled in when asked, with source and time; what is not on record is said', async () => {
    const { moq } = database.handle.prepare("SELECT moq FROM product WHERE sku = 'CUP-12'").get() as { moq: number };
    const question = 'What does the purple handbook say on cups?';
    await publish(
      said('purple', question, 'At least {{moq CUP-12}} at {{price CUP-12 5000}}; we have {{stock CUP-12}}.'),
      said('purple', '紫色手册怎么写杯子？', '起订量为{{moq CUP-12}}，单价{{price CUP-12 5000}}。', { language: 'zh' }),
    );
    const guest = await visit(desk.url);
    const answer = await guest.say(question);
    expect(answer.text).toMatch(
      new RegExp(`At least ${moq.toLocaleString('en')} pieces at €0\\.\\d+; we have [\\d,]+ pieces\\.`),
    );
    expect(cited(answer)).toEqual([1, 'catalogue', 'price list', 'stock records']);
    for (const { asOf } of answer.channelData!.citations!) expect(asOf).toMatch(/^2026-/);
    const chinese = await (await visit(desk.url)).say('紫色手册怎么写杯子？');
    expect(chinese.text).toMatch(/起订量为[\d,]+ \S+，单价¥0\.\d+。/);

    database.handle.prepare("UPDATE product SET moq = NULL WHERE sku = 'CUP-12'").run();
    expect((await guest.say(question)).text).toContain(
      'At least (not on record for CUP-12 at the moment: please ask us) at',
    );
    database.handle.prepare("UPDATE product SET moq = ? WHERE sku = 'CUP-12'").run(moq);
  });
});
