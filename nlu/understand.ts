import type { Embedding } from './embedding/embedder.ts';
import { extractEntities, type LexiconIndex } from './entities/entities.ts';
import { classify, type Heard, type IntentModel } from './intents/model.ts';
import { detectLanguage, headLanguage } from './language.ts';
import { normalise } from './normalise.ts';
import { candidatesOf, halvesOf, likelyByBoth, likelyByWords } from './questions/cut.ts';
import { CUT } from './questions/cut-weights.ts';
import { NO_REQUEST } from './questions/joins.ts';
import type { Seam } from './questions/seams.ts';
import type { IntentScore, TraceStep, Understanding } from './understanding.ts';

export interface UnderstandOptions {
  lexicon: LexiconIndex;
  today: string; // YYYY-MM-DD
  model: IntentModel;
  /** Asks the encoder; undefined where there is none or it is too busy: then words alone decide. */
  embed?: (text: string, language: 'en' | 'zh') => Promise<Embedding | undefined>;
}

/** A half of which no more than this can be made is no request, whatever stands around it. */
const LEAST_SURE = 0.45;
/** Candidates that are likelier than this on words alone are worth the encoder's time. */
const WORTH_ASKING = 0.15;

/** Requests that go on over several clauses: goods, then more goods, an address, "without the lids". */
const BUILDS = new Set(['order_place', 'quote_request', 'order_change', 'reorder']);
/** What such a clause alone is heard as. */
const GOES_ON = new Set([...BUILDS, 'claim', 'product_search', 'account', 'faq']);
/** "Our PO number is AL-7001" behind an order is heard as many things, none of them surely. */
const SURE_OF_ELSE = 0.75;
const QUESTION =
  /[?？]|\b(?:how|what|when|where|which)\b|^(?:is|are|do|does|can|could|will|would)\b|[吗呢么]|多少|几|哪/i;

/** What more goods and their quantities, after those that are ordered, may be taken for. */
const LISTS = new Set(['order_change', 'reorder', 'order_status', 'invoice', 'product_search', 'product_info']);

/**
 * The requests of a message: one, or two where it falls into halves that want different things. Where it may fall is
 * learnt (`questions/`); the likeliest place by words is judged again by what the encoder makes of its halves.
 * @example (await understandAll('CUP-12 in stock? and where is my order', options)).map((u) => u.intent) // ['stock', 'order_status']
 */
export async function understandAll(said: string, options: UnderstandOptions): Promise<Understanding[]> {
  const { model } = options;
  const whole = await hearAll(said, options);
  const { text, entities } = whole.understanding;
  const hear = (half: string) => classify(model, half, headLanguage(half));
  let best: { seam: Seam; likely: number } | undefined;
  for (const candidate of candidatesOf(model.seams, text, entities, whole.byWords, hear)) {
    const likely = likelyByWords(candidate);
    if (likely > (best?.likely ?? WORTH_ASKING)) best = { seam: candidate.seam, likely };
  }
  if (!best || (!options.embed && best.likely < CUT.sureByWords)) return [whole.understanding];
  const [left, right] = halvesOf(text, best.seam);
  const [first, second] = [await hearAll(left, options), await hearAll(right, options)];
  const halves = [first.understanding, second.understanding] as const;
  const heard = { whole: whole.heard, first: first.heard, second: second.heard };
  const two =
    halves[0].intent !== halves[1].intent &&
    !oneList(halves) &&
    halves.every(({ intent, confidence }) => !NO_REQUEST.has(intent) && confidence >= LEAST_SURE) &&
    (!options.embed || likelyByBoth(best.likely, heard) >= CUT.sure);
  return two && !(BUILDS.has(halves[0].intent) && goesOn(halves[1])) ? [...halves] : [whole.understanding];
}

/** Whether a half only goes on with what is ordered or quoted: it asks nothing, and is not sure of anything else. */
function goesOn({ text, intent, confidence, entities }: Understanding): boolean {
  const more = GOES_ON.has(intent) || confidence < SURE_OF_ELSE;
  return more && !QUESTION.test(text) && !entities.some((e) => e.kind === 'record-number');
}

/** "Order 500 CUP-12 and 1000 LID-12 for Monday" is one order, whatever its second half alone sounds like. */
function oneList([first, second]: readonly [Understanding, Understanding]): boolean {
  return first.intent === 'order_place' && LISTS.has(second.intent) && [first, second].every(namesGoods);
}

function namesGoods({ entities }: Understanding): boolean {
  return entities.some((e) => e.kind === 'sku' || e.kind === 'product') && entities.some((e) => e.kind === 'quantity');
}

/**
 * Text in, Understanding out: normalise, language, entities (before any segmenting), intent, decision.
 * Where the words alone are sure the encoder is not asked.
 */
export async function understand(said: string, options: UnderstandOptions): Promise<Understanding> {
  return (await hearAll(said, options)).understanding;
}

interface HeardAll {
  understanding: Understanding;
  heard: Heard;
  /** What the words alone say. */
  byWords: Heard;
}

async function hearAll(said: string, options: UnderstandOptions): Promise<HeardAll> {
  const text = normalise(said);
  const language = detectLanguage(text);
  const head = headLanguage(text);
  const entities = extractEntities(text, { lexicon: options.lexicon, today: options.today });
  const trace: TraceStep[] = [{ stage: 'language', detail: { language, head } }];

  const byWords = classify(options.model, text, head);
  let heard = byWords;
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
    detail: { by, energy: heard.energy, rejected: heard.oos, scores: heard.scores.slice(0, 5).map(shown) },
  });
  const alternatives = (winner === best ? others : heard.scores).filter((s) => s.intent !== winner.intent).slice(0, 3);
  const understanding = { text, language, ...winner, alternatives, entities, ...(vector && { vector }), trace };
  return { understanding, heard, byWords };
}

/** Four decimals: more would say nothing, and every turn keeps its trace. */
const shown = ({ intent, confidence }: IntentScore): IntentScore => ({
  intent,
  confidence: Math.round(confidence * 1e4) / 1e4,
});

/** How sure a rejection is: what the model itself gave out-of-scope, at least what it did not give the likeliest intent. */
function oosConfidence(scores: readonly { intent: string; confidence: number }[]): number {
  const given = scores.find((s) => s.intent === 'oos')?.confidence ?? 0;
  const best = scores.find((s) => s.intent !== 'oos')?.confidence ?? 0;
  return Math.max(given, 1 - best);
}
