import { colourIcon, outlineIcon } from './icons.ts';
import { chineseStrings, manifestOf } from './manifest.ts';
import { zipOf } from './zip.ts';

const json = (value: object) => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);

/** The files of the app package that is uploaded to Teams. */
export function packageFiles(options: Parameters<typeof manifestOf>[0]): Record<string, Buffer> {
  return {
    'manifest.json': json(manifestOf(options)),
    'zh.json': json(chineseStrings()),
    'color.png': colourIcon(),
    'outline.png': outlineIcon(),
  };
}

/** The app package as one zip. */
export const packageOf = (options: Parameters<typeof manifestOf>[0]): Buffer => zipOf(packageFiles(options));
