/** What an encoder gives for one text. */
export interface Embedding {
  /** Unit vector of the last layer's own pooling (mean or [CLS]): for search by cosine. */
  sentence: Float32Array;
  /** Blocks for the intent heads (see intents/dense-head.ts): pooled states, each as long as `sentence`, one behind the other. */
  features: Float32Array;
}

/** The contract of every encoder: one text at a time, since a padded batch changes int8 vectors. */
export interface Embedder {
  /** Name and version; stored beside everything built from its vectors. */
  readonly id: (language: 'en' | 'zh') => string;
  /** Equal texts get equal vectors; they are shared, so nobody may write into them. Rejects with EncoderUnavailable. */
  embed(text: string, language: 'en' | 'zh'): Promise<Embedding>;
  /** Texts that wait or are being worked on. */
  readonly pending: number;
  close(): Promise<void>;
}

/** Why there is no encoder; the desk then goes on words alone. */
export type UnavailableCode = 'ENCODER_MISSING' | 'ENCODER_CHECKSUM' | 'ENCODER_LOAD' | 'ENCODER_STOPPED';

export class EncoderUnavailable extends Error {
  override readonly name = 'EncoderUnavailable';
  readonly code: UnavailableCode;

  constructor(code: UnavailableCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
