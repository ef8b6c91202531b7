import type { Handle } from '../../database/database.ts';
import { StaleEffect } from '../../effects/effect.ts';
import type { Stamp } from '../../staff/accounts.ts';
import { openActs } from '../../staff/audit.ts';
import type { ArticleText } from '../articles.ts';
import { openFigureCheck } from '../figures/check.ts';
import { ArticleFaults, formFaults } from './check.ts';
import { type ArticleRow, type ArticleVersion, columnsOf, samePages, TEXT_COLUMNS, versionOf } from './rows.ts';

/** Which article: its id, and in which language. */
export interface ArticleKey {
  id: string;
  language: 'en' | 'zh';
}

/** How many articles are new, say something else, or the same as before. */
export interface Imported {
  added: number;
  changed: number;
  same: number;
}

export type ArticleVersions = ReturnType<typeof openArticleVersions>;

/**
 * The articles in all their versions. What is written becomes a draft, a draft is published, and what was published
 * before comes back as a new version: each version keeps what it said, so that an answer can be traced to it. A running
 * desk sees by the revision that something else is published.
 */
export function openArticleVersions(handle: Handle) {
  const act = openActs(handle);
  const faultsOfFigures = openFigureCheck(handle);
  const all = handle.prepare('SELECT * FROM article WHERE id = ? AND language = ? ORDER BY version DESC');
  const heads = handle.prepare(
    `SELECT * FROM article WHERE status IN ('published', 'draft') ORDER BY id, language, version`,
  );
  const revision = handle.prepare('SELECT revision FROM article_revision').pluck();
  const setStatus = handle.prepare('UPDATE article SET status = ? WHERE id = ? AND language = ? AND version = ?');
  const markPublished = handle.prepare(
    `UPDATE article SET status = 'published', published_at = ? WHERE id = ? AND language = ? AND version = ?`,
  );
  const columns = ['id', 'language', 'version', ...TEXT_COLUMNS, 'status', 'restores', 'changed_by', 'changed_at'];
  const insert = handle.prepare(
    `INSERT INTO article (${columns.join(', ')}) VALUES (${columns.map((c) => `@${c}`).join(', ')})`,
  );

  const rowsOf = ({ id, language }: ArticleKey) => all.all(id, language) as ArticleRow[];
  const statused = (rows: readonly ArticleRow[], status: ArticleRow['status']) => rows.find((r) => r.status === status);
  function found(key: ArticleKey, version: number): ArticleRow {
    const row = rowsOf(key).find((r) => r.version === version);
    if (!row) throw new NoSuchVersion(`There is no version ${version} of ${key.id} (${key.language}).`);
    return row;
  }
  /** Adds the next version. */
  function add(article: ArticleText, status: 'draft' | 'past', restores: number | null, { by, at }: Stamp): ArticleRow {
    const version = (rowsOf(article)[0]?.version ?? 0) + 1;
    insert.run({ ...columnsOf(article), version, status, restores, changed_by: by.id, changed_at: at });
    return found(article, version);
  }
  /** Adds a draft; one that was open before is dropped for it. */
  function addDraft(article: ArticleText, stamp: Stamp): ArticleRow {
    const open = statused(rowsOf(article), 'draft');
    if (open) setStatus.run('dropped', open.id, open.language, open.version);
    return add(article, 'draft', null, stamp);
  }
  function makePublished(row: ArticleRow, at: string): ArticleVersion {
    const { id, language, version } = row;
    const faults = faultsOfFigures(row);
    if (faults.length) throw new ArticleFaults(id, faults);
    const before = statused(rowsOf(row), 'published');
    if (before) setStatus.run('past', id, language, before.version);
    markPublished.run(at, id, language, version);
    return versionOf(found(row, version));
  }
  const checked = (article: ArticleText) => {
    const faults = formFaults(article);
    if (faults.length) throw new ArticleFaults(article.id, faults);
  };

  function addAll(articles: readonly ArticleText[], status: 'draft' | 'published', stamp: Stamp): Imported {
    for (const article of articles) checked(article);
    const count = { added: 0, changed: 0, same: 0 };
    const name = status === 'draft' ? 'article-import-drafts' : 'article-import';
    const detail = { read: articles.length };
    return act({ actor: stamp.by, act: name, subject: 'articles', detail }, stamp.at, () => {
      for (const article of articles) {
        const before = statused(rowsOf(article), 'published');
        if (before && samePages(before, columnsOf(article))) count.same += 1;
        else {
          if (status === 'draft') addDraft(article, stamp);
          else makePublished(add(article, 'past', null, stamp), stamp.at);
          count[before ? 'changed' : 'added'] += 1;
        }
      }
      return count;
    });
  }

  return {
    /** Counts what was published; a running desk reads the articles again when it has grown. */
    revision: () => revision.get() as number,
    /** What is published and what is in draft, by id and language. */
    heads: (): ArticleVersion[] => (heads.all() as ArticleRow[]).map(versionOf),
    /** Every version of an article, the latest first. */
    versions: (key: ArticleKey): ArticleVersion[] => rowsOf(key).map(versionOf),
    /** One version. @throws NoSuchVersion */
    version: (key: ArticleKey, version: number): ArticleVersion => versionOf(found(key, version)),
    /** The faults that would keep an article from being published. */
    faults: (article: ArticleText) => [...formFaults(article), ...faultsOfFigures(article)],

    /**
     * Keeps a draft, as the article's next version; an open one is dropped for it.
     *
     * @param since the latest version that the writer knew, 0 for none; left out where it does not matter
     * @throws StaleEffect where there is a later one, ArticleFaults
     */
    draft(article: ArticleText, stamp: Stamp, since?: number): ArticleVersion {
      checked(article);
      return act({ actor: stamp.by, act: 'article-draft', ...named(article) }, stamp.at, () => {
        const latest = rowsOf(article)[0]?.version ?? 0;
        if (since !== undefined && since !== latest) throw new StaleEffect(`Version ${latest} came meanwhile.`);
        return versionOf(addDraft(article, stamp));
      });
    },
    /**
     * Keeps many drafts at once, or none: each that says something else than what is published.
     * @throws ArticleFaults of the first that has any
     */
    draftAll: (articles: readonly ArticleText[], stamp: Stamp): Imported => addAll(articles, 'draft', stamp),
    /**
     * Publishes a draft: from now on the desk answers with it.
     * @throws NoSuchVersion; StaleEffect where it is a draft no more; ArticleFaults where a figure is missing
     */
    publish(key: ArticleKey, version: number, { by, at }: Stamp): ArticleVersion {
      return act({ actor: by, act: 'article-publish', ...named(key, version) }, at, () => {
        const row = found(key, version);
        if (row.status !== 'draft') throw new StaleEffect(`Version ${version} is no draft any more.`);
        return makePublished(row, at);
      });
    },
    /**
     * Publishes again what an earlier version said, as a new version.
     * @throws NoSuchVersion; StaleEffect where it is published or never was; ArticleFaults where a figure is missing
     */
    rollBack(key: ArticleKey, version: number, stamp: Stamp): ArticleVersion {
      return act({ actor: stamp.by, act: 'article-rollback', ...named(key, version) }, stamp.at, () => {
        const row = found(key, version);
        if (row.status !== 'past') throw new StaleEffect(`Version ${version} was not published before.`);
        return makePublished(add(versionOf(row), 'past', version, stamp), stamp.at);
      });
    },
    /**
     * Publishes many at once, or none: each that says something else than what is published.
     * @throws ArticleFaults of the first that has any
     */
    publishAll: (articles: readonly ArticleText[], stamp: Stamp): Imported => addAll(articles, 'published', stamp),
  };
}

/** No article has this version. */
export class NoSuchVersion extends Error {
  readonly code = 'NoSuchVersion';
}

const named = ({ id, language }: ArticleKey, version?: number) => ({
  subject: id,
  detail: { language, ...(version !== undefined && { version }) },
});
