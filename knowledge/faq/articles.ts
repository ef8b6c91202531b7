import type { Kysely, Selectable } from 'kysely';
import type { Database } from '../database/schema.ts';

/** Who may read an article: everybody, those who are signed in, or the companies of a segment. */
export type Audience = 'guest' | 'buyer' | `segment:${string}`;

/** An article as somebody writes it; days are 'YYYY-MM-DD'. */
export interface ArticleText {
  id: string;
  language: 'en' | 'zh';
  category: string;
  title: string; // one line
  body: string; // Markdown; may hold figures of the records, see figures.ts
  verified: string; // the day on which somebody last checked it
  phrasings: string[]; // how buyers ask for it, one line each
  owner?: string | undefined; // who looks after it
  audience?: Audience | undefined; // everybody where it is left out
  validFrom?: string | undefined; // before this day it is not found
  validUntil?: string | undefined; // nor after this one
}

/** An article as the desk answers with it. */
export interface Article extends ArticleText {
  version: number;
}

/** Who asks the FAQ, and on which day: what they may not read is as an article that does not exist. */
export interface Reader {
  today: string; // '' where no day is meant: then every day will do
  signedIn: boolean;
  segment: string | undefined;
}

/** Whether an article is there for somebody on that day. */
export function isFor(article: Pick<ArticleText, 'audience' | 'validFrom' | 'validUntil'>, reader: Reader): boolean {
  const { audience = 'guest', validFrom, validUntil } = article;
  if (reader.today && ((validFrom && reader.today < validFrom) || (validUntil && reader.today > validUntil)))
    return false;
  if (audience === 'guest') return true;
  return reader.signedIn && (audience === 'buyer' || audience === `segment:${reader.segment}`);
}

type Row = Selectable<Database['article']>;

/** The article that a row of the database holds. */
export function articleOf(row: Row): Article {
  const { id, language, version, category, title, body, verified } = row;
  return {
    ...{ id, language, version, category, title, body, verified },
    phrasings: JSON.parse(row.phrasings) as string[],
    ...(row.owner && { owner: row.owner }),
    ...(row.audience !== 'guest' && { audience: row.audience as Audience }),
    ...(row.valid_from && { validFrom: row.valid_from }),
    ...(row.valid_until && { validUntil: row.valid_until }),
  };
}

/** The published articles, of every audience and day. */
export async function readArticles(query: Kysely<Database>): Promise<Article[]> {
  const rows = await query
    .selectFrom('article')
    .selectAll()
    .where('status', '=', 'published')
    .orderBy('id')
    .orderBy('language')
    .execute();
  return rows.map(articleOf);
}
