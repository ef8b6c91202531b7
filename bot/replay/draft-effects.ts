import type { Article } from '../../knowledge/faq/articles.ts';
import type { ArticleKey } from '../../knowledge/faq/versions/versions.ts';
import type { PackedModel } from '../../nlu/intents/model-json.ts';
import type { Config } from '../config.ts';
import { type Apart, runApart } from '../jobs/apart.ts';
import { isWorse } from '../jobs/understanding/gate.ts';
import { byIntent, type IntentCount } from './by-intent.ts';
import type { RecordsReplayed } from './open.ts';
import type { Change } from './replay.ts';

/** So many of the latest conversations are run, for so long. */
const LIMITS = { conversations: 300, seconds: 60 };
/** With what comes before (the copy of the records, the encoder), no longer than this. */
const MOST_MS = 5 * 60_000;
/** So many changed replies are shown; all are counted. */
const MOST_SHOWN = 100;
/** The effects of so many versions are kept. */
const MOST_KEPT = 10;

export interface DraftOrder {
  config: Config;
  model: PackedModel;
  encoder: boolean;
  article: Article;
  limits: typeof LIMITS;
}
export type DraftTold = { progress: number } | { replayed: RecordsReplayed };

/** What publishing a version of an article would change. */
export interface DraftEffect extends Omit<RecordsReplayed, 'changes'> {
  /** Replies that would change. */
  changed: number;
  intents: IntentCount[];
  /** The first of them, side by side. */
  changes: Change[];
  /** The gate set is answered worse by more than one standard error. */
  worse: boolean;
}

/** How far it is with one version. */
export interface DraftEffectState {
  running: boolean;
  progress: number; // 0 to 1
  effect: DraftEffect | null;
  failed: string | null;
  limits: typeof LIMITS;
}

export interface DraftEffectsOptions {
  config: Config;
  /** What the desk understands with at this moment. */
  model(): PackedModel;
  encoder(): boolean;
  /** Counts what was published: an effect counts against the articles that it was held against. */
  revision(): number;
  log: { warn(detail: object, text: string): void };
}

export type DraftEffects = ReturnType<typeof openDraftEffects>;

/** What articles would change before they are published: one version at a time, in a process of its own. */
export function openDraftEffects(options: DraftEffectsOptions) {
  const kept = new Map<string, { effect: DraftEffect } | { failed: string }>();
  let running: { key: string; progress: number; apart?: Apart; done: Promise<void> } | undefined;
  const keyOf = ({ id, language }: ArticleKey, version: number) =>
    JSON.stringify([id, language, version, options.revision()]);

  async function run(article: Article, key: string): Promise<void> {
    let replayed: RecordsReplayed | undefined;
    let late = false;
    let timer: NodeJS.Timeout | undefined;
    const { config } = options;
    try {
      await runApart<DraftOrder, DraftTold>(
        'bot/replay/worker.mjs',
        { config, model: options.model(), encoder: options.encoder(), article, limits: LIMITS },
        (told) => {
          if ('replayed' in told) replayed = told.replayed;
          else if (running) running.progress = told.progress;
        },
        (begun) => {
          begun.unref();
          if (running) running.apart = begun;
          timer = setTimeout(() => {
            late = true;
            void begun.terminate();
          }, MOST_MS).unref();
        },
      );
      keep(key, { effect: effectOf(replayed!) });
    } catch (error) {
      keep(key, { failed: late ? `It took longer than ${MOST_MS / 60_000} minutes.` : (error as Error).message });
      options.log.warn({ err: error }, 'the effect of an article could not be found');
    } finally {
      clearTimeout(timer);
      running = undefined;
    }
  }
  function keep(key: string, found: { effect: DraftEffect } | { failed: string }): void {
    kept.set(key, found);
    if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value!);
  }

  return {
    /** Begins to find it; false where that of another version is under way. What is known is not run again. */
    begin(article: Article): boolean {
      const key = keyOf(article, article.version);
      if (running) return running.key === key;
      const known = kept.get(key);
      if (known && 'effect' in known) return true;
      kept.delete(key);
      running = { key, progress: 0, done: Promise.resolve() };
      running.done = run(article, key);
      return true;
    },
    state(article: ArticleKey, version: number): DraftEffectState {
      const key = keyOf(article, version);
      const mine = running?.key === key ? running : undefined;
      const { effect = null, failed = null } = (kept.get(key) ?? {}) as { effect?: DraftEffect; failed?: string };
      return { running: mine !== undefined, progress: mine?.progress ?? 0, effect, failed, limits: LIMITS };
    },
    async stop(): Promise<void> {
      await running?.apart?.terminate();
      await running?.done;
    },
  };
}

function effectOf({ changes, gate, ...rest }: RecordsReplayed): DraftEffect {
  return {
    ...{ ...rest, changed: changes.length, intents: byIntent(changes), changes: changes.slice(0, MOST_SHOWN) },
    ...(gate && { gate: { ...gate, changes: gate.changes.slice(0, MOST_SHOWN) } }),
    worse: gate !== undefined && isWorse(gate),
  };
}
