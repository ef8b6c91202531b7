// What the benchmark uses of nlp.js, which ships no types.
interface NlpjsContainer {
  use(plugin: unknown): void;
  getConfiguration(tag: string): object;
  get(tag: 'nlp'): {
    settings: object;
    addLanguage(locale: string): void;
    addDocument(locale: string, utterance: string, intent: string): void;
    train(): Promise<void>;
    process(
      locale: string,
      utterance: string,
    ): Promise<{ intent: string; score: number; classifications: { intent: string; score: number }[] }>;
  };
}

declare module '@nlpjs/basic' {
  const basic: { containerBootstrap(): Promise<NlpjsContainer> };
  export default basic;
}
declare module '@nlpjs/nlp' {
  const nlp: { Nlp: unknown };
  export default nlp;
}
declare module '@nlpjs/lang-en-min' {
  const english: { LangEn: unknown };
  export default english;
}
