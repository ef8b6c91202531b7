import type { ArticleText } from '../articles.ts';
import {
  type ArticleFormat,
  articleFrom,
  byLanguage,
  type Defaults,
  extrasOf,
  type Findings,
  nothing,
  oneLine,
  type Remark,
  type TextFile,
} from './format.ts';

/**
 * Microsoft's .qna: '# ? question', other ways to ask as a list, '**Filters:**' (name = value), and the answer between
 * two lines of three backticks. What our articles have besides stands in the filters.
 */
export const qna: ArticleFormat = {
  name: 'qna',
  title: 'Microsoft .qna',
  endings: ['.qna'],
  read: readPairs,
  write: (articles) => writePairs(articles, 'qna'),
};

/** Microsoft's .lu: the same pairs; its intents and entities are no articles and are listed. */
export const lu: ArticleFormat = {
  name: 'lu',
  title: 'Microsoft .lu',
  endings: ['.lu'],
  read: readPairs,
  write: (articles) => writePairs(articles, 'lu'),
};

const FENCE = '```';
const ITEM = /^\s*[-+*]\s+(.*)$/;

interface Pair {
  line: number;
  title: string;
  phrasings: string[];
  extras: Record<string, string>;
}

function readPairs(files: readonly TextFile[], defaults: Defaults): Findings {
  const found = nothing();
  for (const file of files) readFile(file, defaults, found);
  return found;
}

function readFile({ name: file, text }: TextFile, defaults: Defaults, found: Findings): void {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  let pair: Pair | undefined;
  let list: 'phrasings' | 'filters' | 'prompts' | undefined;
  let other: { remark: Remark; name: string; items: number } | undefined; // an intent or entity, and the lines of its list

  const problem = (line: number, what: string) => found.problems.push({ file, line, what });
  const endPair = () => {
    if (pair) problem(pair.line, `The question "${pair.title}" has no answer between two lines of ${FENCE}.`);
    pair = undefined;
  };
  const begin = (line: number, what: string) => {
    endPair();
    other = { remark: { file, line, what }, name: what, items: 0 };
    found.others.push(other.remark);
  };

  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!.trim();
    const at = i + 1;
    if (!line || line.startsWith('>') || /^<a\s/i.test(line)) continue;
    const question = /^#+\s*\?\s*(.*)$/.exec(line);
    const intent = /^#+\s*([^?\s].*)$/.exec(line);
    if (question) {
      endPair();
      other = undefined;
      list = 'phrasings';
      pair = { line: at, title: question[1]!, phrasings: [], extras: {} };
    } else if (intent) begin(at, `the intent ${intent[1]}`);
    else if (/^[@$]/.test(line)) begin(at, `the entity ${oneLine(line.slice(1)).replace(/\s*=$/, '')}`);
    else if (/^\[[^\]]*\]\([^)]*\)$/.test(line)) begin(at, `the reference ${line}`);
    else if (line.startsWith(FENCE) && pair) {
      const end = lines.findIndex((next, index) => index > i && next.trim() === FENCE);
      if (end < 0) return void problem(at, `The answer that begins here has no line of ${FENCE} at its end.`);
      const blank = lines.slice(i + 1, end).findIndex((next) => next.trim() !== '');
      const body = lines.slice(i + 1, end).join('\n');
      const article = articleFrom({ ...pair, body }, defaults);
      found.articles.push({ article, file, line: pair.line, bodyLine: at + 1 + Math.max(0, blank) });
      pair = undefined;
      list = 'prompts'; // those may follow the answer
      i = end;
    } else if (/^\*+filters:\*+$/i.test(line) && pair) list = 'filters';
    else if (/^\*+prompts:\*+$/i.test(line)) {
      list = 'prompts';
      found.others.push({ file, line: at, what: 'the prompts of a question' });
    } else {
      const item = ITEM.exec(line)?.[1];
      if (other) {
        // Of an intent or an entity: what is not in its list describes it.
        if (item === undefined) continue;
        other.items += 1;
        other.remark.what = `${other.name} (${other.items} ${other.items === 1 ? 'line' : 'lines'})`;
        continue;
      }
      if (item === undefined) problem(at, `"${line.slice(0, 40)}" is neither a question nor part of one.`);
      else if (list === 'filters' && pair) {
        const [, key, value] = /^([^=]+?)\s*=\s*(.*)$/.exec(item) ?? [];
        if (!key) problem(at, `A filter is "- name = value", not "${item.slice(0, 40)}".`);
        else pair.extras[key.trim()] = value!.trim();
      } else if (list === 'phrasings' && pair) pair.phrasings.push(item);
      else if (list !== 'prompts') problem(at, `"${item.slice(0, 40)}" belongs to no question.`);
    }
  }
  endPair();
}

function writePairs(articles: readonly ArticleText[], ending: string) {
  const lost: { id: string; what: string }[] = [];
  const files = byLanguage(articles).map(([language, own]) => ({
    name: `articles.${language === 'zh' ? 'zh-cn' : 'en-us'}.${ending}`,
    text: own
      .map((article) => {
        if (article.body.includes(FENCE)) lost.push({ id: article.id, what: 'fences of ``` are written as ~~~' });
        const filters = Object.entries(extrasOf(article)).map(([key, value]) => `- ${key} = ${value}\n`);
        return [
          `# ? ${article.title}\n${article.phrasings.map((phrasing) => `- ${phrasing}\n`).join('')}`,
          `**Filters:**\n${filters.join('')}`,
          `${FENCE}markdown\n${article.body.replaceAll(FENCE, '~~~')}\n${FENCE}\n`,
        ].join('\n');
      })
      .join('\n'),
  }));
  return { files, lost };
}
