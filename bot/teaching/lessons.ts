import type { Article } from '../../knowledge/faq/articles.ts';
import type { Stamp } from '../../knowledge/staff/accounts.ts';
import { isPublished, type TaughtLessons } from '../../knowledge/teaching/taught.ts';
import { every } from '../jobs/every.ts';
import type { Mind } from '../jobs/mind.ts';
import { type Effect, publishLessons } from './publish.ts';

/** How often it is looked whether it is night and something was taught. */
const LOOK_MS = 30 * 60_000;
/** UTC hours in which models are trained unasked. */
const NIGHT = { from: 1, to: 5 };

export interface LessonsOptions {
  taught: TaughtLessons;
  mind: Mind;
  articles(): Promise<Article[]>;
  now(): Date; // of the records
  clock(): Date;
  log: { warn(detail: object, text: string): void };
}

/** What was taught is tried, published, and, at night, trained where a training is due; the desk answers meanwhile. */
export function openLessons({ taught, mind, articles, now, clock, log }: LessonsOptions) {
  let running: Promise<void> | undefined;
  let last: Effect | null = null;
  let failed: string | null = null;

  function begin(stamp: Stamp, tryOnly: boolean): boolean {
    if (running) return false;
    failed = null;
    const retrain = (lessons: ReturnType<TaughtLessons['all']>) => mind.retrain(lessons, now().toISOString(), true);
    running = publishLessons({ taught, articles, retrain, use: mind.use, embed: mind.embedder(), tryOnly }, stamp)
      .then((effect) => {
        last = effect;
      })
      .catch((error: unknown) => {
        failed = error instanceof Error ? error.message : String(error);
        log.warn({ err: error }, 'what was taught could not be published');
      })
      .finally(() => {
        running = undefined;
      });
    return true;
  }
  const nightly = every(
    LOOK_MS,
    async () => {
      const hour = clock().getUTCHours();
      const published = taught.all().filter(isPublished);
      if (running || hour < NIGHT.from || hour >= NIGHT.to || !mind.isDue(published)) return;
      await mind.retrain(published, now().toISOString());
    },
    log,
  );
  return {
    begin,
    state: () => ({ running: running !== undefined, last, failed }),
    versions: mind.versions,
    use: mind.use,
    async stop(): Promise<void> {
      await nightly.stop();
    },
  };
}
