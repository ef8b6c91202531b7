import { entry } from './entry.ts';

/** What became known of one past case. */
export interface Told {
  day: number;
  /** Did it end badly? Left out where that is not what became known. */
  bad?: boolean;
  /** How long it took, in days. Left out where not known yet. */
  took?: number;
  /** 1: a case became overdue, -1: it is so no more. */
  overdue?: number;
}

/** How much the general experience counts beside one's own, in cases. */
const SHRINK = 5;

/** A past in sums, as it is kept: cases that ended, those that ended badly, and the days they took. */
export interface Tally {
  count: number;
  bad: number;
  took: { count: number; sum: number; squares: number };
}

/** Running account of the past of one party: a company, a vendor, a lane. */
export class Past {
  readonly #halfLife: number;
  /** Cases whose end is known. */
  count = 0;
  /** Cases that are overdue now. */
  overdue = 0;
  #bad = 0;
  #took = { count: 0, sum: 0, squares: 0 };
  #recent = { day: 0, count: 0, bad: 0 };

  /**
   * @param halfLife days after which a case counts half in `recentRate`
   * @param before what was known before; it does not count as recent
   */
  constructor(halfLife: number, before?: Tally) {
    this.#halfLife = halfLife;
    if (!before) return;
    this.count = before.count;
    this.#bad = before.bad;
    this.#took = { ...before.took };
  }

  tally(): Tally {
    return { count: this.count, bad: this.#bad, took: { ...this.#took } };
  }

  learn({ day, bad, took, overdue }: Told): void {
    this.overdue += overdue ?? 0;
    if (bad !== undefined) {
      this.count++;
      if (bad) this.#bad++;
      const fade = this.#fade(day);
      this.#recent = { day, count: fade * this.#recent.count + 1, bad: fade * this.#recent.bad + (bad ? 1 : 0) };
    }
    if (took !== undefined) {
      this.#took.count++;
      this.#took.sum += took;
      this.#took.squares += took * took;
    }
  }

  #fade(day: number): number {
    return 0.5 ** (Math.max(0, day - this.#recent.day) / this.#halfLife);
  }

  /** (bad + 5·general) / (count + 5) */
  rate(general: number): number {
    return (this.#bad + SHRINK * general) / (this.count + SHRINK);
  }

  /** The same where older cases fade, as of a day. */
  recentRate(general: number, day: number): number {
    const fade = this.#fade(day);
    return (fade * this.#recent.bad + SHRINK * general) / (fade * this.#recent.count + SHRINK);
  }

  /** (Σ days + 5·general) / (count + 5) */
  meanTook(general: number): number {
    return (this.#took.sum + SHRINK * general) / (this.#took.count + SHRINK);
  }

  /** Standard deviation of the days it took, with the general one counting five cases. */
  spreadTook(general: number): number {
    const { count, sum, squares } = this.#took;
    const scatter = count ? squares - (sum * sum) / count : 0;
    return Math.sqrt((Math.max(0, scatter) + SHRINK * general * general) / (count + SHRINK));
  }
}

/** The pasts of many parties, made as they are met. @param before what was known of some of them before */
export function openPasts(halfLife: number, before: Readonly<Record<string, Tally>> = {}) {
  const pasts = new Map<string, Past>();
  return Object.assign((key: string): Past => entry(pasts, key, () => new Past(halfLife, before[key])), {
    tallies: (): Record<string, Tally> => Object.fromEntries([...pasts].map(([key, past]) => [key, past.tally()])),
  });
}

/**
 * Walks through time: before each case is looked at, everything is learned that was known by then, and nothing else.
 * This is what keeps the future out of the features.
 * @param looks in any order; the answers come in the same order
 */
export function asTold<Look extends { day: number }, News extends { day: number }, Answer>(
  looks: readonly Look[],
  news: readonly News[],
  learn: (news: News) => void,
  look: (look: Look) => Answer,
): Answer[] {
  const sorted = [...news].sort((a, b) => a.day - b.day);
  const order = [...looks.keys()].sort((a, b) => looks[a]!.day - looks[b]!.day);
  const answers = new Array<Answer>(looks.length);
  let next = 0;
  for (const i of order) {
    while (next < sorted.length && sorted[next]!.day <= looks[i]!.day) learn(sorted[next++]!);
    answers[i] = look(looks[i]!);
  }
  return answers;
}
