import { join } from 'node:path';
import { readTraining } from '../../../nlu/intents/load-training.ts';
import type { IntentModel } from '../../../nlu/intents/model.ts';
import { staffExamples } from '../../../nlu/intents/staff-training.ts';
import type { Config } from '../../config.ts';
import { ROOT } from '../../root.ts';
import type { Apart } from '../apart.ts';
import { fingerprint, loadModel, saveModel } from './kept.ts';
import { trainApart } from './train-apart.ts';

/** Changes when other utterances of the buyers are taken. */
const STAFF_VERSION = 1;

export interface StaffHeadOptions {
  config: Config;
  modelsDir: string;
  /** Name of the encoders; 'none' where there are none. */
  encoder: string;
  /** The buyers' training files, read already. */
  sources: readonly object[];
  say(line: string): void;
}

/**
 * What hears the questions that only staff ask: trained like the desk's own understanding, in a process of its own and
 * after everything else, and kept by the fingerprint of what it was trained from. Until then staff are heard as buyers.
 */
export function openStaffHead({ config, modelsDir, encoder, sources, say }: StaffHeadOptions) {
  const file = join(
    modelsDir,
    `staff-${fingerprint([{ STAFF_VERSION }, ...readTraining(join(ROOT, 'nlu/intents/training-staff')), ...sources], encoder)}.json`,
  );
  let model: IntentModel | undefined = loadModel(file);
  let training: Apart | undefined;
  return {
    model: () => model,
    async train(): Promise<void> {
      if (model) return;
      const start = performance.now();
      const examples = staffExamples(join(ROOT, 'nlu/intents'));
      const { embeddingModel } = config;
      const order = { model: undefined, examples, modelsDir, embeddingModel, dense: encoder !== 'none' };
      model = await trainApart(
        order,
        () => undefined,
        (begun) => {
          begun.unref();
          training = begun;
        },
      );
      saveModel(file, model);
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      say(`Trained on what account managers ask: ${examples.length} utterances in ${seconds} s`);
    },
    close: async () => training?.terminate(),
  };
}
