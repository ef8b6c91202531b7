import type { Interval } from '../../../recommend/fairness.ts';
import { escaped, percent } from './plots.ts';
import { STYLE } from './style.ts';

/** One section of the page. */
export interface Section {
  id: string;
  title: string;
  /** What is asked, in a sentence. */
  question: string;
  /** The answer in a sentence or two; it stands in the overview, too. */
  verdict: string;
  /** Not good enough, or left out. */
  warn?: boolean;
  /** What a manager should do, a sentence each. */
  advice: string[];
  html: string;
}

/** A cell: text is escaped; `html` is not. */
export type Cell = string | { html: string; words?: boolean };

/** A table that scrolls by itself where it is too wide. */
export function table(
  head: readonly Cell[],
  rows: readonly { cells: readonly Cell[]; mark?: 'ours' | 'low' }[],
): string {
  const cell = (tag: string, one: Cell) =>
    typeof one === 'string'
      ? `<${tag}>${escaped(one)}</${tag}>`
      : `<${tag}${one.words ? ' class="words"' : ''}>${one.html}</${tag}>`;
  const body = rows.map(
    ({ cells, mark }) => `<tr${mark ? ` class="${mark}"` : ''}>${cells.map((one) => cell('td', one)).join('')}</tr>`,
  );
  return `<div class="table"><table><thead><tr>${head.map((one) => cell('th', one)).join('')}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}

export const words = (text: string): Cell => ({ html: escaped(text), words: true });

/** A figure with its interval in small print: .874 (.86 to .89). */
export function ranged({ value, low, high }: Interval, show: (value: number) => string = three): Cell {
  if (Number.isNaN(value)) return '–';
  return { html: `${show(value)} <small>${show(low)} to ${show(high)}</small>` };
}

export const ranging = (of: Interval): Cell => ranged(of, percent);
export const three = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(3));

export const tiles = (all: readonly (readonly [value: string, what: string])[]): string =>
  `<div class="tiles">${all.map(([value, what]) => `<div class="tile"><b>${escaped(value)}</b><span>${escaped(what)}</span></div>`).join('')}</div>`;

export const sentences = (all: readonly string[]): string =>
  `<ul>${all.map((one) => `<li>${escaped(one)}</li>`).join('')}</ul>`;

/** The whole page, which needs nothing else. */
export function page(title: string, about: readonly string[], sections: readonly Section[]): string {
  const links = sections.map(({ id, title: name }) => `<a href="#${id}">${escaped(name)}</a>`).join('');
  const overview = table(
    ['', { html: 'in short', words: true }],
    sections.map(({ id, title: name, verdict }) => ({
      cells: [{ html: `<a href="#${id}" style="color:inherit">${escaped(name)}</a>` }, words(verdict)],
    })),
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escaped(title)}</title><style>${STYLE}</style></head><body><header><h1>${escaped(title)}</h1>${about.map((line) => `<p class="soft">${escaped(line)}</p>`).join('')}<nav>${links}</nav></header><section><h2>Overview</h2>${overview}</section>${sections.map(shown).join('')}</body></html>\n`;
}

function shown({ id, title, question, verdict, warn, advice, html }: Section): string {
  const todo = advice.length ? `<div class="do"><b>What to do</b>${sentences(advice)}</div>` : '';
  return `<section id="${id}"><h2>${escaped(title)}</h2><p class="question">${escaped(question)}</p><p class="verdict${warn ? ' warn' : ''}">${escaped(verdict)}</p>${todo}${html}</section>`;
}
