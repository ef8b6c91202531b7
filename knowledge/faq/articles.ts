import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';

export interface Article {
  id: string;
  language: 'en' | 'zh';
  version: number;
  category: string;
  title: string;
  body: string;
  verified: string; // the day on which somebody last checked it
  phrasings: string[];
}

/** The articles in their latest version. */
export async function readArticles(query: Kysely<Database>): Promise<Article[]> {
  const rows = await query.selectFrom('article').selectAll().orderBy('id').orderBy('version', 'desc').execute();
  const latest = new Map<string, Article>();
  for (const row of rows) {
    const key = `${row.id}\n${row.language}`;
    if (!latest.has(key)) latest.set(key, { ...row, phrasings: JSON.parse(row.phrasings) as string[] });
  }
  return [...latest.values()];
}
