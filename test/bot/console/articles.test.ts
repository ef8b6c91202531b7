import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { DraftEffectState } from '../../../bot/replay/draft-effects.ts';
import type { ArticleVersion } from '../../../knowledge/faq/versions/rows.ts';
import { startDesk, visit } from '../../support/desk.ts';
import { addStaff, type Staff } from './staff.ts';

let desk: Awaited<ReturnType<typeof startDesk>>;
let agent: Staff;
let manager: Staff;
let admin: Staff;
beforeAll(async () => {
  desk = await startDesk();
  [agent, manager, admin] = [
    await addStaff(desk, 'agent'),
    await addStaff(desk, 'manager'),
    await addStaff(desk, 'admin'),
  ];
});
afterAll(() => desk.stop());

/** Asks, and gives the status with what was answered. */
async function ask<T = ArticleVersion>(person: Staff, method: string, path: string, body?: unknown) {
  const answer = await person.call(method, path, body);
  return { status: answer.status, body: answer.body as unknown as T & { error: { code: string; message: string } } };
}
const written = { language: 'en', title: 'Do you sell kites?', body: 'Yes, from two days on.', verified: '2026-11-01' };

describe('an article from draft to answer', () => {
  test('an agent writes it, a manager publishes it, the desk answers with it, and it comes back', async () => {
    const first = await ask(agent, 'put', '/articles/kites/draft', { ...written, since: 0 });
    expect(first).toMatchObject({ status: 201, body: { version: 1, status: 'draft', changedBy: agent.id } });
    expect((await ask(agent, 'put', '/articles/kites/draft', { ...written, since: 0 })).body.error.code).toBe(
      'ChangedSince',
    );
    expect((await ask(agent, 'post', '/articles/kites/publish', { language: 'en', version: 1 })).status).toBe(403);
    const guest = await visit(desk.url);
    expect((await guest.say('Do you sell kites?')).text).not.toContain('two days');

    // What it would change is found apart, and nothing is changed by that.
    const effect = () => ask<DraftEffectState>(agent, 'get', '/articles/kites/effect?language=en&version=1');
    const begun = await ask<DraftEffectState>(agent, 'post', '/articles/kites/effect', { language: 'en', version: 1 });
    expect(begun).toMatchObject({ status: 202, body: { running: true, effect: null } });
    await ask(agent, 'put', '/articles/balloons/draft', { ...written, since: 0 });
    const other = await ask(agent, 'post', '/articles/balloons/effect', { language: 'en', version: 1 });
    expect([other.status, other.body.error.code]).toEqual([409, 'UnderWay']);
    await vi.waitFor(async () => expect((await effect()).body.running).toBe(false), { timeout: 60_000, interval: 200 });
    const { body: found } = await effect();
    expect(found).toMatchObject({ failed: null, status: 'draft', limits: { conversations: 300 } });
    expect(found.effect).toMatchObject({ changed: 1, cut: false, intents: [{ count: 1 }] });
    expect(found.effect!.changes[0]).toMatchObject({
      ...{ said: 'Do you sell kites?', conversationId: guest.conversationId },
      after: { text: expect.stringContaining('from two days on') },
    });
    expect(found.effect!.gate!.rows).toBe(80);
    expect((await guest.say('Do you sell kites?')).text).not.toContain('two days');

    await ask(manager, 'post', '/articles/kites/publish', { language: 'en', version: 1 });
    const shown = await ask(agent, 'post', '/articles/kites/effect', { language: 'en', version: 1 });
    expect([shown.status, shown.body.error.code]).toEqual([400, 'Published']);
    const again = await ask(manager, 'post', '/articles/kites/publish', { language: 'en', version: 1 });
    expect([again.status, again.body.error.code]).toEqual([409, 'ChangedSince']);
    await desk.articlesTakenUp();
    expect((await guest.say('Do you sell kites?')).text).toContain('from two days on');

    await ask(agent, 'put', '/articles/kites/draft', { ...written, body: 'Yes, from three days on.' });
    await ask(manager, 'post', '/articles/kites/publish', { language: 'en', version: 2 });
    const compared = await ask<Record<string, unknown>>(
      agent,
      'get',
      '/articles/kites/compare?language=en&from=1&to=2',
    );
    expect(compared.body.body).toEqual([
      { kind: 'same', text: 'Yes, from ' },
      { kind: 'removed', text: 'two' },
      { kind: 'added', text: 'three' },
      { kind: 'same', text: ' days on.' },
    ]);
    const back = await ask(manager, 'post', '/articles/kites/rollback', { language: 'en', version: 1 });
    expect(back.body).toMatchObject({ version: 3, restores: 1, status: 'published' });
    await desk.articlesTakenUp();
    const answer = await guest.say('Do you sell kites?');
    expect(answer.channelData!.citations![0]!.article).toEqual({ id: 'kites', language: 'en', version: 3 });
    const list = await ask<{ articles: ArticleVersion[]; revision: number; answering: number }>(
      agent,
      'get',
      '/articles',
    );
    expect(list.body.answering).toBe(list.body.revision);

    const audit = await ask<{ rows: { act: string; actor: string; subject: string }[] }>(admin, 'get', '/audit');
    expect(audit.body.rows.filter((row) => row.subject === 'kites').map(({ act, actor }) => [act, actor])).toEqual([
      ['article-rollback', manager.id],
      ['article-publish', manager.id],
      ['article-draft', agent.id],
      ['article-publish', manager.id],
      ['article-draft', agent.id],
    ]);
  }, 90_000);

  test.each([
    ['get', '/articles/no-such', undefined, 404, 'NoSuchArticle'],
    ['get', '/articles/kites/compare?language=en&from=1&to=99', undefined, 404, 'NoSuchVersion'],
    ['get', '/articles/kites/compare?from=1&to=2', undefined, 400, 'BadArgument'],
    ['get', '/article-export?format=docx', undefined, 400, 'BadArgument'],
    ['put', '/articles/two words/draft', written, 400, 'ArticleFaults'],
    ['put', '/articles/kites/draft', { ...written, verified: 'soon' }, 400, 'ArticleFaults'],
    ['put', '/articles/kites/draft', { ...written, language: 'fr' }, 400, 'BadArgument'],
    ['post', '/articles/kites/publish', { language: 'en', version: 99 }, 404, 'NoSuchVersion'],
    ['post', '/article-import', { files: [{ name: 'a.md' }] }, 400, 'BadArgument'],
  ])('%s %s is refused', async (method, path, body, status, code) => {
    const answer = await ask(manager, method, path, body);
    expect([answer.status, answer.body.error.code]).toEqual([status, code]);
  });

  test('what a draft lacks is said with it, and keeps it from being published', async () => {
    const draft = await ask<{ faults: object[] }>(agent, 'put', '/articles/none/draft', {
      ...written,
      body: 'A\n{{moq NO-SUCH}}',
    });
    expect(draft.body.faults).toEqual([{ line: 2, what: 'There is no product NO-SUCH in the records.' }]);
    const answer = await ask(manager, 'post', '/articles/none/publish', { language: 'en', version: 1 });
    expect([answer.status, answer.body.error.code]).toEqual([400, 'ArticleFaults']);
  });
});

