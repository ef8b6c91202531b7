import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, stringify, type YAMLMap } from 'yaml';
import type { ArticleText } from '../articles.ts';
import {
  type ArticleFormat,
  articleFrom,
  byLanguage,
  type Defaults,
  extrasOf,
  type Findings,
  nothing,
  type TextFile,
} from './format.ts';

/**
 * Rasa 3: the examples of an intent in nlu.yml and its answer `utter_INTENT` in domain.yml make an article. Intents without
 * an answer, entities, stories and the rest are listed. What our articles have besides stands in the intent's metadata.
 */
export const rasa: ArticleFormat = {
  name: 'rasa',
  title: 'Rasa 3: nlu.yml and domain.yml',
  endings: ['.yml', '.yaml'],
  read: readRasa,
  write: writeRasa,
};

interface Answer {
  name: string;
  file: string;
  line: number;
  text: string;
  used: boolean;
}

const folderOf = (file: string) => file.replace(/[^/\\]*$/, '');

interface Item {
  file: string;
  line: number;
  map: YAMLMap;
}

function readRasa(files: readonly TextFile[], defaults: Defaults): Findings {
  const found = nothing();
  const intents: Item[] = [];
  const answers: Answer[] = [];

  for (const { name: file, text } of files) {
    const counter = new LineCounter();
    const document = parseDocument(text, { lineCounter: counter });
    const lineOf = (node: unknown) => counter.linePos((node as Node | undefined)?.range?.[0] ?? 0).line || 1;
    for (const error of document.errors)
      found.problems.push({
        file,
        line: error.linePos?.[0].line ?? 1,
        what: `not YAML: ${error.message.split('\n')[0]}`,
      });
    if (document.errors.length) continue;
    const root = document.contents;
    if (!isMap(root)) {
      found.problems.push({ file, line: 1, what: 'A Rasa file has keys such as "nlu:" or "responses:".' });
      continue;
    }
    for (const { key, value } of root.items) {
      const name = String(isScalar(key) ? key.value : key);
      if (name === 'nlu' && isSeq(value))
        for (const map of value.items) {
          if (isMap(map) && map.has('intent')) intents.push({ file, line: lineOf(map), map });
          else found.others.push({ file, line: lineOf(map), what: `${describe(map)} of the entities` });
        }
      else if (name === 'responses' && isMap(value))
        for (const { key: answer, value: variations } of value.items) {
          const line = lineOf(answer);
          const texts = isSeq(variations) ? variations.items.flatMap((one) => textIn(one) ?? []) : [];
          if (texts[0]) answers.push({ name: String(answer), file, line, text: texts[0], used: false });
          else found.others.push({ file, line, what: `the response ${String(answer)}, which has no text` });
          if (texts.length > 1)
            found.others.push({ file, line, what: `${texts.length - 1} more ways in which ${String(answer)} is said` });
        }
      else if (!['version', 'intents'].includes(name))
        found.others.push({ file, line: lineOf(key), what: `the part "${name}"` });
    }
  }

  for (const { file, line, map } of intents) {
    const name = String(map.get('intent'));
    const phrasings = examplesOf(map);
    const named = answers.filter((one) => one.name === `utter_${name}`);
    // Assistants of several languages lie in a folder each.
    const answer = named.find((one) => folderOf(one.file) === folderOf(file)) ?? named[0];
    if (!answer) {
      found.others.push({ file, line, what: `the intent ${name} (${phrasings.length} examples), which has no answer` });
      continue;
    }
    answer.used = true;
    const metadata = map.get('metadata');
    const extras: Record<string, string> = {};
    if (isMap(metadata))
      for (const { key, value } of metadata.items) if (isScalar(value)) extras[String(key)] = String(value.value);
    const { title = phrasings[0] ?? name, ...more } = extras;
    if (phrasings[0] === title) phrasings.shift(); // it leads them, as Rasa learns from examples alone
    const id = name.split('/').at(-1)!;
    const article = articleFrom({ title, body: answer.text, phrasings, extras: { id, ...more } }, defaults);
    found.articles.push({ article, file, line, bodyLine: line });
  }
  for (const { name, file, line, used } of answers)
    if (!used) found.others.push({ file, line, what: `the response ${name}, which answers no intent` });
  return found;
}

/** The examples of an intent, without the marks of entities: '[500](quantity)' is said as '500'. */
function examplesOf(map: YAMLMap): string[] {
  const examples = map.get('examples');
  const texts =
    typeof examples === 'string'
      ? examples.split('\n').flatMap((line) => /^\s*[-*+]\s+(.*)$/.exec(line)?.[1] ?? [])
      : isSeq(examples)
        ? examples.items.map((one) => (textIn(one) ?? '').replace(/^\s*[-*+]\s+/, ''))
        : [];
  return texts.map((text) => text.replace(MARKED, '$1').trim()).filter(Boolean);
}

/** The `text` of a list's entry. */
function textIn(entry: unknown): string | undefined {
  const text: unknown = isMap(entry) ? entry.get('text') : undefined;
  return typeof text === 'string' ? text : undefined;
}

const MARKED = /\[([^\]]*)\](?:\([^)]*\)|\{[^}]*\})/g;

function describe(map: unknown): string {
  const kind = isMap(map) ? ['synonym', 'regex', 'lookup'].find((key) => map.has(key)) : undefined;
  return kind ? `the ${kind} ${String((map as YAMLMap).get(kind))}` : 'a part';
}

function writeRasa(articles: readonly ArticleText[]) {
  const lost: { id: string; what: string }[] = [];
  const files = byLanguage(articles).flatMap(([language, own]) => {
    const nlu = own.map((article) => {
      const { id, ...extras } = extrasOf(article);
      const examples = [article.title, ...article.phrasings].map((text) => {
        if (/\][({]/.test(text))
          lost.push({ id: article.id, what: 'brackets that Rasa takes for an entity are set apart' });
        return `- ${text.replace(/\](?=[({])/g, '] ')}\n`;
      });
      return { intent: `faq/${id}`, metadata: { title: article.title, ...extras }, examples: examples.join('') };
    });
    const responses = Object.fromEntries(own.map(({ id, body }) => [`utter_faq/${id}`, [{ text: body }]]));
    const yaml = (value: object) => stringify({ version: '3.1', ...value }, { lineWidth: 0, blockQuote: 'literal' });
    return [
      { name: `${language}/nlu.yml`, text: yaml({ nlu }) },
      { name: `${language}/domain.yml`, text: yaml({ intents: ['faq'], responses }) },
    ];
  });
  return { files, lost };
}
