import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Example } from './train.ts';

/** A training file that cannot be used; says which file and line. */
export class TrainingFileError extends Error {
  readonly code = 'TRAINING_FILE';
}

/** The examples of every `*.yml` of a folder, by file name. Throws TrainingFileError. */
export function loadTraining(dir: string): Example[] {
  return readTraining(dir).flatMap(({ name, source }) => parseTraining(source, join(dir, name)));
}

/** The same files as they stand: what they come from is the same where these are, and reading is quicker than parsing. */
export function readTraining(dir: string): { name: string; source: string }[] {
  const files = readdirSync(dir).filter((name) => /\.ya?ml$/.test(name));
  return files.sort().map((name) => ({ name, source: readFileSync(join(dir, name), 'utf8') }));
}

/**
 * The examples of one file: `intent: name`, `en: [utterances]`, `zh: [utterances]`.
 * @example parseTraining('intent: thanks\nen: [thanks]\nzh: [谢谢]', 'thanks.yml').length // 2
 */
export function parseTraining(source: string, file: string): Example[] {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const fail = (message: string, node?: Node | null): never => {
    const line = node?.range ? lines.linePos(node.range[0]).line : 1;
    throw new TrainingFileError(`${file}:${line}: ${message}`);
  };
  const wrong = document.errors[0];
  if (wrong)
    throw new TrainingFileError(`${file}:${lines.linePos(wrong.pos[0]).line}: ${wrong.message.split('\n')[0]}`);
  const root = document.contents;
  if (!isMap(root)) return fail('Write intent:, en: and zh: here.', root);
  for (const { key } of root.items)
    if (!isScalar(key) || !['intent', 'en', 'zh'].includes(String(key.value)))
      fail(`The key ${isScalar(key) ? key.value : ''} is not known: only intent, en and zh are.`, key as Node);
  const intent = root.get('intent', true);
  if (!isScalar(intent) || typeof intent.value !== 'string' || !/^[a-z][a-z_]*$/.test(intent.value))
    return fail('intent: must be a name of small letters and underscores.', (intent as Node | undefined) ?? root);
  const name = intent.value;
  return (['en', 'zh'] as const).flatMap((language) => {
    const list = root.get(language, true);
    if (list === undefined) return [];
    if (!isSeq(list)) return fail(`${language}: must be a list of utterances.`, list as Node);
    return list.items.map((item): Example => {
      if (!isScalar(item) || typeof item.value !== 'string' || !item.value.trim())
        return fail(
          'An utterance must be a text; put it in quotes if it looks like a number or holds a colon.',
          item as Node,
        );
      return { text: item.value.trim(), language, intent: name };
    });
  });
}
