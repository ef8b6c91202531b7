import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IntentModel } from '../../nlu/intents/model.ts';
import type { Embed, Example } from '../../nlu/intents/train.ts';
import { normalise } from '../../nlu/normalise.ts';
import { type Figures, figuresOf, type Judged, judge } from './judged.ts';

export interface IntentEvaluationOptions {
  model: IntentModel;
  /** The training examples, to count test utterances that nearly repeat one. */
  examples: readonly Example[];
  /** Without it the words alone decide. */
  embed?: Embed;
  /** Folder of NAME.{en,zh,mixed}.tsv: utterance, tab, intent. */
  dir: string;
  name: string;
  print?: (line: string) => void;
}

export interface IntentFigures extends Figures {
  set: string;
  nearRepeats: number;
}

/**
 * Accuracy of intents on utterances written blind, with the cascade as it ships: the encoder is asked only where words
 * are not sure. For the report alone; nothing may be tuned on it.
 */
export async function evaluateIntents(options: IntentEvaluationOptions): Promise<IntentFigures[]> {
  const print = options.print ?? console.log;
  print('set    rows  accuracy  in-scope  macro-F1  oos recall  false oos  ECE    words alone (right)  near repeats');
  const results: IntentFigures[] = [];
  for (const set of ['en', 'zh', 'mixed']) {
    const rows = readRows(join(options.dir, `${options.name}.${set}.tsv`));
    const judged: Judged[] = [];
    for (const row of rows) judged.push(await judge(row, options));
    const figures = { set, ...figuresOf(judged), nearRepeats: nearRepeats(rows, options.examples) };
    results.push(figures);
    const percent = (value: number, width: number) => `${(100 * value).toFixed(1)} %`.padStart(width);
    const f = figures;
    print(
      `${set.padEnd(6)}${String(f.rows).padStart(5)}${percent(f.accuracy, 10)}${percent(f.inScopeAccuracy, 10)}${percent(f.macroF1, 10)}` +
        `${percent(f.oosRecall, 12)}${percent(f.falseOos, 11)}  ${f.ece.toFixed(3)}${percent(f.spared, 13)} (${percent(f.sparedAccuracy, 0)})${String(f.nearRepeats).padStart(11)}`,
    );
  }
  return results;
}

function readRows(file: string): { text: string; intent: string }[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line) => {
    const [text, intent] = line.split('\t');
    return text && intent ? [{ text, intent: intent.trim() }] : [];
  });
}

/** How many rows have a training utterance whose character trigrams overlap by more than .6 (Jaccard). */
export function nearRepeats(rows: readonly { text: string }[], examples: readonly { text: string }[]): number {
  const known = examples.map((example) => trigrams(example.text));
  return rows.filter((row) => {
    const own = trigrams(row.text);
    return known.some((other) => jaccard(own, other) > 0.6);
  }).length;
}

function trigrams(text: string): Set<string> {
  const framed = ` ${normalise(text).toLowerCase()} `;
  return new Set(Array.from({ length: framed.length - 2 }, (_, i) => framed.slice(i, i + 3)));
}

function jaccard(a: Set<string>, b: Set<string>): number {
  if (Math.min(a.size, b.size) <= 0.6 * Math.max(a.size, b.size)) return 0;
  let both = 0;
  for (const gram of a) if (b.has(gram)) both++;
  return both / (a.size + b.size - both);
}
