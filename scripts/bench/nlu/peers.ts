import { BayesClassifier } from 'natural/lib/natural/classifiers/index.js';
import { OOS } from '../../../nlu/intents/decision.ts';
import type { HeadLanguage } from '../../../nlu/intents/model.ts';
import type { Judged } from '../../evaluate/judged.ts';
import type { Metrics, SystemResult } from '../result.ts';
import { latency, memoryInUse } from '../timing.ts';
import { pooled } from './metrics.ts';
import type { Split } from './splits.ts';

type Said = Pick<Judged, 'got' | 'confidence'>;
type Hear = (text: string) => Promise<Said> | Said;

/** Learns the utterances and gives what hears others. */
type Peer = (rows: Split['train'], language: HeadLanguage) => Promise<Hear>;

const PEERS: Record<string, Peer> = { 'nlp.js': learnNlpjs, 'natural Bayes': learnBayes };

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Neither peer finds the words of Chinese: they get them with blanks between, which is the kindest that can be done. */
const worded = (text: string, language: HeadLanguage) =>
  language === 'en' ? text : [...segmenter.segment(text)].map((part) => part.segment).join(' ');

/**
 * @nlpjs/nlp as it ships, silenced: its own rejection (score below .5, or the feature of unknown words) counts where
 * strangers come; where every utterance belongs to an intent the best of its list counts.
 */
async function learnNlpjs(rows: Split['train'], language: HeadLanguage): Promise<Hear> {
  // Loaded here: it starts a logger that writes, which concerns no other benchmark.
  const { default: basic } = await import('@nlpjs/basic');
  const { default: english } = await import('@nlpjs/lang-en-min');
  const { default: nlpjs } = await import('@nlpjs/nlp');
  const container = await basic.containerBootstrap();
  container.use(nlpjs.Nlp);
  container.use(english.LangEn);
  const nlp = container.get('nlp');
  Object.assign(container.getConfiguration('nlu-en'), { log: false });
  Object.assign(nlp.settings, { autoSave: false, autoLoad: false });
  nlp.addLanguage(language);
  const strangers = rows.some((row) => row.intent === OOS);
  for (const row of rows) nlp.addDocument(language, worded(row.text, language), row.intent);
  await nlp.train();
  return async (text) => {
    const { intent, score, classifications } = await nlp.process(language, worded(text, language));
    if (intent !== 'None') return { got: intent, confidence: score };
    const best = strangers ? undefined : classifications.find((one) => one.intent !== 'None');
    return best ? { got: best.intent, confidence: best.score } : { got: OOS, confidence: score };
  };
}

/** natural's naive Bayes with its Porter stemmer; it rejects nothing, so strangers are a class or are taken for friends. */
async function learnBayes(rows: Split['train'], language: HeadLanguage): Promise<Hear> {
  const classifier = new BayesClassifier();
  const of = (text: string) => (language === 'en' ? text : worded(text, language).split(' '));
  for (const row of rows) classifier.addDocument(of(row.text), row.intent);
  classifier.train();
  return (text) => {
    const all = classifier.getClassifications(of(text) as string);
    return { got: all[0]!.label, confidence: all[0]!.value / (all.reduce((sum, one) => sum + one.value, 0) || 1) };
  };
}

/** Trains a peer on a split and scores it by the same measures. */
async function peerOn(peer: Peer, { language, train, test }: Split): Promise<{ judged: Judged[]; metrics: Metrics }> {
  const before = memoryInUse();
  const start = performance.now();
  const hear = await peer(train, language);
  const trainMs = performance.now() - start;
  const modelMb = memoryInUse() - before;
  const { results, times } = await latency(test, ({ text }) => hear(text));
  const judged = test.map((row, i): Judged => ({ ...row, ...results[i]!, byWords: true }));
  return { judged, metrics: { 'train-ms': trainMs, 'model-mb': modelMb, ...times } };
}

/** Every peer on the splits of one benchmark. */
export async function peersOn(splits: readonly Split[]): Promise<SystemResult[]> {
  const systems: SystemResult[] = [];
  for (const [system, peer] of Object.entries(PEERS)) {
    const start = performance.now();
    const parts = [];
    for (const split of splits) parts.push(await peerOn(peer, split));
    systems.push({ system, metrics: pooled(parts), ms: performance.now() - start });
  }
  return systems;
}
