import type { ArticleText, Audience } from '../articles.ts';

/** A file that is read or written; the name may have folders. */
export interface TextFile {
  name: string;
  text: string;
}

/** Something in a file, and in which line (from 1). */
export interface Remark {
  file: string;
  line: number;
  what: string;
}

/** An article, where it stands, and where its text begins. */
export interface FoundArticle {
  article: ArticleText;
  file: string;
  line: number;
  bodyLine: number;
}

/** What was found in files. */
export interface Findings {
  articles: FoundArticle[];
  /** What could not be read. */
  problems: Remark[];
  /** What is no article: intents without an answer, entities … */
  others: Remark[];
}

/** What a file may leave out. */
export interface Defaults {
  today: string; // the day of verification where none is said
  language?: 'en' | 'zh' | undefined; // else as the title is written
}

export interface ArticleFormat {
  name: string;
  title: string;
  endings: readonly string[];
  read(files: readonly TextFile[], defaults: Defaults): Findings;
  /** The files, and what the format could not hold of which article. */
  write(articles: readonly ArticleText[]): { files: TextFile[]; lost: { id: string; what: string }[] };
}

/** What besides title, text and phrasings an article has, by its name in files. */
export function extrasOf(article: ArticleText): Record<string, string> {
  const { id, language, category, verified, owner, audience, validFrom, validUntil } = article;
  const extras = { id, language, category, verified, owner, audience, valid_from: validFrom, valid_until: validUntil };
  return Object.fromEntries(Object.entries(extras).filter((entry): entry is [string, string] => Boolean(entry[1])));
}

/** An article of what a file says of it; an id is made of the title where there is none. */
export function articleFrom(
  said: { title: string; body: string; phrasings: readonly string[]; extras: Readonly<Record<string, string>> },
  defaults: Defaults,
): ArticleText {
  const { extras } = said;
  const title = oneLine(said.title);
  const language = extras.language ?? defaults.language ?? (/\p{Script=Han}/u.test(title) ? 'zh' : 'en');
  return {
    id: extras.id ?? idOf(title),
    language: language as 'en' | 'zh', // what else is said is a fault, told with its line
    category: extras.category ?? '',
    title,
    body: tidy(said.body),
    verified: extras.verified ?? defaults.today,
    phrasings: said.phrasings.map(oneLine).filter(Boolean),
    ...(extras.owner && { owner: extras.owner }),
    ...(extras.audience && extras.audience !== 'guest' && { audience: extras.audience as Audience }),
    ...(extras.valid_from && { validFrom: extras.valid_from }),
    ...(extras.valid_until && { validUntil: extras.valid_until }),
  };
}

/** An id of a title: idOf('How do I return goods?') is 'how-do-i-return-goods'. */
export function idOf(title: string): string {
  const words =
    title
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...words.join('-')].slice(0, 60).join('').replace(/-$/, '') || 'article';
}

export const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
export const tidy = (text: string) => text.replace(/\r\n?/g, '\n').trim();
export const nothing = (): Findings => ({ articles: [], problems: [], others: [] });
/** By language, in the order given. */
export function byLanguage(articles: readonly ArticleText[]): ['en' | 'zh', ArticleText[]][] {
  return (['en', 'zh'] as const)
    .map((language): ['en' | 'zh', ArticleText[]] => [language, articles.filter((a) => a.language === language)])
    .filter(([, own]) => own.length > 0);
}
