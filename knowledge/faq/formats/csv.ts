import { type Info, parse } from 'csv-parse/sync';
import { BadCell } from '../../connectors/csv/cells.ts';
import { talk } from '../../connectors/csv/kinds/talk.ts';
import { delimiterOf } from '../../connectors/csv/read.ts';
import { csv as writeCsv } from '../../csv.ts';
import {
  type ArticleFormat,
  articleFrom,
  type Defaults,
  extrasOf,
  type Findings,
  nothing,
  type TextFile,
} from './format.ts';

const { columns } = talk.articles;
const HEADER = 'article,language,category,title,body,verified,phrasings,owner,audience,valid_from,valid_until'.split(
  ',',
);

/** The columns that `npm run import` reads too; phrasings with a bar between them. */
export const csv: ArticleFormat = {
  name: 'csv',
  title: 'CSV',
  endings: ['.csv'],
  read(files, defaults) {
    const found = nothing();
    for (const file of files) readFile(file, defaults, found);
    return found;
  },
  write(articles) {
    const lost: { id: string; what: string }[] = [];
    const rows = articles.map((article) => {
      if (article.phrasings.some((phrasing) => phrasing.includes('|')))
        lost.push({ id: article.id, what: 'a bar in a phrasing is written as /' });
      const { id, title, body, phrasings } = article;
      const asked = phrasings.map((phrasing) => phrasing.replaceAll('|', '/')).join(' | ');
      const row: Record<string, string> = { ...extrasOf(article), article: id, title, body, phrasings: asked };
      return HEADER.map((column) => row[column] ?? '');
    });
    // What is read back must be what was written.
    return { files: [{ name: 'articles.csv', text: writeCsv(HEADER, rows, { asIs: true }) }], lost };
  },
};

function readFile({ name: file, text }: TextFile, defaults: Defaults, found: Findings): void {
  const problem = (line: number, what: string) => found.problems.push({ file, line, what });
  let records: { record: string[]; info: Info }[];
  try {
    records = parse(text, {
      bom: true,
      delimiter: delimiterOf(text.split(/\r\n|\r|\n/, 1)[0] ?? ''),
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    }) as unknown as typeof records;
  } catch (error) {
    const line = (error as { lines?: number }).lines ?? 1;
    return void problem(line, 'A quote is opened and never closed: the file was not read.');
  }
  const [head, ...rows] = records;
  if (!head) return void problem(1, 'The file is empty: its first line must name the columns.');
  const header = head.record.map((name) => name.trim());
  for (const name of header) if (name && !columns[name]) problem(1, `There is no column "${name}" for articles.`);
  for (const [name, { required }] of Object.entries(columns))
    if (required && !header.includes(name)) return void problem(1, `The column "${name}" is missing.`);

  for (const { record, info } of rows) {
    const breaks = (cells: readonly string[]) => cells.reduce((sum, one) => sum + one.split('\n').length - 1, 0);
    const line = info.lines - breaks(record);
    const faults: string[] = [];
    const said: Record<string, string> = {};
    for (const [index, name] of header.entries()) {
      const value = record[index]?.trim();
      const column = columns[name];
      if (!column) continue;
      if (value) said[name] = value;
      else if (column.required) faults.push(`${name}: must not be empty`);
      try {
        if (value) column.read(value, 'UTC');
      } catch (error) {
        if (!(error instanceof BadCell)) throw error;
        faults.push(`${name}: ${error.message}`);
      }
    }
    if (record.slice(header.length).some((one) => one.trim()))
      faults.push(`it has ${record.length} cells, the header names ${header.length}`);
    for (const what of faults) problem(line, what);
    if (faults.length) continue;
    const { article: id, title = '', body = '', phrasings = '', ...extras } = said;
    const article = articleFrom(
      { title, body, phrasings: phrasings.split('|'), extras: { ...(id && { id }), ...extras } },
      defaults,
    );
    const bodyLine = line + breaks(record.slice(0, header.indexOf('body')));
    found.articles.push({ article, file, line, bodyLine });
  }
}
