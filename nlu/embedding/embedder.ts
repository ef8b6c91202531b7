/** What an encoder gives for one text. */
export interface Embedding {
  /** Unit vector of the last layer's own pooling (mean or [CLS]): for search by cosine. */
  sentence: Float32Array;
  /** Blocks for the intent heads (see intents/dense.ts): unit-free pooled states, concatenated block by block. */
  features: Float32Array;
}

/** The contract of every encoder: one text at a time, since a padded batch changes int8 vectors. */
export interface Embedder {
  /** Name and version; stored beside everything built from its vectors. */
  readonly id: (language: 'en' | 'zh') => string;
  embed(text: string, language: 'en' | 'zh'): Promise<Embedding>;
  /** Texts that wait or are being worked on. */
  readonly pending: number;
  close(): Promise<void>;
}
