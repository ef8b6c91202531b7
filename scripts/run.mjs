// Runs a TypeScript entry: node scripts/run.mjs bot/main.ts [arguments]
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './build.mjs';

const [entry, ...rest] = process.argv.slice(2);
const bundle = await ensureBuilt(entry);
process.argv = [process.argv[0], bundle, ...rest];
await import(pathToFileURL(bundle).href);
