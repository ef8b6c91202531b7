// npm run replay -- [--from DAY --to DAY] [--model DIR] [--articles DRAFT…] [--html FILE] [--data DIR]: what the desk would answer otherwise
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../bot/config.ts';
import { openEncoders } from '../bot/jobs/understanding/encoders.ts';
import { modelAt, vectorFile } from '../bot/jobs/understanding/kept.ts';
import { openVectorCache } from '../bot/jobs/vector-cache.ts';
import { byIntent } from '../bot/replay/by-intent.ts';
import { replayRecords } from '../bot/replay/open.ts';
import { openDatabase } from '../knowledge/database/database.ts';
import { readArticleFile } from '../knowledge/faq/article-file.ts';
import type { Article } from '../knowledge/faq/articles.ts';
import { openArticleVersions } from '../knowledge/faq/versions/versions.ts';
import { replayPage } from './replay/page.ts';

const USAGE = `npm run replay -- [--from DAY] [--to DAY] [--model DIR] [--articles DRAFT …] [--html FILE] [--data DIR]
Runs recorded conversations again, without effects, and lists the replies that would change.
DRAFT is the id of an article that has a draft (ID or ID:zh), or a Markdown file (…/en/ID.md). Without a model and
articles, today's replies are held against the recorded ones.`;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      ...{ from: { type: 'string' }, to: { type: 'string' }, model: { type: 'string' }, html: { type: 'string' } },
      ...{ articles: { type: 'string', multiple: true }, data: { type: 'string' } },
    } as const,
  });
  const { from, to } = values;
  for (const [name, day] of Object.entries({ from, to }))
    if (day !== undefined && (!DAY.test(day) || Number.isNaN(Date.parse(day))))
      throw new Error(`"--${name} ${day}" is not a day: write YYYY-MM-DD.`);
  const drafts = [...(values.articles ?? []), ...positionals];
  const config = readConfig({ ...process.env, ...(values.data && { DATA_DIR: values.data }) });
  const file = join(config.dataDir, 'desk.sqlite');
  if (!existsSync(file)) throw new Error(`There is no ${file}: say where with --data.`);
  const modelsDir = join(config.dataDir, 'models');
  const encoders = await openEncoders(config, modelsDir);
  if (encoders.degraded) console.log(`Words alone: ${encoders.degraded}.`);
  const vectors = openVectorCache(vectorFile(modelsDir, encoders.name));
  try {
    const otherModel = values.model === undefined ? undefined : modelAt(resolve(values.model));
    const otherArticles = drafts.length ? draftsOf(file, drafts) : undefined;
    const replayed = await replayRecords({
      ...{ config, vectors, embedder: encoders.embedder, otherModel, otherArticles },
      model: modelAt(modelsDir),
      from: from && `${from}T00:00:00.000Z`,
      to: to && dayAfter(to),
    });
    await vectors.save();
    const { changes, turns, conversations, asRecorded, seconds } = replayed;
    for (const { said, before, after } of changes)
      console.log(`\n> ${said}\n- ${line(before.text)}\n+ ${line(after.text)}`);
    if (changes.length) console.table(byIntent(changes));
    const tried = otherModel !== undefined || otherArticles !== undefined;
    console.log(
      `${changes.length} of ${turns} replies in ${conversations} conversations would change; ${asRecorded} are as recorded today. ${seconds.toFixed(1)} s (${Math.round(turns / seconds)} turns a second).`,
    );
    if (values.html) {
      const page = resolve(values.html);
      mkdirSync(dirname(page), { recursive: true });
      const what = [...(values.model ? [`the model ${values.model}`] : []), ...drafts].join(', ');
      const sides = tried ? { before: 'Now', after: `With ${what}` } : { before: 'As recorded', after: 'Today' };
      const span = `${from ?? 'From the first'} to ${to ?? 'the last'} conversation on record.`;
      writeFileSync(
        page,
        replayPage(replayed, sides, [
          from || to ? `From ${from ?? 'the first day'} to ${to ?? 'the last day'}.` : span,
        ]),
      );
      console.log(`The page: ${page}`);
    }
  } finally {
    await encoders.embedder?.close();
  }
}

/** Drafts by their ids, articles from files. */
function draftsOf(file: string, names: readonly string[]): Article[] {
  const database = openDatabase(file);
  try {
    const open = openArticleVersions(database.handle)
      .heads()
      .filter((version) => version.status === 'draft');
    return names.flatMap((name): Article[] => {
      if (name.endsWith('.md')) return [{ ...readArticleFile(name), version: 0 }];
      const [id, language] = name.split(':');
      const found = open.filter((draft) => draft.id === id && (!language || draft.language === language));
      if (!found.length)
        throw new Error(`There is no draft of ${name}: ${open.map((d) => d.id).join(', ') || 'there are none'}.`);
      return found;
    });
  } finally {
    database.handle.close();
  }
}

const line = (text: string) => text.replace(/\s+/g, ' ').slice(0, 160);
const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString();

main().catch((error: unknown) => {
  console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  process.exitCode = 1;
});
