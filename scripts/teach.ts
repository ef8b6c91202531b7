// npm run teach -- list | show GROUP | utterance GROUP INTENT | phrasing GROUP ARTICLE | out-of-scope GROUP | nothing GROUP | effect | publish | versions | use VERSION
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../bot/config.ts';
import { openEncoders } from '../bot/jobs/understanding/encoders.ts';
import type { GateFigures } from '../bot/jobs/understanding/gate.ts';
import { modelAt, modelFile, vectorFile } from '../bot/jobs/understanding/kept.ts';
import { retrainUnderstanding } from '../bot/jobs/understanding/retrain.ts';
import { openUnderstandingStore } from '../bot/jobs/understanding/store.ts';
import { openVectorCache } from '../bot/jobs/vector-cache.ts';
import { deskClock } from '../bot/own/clock.ts';
import { showProgress } from '../bot/progress.ts';
import { publishLessons } from '../bot/teaching/publish.ts';
import { openTeaching } from '../bot/teaching/teaching.ts';
import { openDatabase } from '../knowledge/database/database.ts';
import { readFact } from '../knowledge/database/facts.ts';
import { readArticles } from '../knowledge/faq/articles.ts';
import { openArticleVersions } from '../knowledge/faq/versions/versions.ts';
import { isPublished, type Lesson, openTaught } from '../knowledge/teaching/taught.ts';

const USAGE = `npm run teach -- list                        questions that were not answered, grouped by meaning
npm run teach -- show GROUP
npm run teach -- article GROUP --id ID --title TITLE --body-file FILE    a draft of a new article
npm run teach -- phrasing GROUP ARTICLE      how buyers ask for an article
npm run teach -- utterance GROUP INTENT      what buyers say who want this
npm run teach -- out-of-scope GROUP | nothing GROUP
npm run teach -- effect | publish            what it changes on the gate set; and publishes it unless it is worse
npm run teach -- retrain                     trains with what is published
npm run teach -- versions | use VERSION      the models; one of them again ("shipped" is the first)
With a lesson: --text TEXT says it in your own words, which are kept. All take --data DIR (else DATA_DIR, else ./data).`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    ...{ data: { type: 'string' }, text: { type: 'string' }, id: { type: 'string' }, title: { type: 'string' } },
    'body-file': { type: 'string' },
  } as const,
});

async function main(): Promise<void> {
  const [command = '', id = '', what = ''] = positionals;
  const config = readConfig({ ...process.env, ...(values.data && { DATA_DIR: values.data }) });
  const file = join(config.dataDir, 'desk.sqlite');
  if (!existsSync(file)) throw new Error(`There is no ${file}: say where with --data.`);
  const modelsDir = join(config.dataDir, 'models');
  const store = openUnderstandingStore(modelsDir);
  if (command === 'versions') {
    const { inUse, versions } = store.read();
    for (const one of versions) console.log(`${one.id === inUse ? '*' : ' '} ${one.id}  ${one.trainedAt}  ${one.why}`);
    return console.log(`${inUse === null ? '*' : ' '} shipped`);
  }
  if (command === 'use') return store.use(id === 'shipped' ? null : id);

  const database = openDatabase(file);
  const { embedder, name: encoder, degraded } = await openEncoders(config, modelsDir);
  if (degraded) console.log(`Words alone: ${degraded}.`);
  const now = deskClock(() => new Date(), readFact(database.handle, 'as_of'))().toISOString();
  const stamp = { by: { id: 'command-line', via: 'command-line' }, at: new Date().toISOString() };
  const { inUse } = store.read();
  const current = modelAt(inUse === null ? modelsDir : modelFile(modelsDir, inUse));
  const versions = openArticleVersions(database.handle);
  const taught = openTaught(database.handle);
  const teaching = openTeaching({
    ...{ database, articles: versions, newId: randomUUID, intents: () => current.en.intents },
    embed: async (text, language) => (await embedder?.embed(text, language))?.sentence,
  });
  const retrain = (lessons: Parameters<typeof retrainUnderstanding>[0]['lessons'], tryOnly: boolean) =>
    retrainUnderstanding({
      ...{ config, lessons, current, embedder, encoder, now, tryOnly },
      progress: (share) => showProgress(Math.min(0.999, share), 'understanding'),
    });
  const decide = async (lesson: Lesson) => {
    const { lessons } = await teaching.decide({ group: id, lesson, text: values.text }, now, stamp);
    console.log(`${lessons} lessons wait: npm run teach -- effect shows what they change, publish puts them into use.`);
  };
  try {
    if (command === 'list')
      for (const group of await teaching.groups(now)) {
        const why = Object.entries(group.reasons).map(([reason, n]) => `${n} ${reason}`);
        console.log(
          `${group.id}  ${group.language}  ${String(group.count).padStart(4)}  ${group.first.slice(0, 10)} to ${group.last.slice(0, 10)}  ${group.questions[0]!.text}  (${why.join(', ')})`,
        );
      }
    else if (command === 'show')
      for (const { at, text, reason, intent } of (await teaching.group(id, now)).questions)
        console.log(`${at.slice(0, 16)}  ${reason}, taken for ${intent}\n  ${text}`);
    else if (command === 'article') {
      const { language } = await teaching.group(id, now);
      const { title, 'body-file': bodyFile } = values;
      if (!values.id || !title || !bodyFile) throw new Error('Write --id ID --title TITLE --body-file FILE.');
      const body = readFileSync(bodyFile, 'utf8').trim();
      const text = {
        id: values.id,
        language,
        category: 'taught',
        title,
        body,
        verified: now.slice(0, 10),
        phrasings: [],
      };
      const { version } = versions.draft(text, stamp);
      await decide({ kind: 'phrasing', article: values.id });
      console.log(`Draft ${version} of ${values.id} (${language}): npm run articles publishes it.`);
    } else if (command === 'phrasing') await decide({ kind: 'phrasing', article: what });
    else if (command === 'utterance') await decide({ kind: 'utterance', intent: what });
    else if (command === 'out-of-scope' || command === 'nothing') await decide({ kind: command });
    else if (command === 'effect' || command === 'publish') {
      const effect = await publishLessons(
        {
          ...{
            taught,
            use: store.use,
            tryOnly: command === 'effect',
            vectors: openVectorCache(vectorFile(modelsDir, encoder)),
          },
          articles: () => readArticles(database.query),
          retrain: (lessons) => retrain(lessons, true),
          embed: embedder && ((text, language) => embedder.embed(text, language)),
        },
        stamp,
      );
      if (effect.understanding?.figures) show('Utterances', effect.understanding.figures);
      if (effect.articles) show('Questions', effect.articles);
      console.log(effect.why);
    } else if (command === 'retrain') {
      const { figures, why } = await retrain(taught.all().filter(isPublished), false);
      if (figures) show('Utterances', figures);
      console.log(why);
    } else throw new Error(command ? `"${command}" is not known.` : 'Say what to do.');
  } finally {
    await embedder?.close();
    await database.close();
  }
}

function show(name: string, { rows, before, after, changes }: GateFigures): void {
  console.log(
    `${name} of the gate set: ${(100 * before).toFixed(1)} % right before, ${(100 * after).toFixed(1)} % after, of ${rows}.`,
  );
  for (const one of changes)
    console.log(
      `  ${one.text}: ${one.before} → ${one.after}${one.after === one.right ? ' (right)' : ` (right: ${one.right})`}`,
    );
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`);
  process.exitCode = 1;
});
