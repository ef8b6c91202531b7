import { readFileSync } from 'node:fs';
import type { Article } from '../../knowledge/faq/articles.ts';
import { buildFaqIndex } from '../../knowledge/faq/faq-index.ts';
import type { EmbedText } from '../../knowledge/search/addable.ts';
import { latency } from '../bench/timing.ts';
import { type Confident, calibrationError } from './judged.ts';

export interface FaqReport {
  language: 'en' | 'zh';
  questions: number;
  top1: number; // of the questions that have an answer: the first article is right
  top3: number;
  answered: number; // of those: answered outright
  wrongWhenSure: number; // of all outright answers, also to questions without one: the wrong ones
  noneRefused: number; // of the questions without an answer: not answered outright
  ece: number; // of the confidence that the first article is right, 15 bins
  times: { 'p50-ms': number; 'p95-ms': number }; // of one search, without the encoder's share
}

/** Scores the FAQ on questions written by somebody who has not seen its phrasings: question, language, article id or `none`. */
export async function evaluateFaq(
  articles: readonly Article[],
  questionsFile: string,
  embed?: EmbedText,
): Promise<FaqReport[]> {
  const index = buildFaqIndex(articles);
  const cache = new Map<string, Float32Array>();
  if (embed) await index.addVectors(embed, { cache });
  const questions = readFileSync(questionsFile, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t') as [string, 'en' | 'zh', string]);
  const reports: FaqReport[] = [];
  for (const language of ['en', 'zh'] as const) {
    const asked = questions.filter((q) => q[1] === language);
    const judged: Confident[] = [];
    const asking: { text: string; vector: Float32Array | undefined }[] = [];
    const n = { known: 0, top1: 0, top3: 0, answered: 0, sure: 0, wrong: 0, none: 0, refused: 0 };
    for (const [text, , id] of asked) {
      const vector = embed && (await embed(text, language));
      asking.push({ text, vector });
      const found = index.search(text, language, vector);
      const hits = found.hits.map((hit) => hit.article.id);
      judged.push({ intent: id, got: hits[0] ?? 'none', confidence: found.confidence });
      const said = index.answer(text, language, vector);
      if (id === 'none') {
        n.none++;
        if (said.kind !== 'answer') n.refused++;
      } else {
        n.known++;
        if (hits[0] === id) n.top1++;
        if (hits.slice(0, 3).includes(id)) n.top3++;
        if (said.kind === 'answer') n.answered++;
      }
      if (said.kind === 'answer') {
        n.sure++;
        if (said.article.id !== id) n.wrong++;
      }
    }
    const { times } = await latency(asking, ({ text, vector }) => index.search(text, language, vector));
    reports.push({
      language,
      questions: asked.length,
      top1: n.top1 / n.known,
      top3: n.top3 / n.known,
      answered: n.answered / n.known,
      wrongWhenSure: n.wrong / Math.max(1, n.sure),
      noneRefused: n.refused / Math.max(1, n.none),
      ece: calibrationError(judged),
      times,
    });
  }
  return reports;
}
