import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { restOf, type SetResult, tableOf } from '../result.ts';
import { confusionMatrix, escaped, reliabilityDiagram, riskCoverage, worstConfusions } from './charts.ts';
import { STYLE } from './style.ts';

/** Writes the tables as `NAME.md` and with pictures as `NAME.html`, one page that needs nothing else. */
export function writeReport(name: string, title: string, results: readonly SetResult[], folder: string): void {
  if (!results.length) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.md`), markdown(title, results));
  writeFileSync(join(folder, `${name}.html`), html(title, results));
  console.log(`\nReport: ${join(folder, `${name}.html`)}`);
}

const NOTE = `node ${process.version}, ${process.platform} ${process.arch}. Everything was chosen on training and validation data, a run reads the test sets once (docs/bench-data.md says how often they were read before). Times of ours are of an utterance that needs no encoder.`;

function markdown(title: string, results: readonly SetResult[]): string {
  const parts = results.map((result) => {
    const [head, ...lines] = tableOf(result) as [string[], ...string[][]];
    const row = (cells: string[]) => `| ${cells.join(' | ')} |`;
    const rule = row(head.map((_, i) => (i ? '--:' : ':--')));
    const rest = restOf(result);
    return `## ${result.benchmark}\n\n${[row(head), rule, ...lines.map(row)].join('\n')}\n${rest && `\nOurs besides: ${rest}.\n`}`;
  });
  return `# ${title}\n\n${NOTE}\n\n${parts.join('\n')}`;
}

function html(title: string, results: readonly SetResult[]): string {
  const links = results.map(({ benchmark }) => `<a href="#${benchmark}">${benchmark}</a>`).join('');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escaped(title)}</title><style>${STYLE}</style><h1>${escaped(title)}</h1><p>${escaped(NOTE)}</p><nav>${links}</nav>${results.map(section).join('')}</html>\n`;
}

function section(result: SetResult): string {
  const [head, ...lines] = tableOf(result) as [string[], ...string[][]];
  const cells = (tag: string, line: string[]) => line.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('');
  const rows = lines.map((line) => `<tr${line[0] === 'ours' ? ' class="ours"' : ''}>${cells('td', line)}</tr>`);
  const table = `<table><thead><tr>${cells('th', head)}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
  const rest = restOf(result);
  const besides = rest ? `<p>Ours besides: ${escaped(rest)}</p>` : '';
  return `<section id="${result.benchmark}"><h2>${result.benchmark}</h2>${table}${besides}${pictures(result)}</section>`;
}

function pictures({ judged }: SetResult): string {
  if (!judged?.length) return '';
  const worst = worstConfusions(judged).map(
    ({ intent, got, times }) => `<tr><td>${escaped(intent)}</td><td>${escaped(got)}</td><td>${times}</td></tr>`,
  );
  return `<div class="charts">${reliabilityDiagram(judged)}${riskCoverage(judged)}${confusionMatrix(judged)}</div><details><summary>What is confused most</summary><table><thead><tr><th>meant</th><th>understood</th><th>times</th></tr></thead><tbody>${worst.join('')}</tbody></table></details>`;
}
