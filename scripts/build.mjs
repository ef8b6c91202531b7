// Bundles the desk and its command lines into dist/ (esbuild, about 2 s), only when something is newer than the last build.
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, stop } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const SOURCES = ['bot', 'nlu', 'knowledge', 'recommend', 'scripts', 'package-lock.json'];
const WORKERS = [
  'nlu/embedding/worker.ts',
  'bot/jobs/training-worker.ts',
  'bot/jobs/training/worker.ts',
  'bot/replay/worker.ts',
  'bot/sheets/worker.ts',
];
const EXTERNAL = [
  'better-sqlite3',
  'botbuilder',
  '@xenova/transformers',
  'onnxruntime-node',
  'sharp',
  'esbuild',
  'open',
  '@node-rs/argon2',
  '@slack/web-api',
  'pdfkit',
  '@nlpjs/*',
  'playwright-core',
  '@sparticuz/chromium',
];
/** What a command line starts besides itself. */
const ALSO = {
  'scripts/bench.ts': ['bot/main.ts', 'scripts/bench/turn/echo-server.ts', 'scripts/bench/turn/encoder-alone.ts'],
};
// Bundled CommonJS packages ask for these three.
const banner = `import { createRequire as __cr } from 'node:module'; import { fileURLToPath as __fp } from 'node:url'; import { dirname as __dn } from 'node:path';
const require = __cr(import.meta.url); const __filename = __fp(import.meta.url); const __dirname = __dn(__filename);`;

function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path, { withFileTypes: true }).reduce((latest, entry) => {
    if (!entry.isDirectory() && !/\.(ts|tsx|mjs|css|html|svg)$/.test(entry.name)) return latest;
    return Math.max(latest, newest(join(path, entry.name)));
  }, stat.mtimeMs);
}

/** Where a source file's bundle is: dist/bot/main.mjs for bot/main.ts. */
export function bundleOf(entry) {
  return join(root, 'dist', entry.replace(/\.ts$/, '.mjs'));
}

/**
 * Code in ASCII alone: Node keeps it in half the memory (10 MB less for the desk). esbuild has escaped strings; what is
 * left are patterns, where an escape means the same, and comments.
 */
const ascii = (code) => code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Builds what is asked for (and the workers and web apps) if anything is newer; gives the bundle's path. */
export async function ensureBuilt(entry) {
  const stamp = join(root, 'dist', `${entry.replaceAll('/', '_')}.stamp`);
  const latest = Math.max(...SOURCES.map((source) => newest(join(root, source))));
  let built = 0;
  try {
    built = statSync(stamp).mtimeMs;
  } catch {
    // never built
  }
  if (built > latest) return bundleOf(entry);
  const common = {
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // Or it writes new RegExp(…) for what every Node knows, made anew at each call.
    supported: { 'regexp-unicode-property-escapes': true, 'regexp-lookbehind-assertions': true },
    banner: { js: banner },
    outbase: root,
    outdir: join(root, 'dist'),
    outExtension: { '.js': '.mjs' },
    external: EXTERNAL,
    logLevel: 'error',
    sourcemap: true,
    minifyWhitespace: true, // a third less to read at each start
    minifySyntax: true,
    absWorkingDir: root,
  };
  const { outputFiles } = await build({
    ...common,
    write: false,
    entryPoints: [entry, ...(ALSO[entry] ?? []), 'bot/web/build.ts', ...WORKERS],
  });
  for (const { path, text } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, path.endsWith('.mjs') ? ascii(text) : text);
  }
  const { buildWeb } = await import(pathToFileURL(bundleOf('bot/web/build.ts')).href);
  await buildWeb(join(root, 'dist', 'web'));
  await stop(); // its service would stay beside the desk with all it remembers
  writeFileSync(stamp, '');
  return bundleOf(entry);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await ensureBuilt('bot/main.ts');
