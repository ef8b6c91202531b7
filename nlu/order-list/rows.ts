import { normalise } from '../normalise.ts';

/** A line of a pasted text or a row of a sheet: which one, counted from 1, and its cells. */
export interface Row {
  line: number;
  cells: string[];
}

/** Share of the lines that have as many cells. */
const MOSTLY = 0.7;
const RULE = /^[\s|+:=_*-]+$/;

/**
 * The lines of a pasted text, each in its cells: by tabs, bars, or two and more blanks; a line without them is one cell.
 * @example rowsOf('CUP-12\t20\nLID-12\t10') // [{ line: 1, cells: ['CUP-12', '20'] }, { line: 2, cells: ['LID-12', '10'] }]
 */
export function rowsOf(text: string): Row[] {
  return text.split(/\r\n?|[\n\u0085\u2028\u2029]/).map((raw, index) => {
    const said = raw.replace(/^(?:\s?>)+\s?/, '').replace(/\u3000/g, '  ');
    return { line: index + 1, cells: RULE.test(said) ? [] : cellsOf(said) };
  });
}

function cellsOf(said: string): string[] {
  const tabbed = said.replace(/[\r\n]+$/, '');
  if (tabbed.includes('\t')) return tabbed.split('\t').map(normalise);
  const bare = said.trim();
  if (bare.includes('|') || bare.includes('｜'))
    return bare
      .replace(/^[|｜]|[|｜]$/g, '')
      .split(/[|｜]/)
      .map(normalise);
  const cells = bare.split(/\s{2,}/).map(normalise);
  return cells.filter((cell) => cell !== '').length ? cells : [];
}

/**
 * The same rows with the cells that a comma or a semicolon parts, where all of them that stand together have as many.
 * Undefined where they have none.
 */
export function delimited(rows: readonly Row[]): Row[] | undefined {
  for (const delimiter of [/[;；]/, /,(?!\d{3}(?!\d))|，/, /,/]) {
    const split = rows.map(({ line, cells }) => ({ line, cells: unquoted(cells.join('  '), delimiter) }));
    const widths = split.map(({ cells }) => cells.length).sort((a, b) => a - b);
    const width = widths[Math.floor(widths.length / 2)]!;
    // A title above and a remark behind do not make it another table.
    const fitting = split.filter(({ cells }) => cells.length >= width && cells.length <= width + 1);
    if (width > 1 && fitting.length >= split.length * MOSTLY) return split;
  }
  return undefined;
}

/** Cells of a delimited line; what stands in quotes is one. */
function unquoted(said: string, delimiter: RegExp): string[] {
  const kept: string[] = [];
  const bare = said.replace(
    /"((?:[^"]|"")*)"/g,
    (_, inner: string) => `\u0001${kept.push(inner.replaceAll('""', '"')) - 1}\u0001`,
  );
  return bare
    .split(delimiter)
    .map((cell) => normalise(cell.replace(/\u0001(\d+)\u0001/g, (_, at: string) => kept[Number(at)]!)));
}
