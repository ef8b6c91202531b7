import { describe, expect, test } from 'vitest';
import { type ArticleText, readArticles } from '../../../knowledge/faq/articles.ts';
import { openArticleVersions } from '../../../knowledge/faq/versions/versions.ts';
import { databaseWith } from '../fixture.ts';

const stamp = { by: { id: 'eva', via: 'session' }, at: '2026-11-24T10:00:00.000Z' };
const later = { ...stamp, at: '2026-11-25T10:00:00.000Z' };
const KEY = { id: 'moq', language: 'en' } as const;
const said = (body: string, more: Partial<ArticleText> = {}): ArticleText => ({
  ...KEY,
  ...{ category: 'orders', title: 'What is the MOQ?', body, verified: '2026-11-01', phrasings: ['smallest quantity'] },
  ...more,
});

function fresh() {
  const database = databaseWith({
    product: [{ sku: 'CUP-12', moq: 500, lead_time_days: null, pack_size: 50 }],
    price_tier: [{ sku: 'CUP-12', currency: 'EUR', min_quantity: 1, unit_price: 900 }],
  });
  return { ...database, versions: openArticleVersions(database.handle) };
}

describe('versions', () => {
  test('a draft is published, changed, and what was published before comes back as a new version', async () => {
    const { versions, query } = fresh();
    const bodies = async () => (await readArticles(query)).map((a) => `${a.version} ${a.body}`);
    const revisions = [versions.revision()];

    expect(versions.draft(said('One carton.'), stamp, 0)).toMatchObject({
      version: 1,
      status: 'draft',
      changedBy: 'eva',
    });
    expect(await bodies()).toEqual([]);
    expect(versions.publish(KEY, 1, stamp)).toMatchObject({ status: 'published', publishedAt: stamp.at });
    expect(await bodies()).toEqual(['1 One carton.']);
    revisions.push(versions.revision());

    versions.draft(said('Two cartons.'), later, 1);
    versions.draft(said('Three cartons.'), later, 2); // the earlier draft is dropped for it
    expect(await bodies()).toEqual(['1 One carton.']);
    versions.publish(KEY, 3, later);
    revisions.push(versions.revision());
    expect(versions.rollBack(KEY, 1, later)).toMatchObject({ version: 4, restores: 1, body: 'One carton.' });
    expect(await bodies()).toEqual(['4 One carton.']);
    revisions.push(versions.revision());
    expect(versions.versions(KEY).map((v) => `${v.version} ${v.status}`)).toEqual([
      ...['4 published', '3 past', '2 dropped', '1 past'],
    ]);
    // A running desk sees each of them.
    for (const [i, revision] of revisions.entries()) expect(revision).toBeGreaterThan(revisions[i - 1] ?? -1);
  });

  test('a roll-back leaves the draft that somebody is writing', () => {
    const { versions } = fresh();
    versions.publishAll([said('One.')], stamp);
    versions.publishAll([said('Two.')], stamp);
    versions.draft(said('Three, perhaps.'), stamp);
    versions.rollBack(KEY, 1, later);
    expect(versions.heads().map((v) => `${v.version} ${v.status}`)).toEqual(['3 draft', '4 published']);
  });

  test('what no longer holds is refused, and nothing of it is written', () => {
    const { versions, handle } = fresh();
    versions.draft(said('One.'), stamp);
    const rows = () => handle.prepare('SELECT (SELECT count(*) FROM audit), (SELECT count(*) FROM article)').get();
    const was = rows();
    expect(() => versions.draft(said('Two.'), stamp, 0)).toThrow('Version 1 came meanwhile.');
    expect(() => versions.publish(KEY, 2, stamp)).toThrow('There is no version 2 of moq (en).');
    expect(() => versions.publish({ ...KEY, language: 'zh' }, 1, stamp)).toThrow('There is no version 1 of moq (zh).');
    expect(() => versions.rollBack(KEY, 1, stamp)).toThrow('was not published before');
    expect(rows()).toEqual(was);
    versions.publish(KEY, 1, stamp);
    expect(() => versions.publish(KEY, 1, stamp)).toThrow('no draft any more');
    expect(() => versions.rollBack(KEY, 1, stamp)).toThrow('was not published before'); // it is the one that is
  });

  test('every act is in the audit log, without a word of the article', () => {
    const { versions, handle } = fresh();
    versions.draft(said('One.'), stamp);
    versions.publish(KEY, 1, stamp);
    versions.publishAll([said('Two.')], stamp);
    versions.rollBack(KEY, 1, stamp);
    expect(handle.prepare('SELECT act, subject, detail FROM audit ORDER BY id').all()).toEqual([
      { act: 'article-draft', subject: 'moq', detail: '{"language":"en"}' },
      { act: 'article-publish', subject: 'moq', detail: '{"language":"en","version":1}' },
      { act: 'article-import', subject: 'articles', detail: '{"read":1}' },
      { act: 'article-rollback', subject: 'moq', detail: '{"language":"en","version":1}' },
    ]);
  });

  test('many are published together or not at all, and what says the same stays as it is', () => {
    const { versions } = fresh();
    const more = said('Other.', { id: 'other' });
    expect(versions.publishAll([said('One.'), more], stamp)).toEqual({ added: 2, changed: 0, same: 0 });
    expect(versions.publishAll([said('Two.'), more], stamp)).toEqual({ added: 0, changed: 1, same: 1 });
    const broken = said('{{moq NO-SUCH}}', { id: 'broken' });
    expect(() => versions.publishAll([said('Three.'), broken], stamp)).toThrow('broken: line 1: There is no product');
    expect(versions.heads().map((v) => `${v.id} ${v.version}`)).toEqual(['moq 2', 'other 1']);
  });

  test.each([
    ['an id with a blank', { id: 'my article' }, 'is no id'],
    ['no title', { title: ' ' }, 'The title is missing.'],
    ['two lines as a title', { title: 'a\nb' }, 'The title is more than one line.'],
    ['a day that is none', { verified: '2026-02-30' }, '"verified: 2026-02-30" is not a day'],
    ['the end before the beginning', { validFrom: '2026-12-01', validUntil: '2026-11-01' }, 'valid until a day before'],
    ['an audience that nobody is', { audience: 'staff' as 'guest' }, 'The audience "staff"'],
    ['a phrasing of two lines', { phrasings: ['a\nb'] }, 'A phrasing is one line'],
  ])('%s is refused', (_, more, message) => {
    expect(() => fresh().versions.draft(said('One.', more), stamp)).toThrow(message);
  });

  test.each([
    ['One carton, {{moq CUP-12}}, at {{price CUP-12 500}}.', undefined],
    ['First.\n\n{{moq NO-SUCH}}', 'line 3: There is no product NO-SUCH in the records.'],
    ['{{lead-time CUP-12}}', 'line 1: The records have no lead-time of CUP-12.'],
    ['{{stock CUP-12}}', 'line 1: The records have no stock of CUP-12.'],
    ['{{colour CUP-12}}', 'line 1: {{colour CUP-12}} is not understood'],
    ['{{price}}', 'line 1: {{price}} is not understood'],
    ['{{moq CUP-12 500}}', 'is not understood'],
  ])('figures of the records: %s', (body, message) => {
    const { versions } = fresh();
    versions.draft(said(body), stamp); // a draft may wait for its product
    if (message === undefined) expect(versions.publish(KEY, 1, stamp).status).toBe('published');
    else expect(() => versions.publish(KEY, 1, stamp)).toThrow(message);
  });
});
