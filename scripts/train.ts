// npm run train -- [--data DIR] [--only MODEL …]: trains what the desk foresees with, while it may be running
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PARTS, type PartName } from '../bot/jobs/foresight/parts.ts';
import { runTraining } from '../bot/jobs/training/run-training.ts';
import type { Training } from '../bot/jobs/training/train-part.ts';
import { deskClock } from '../bot/own/clock.ts';
import { showProgress } from '../bot/progress.ts';
import { openDatabase } from '../knowledge/database/database.ts';
import { readFact } from '../knowledge/database/facts.ts';

const NAMES = Object.keys(PARTS) as PartName[];
const USAGE = `npm run train -- [--data DIR] [--only MODEL …]
Models: ${NAMES.join(', ')}. All are trained where none is named. Without --data, DATA_DIR, else ./data.`;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { data: { type: 'string' }, only: { type: 'string', multiple: true } } });
  const dataDir = values.data ?? (process.env.DATA_DIR || './data');
  const names = (values.only ?? NAMES).map((name) => {
    if (!(name in PARTS)) throw new Error(`"${name}" is no model.`);
    return name as PartName;
  });
  const started = performance.now();
  const trainings: Training[] = [];
  await runTraining({ dataDir, now: nowOf(dataDir), names }, (told) => {
    if ('training' in told) trainings.push(told.training);
    else showProgress(Math.min(0.999, told.progress), told.name);
  });
  showProgress(1, 'done');
  for (const line of tableOf(trainings)) console.log(line);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `\n${trainings.length} models in ${seconds} s. A desk that runs on ${dataDir} takes them up within seconds.`,
  );
}

/** The desk's clock: the day of the records where they have ended. */
function nowOf(dataDir: string): string {
  const file = join(dataDir, 'desk.sqlite');
  if (!existsSync(file)) throw new Error(`There is no ${file}: start the desk or import records first, or say --data.`);
  const database = openDatabase(file);
  try {
    return deskClock(() => new Date(), readFact(database.handle, 'as_of'))().toISOString();
  } finally {
    database.close();
  }
}

function tableOf(trainings: readonly Training[]): string[] {
  const figure = ([name, value]: [string, number]) => `${name} ${Number.isInteger(value) ? value : value.toFixed(3)}`;
  const rows = [
    ['model', 'data', 'rows', 'version', 'figures'],
    ...trainings.map(({ name, window, rows: count, version, figures }) => [
      name,
      window ? `${window.from} to ${window.to}` : '',
      count ? String(count) : '',
      version,
      Object.entries(figures).map(figure).join(', '),
    ]),
  ];
  const widths = rows[0]!.map((_, c) => Math.max(...rows.map((row) => row[c]!.length)));
  const [head, ...lines] = rows.map((row) =>
    row
      .map((cell, c) => cell.padEnd(widths[c]!))
      .join('  ')
      .trimEnd(),
  );
  return [head!, ...lines.flatMap((line, i) => [line, `${' '.repeat(widths[0]!)}  ${trainings[i]!.why}`])];
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`);
  process.exitCode = 1;
}
