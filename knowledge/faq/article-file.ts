import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, YAMLParseError } from 'yaml';
import { day } from '../connectors/csv/times.ts';
import type { ArticleText } from './articles.ts';
import { articleFrom } from './formats/format.ts';

/** An article file that cannot be read: where, and what to do. */
export class ArticleFileError extends Error {
  readonly line: number;
  readonly what: string;
  constructor(file: string, line: number, what: string) {
    super(`${file}:${line}: ${what}`);
    this.name = 'ArticleFileError';
    this.line = line;
    this.what = what;
  }
}

/** What the front matter may say in a text each. */
const EXTRAS = ['id', 'language', 'category', 'verified', 'owner', 'audience', 'valid_from', 'valid_until'];
const DAYS = ['verified', 'valid_from', 'valid_until'];

/**
 * Reads one article: YAML front matter (id, category, verified, phrasings …), a '# ' title, then the body.
 *
 * @param file named in errors
 * @returns what it says, with the lines of its title and of its text
 * @throws ArticleFileError
 */
export function parseArticleFile(text: string, file: string) {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (lines[0]?.trim() !== '---')
    throw new ArticleFileError(file, 1, 'start the file with a line "---" and the front matter.');
  const end = lines.findIndex((line, index) => index > 0 && line.trim() === '---');
  if (end < 0) throw new ArticleFileError(file, 1, 'close the front matter with a second line "---".');

  const front = readFront(lines.slice(1, end), file);
  const lineOf = (key: string) => Math.max(1, lines.findIndex((line) => line.startsWith(`${key}:`)) + 1);
  const extras: Record<string, string> = {};
  for (const key of EXTRAS) {
    const value = front[key];
    if (value === undefined && key !== 'id' && key !== 'verified') continue;
    if (typeof value !== 'string' || !value.trim())
      throw new ArticleFileError(file, lineOf(key), `the front matter needs "${key}:" with a text.`);
    if (DAYS.includes(key) && !day(value.trim()))
      throw new ArticleFileError(file, lineOf(key), `"${key}: ${value.trim()}" is not a day: write YYYY-MM-DD.`);
    extras[key] = value.trim();
  }
  const phrasings = front.phrasings ?? [];
  if (!Array.isArray(phrasings) || !phrasings.every((phrasing): phrasing is string => typeof phrasing === 'string'))
    throw new ArticleFileError(
      file,
      lineOf('phrasings'),
      '"phrasings" is a list of texts, one on each line after "- "; quote a text that has a colon.',
    );

  const heading = lines.findIndex((line, index) => index > end && line.trim() !== '');
  if (heading < 0 || !/^# \S/.test(lines[heading]!))
    throw new ArticleFileError(
      file,
      (heading < 0 ? end : heading) + 1,
      'the text starts with its title on a line "# …".',
    );
  const first = lines.findIndex((line, index) => index > heading && line.trim() !== '');
  if (first < 0) throw new ArticleFileError(file, heading + 1, 'there is no text below the title.');
  const body = lines.slice(first).join('\n').trim();
  return { extras, phrasings, title: lines[heading]!.slice(2).trim(), body, line: heading + 1, bodyLine: first + 1 };
}

/** One article file; its folder, en or zh, names the language where it does not say itself. Throws ArticleFileError. */
export function readArticleFile(file: string): ArticleText {
  const said = parseArticleFile(readFileSync(file, 'utf8'), file);
  const folder = /(?:^|[/\\])(en|zh)[/\\][^/\\]+$/.exec(file)?.[1];
  return articleFrom({ ...said, extras: { ...(folder && { language: folder }), ...said.extras } }, { today: '' });
}

/** All articles of a folder with en/*.md and zh/*.md, by language and file name. Throws ArticleFileError. */
export function readArticleFiles(folder: string): ArticleText[] {
  return (['en', 'zh'] as const).flatMap((language) =>
    readdirSync(join(folder, language))
      .filter((name) => name.endsWith('.md'))
      .sort()
      .map((name) => readArticleFile(join(folder, language, name))),
  );
}

function readFront(lines: readonly string[], file: string): Record<string, unknown> {
  let front: unknown;
  try {
    front = parse(lines.join('\n'), { schema: 'core' });
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    throw new ArticleFileError(
      file,
      (error.linePos?.[0].line ?? 0) + 1,
      `the front matter is not YAML (${error.message.split('\n')[0]}).`,
    );
  }
  if (typeof front !== 'object' || front === null || Array.isArray(front))
    throw new ArticleFileError(file, 2, 'the front matter is a list of "key: value" lines.');
  return front as Record<string, unknown>;
}
