/** Gives the unit vector of a text. */
export type EmbedText = (text: string, language: 'en' | 'zh') => Promise<Float32Array>;

/** Vectors that were made before. */
export interface VectorCache {
  get(key: string): Float32Array | undefined;
  set(key: string, vector: Float32Array): void;
  /** Keeps what is new, where it is kept at all; gives whether anything was. */
  save?(): Promise<boolean>;
}

/** The vector of a text, from the cache where it is known. */
export async function vectorOf(
  text: string,
  language: 'en' | 'zh',
  embed: EmbedText,
  cache: VectorCache,
): Promise<Float32Array> {
  const key = `${language}:${text.replace(/\s+/g, ' ')}`;
  const known = cache.get(key);
  if (known) return known;
  const vector = await embed(text, language);
  cache.set(key, vector);
  return vector;
}
