// npm run bench -- turn [--json FILE]
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../bot/root.ts';
import { benchTurn } from './bench/turn.ts';

const [name, flag, file] = process.argv.slice(2);
if (name !== 'turn') {
  console.error('Which benchmark? npm run bench -- turn [--json FILE]');
  process.exit(2);
}
const rows = await benchTurn(join(ROOT, 'dist'));
if (flag === '--json' && file) writeFileSync(file, JSON.stringify(rows, null, 2));
