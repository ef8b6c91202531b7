import { seededRandom, shuffle } from '../intents/random.ts';
import { joinedMessages, type Labelled, type Message } from './joins.ts';
import { type Seam, seamsOf } from './seams.ts';

/** Weights of the marks of a seam, by their hash: 256 kB, whatever the words. */
export type SeamModel = Float32Array;

const SIZE = 1 << 16;
/** Joined messages a language, and single utterances, that it learns from: more add seconds, and hardly anything else. */
const JOINED = 2000;
const SINGLE = 5000;
const EPOCHS = 3;
const RATE = 0.3;
const RIDGE = 0.003;
/** Most places are no seam. */
const BIAS = -3;

/** FNV-1a over UTF-16 units. */
function hash(mark: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < mark.length; i++) h = Math.imul(h ^ mark.charCodeAt(i), 0x01000193);
  return (h ^ (h >>> 16)) & (SIZE - 1);
}

/** Log odds that two requests meet at this seam, by what stands around it alone. */
export function seamScore(model: SeamModel, { marks }: Seam): number {
  let z = BIAS;
  for (const mark of marks) z += model[hash(mark)]!;
  return z;
}

/** Whether this is the place where a joined message was joined. */
export function meets({ seam }: Message, { left, right }: Seam): boolean {
  return seam !== undefined && left.end <= seam && right.start >= seam && right.start <= seam + 4;
}

/**
 * Learns what stands where two requests meet: from utterances joined in pairs as people join requests, against every
 * other place in them and in single utterances. Logistic regression by AdaGrad, seeded.
 * @see Duchi, Hazan & Singer 2011, "Adaptive subgradient methods"
 */
export function trainSeams(utterances: readonly Labelled[], seed: number): SeamModel {
  const random = seededRandom(seed);
  const rows: { marks: Int32Array; y: number }[] = [];
  const messages = joinedMessages(utterances, JOINED, random);
  const single = messages.filter(({ seam }) => seam === undefined).length;
  for (const message of messages) {
    if (message.seam === undefined && random() * single > SINGLE) continue;
    for (const seam of seamsOf(message.text, []))
      rows.push({ marks: Int32Array.from(seam.marks, hash), y: meets(message, seam) ? 1 : 0 });
  }
  const weights = new Float32Array(SIZE);
  const squares = new Float32Array(SIZE).fill(0.1);
  const order = Int32Array.from(rows, (_, i) => i);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const i of order) {
      const { marks, y } = rows[i]!;
      let z = BIAS;
      for (const m of marks) z += weights[m]!;
      const error = 1 / (1 + Math.exp(-z)) - y;
      if (Math.abs(error) < 1e-3) continue;
      for (const m of marks) {
        const gradient = error + RIDGE * weights[m]!;
        squares[m] = squares[m]! + gradient * gradient;
        weights[m] = weights[m]! - (RATE * gradient) / Math.sqrt(squares[m]!);
      }
    }
  }
  return weights;
}
