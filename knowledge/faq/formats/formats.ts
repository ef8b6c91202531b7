import { csv } from './csv.ts';
import { type ArticleFormat, type Defaults, type Findings, nothing, type TextFile } from './format.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';
import { lu, qna } from './qna.ts';
import { rasa } from './rasa.ts';

export const FORMATS: readonly ArticleFormat[] = [markdown, csv, qna, lu, rasa, html];

/** The format of this name. */
export const formatNamed = (name: string): ArticleFormat | undefined => FORMATS.find((format) => format.name === name);

/** Reads files of any of the formats, each by the ending of its name. */
export function readFiles(files: readonly TextFile[], defaults: Defaults): Findings {
  const found = nothing();
  const byFormat = new Map<ArticleFormat, TextFile[]>();
  for (const file of files) {
    const format = FORMATS.find(({ endings }) => endings.some((ending) => file.name.toLowerCase().endsWith(ending)));
    if (format) byFormat.set(format, [...(byFormat.get(format) ?? []), file]);
    else
      found.problems.push({
        file: file.name,
        line: 1,
        what: `No format of articles ends so: ${endings().join(', ')}.`,
      });
  }
  // Together, as an intent and its answer stand in two files.
  for (const [format, own] of byFormat) {
    const { articles, problems, others } = format.read(own, defaults);
    found.articles.push(...articles);
    found.problems.push(...problems);
    found.others.push(...others);
  }
  return found;
}

const endings = () => FORMATS.flatMap((format) => format.endings);

/**
 * The text of a file: UTF-8 or UTF-16 by its mark, else UTF-8 where it is that, else GB18030.
 * @throws TypeError where it is neither
 */
export function textOfBytes(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030', { fatal: true }).decode(bytes);
  }
}
