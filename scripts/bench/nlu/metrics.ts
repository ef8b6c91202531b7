import { OOS } from '../../../nlu/intents/decision.ts';
import { calibrationError, figuresOf, type Judged } from '../../evaluate/judged.ts';
import type { Metrics } from '../result.ts';

/** The figures of one system by their metric's names; what strangers add only where there are some. */
export function metricsOf(judged: readonly Judged[]): Metrics {
  const figures = figuresOf(judged);
  const metrics = { accuracy: figures.accuracy, 'macro-f1': figures.macroF1, ece: intentCalibration(judged) };
  if (judged.every((row) => row.intent !== OOS)) return metrics;
  const { inScopeAccuracy, oosRecall, ece } = figures;
  return { ...metrics, 'in-scope-accuracy': inScopeAccuracy, 'oos-recall': oosRecall, 'ece-decisions': ece };
}

/** Expected calibration error of what the likeliest intent was given, over the utterances that belong to one. */
function intentCalibration(judged: readonly Judged[]): number {
  const inScope = judged.filter((row) => row.intent !== OOS);
  return calibrationError(
    inScope.map(({ intent, got, confidence, likeliest }) => ({
      intent,
      got: likeliest?.intent ?? got,
      confidence: likeliest?.confidence ?? confidence,
    })),
  );
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
    ece: calibrationError(judged),
    'train-ms': sum('train-ms'),
    'model-mb': sum('model-mb'),
    'p50-ms': Math.max(...all('p50-ms')),
    'p95-ms': Math.max(...all('p95-ms')),
  };
}