describe('in and out', () => {
  test('what is exported is the same when it is brought in again, in every format', async () => {
    for (const format of ['markdown', 'csv', 'qna', 'lu', 'rasa', 'html']) {
      const { body } = await ask<{ files: object[]; lost: object[] }>(agent, 'get', `/article-export?format=${format}`);
      expect(body.lost).toEqual([]);
      const found = await ask<{ added: number; changed: number; same: number; problems: object[] }>(
        ...([manager, 'post', '/article-import', { files: body.files, publish: true }] as const),
      );
      expect([format, found.body]).toEqual([format, expect.objectContaining({ added: 0, changed: 0, problems: [] })]);
      expect(found.body.same).toBeGreaterThan(150);
    }
  });

  test('an agent brings in drafts; a dry run writes nothing; faults come with file and line', async () => {
    const files = [
      { name: 'a.qna', text: '# ? Do you rent balloons?\n```\nYes.\n```\n# ? Left open\n' },
      {
        name: 'b.csv',
        base64: Buffer.from('article,language,title,body,verified\nx,zh,', 'latin1').toString('base64'),
      },
    ];
    type Result = { found: number; added: number; problems: object[] };
    const dry = await ask<Result>(agent, 'post', '/article-import', { files, dryRun: true });
    expect(dry.body.found).toBe(1);
    expect(dry.body.problems).toContainEqual(expect.objectContaining({ file: 'a.qna', line: 5 }));
    expect(dry.body.problems).toContainEqual(expect.objectContaining({ file: 'b.csv', line: 2 }));
    expect((await ask(agent, 'get', '/articles/do-you-rent-balloons')).status).toBe(404);
    const forbidden = await ask<Result>(agent, 'post', '/article-import', { files, publish: true });
    expect(forbidden.body.error.code).toBe('RoleTooLow');
    expect((await ask<Result>(agent, 'post', '/article-import', { files })).body.added).toBe(1);
    const kept = await ask<{ versions: ArticleVersion[] }>(agent, 'get', '/articles/do-you-rent-balloons');
    expect(kept.body.versions).toMatchObject([{ status: 'draft', version: 1 }]);
  });

  test('old articles are listed for their owner, the oldest first', async () => {
    const old = { ...written, title: 'Old?', verified: '2020-01-01', owner: 'Eva' };
    await ask(agent, 'put', '/articles/old/draft', old);
    await ask(manager, 'post', '/articles/old/publish', { language: 'en', version: 1 });
    const ids = async (query: string) =>
      (await ask<{ articles: ArticleVersion[] }>(agent, 'get', `/articles?list=stale${query}`)).body.articles.map(
        (a) => a.id,
      );
    expect((await ids(''))[0]).toBe('old');
    expect(await ids('&owner=Eva')).toEqual(['old']);
    expect(await ids('&owner=Eva&days=9999')).toEqual([]);
    expect((await ids('&days=1')).length).toBeGreaterThan(150);
  });
});
