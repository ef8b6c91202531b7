import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BuildOptions, build, type Plugin, transform } from 'esbuild';
import { ROOT } from '../root.ts';

/** A widget's style sheet becomes a minified string: the shadow root adopts it. */
const cssText: Plugin = {
  name: 'css-text',
  setup(builder) {
    builder.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'css', minify: true, target: 'es2020' });
      return { contents: code.trim(), loader: 'text' };
    });
  },
};

/** Builds the browser apps: outDir/widget/{launcher,panel,cards}.js and outDir/{shop,try,console}/ with a page, its script and style. */
export async function buildWeb(outDir: string): Promise<void> {
  const web = join(ROOT, 'bot', 'web');
  const common: BuildOptions = {
    bundle: true,
    minify: true,
    target: 'es2020',
    platform: 'browser',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
    absWorkingDir: ROOT,
  };
  const widget: BuildOptions = {
    ...common,
    outdir: join(outDir, 'widget'),
    plugins: [cssText],
    jsx: 'automatic',
    jsxImportSource: 'preact',
  };
  const at = (...path: string[]) => join(web, ...path);
  for (const page of ['shop', 'try', 'console']) await mkdir(join(outDir, page), { recursive: true });
  await Promise.all([
    build({ ...widget, format: 'iife', entryPoints: [at('widget', 'launcher.ts')] }),
    build({ ...widget, format: 'esm', entryPoints: [at('widget', 'panel.tsx'), at('widget', 'cards.ts')] }),
    build({
      ...common,
      format: 'iife',
      outdir: join(outDir, 'shop'),
      entryPoints: [at('shop', 'shop.ts'), at('shop', 'shop.css')],
    }),
    copyFile(at('shop', 'index.html'), join(outDir, 'shop', 'index.html')),
    build({
      ...common,
      format: 'iife',
      outdir: join(outDir, 'try'),
      entryPoints: [at('try', 'try.ts'), at('try', 'try.css')],
    }),
    copyFile(at('try', 'index.html'), join(outDir, 'try', 'index.html')),
    build({
      ...common,
      format: 'esm',
      splitting: true, // a page loads when it is opened
      outdir: join(outDir, 'console'),
      entryPoints: [at('console', 'main.tsx')],
      tsconfig: at('console', 'tsconfig.json'),
      define: { 'process.env.NODE_ENV': '"production"' },
    }),
    copyFile(at('console', 'index.html'), join(outDir, 'console', 'index.html')),
  ]);
}
