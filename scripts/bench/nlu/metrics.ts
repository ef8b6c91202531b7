import { OOS } from '../../../nlu/intents/decision.ts';
import { figuresOf, type Judged } from '../../evaluate/judged.ts';
import type { Metrics } from '../result.ts';

/** The figures of one system by their metric's names; what strangers add only where there are some. */
export function metricsOf(judged: readonly Judged[]): Metrics {
  const figures = figuresOf(judged);
  return {
    accuracy: figures.accuracy,
    'macro-f1': figures.macroF1,
    ece: figures.ece,
    ...(judged.some((row) => row.intent === OOS) && {
      'in-scope-accuracy': figures.inScopeAccuracy,
      'oos-recall': figures.oosRecall,
    }),
  };
}

/** Several sets counted as one: utterances pooled, times of training added, the slowest latency. */
export function pooled(parts: readonly { judged: readonly Judged[]; metrics: Metrics }[]): Metrics {
  if (parts.length === 1) return { ...parts[0]!.metrics, ...metricsOf(parts[0]!.judged) };
  const judged = parts.flatMap((part) => part.judged);
  const all = (metric: string) => parts.map((part) => part.metrics[metric] ?? 0);
  const sum = (metric: string) => all(metric).reduce((total, value) => total + value, 0);
  const own = metricsOf(judged);
  return {
    'micro-f1': own.accuracy!, // every utterance has one intent and gets one
    ece: own.ece!,
    'train-ms': sum('train-ms'),
    'model-mb': sum('model-mb'),
    'p50-ms': Math.max(...all('p50-ms')),
    'p95-ms': Math.max(...all('p95-ms')),
  };
}
