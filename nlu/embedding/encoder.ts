import { existsSync } from 'node:fs';
import { basename, dirname, isAbsolute, resolve } from 'node:path';
import { AutoModel, AutoTokenizer, env } from '@xenova/transformers';
import { BUNDLED, layOut } from './bundled-models.ts';
import { type Embedding, EncoderUnavailable } from './embedder.ts';
import { pool, type States } from './pooling.ts';

export interface EncoderOptions {
  /** Where models are laid out. */
  modelsDir: string;
  /** Another model for both languages: a folder, or a name on the hub. Its last layer is used, mean pooling. */
  model?: string;
}

export interface Encoder {
  id(language: 'en' | 'zh'): string;
  embed(text: string, language: 'en' | 'zh'): Promise<Embedding>;
}

interface Kind {
  name: string;
  pooling: 'mean' | 'cls';
  lowerCase: boolean;
  middle?: string;
}

interface TensorLike {
  data: Float32Array;
  dims: number[];
}

/** Longer texts are cut. */
const MAX_TOKENS = 128;

/** Loads the bundled encoders, or the one named. Throws EncoderUnavailable. */
export async function loadEncoder({ modelsDir, model }: EncoderOptions): Promise<Encoder> {
  env.allowRemoteModels = false;
  env.localModelPath = modelsDir;
  if (model) {
    const one = await loadAnother(model, modelsDir);
    return { id: () => `${model}, mean of the last layer`, embed: (text) => one(text) };
  }
  for (const language of ['en', 'zh'] as const) layOut(BUNDLED[language], modelsDir);
  const [en, zh] = await Promise.all([load(BUNDLED.en), load(BUNDLED.zh)]);
  return {
    id: (language) => BUNDLED[language].name,
    embed: (text, language) => (language === 'zh' ? zh : en)(text),
  };
}

/** What a folder must hold to be a model. */
const MODEL_FILES = 'config.json, tokenizer.json, tokenizer_config.json and onnx/model_quantized.onnx';
/** How a hub that is not reached, or does not have it, shows in the library's errors. */
const NOT_FETCHED = /fetch failed|ENOTFOUND|ECONN|Unauthorized|Could not locate|HTTP|tokenizer_class/i;

async function loadAnother(model: string, modelsDir: string) {
  if (existsSync(model)) {
    const folder = resolve(model);
    env.localModelPath = dirname(folder);
    return load({ name: basename(folder), pooling: 'mean', lowerCase: false });
  }
  if (isAbsolute(model) || /^[.~]|\\/.test(model))
    throw new EncoderUnavailable('ENCODER_MISSING', `there is no folder ${model}: it must hold ${MODEL_FILES}`);
  env.allowRemoteModels = true;
  env.cacheDir = modelsDir;
  return load({ name: model, pooling: 'mean', lowerCase: false }).catch((error: EncoderUnavailable) => {
    if (!NOT_FETCHED.test(error.message)) throw error;
    const way = `check the name and the network, or name a folder that holds ${MODEL_FILES}`;
    throw new EncoderUnavailable('ENCODER_MISSING', `${model} could not be fetched from the hub: ${way}`, {
      cause: error,
    });
  });
}

async function load(kind: Kind): Promise<(text: string) => Promise<Embedding>> {
  const fail = (cause: unknown) =>
    new EncoderUnavailable(
      'ENCODER_LOAD',
      `The encoder ${kind.name} could not be loaded: ${cause instanceof Error ? cause.message : String(cause)}`,
      { cause },
    );
  try {
    const tokenizer = await AutoTokenizer.from_pretrained(kind.name);
    const model = await AutoModel.from_pretrained(kind.name, {
      dtype: 'q8',
      device: 'cpu',
      session_options: { intraOpNumThreads: 1, interOpNumThreads: 1 },
    });
    const run = async (text: string): Promise<Embedding> => {
      const said = kind.lowerCase ? text.toLowerCase() : text;
      const input: unknown = tokenizer(said, { truncation: true, max_length: MAX_TOKENS });
      const output = (await model(input)) as Record<string, TensorLike | undefined>;
      const last = statesOf(output.last_hidden_state, 'last_hidden_state');
      return pool(kind.pooling, last, kind.middle ? statesOf(output[kind.middle], kind.middle) : undefined);
    };
    await run('ok'); // the first run prepares buffers, and shows that the outputs are there
    return run;
  } catch (cause) {
    throw fail(cause);
  }
}

function statesOf(tensor: TensorLike | undefined, name: string): States {
  if (!tensor) throw new Error(`it has no output ${name}`);
  return { data: tensor.data, size: tensor.dims.at(-1)! };
}
