import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OOS } from '../../nlu/intents/decision.ts';
import { classify, type HeadLanguage, type Heard, type IntentModel } from '../../nlu/intents/model.ts';
import type { Embed, Example } from '../../nlu/intents/train.ts';
import { headLanguage } from '../../nlu/language.ts';
import { normalise } from '../../nlu/normalise.ts';

export interface IntentEvaluationOptions {
  model: IntentModel;
  /** The training examples, to count test utterances that nearly repeat one. */
  examples: readonly Example[];
  /** Without it the words alone decide. */
  embed?: Embed;
  /** Folder of intents.{en,zh,mixed}.tsv: utterance, tab, intent. */
  dir: string;
  print?: (line: string) => void;
}

export interface IntentFigures {
  set: string;
  rows: number;
  accuracy: number;
  inScopeAccuracy: number;
  macroF1: number;
  oosRecall: number;
  /** In-scope utterances taken for strangers. */
  falseOos: number;
  nearRepeats: number;
  /** Share of utterances that words alone decided, and how often they were right. */
  spared: number;
  sparedAccuracy: number;
  /** Expected calibration error, 15 bins. */
  ece: number;
  errors: { text: string; intent: string; got: string; confidence: number }[];
}

interface Judged {
  text: string;
  intent: string;
  got: string;
  confidence: number;
  byWords: boolean;
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
    const rows = readRows(join(options.dir, `intents.${set}.tsv`));
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

async function judge(
  row: { text: string; intent: string },
  { model, embed }: IntentEvaluationOptions,
): Promise<Judged> {
  const text = normalise(row.text);
  const language: HeadLanguage = headLanguage(text);
  let heard = classify(model, text, language);
  const byWords = heard.sure;
  if (!byWords && embed) heard = classify(model, text, language, (await embed(text, language)).features);
  const { intent, confidence } = winner(heard);
  return { text, intent: row.intent, got: intent, confidence, byWords };
}

function winner({ scores, oos }: Heard): { intent: string; confidence: number } {
  const best = scores[0]!;
  if (!oos) return best;
  const given = scores.find((score) => score.intent === OOS)?.confidence ?? 0;
  return { intent: OOS, confidence: best.intent === OOS ? given : Math.max(given, 1 - best.confidence) };
}

const share = <T>(rows: readonly T[], test: (row: T) => boolean) => rows.filter(test).length / (rows.length || 1);

/** Figures of judged utterances; macro-F1 is over the intents that the set holds. */
export function figuresOf(judged: readonly Judged[]): Omit<IntentFigures, 'set' | 'nearRepeats'> {
  const right = (row: Judged) => row.got === row.intent;
  const inScope = judged.filter((row) => row.intent !== OOS);
  const spared = judged.filter((row) => row.byWords);
  const intents = [...new Set(judged.map((row) => row.intent))];
  const f1 = intents.map((intent) => {
    const hit = judged.filter((row) => row.intent === intent && right(row)).length;
    const said = judged.filter((row) => row.got === intent).length;
    return (2 * hit) / (said + judged.filter((row) => row.intent === intent).length);
  });
  const bins = Array.from({ length: 15 }, (_, b) =>
    judged.filter((row) => Math.min(14, Math.floor(row.confidence * 15)) === b),
  );
  const gap = (bin: Judged[]) => Math.abs(bin.reduce((sum, row) => sum + row.confidence - (right(row) ? 1 : 0), 0));
  return {
    rows: judged.length,
    accuracy: share(judged, right),
    inScopeAccuracy: share(inScope, right),
    macroF1: f1.reduce((sum, value) => sum + value, 0) / (f1.length || 1),
    oosRecall: share(
      judged.filter((row) => row.intent === OOS),
      right,
    ),
    falseOos: share(inScope, (row) => row.got === OOS),
    spared: spared.length / (judged.length || 1),
    sparedAccuracy: share(spared, right),
    ece: bins.reduce((sum, bin) => sum + gap(bin), 0) / (judged.length || 1),
    errors: judged.filter((row) => !right(row)).map(({ byWords: _, ...row }) => row),
  };
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
