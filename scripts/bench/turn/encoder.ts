import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../../../bot/root.ts';
import { loadTraining } from '../../../nlu/intents/load-training.ts';
import { classify } from '../../../nlu/intents/model.ts';
import { seededRandom } from '../../../nlu/intents/random.ts';
import { trainWords } from '../../../nlu/intents/train.ts';
import { headLanguage } from '../../../nlu/language.ts';
import type { BenchRow } from '../row.ts';
import { closedLoop, openLoop } from './load.ts';
import { memory, startServer } from './server.ts';

const SECONDS = 10;
const SEED = 7;
const CONNECTIONS = 4;

/**
 * Turns for which the encoder is asked, beside the encoder alone on the same core and the same texts. Each text is
 * said once: what was embedded before is remembered, and would cost nothing.
 */
export async function benchEncoder(dist: string, dataDir: string): Promise<BenchRow[]> {
  const texts = unsureTexts();
  const desk = await startServer([join(dist, 'bot/main.mjs')], 4103, {
    DATA_DIR: dataDir,
    PORT: '4103',
    LOG_LEVEL: 'silent',
    NODE_ENV: 'development',
  });
  try {
    console.log('training the desk with its encoders …');
    await trained(4103);
    const atRest = memory(desk);
    const alone = encoderAlone(dist, join(dataDir, 'models'), texts);
    const turns = await closedLoop(4103, CONNECTIONS, SECONDS, texts);
    const share = turns.perSecond / alone;
    console.log(
      `encoder alone ${alone.toFixed(0)}/s, whole turns ${turns.perSecond.toFixed(0)}/s: ${share.toFixed(2)}`,
    );
    const busy = await openLoop(4103, alone * 0.8, SECONDS, texts.slice(turns.handled), seededRandom(SEED));
    const loaded = memory(desk);
    console.log(
      `at 80 % of that (${busy.perSecond.toFixed(0)}/s) p50 ${busy.p50.toFixed(0)} p95 ${busy.p95.toFixed(0)} ms`,
    );
    console.log(`memory with the encoders: ${atRest} MB at rest, ${loaded} MB after load`);
    const row = (metric: string, value: number, system = 'ours') => ({
      benchmark: 'turn-encoder',
      metric,
      system,
      value,
      ms: SECONDS * 1000,
    });
    return [
      row('perSecond', alone, 'encoder alone'),
      row('perSecond', turns.perSecond),
      row('ratio', share),
      row('p50-at-80', busy.p50),
      row('p95-at-80', busy.p95),
      row('mb-at-rest', atRest),
      row('mb-after-load', loaded),
    ];
  } finally {
    desk.kill();
  }
}

/** Training utterances on which words alone are not sure, made different by a number that tells nothing. */
function unsureTexts(): string[] {
  const examples = loadTraining(join(ROOT, 'nlu/intents/training'));
  const model = trainWords(examples);
  const texts: string[] = [];
  for (let n = 1; n <= 40; n++)
    for (const { text } of examples) {
      const said = `${text} ${n}${n}${n}`;
      if (texts.length < 20_000 && !classify(model, said, headLanguage(said)).sure) texts.push(said);
    }
  return texts;
}

async function trained(port: number): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    const ready = (await (await fetch(`http://127.0.0.1:${port}/readyz`)).json()) as { searchesByMeaning?: boolean };
    if (ready.searchesByMeaning) return;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  throw new Error('The desk was not trained within ten minutes.');
}

function encoderAlone(dist: string, modelsDir: string, texts: readonly string[]): number {
  const script = join(dist, 'scripts/bench/turn/encoder-alone.mjs');
  const run = spawnSync('taskset', ['-c', '0', process.execPath, script, modelsDir, String(SECONDS)], {
    input: texts.join('\n'),
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  return Number(run.stdout);
}
