import type { Estimator, FitOptions } from '../estimator.ts';
import { type History, historyOf, type PurchaseRow } from './history.ts';

/** A score for each good: the higher, the sooner the buyer is expected to order it; 0 where nothing speaks for it. */
export interface Scorer {
  readonly history: History;
  scores(buyer: number): Float64Array;
}

export interface ScorerModel extends Scorer {
  toJSON(): unknown;
}

export interface ScorerOptions extends FitOptions {
  now?: string;
}

interface Stored<Settings, Fitted> {
  kind: string;
  version: number;
  history: History;
  settings: Settings;
  fitted: Fitted;
}

/** What a kind of model is made of: what is costly to compute, as plain data, and how to score with it. */
export interface ScorerKind<Settings, Fitted> {
  kind: string;
  version: number;
  settings: Settings;
  /** What is kept; models that compute from the history keep null. */
  fit(history: History, settings: Settings, options: FitOptions): Fitted;
  scorer(history: History, settings: Settings, fitted: Fitted): Scorer;
}

/** The estimator of a kind of model; settings that are not given are the kind's own. */
export function scorerEstimator<Settings, Fitted>(
  kind: ScorerKind<Settings, Fitted>,
): Estimator<PurchaseRow, ScorerModel, ScorerOptions & Partial<Settings>> {
  const model = (stored: Stored<Settings, Fitted>): ScorerModel => ({
    ...kind.scorer(stored.history, stored.settings, stored.fitted),
    toJSON: () => stored,
  });
  return {
    name: kind.kind,
    fit(rows, options) {
      const { seed, progress, now, ...given } = options;
      const history = historyOf(rows, now);
      const settings = { ...kind.settings, ...given } as Settings;
      const fitted = kind.fit(history, settings, { seed, progress: (share) => progress?.(share * 0.99) });
      const stored = { kind: kind.kind, version: kind.version, history, settings, fitted };
      progress?.(1);
      return model(stored);
    },
    fromJSON: (json) => model(checked<Stored<Settings, Fitted>>(json, kind.kind, kind.version)),
  };
}

/** The JSON of a model, if it is of that kind and version. @throws Error where it is not */
export function checked<Json extends { kind: string; version: number }>(
  json: unknown,
  kind: string,
  version: number,
): Json {
  const stored = json as Partial<Json> | null;
  if (typeof stored !== 'object' || stored?.kind !== kind) throw new Error(`This is no ${kind} model.`);
  if (stored.version !== version)
    throw new Error(`This ${kind} model has version ${stored.version}, not ${version}: fit it again.`);
  return stored as Json;
}
