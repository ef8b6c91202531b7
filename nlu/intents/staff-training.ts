import { join } from 'node:path';
import { OOS } from './decision.ts';
import { loadTraining } from './load-training.ts';
import type { Example } from './train.ts';

/** What buyers ask in words that an account manager may use for questions of their own. */
const SHARED = new Set(['approval', 'statement', 'invoice', 'quote_request', 'quote_status', 'recommendation']);
/** Of the buyers' utterances every so many teach what is not the staff's: all of them would be ten times the rest. */
const EVERY = 12;

/**
 * What teaches the head that only staff ask: their own intents, and as out of scope what buyers ask, which falls through
 * to the desk's own understanding.
 *
 * @param dir the folder of `training-staff` and `training`
 */
export function staffExamples(dir: string): Example[] {
  const buyers = loadTraining(join(dir, 'training')).filter(({ intent }) => !SHARED.has(intent));
  const others = buyers.filter((_, i) => i % EVERY === 0).map((example) => ({ ...example, intent: OOS }));
  return [...loadTraining(join(dir, 'training-staff')), ...others];
}
