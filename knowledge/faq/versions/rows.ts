import type { Selectable } from 'kysely';
import type { Database } from '../../database/schema.ts';
import { type Article, type ArticleText, articleOf } from '../articles.ts';

/** A version of an article. It never changes but in its status; which one is published is decided by status alone. */
export interface ArticleVersion extends Article {
  status: ArticleRow['status'];
  /** The earlier version that it says again. */
  restores: number | undefined;
  changedBy: string; // id of a member of staff, 'command-line', '' where it is not known
  changedAt: string | undefined; // UTC ISO
  publishedAt: string | undefined;
}

export type ArticleRow = Selectable<Database['article']>;

export function versionOf(row: ArticleRow): ArticleVersion {
  return {
    ...articleOf(row),
    status: row.status,
    restores: row.restores ?? undefined,
    changedBy: row.changed_by,
    changedAt: row.changed_at ?? undefined,
    publishedAt: row.published_at ?? undefined,
  };
}

/** The columns that hold what somebody wrote. */
export const TEXT_COLUMNS = 'category title body verified phrasings owner audience valid_from valid_until'.split(' ');

/** What somebody wrote, as the columns of a row. */
export function columnsOf(
  article: ArticleText,
): Omit<ArticleRow, 'version' | 'status' | 'restores' | 'changed_by' | 'changed_at' | 'published_at'> {
  const { id, language, category, title, body, verified } = article;
  return {
    ...{ id, language, category, title, body, verified },
    phrasings: JSON.stringify(article.phrasings),
    owner: article.owner ?? '',
    audience: article.audience ?? 'guest',
    valid_from: article.validFrom || null,
    valid_until: article.validUntil || null,
  };
}

/** Whether two rows say the same. */
export function samePages(a: object, b: object): boolean {
  return TEXT_COLUMNS.every((column) => a[column as keyof typeof a] === b[column as keyof typeof b]);
}
