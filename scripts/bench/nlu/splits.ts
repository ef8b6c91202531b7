import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { OOS } from '../../../nlu/intents/decision.ts';
import type { HeadLanguage } from '../../../nlu/intents/model.ts';
import { normalise } from '../../../nlu/normalise.ts';

/** What somebody wrote and what it means; `oos` marks what belongs to no intent. */
export interface Labelled {
  text: string;
  intent: string;
}

/** A published data set as its authors split it. */
export interface Split {
  name: string;
  language: HeadLanguage;
  train: Labelled[];
  /** Where thresholds are chosen; empty where none is. */
  valid: Labelled[];
  /** Read once, for the report. */
  test: Labelled[];
}

const row = (text: string, intent: string): Labelled => ({ text: normalise(text), intent });
const lines = (file: string) =>
  readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter(Boolean); // prettier-ignore

function csv(file: string): Labelled[] {
  const records: { text: string; category: string }[] = parse(readFileSync(file), { columns: true });
  return records.map(({ text, category }) => row(text, category));
}

/** A folder of `seq.in` and `label`, a line an utterance. */
function pair(folder: string): Labelled[] {
  const labels = lines(join(folder, 'label'));
  return lines(join(folder, 'seq.in')).map((text, i) => row(text, labels[i]!));
}

/** Files `<part>_<intent>.txt`. */
function smp(folder: string): Labelled[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => lines(join(folder, name)).map((text) => row(text, name.replace(/^.*?_|\.txt$/g, ''))));
}

interface Corpus {
  sentences: { text: string; intent: string; training: boolean }[];
}

function corpus(folder: string, name: string): Split {
  const { sentences } = JSON.parse(readFileSync(join(folder, `${name}Corpus.json`), 'utf8')) as Corpus;
  const of = (training: boolean) =>
    sentences.filter((s) => s.training === training).map((s) => row(s.text, s.intent === 'None' ? OOS : s.intent));
  return { name, language: 'en', train: of(true), valid: [], test: of(false) };
}

type Clinc = Record<'train' | 'val' | 'test' | 'oos_train' | 'oos_val' | 'oos_test', [text: string, intent: string][]>;

function clinc(folder: string, given: boolean): Split {
  const data = JSON.parse(readFileSync(join(folder, 'data_full.json'), 'utf8')) as Clinc;
  const of = (...parts: (keyof Clinc)[]) =>
    parts.flatMap((part) => data[part].map(([text, intent]) => row(text, intent))); // prettier-ignore
  return {
    name: 'clinc150',
    language: 'en',
    train: given ? of('train', 'oos_train') : of('train'),
    valid: of('val', 'oos_val'),
    test: of('test', 'oos_test'),
  };
}

const few = (name: string, train: Labelled[], test: Labelled[]): Split[] => [
  { name, language: 'en', train, valid: [], test },
];

/** The public benchmarks below a data folder: which folder each needs, and how it is read. */
export const PUBLIC: Record<string, { folder: string; read(folder: string): Split[] }> = {
  'banking77-10': {
    folder: 'banking77',
    read: (dir) => few('banking77', pair(join(dir, 'train_10')), csv(join(dir, 'test.csv'))),
  },
  'nlu-corpora': {
    folder: 'nlu_eval_corpora',
    read: (dir) => ['Chatbot', 'AskUbuntu', 'WebApplications'].map((name) => corpus(dir, name)),
  },
  smp2017: {
    folder: 'smp2017_zh',
    read: (dir) => [
      {
        name: 'smp2017',
        language: 'zh',
        train: smp(join(dir, 'train')),
        valid: smp(join(dir, 'develop')),
        test: smp(join(dir, 'test')),
      },
    ],
  },
  'hwu64-10': {
    folder: 'hwu64',
    read: (dir) => few('hwu64', pair(join(dir, 'train_10')), pair(join(dir, 'test'))),
  },
  hwu64: { folder: 'hwu64', read: (dir) => few('hwu64', pair(join(dir, 'train')), pair(join(dir, 'test'))) },
  banking77: {
    folder: 'banking77',
    read: (dir) => few('banking77', csv(join(dir, 'train.csv')), csv(join(dir, 'test.csv'))),
  },
  clinc150: { folder: 'clinc150', read: (dir) => [clinc(dir, false)] },
  'clinc150-oos-given': { folder: 'clinc150', read: (dir) => [clinc(dir, true)] },
};

/** Rows of a TSV file, utterance and intent; throws where the file is not there or a line has no tab. */
export function readTsv(file: string): Labelled[] {
  if (!existsSync(file)) throw new Error(`There is no file ${file}: give a TSV of utterance and intent.`);
  return lines(file).map((line, i) => {
    const [text, intent] = line.split('\t');
    if (!text || !intent?.trim()) throw new Error(`${file}:${i + 1}: write an utterance, a tab and its intent.`);
    return row(text, intent.trim());
  });
}
