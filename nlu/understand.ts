import type { Embedding } from './embedding/embedder.ts';
import { extractEntities, type LexiconIndex } from './entities/entities.ts';
import { classify, type IntentModel } from './intents/model.ts';
import { detectLanguage, headLanguage } from './language.ts';
import { normalise } from './normalise.ts';
import type { TraceStep, Understanding } from './understanding.ts';

export interface UnderstandOptions {
  lexicon: LexiconIndex;
  today: string; // YYYY-MM-DD
  model: IntentModel;
  /** Asks the encoder; undefined where there is none or it is too busy: then words alone decide. */
  embed?: (text: string, language: 'en' | 'zh') => Promise<Embedding | undefined>;
}

/**
 * Text in, Understanding out: normalise, language, entities (before any segmenting), intent, decision.
 * Where the words alone are sure the encoder is not asked.
 */
export async function understand(said: string, options: UnderstandOptions): Promise<Understanding> {
  const text = normalise(said);
  const language = detectLanguage(text);
  const head = headLanguage(text);
  const entities = extractEntities(text, { lexicon: options.lexicon, today: options.today });
  const trace: TraceStep[] = [{ stage: 'language', detail: { language, head } }];

  let heard = classify(options.model, text, head);
  let vector: Float32Array | undefined;
  let by = 'words';
  if (!heard.sure && options.embed) {
    const embedding = await options.embed(text, head);
    if (embedding) {
      vector = embedding.sentence;
      if (options.model[head].dense) {
        heard = classify(options.model, text, head, embedding.features);
        by = 'words and encoder';
      }
    } else by = 'words (encoder busy or missing)';
  }
  const [best, ...others] = heard.scores;
  const winner = heard.oos || !best ? { intent: 'oos', confidence: oosConfidence(heard.scores) } : best;
  trace.push({
    stage: 'intent',
    detail: { by, energy: heard.energy, rejected: heard.oos, scores: heard.scores.slice(0, 5) },
  });
  const alternatives = (winner === best ? others : heard.scores).filter((s) => s.intent !== winner.intent).slice(0, 3);
  return { text, language, ...winner, alternatives, entities, ...(vector && { vector }), trace };
}

/** How sure a rejection is: what the model itself gave out-of-scope, at least what it did not give the likeliest intent. */
function oosConfidence(scores: readonly { intent: string; confidence: number }[]): number {
  const given = scores.find((s) => s.intent === 'oos')?.confidence ?? 0;
  const best = scores.find((s) => s.intent !== 'oos')?.confidence ?? 0;
  return Math.max(given, 1 - best);
}
