import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { IntentModel } from '../../../nlu/intents/model.ts';
import { fromJSON, type PackedModel, toJSON } from '../../../nlu/intents/model-json.ts';

/** Changes when training does something else with the same examples. */
const TRAINING_VERSION = 6;

/** Names what a model was trained from: equal sources (files or examples) and encoders give equal models. */
export function fingerprint(sources: readonly object[], encoder: string): string {
  return createHash('sha256')
    .update(JSON.stringify([TRAINING_VERSION, encoder, sources]))
    .digest('hex')
    .slice(0, 16);
}

/** Where a model lies in the models' folder. */
export const modelFile = (modelsDir: string, id: string) => join(modelsDir, `intents-${id}.json`);

/** Where the vectors of articles and products lie. */
export const vectorFile = (modelsDir: string, encoder: string) =>
  join(modelsDir, `vectors-${fingerprint([], encoder)}.bin`);

/** The model as kept; one that is damaged or of another version counts as none. */
export function loadModel(file: string): IntentModel | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return fromJSON(JSON.parse(readFileSync(file, 'utf8')) as PackedModel);
  } catch {
    return undefined;
  }
}

/** Written beside and moved into place: a crash leaves the old file or the new one. */
export function saveModel(file: string, model: IntentModel | PackedModel): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify('version' in model ? model : toJSON(model)));
  renameSync(`${file}.new`, file);
}

/** The model at a path: a file, or the newest one in a folder. @throws Error where there is none that can be read */
export function modelAt(path: string): IntentModel {
  const file = existsSync(path) && statSync(path).isDirectory() ? newestIn(path) : path;
  const model = file === undefined ? undefined : loadModel(file);
  if (!model)
    throw new Error(`There is no model of this version at ${path}: name a file intents-….json or its folder.`);
  return model;
}

function newestIn(folder: string): string | undefined {
  const files = readdirSync(folder).filter((name) => /^(?:intents|words)-\w+\.json$/.test(name));
  const rank = (name: string) => (name.startsWith('intents') ? 1e15 : 0) + statSync(join(folder, name)).mtimeMs;
  const [first] = files.sort((a, b) => rank(b) - rank(a));
  return first && join(folder, first);
}
