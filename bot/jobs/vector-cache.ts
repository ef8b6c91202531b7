import { existsSync, readFileSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';

/** So many lines are written at once: a few milliseconds. */
const SLICE = 200;

/** Vectors by key, kept in one file: lines of key and base64. A broken file counts as empty. */
export function openVectorCache(file: string) {
  const known = new Map<string, Float32Array>();
  let added = 0;
  if (existsSync(file))
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      const [key, data] = line.split('\t');
      if (key && data) known.set(key, new Float32Array(new Uint8Array(Buffer.from(data, 'base64')).buffer));
    }
  let saving = Promise.resolve(false);

  /** In slices, so that the desk answers meanwhile; written beside and moved into place. */
  async function write(): Promise<boolean> {
    if (!added) return false;
    added = 0;
    const handle = await open(`${file}.new`, 'w');
    const entries = [...known];
    for (let i = 0; i < entries.length; i += SLICE) {
      const lines = entries
        .slice(i, i + SLICE)
        .map(([key, v]) => `${key}\t${Buffer.from(v.buffer, v.byteOffset, v.byteLength).toString('base64')}\n`);
      await handle.write(lines.join(''));
    }
    await handle.close();
    await rename(`${file}.new`, file);
    return true;
  }

  return {
    get: (key: string) => known.get(key),
    set(key: string, vector: Float32Array): void {
      known.set(key, vector);
      added += 1;
    },
    /** Writes the file if anything is new; says whether it did. */
    save(): Promise<boolean> {
      saving = saving.catch(() => false).then(write); // never two at once
      return saving;
    },
  };
}
