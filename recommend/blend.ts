import { type CaseEstimator, checkJson, type ProbabilityModel } from './cases.ts';

const KIND = 'blend';
const VERSION = 1;

/** Mean of the log-odds of several models of the same columns: where they err differently, their mean errs less. */
export function blendOf(parts: readonly CaseEstimator[]): CaseEstimator {
  return {
    name: KIND,
    fit(rows, options) {
      const { progress, ...rest } = options;
      const models = parts.map((part, i) =>
        part.fit(rows, { ...rest, progress: (share) => progress?.((i + share) / parts.length) }),
      );
      return modelOf(models);
    },
    fromJSON(json) {
      checkJson(json, KIND, VERSION);
      return modelOf((json as { models: unknown[] }).models.map((model, i) => parts[i]!.fromJSON(model)));
    },
  };
}

function modelOf(models: readonly ProbabilityModel[]): ProbabilityModel {
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / models.length;
  const { columns } = models[0]!;
  return {
    columns,
    base: mean(models.map((model) => model.base)),
    logit: (x) => mean(models.map((model) => model.logit(x))),
    contributions(x) {
      const all = models.map((model) => model.contributions(x));
      return columns.map((column, f) => ({ column, logit: mean(all.map((one) => one[f]!.logit)) }));
    },
    toJSON: () => ({ kind: KIND, version: VERSION, models: models.map((model) => model.toJSON()) }),
  };
}
