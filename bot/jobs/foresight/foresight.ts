import type { Apart } from '../apart.ts';
import { openModelStore } from '../training/model-store.ts';
import { runTraining, type Told } from '../training/run-training.ts';
import type { Training } from '../training/train-part.ts';
import { type Foreseen, PARTS, type PartName } from './parts.ts';

export interface ForesightOptions {
  dataDir: string;
  now(): Date;
  say(line: string): void;
  log: { warn(detail: object, text: string): void };
}

/** How often it is looked whether a new day has begun, and whether somebody else has trained. */
const LOOK_EVERY_MS = 30 * 60_000;
const PICK_UP_EVERY_MS = 3_000;
const NAMES = Object.keys(PARTS) as PartName[];

export type Foresight = ReturnType<typeof openForesight>;

/**
 * The models that foresee: the last good ones are loaded at start, new ones are trained in a process of their own behind the open desk
 * once a day. Whoever trained them, here or by `npm run train`, they are picked up when they are whole. Until the first
 * ones are there the desk says less, not wrong.
 */
export function openForesight(options: ForesightOptions) {
  const { dataDir, say, log } = options;
  const store = openModelStore(dataDir);
  const foreseen: Foreseen = {};
  const versions: { [Name in PartName]?: string } = {};
  const stamps = new Map<PartName, number>();
  let lookedOn: string | undefined;
  let training: Promise<void> | undefined;
  let worker: Apart | undefined;
  let closed = false;

  /** Takes what is new in the folder into use; one that cannot be read is as if it were not there. */
  function pickUp(): void {
    for (const name of NAMES) {
      const stamp = store.stampOf(name);
      if (stamp === (stamps.get(name) ?? 0)) continue;
      stamps.set(name, stamp);
      try {
        take(name);
      } catch (error) {
        log.warn({ err: error, model: name }, 'a model cannot be read: the one before it stays');
      }
    }
  }
  function take<Name extends PartName>(name: Name): void {
    const kept = store.current(name, PARTS[name].version);
    if (!kept) return;
    const { trainedAt, version, figures } = kept.training;
    foreseen[name] = { ...PARTS[name].load(kept.model), trainedAt, figures } as Foreseen[Name];
    versions[name] = version;
  }
  pickUp();

  async function train(names: readonly PartName[]): Promise<void> {
    const started = performance.now();
    const now = options.now().toISOString();
    const told: string[] = [];
    let quarters = 0;
    await runTraining(
      { dataDir, now, names },
      (one: Told) => {
        if ('training' in one) {
          pickUp();
          told.push(`${one.training.name} ${one.training.inUse ? `${one.seconds.toFixed(1)} s` : '(not used)'}`);
          if (!one.training.inUse && one.training.window) say(`  ${one.training.name}: ${one.training.why}`);
        } else if (Math.floor(one.progress * 4) > quarters) {
          quarters = Math.floor(one.progress * 4);
          say(`  foresight ${25 * quarters} %`);
        }
      },
      (begun) => {
        begun.unref();
        worker = begun;
      },
    );
    lookedOn = now.slice(0, 10);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    if (foreseen.recommendation) say(`Foresees, trained in ${seconds} s: ${told.join(', ')}`);
  }

  /** Whether it was trained on this day already, or tried and found worse. */
  function isDone(name: PartName, today: string, trainings: readonly Training[]): boolean {
    if (foreseen[name]?.trainedAt.slice(0, 10) === today) return true;
    const last = trainings.find((one) => one.name === name);
    return last?.trainedAt.slice(0, 10) === today && !last.inUse && last.window !== undefined;
  }
  /** Trains what was not trained today; one training at a time. */
  const keepFresh = (): Promise<void> => {
    const today = options.now().toISOString().slice(0, 10);
    const trainings = store.trainings();
    const names = closed || lookedOn === today ? [] : NAMES.filter((name) => !isDone(name, today, trainings));
    if (!names.length) return Promise.resolve();
    training ??= train(names)
      .catch((error: unknown) => {
        if (!closed) log.warn({ err: error }, 'training what foresees failed: the last models stay');
      })
      .finally(() => {
        training = undefined;
      });
    return training;
  };
  const looking = setInterval(() => void keepFresh(), LOOK_EVERY_MS).unref();
  const pickingUp = setInterval(pickUp, PICK_UP_EVERY_MS).unref();

  return {
    /** What is in use; empty before the first training. */
    current: (): Foreseen => foreseen,
    keepFresh,
    /** Takes into use at once what somebody else has trained; done every few seconds anyway. */
    pickUp,
    /** Each model with the version in use, and what is told of its trainings, the latest first. */
    models() {
      const trainings = store.trainings();
      return NAMES.map((name) => ({
        name,
        inUse: versions[name] ?? null,
        trainings: trainings.filter((one) => one.name === name),
      }));
    },
    state: () => ({
      foresees: Object.fromEntries(
        Object.entries(foreseen).map(([name, { trainedAt, figures }]) => [
          name,
          { version: versions[name as PartName], trainedAt, ...figures },
        ]),
      ),
    }),
    async close(): Promise<void> {
      clearInterval(looking);
      clearInterval(pickingUp);
      closed = true;
      await worker?.terminate();
    },
  };
}
