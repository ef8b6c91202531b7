import type { ArticleText } from './articles.ts';
import type { Defaults, FoundArticle, Remark, TextFile } from './formats/format.ts';
import { readFiles } from './formats/formats.ts';
import type { ArticleVersions } from './versions/versions.ts';

/** What files hold, after every check: what can be published, and what stands against the rest. */
export interface Checked {
  articles: ArticleText[];
  problems: Remark[];
  others: Remark[];
}

/**
 * Reads files of articles and checks each: its form, its figures against the records, and that it is there once. What has
 * a fault is left out and told with file and line.
 */
export function checkFiles(
  files: readonly TextFile[],
  defaults: Defaults,
  versions: Pick<ArticleVersions, 'faults'>,
): Checked {
  const { articles, problems, others } = readFiles(files, defaults);
  const first = new Map<string, FoundArticle>();
  const good: ArticleText[] = [];
  for (const found of articles) {
    const { article, file, line, bodyLine } = found;
    const key = `${article.id} (${article.language})`;
    const before = first.get(key);
    if (before) {
      problems.push({ file, line, what: `The article ${key} was there before: ${before.file}:${before.line}.` });
      continue;
    }
    first.set(key, found);
    const faults = versions.faults(article);
    for (const fault of faults)
      problems.push({ file, line: fault.line ? bodyLine + fault.line - 1 : line, what: fault.what });
    if (!faults.length) good.push(article);
  }
  problems.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
  return { articles: good, problems, others };
}
