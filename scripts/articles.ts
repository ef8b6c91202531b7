// npm run articles -- import FILE… | export | list | stale | diff | publish | rollback: the FAQ; see docs/articles.md
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, extname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { openDatabase } from '../knowledge/database/database.ts';
import { readFact } from '../knowledge/database/facts.ts';
import type { Remark } from '../knowledge/faq/formats/format.ts';
import { FORMATS, formatNamed, textOfBytes } from '../knowledge/faq/formats/formats.ts';
import { checkFiles } from '../knowledge/faq/import.ts';
import { staleOf } from '../knowledge/faq/stale.ts';
import { compareLines } from '../knowledge/faq/versions/compare.ts';
import type { ArticleVersion } from '../knowledge/faq/versions/rows.ts';
import { type ArticleVersions, openArticleVersions } from '../knowledge/faq/versions/versions.ts';

const USAGE = `npm run articles -- import FILE… [--dry-run] [--draft] [--language en|zh]
npm run articles -- export --format ${FORMATS.map(({ name }) => name).join('|')} --out FILE-OR-FOLDER
npm run articles -- list [--language en|zh]
npm run articles -- stale [--days 180] [--owner NAME]
npm run articles -- diff ID [V1 V2] [--language en|zh]      what is published and the version before, unless said otherwise
npm run articles -- publish ID [--language en|zh]           its draft
npm run articles -- rollback ID VERSION [--language en|zh]
Files: ${FORMATS.map(({ title, endings }) => `${endings.join(' ')} (${title})`).join(', ')}; a folder is all of its files.
All take --data DIR (else DATA_DIR, else ./data). The desk may be running: it takes up what is published by itself.`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      ...{
        data: { type: 'string' },
        language: { type: 'string' },
        format: { type: 'string' },
        out: { type: 'string' },
      },
      ...{ owner: { type: 'string' }, days: { type: 'string', default: '180' } },
      ...{ 'dry-run': { type: 'boolean', default: false }, draft: { type: 'boolean', default: false } },
    } as const,
  });
  const [command, ...rest] = positionals;
  const language = languageOf(values.language);
  const file = join(values.data ?? (process.env.DATA_DIR || './data'), 'desk.sqlite');
  if (!existsSync(file))
    throw new Error(`There is no ${file}: start the desk or import records first, or say where with --data.`);
  const database = openDatabase(file);
  const versions = openArticleVersions(database.handle);
  const at = new Date().toISOString();
  const stamp = { by: { id: 'command-line', via: 'command-line' }, at };
  const today = (readFact(database.handle, 'as_of') ?? at).slice(0, 10);
  try {
    const heads = versions.heads().filter((head) => language === undefined || head.language === language);
    const published = heads.filter(({ status }) => status === 'published');
    if (command === 'import') {
      if (!rest.length) throw new Error('Say which files or folders to import.');
      const files = rest.flatMap(filesOf).map((name) => ({ name, text: textIn(name) }));
      const { articles, problems, others } = checkFiles(files, { today, language }, versions);
      print('Not an article', others);
      print('Not imported', problems);
      if (values['dry-run'])
        console.log(`${articles.length} articles can be imported. A dry run: nothing was written.`);
      else {
        const n = values.draft ? versions.draftAll(articles, stamp) : versions.publishAll(articles, stamp);
        console.log(
          `${n.added} new, ${n.changed} changed, ${n.same} unchanged${values.draft ? '; kept as drafts' : ''}.`,
        );
      }
      if (problems.length) process.exitCode = 1;
    } else if (command === 'export') {
      const format = formatNamed(values.format ?? '');
      if (!format || !values.out) throw new Error('Say --format and --out.');
      const { files, lost } = format.write(published);
      for (const one of files) {
        const to = files.length === 1 && extname(values.out) ? values.out : join(values.out, one.name);
        mkdirSync(dirname(to), { recursive: true });
        writeFileSync(to, one.text);
      }
      for (const { id, what } of lost) console.log(`${id}: ${what}`);
      console.log(
        `${published.length} articles, ${files.length} ${files.length === 1 ? 'file' : 'files'}: ${values.out}`,
      );
    } else if (command === 'list') for (const head of heads) console.log(lineOf(head));
    else if (command === 'stale') {
      const days = Number(values.days);
      if (!Number.isInteger(days) || days < 0) throw new Error(`"${values.days}" is no number of days.`);
      const old = staleOf(heads, { today, days, owner: values.owner });
      for (const head of old) console.log(`${lineOf(head)}  ${head.owner ?? 'nobody looks after it'}`);
      console.log(`${old.length} of ${published.length} were not checked for ${days} days.`);
    } else if (command === 'diff') show(versions, keyOf(heads, rest[0]), rest.slice(1).map(Number));
    else if (command === 'publish') {
      const draft = only(
        heads.filter((head) => head.status === 'draft' && head.id === rest[0]),
        `a draft of ${rest[0]}`,
      );
      console.log(lineOf(versions.publish(draft, draft.version, stamp)));
    } else if (command === 'rollback' && rest.length === 2)
      console.log(lineOf(versions.rollBack(keyOf(heads, rest[0]), Number(rest[1]), stamp)));
    else throw new Error(command ? `"${command}" is not understood.` : 'Say what to do.');
  } finally {
    await database.close();
  }
}

function languageOf(said: string | undefined): 'en' | 'zh' | undefined {
  if (said !== undefined && said !== 'en' && said !== 'zh') throw new Error(`"${said}" is no language: en or zh.`);
  return said;
}

function filesOf(path: string): string[] {
  if (!existsSync(path)) throw new Error(`There is no ${path}.`);
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative('.', join(entry.parentPath, entry.name)))
    .sort();
}

function textIn(file: string): string {
  try {
    return textOfBytes(readFileSync(file));
  } catch {
    throw new Error(`${file} is neither UTF-8 nor GB18030.`);
  }
}

function only(found: readonly ArticleVersion[], what: string): ArticleVersion {
  if (found.length > 1) throw new Error(`There is ${what} in both languages: say --language en or zh.`);
  if (!found[0]) throw new Error(`There is no ${what.replace(/^an? /, '')}.`);
  return found[0];
}

const keyOf = (heads: readonly ArticleVersion[], id: string | undefined) => {
  const found = heads.filter((head) => head.id === id);
  return only(
    found.filter((head, i) => found.findIndex(({ language }) => language === head.language) === i),
    `an article ${id}`,
  );
};

function show(versions: ArticleVersions, key: ArticleVersion, said: readonly number[]): void {
  const all = versions.versions(key);
  const newest = all.find(({ status }) => status === 'published') ?? all[0]!;
  const [from, to] = said.length
    ? said
    : [all.find((v) => v.version < newest.version)?.version ?? newest.version, newest.version];
  for (const { kind, text } of compareLines(
    pageOf(versions.version(key, from!)),
    pageOf(versions.version(key, to ?? newest.version)),
  ))
    for (const line of text.replace(/\n$/, '').split('\n'))
      console.log(`${{ same: ' ', removed: '-', added: '+' }[kind]} ${line}`);
}

/** A version as the lines that are compared. */
const pageOf = (version: ArticleVersion) => `${formatNamed('markdown')!.write([version]).files[0]!.text}\n`;

const lineOf = (v: ArticleVersion) =>
  `${v.language}  ${v.id}  version ${v.version} ${v.status}  checked ${v.verified}  ${v.title}`;

function print(title: string, remarks: readonly Remark[]): void {
  if (remarks.length) console.log(`${title}:`);
  for (const { file, line, what } of remarks) console.log(`  ${file}:${line}: ${what}`);
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`);
  process.exitCode = 1;
}
