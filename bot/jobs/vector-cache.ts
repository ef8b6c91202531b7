import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

/** Vectors by key, kept in one file: lines of key and base64. A broken file counts as empty. */
export function openVectorCache(file: string) {
  const known = new Map<string, Float32Array>();
  let added = 0;
  if (existsSync(file))
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      const [key, data] = line.split('\t');
      if (key && data) known.set(key, new Float32Array(new Uint8Array(Buffer.from(data, 'base64')).buffer));
    }
  return {
    get: (key: string) => known.get(key),
    set(key: string, vector: Float32Array): void {
      known.set(key, vector);
      added += 1;
    },
    /** Writes the file if anything is new; says whether it did. */
    save(): boolean {
      if (!added) return false;
      const lines = [...known].map(
        ([key, v]) => `${key}\t${Buffer.from(v.buffer, v.byteOffset, v.byteLength).toString('base64')}`,
      );
      writeFileSync(`${file}.new`, lines.join('\n'));
      renameSync(`${file}.new`, file);
      return true;
    },
  };
}
