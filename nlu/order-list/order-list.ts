import { type Amount, cellQuantity, cellUnit } from './cell-quantity.ts';
import { type Columns, columnsOf } from './columns.ts';
import type { ReadOptions } from './free-line.ts';
import { matchProduct } from './product-match.ts';
import { type Found, joinProse, proseLine } from './prose.ts';
import { recordsOf } from './records.ts';
import { delimited, type Row, rowsOf } from './rows.ts';

/** One line of an order list. */
export interface ListLine {
  /** Where it stands, counted from 1. */
  line: number;
  said: string;
  /** The product; several where they fit as well; none where no such product is known. */
  skus: string[];
  /** What comes nearest where none is known. */
  near?: string[];
  /** A mistyped code was read as another. */
  mended?: boolean;
  quantity?: Amount;
}

/**
 * The order lines of a pasted text, in the order in which they stand there: an e-mail, a numbered list, a table.
 *
 * @param text as pasted, not normalised: its tabs and lines tell the cells
 * @example readOrderList('20 ctn CUP-12\n5 rolls TAPE-48', { lexicon }).map((l) => l.skus[0]) // ['CUP-12', 'TAPE-48']
 */
export function readOrderList(text: string, options: ReadOptions): ListLine[] {
  // What is quoted below an answer was said before; it counts where the answer itself orders nothing.
  const own = text.replace(/^[ \t]*>.*$/gm, '');
  const read = own === text ? [] : readRows(rowsOf(own), options);
  return read.length ? read : readRows(rowsOf(text), options);
}

/** The same of the rows of a sheet. */
export function readRows(rows: readonly Row[], options: ReadOptions): ListLine[] {
  const found: Found[] = [];
  let columns: Columns | undefined;
  for (const block of blocksOf(recordsOf(rows) ?? rows)) {
    // A heading holds for what stands below the next title too.
    const table = tableOf(block, options, columns);
    if (table?.columns.header !== undefined) columns = { ...table.columns, header: undefined };
    if (table) found.push(...table.lines);
    else for (const row of unnumbered(block)) found.push(...proseLine(row, options));
  }
  return joinProse(found, options.lexicon).map(({ line, said, match, quantity }) => ({
    line,
    said: said.slice(0, 120),
    skus: match!.skus,
    ...(match!.near && { near: match!.near }),
    ...(match!.mended && { mended: true }),
    ...(quantity && { quantity }),
  }));
}

/** Rows that stand together and all have several cells, or all one. */
function blocksOf(rows: readonly Row[]): Row[][] {
  const blocks: Row[][] = [];
  let kind = '';
  for (const row of rows) {
    const now =
      row.cells.length === 0
        ? kind
        : row.cells.length === 1
          ? /[,;，；]/.test(row.cells[0]!)
            ? 'delimited'
            : 'one'
          : 'several';
    if (now !== kind || !blocks.length) blocks.push([]);
    kind = now;
    blocks.at(-1)!.push(row);
  }
  return blocks;
}

const LEADING = /^\s*(\d{1,3})\s+(?=\S.*\d)/;

/** Without a running number in front, where three lines or more have one: "1 CUP-12 20 ctn". */
function unnumbered(block: readonly Row[]): Row[] {
  const whole = block.map(({ line, cells }) => ({ line, cells: cells.length ? [cells.join('  ')] : [] }));
  const led = whole.flatMap(({ cells }) => LEADING.exec(cells[0] ?? '')?.[1] ?? []).map(Number);
  if (led.length < 3 || led.some((number, i) => number !== led[0]! + i)) return whole;
  return whole.map(({ line, cells }) => ({ line, cells: cells.map((cell) => cell.replace(LEADING, '')) }));
}

function tableOf(
  block: readonly Row[],
  options: ReadOptions,
  before: Columns | undefined,
): { columns: Columns; lines: Found[] } | undefined {
  const filled = block.filter(({ cells }) => cells.length);
  if (filled.length < 1) return undefined;
  const several = filled[0]!.cells.length > 1;
  const rows = several ? filled : filled.length > 1 ? delimited(filled) : undefined;
  const own = rows && columnsOf(rows, options.lexicon);
  const columns = own?.header === undefined && rows && before ? before : own;
  if (!rows || !columns || (rows.length < 2 && columns.header === undefined && columns !== before)) return undefined;
  return { columns, lines: readTable(rows, columns, options) };
}

const TOTAL =
  /^(?:sub-?|grand )?total\b|^sum\b|^(?:合计|总计|小计|总数|共计)|^(?:shipping|freight|delivery|vat|tax|运费)\b/i;

function readTable(rows: readonly Row[], columns: Columns, options: ReadOptions): Found[] {
  const found: Found[] = [];
  let empty = 0;
  let zeros = 0;
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  // Where one is 1.500, a dot in that column parts thousands; 2.000 alone may be two with three decimals.
  const dotted = columns.quantities
    .map(({ at }) => at)
    .filter((at) => rows.some(({ cells }) => /^\d{1,3}\.(?!000)\d{3}$/.test(cells[at]?.trim() ?? '')));
  for (const [index, { line, cells }] of rows.entries()) {
    if (columns.header !== undefined && index <= columns.header) continue;
    const cell = (at: number | undefined) => (at === undefined ? '' : (cells[at] ?? '').trim());
    if (cells.some((one) => TOTAL.test(one.trim()))) continue;
    const code = cell(columns.code);
    const name = [columns.name, ...columns.details].map(cell).filter(Boolean).join(' ');
    if (!code && !name) continue;
    const ditto = /^(?:ditto|do\.|same|同上|〃|"|'')$/i;
    const amount = quantityIn(cells, columns, dotted);
    const last = found.at(-1);
    const repeats = columns.quantities.some(({ at }) => ditto.test(cell(at))) ? last?.quantity : undefined;
    if (amount !== 'none' && amount?.value === 0) {
      zeros++;
      continue;
    }
    const read = amount === 'none' ? undefined : amount;
    const quantity = repeats ?? read ?? (cells.length < width ? atEnd(cells) : undefined);
    const said = [code, name].filter(Boolean).join(' ');
    const match = ditto.test(code) || (!code && ditto.test(name)) ? last?.match : matchCells(code, name, options);
    if (!match || (!match.skus.length && (!quantity || said.length > 80))) {
      if (!quantity) continue;
      if (!match) continue;
    }
    if (!quantity) empty++;
    found.push({ line, said, match, ...(quantity && { quantity }), kind: 'table', blockEnd: false });
  }
  // A form that lists all goods, filled in for some: what is left empty is not ordered.
  const form = zeros > 0 || empty > found.length / 2;
  const ordered = form ? found.filter(({ quantity }) => quantity) : found;
  return form && !ordered.length && !zeros ? found : ordered;
}

/** A quantity that ran into the cell before it, where a name left one blank between: "… TWO COMPARTMENTS 4". */
function atEnd(cells: readonly string[]): Amount | undefined {
  const tail = /\s(\d+(?:\s?\p{L}{2,7})?)$/u.exec(cells.at(-1)?.trim() ?? '')?.[1];
  const read = tail === undefined ? undefined : cellQuantity(tail);
  return read === 'none' ? undefined : read;
}

function matchCells(code: string, name: string, options: ReadOptions) {
  const { lexicon, search } = options;
  const byCode = code ? matchProduct(code, lexicon, name ? undefined : search) : undefined;
  if (byCode?.skus.length === 1 && !byCode.mended) return byCode;
  const byName = name ? matchProduct(name, lexicon, search) : undefined;
  if (!byCode?.skus.length) return byName ?? byCode;
  // The name decides between codes that are as near.
  const agreed = byCode.skus.filter((sku) => byName?.skus.includes(sku));
  return agreed.length ? { skus: agreed, mended: true } : byCode;
}

function quantityIn(
  cells: readonly string[],
  columns: Columns,
  dotted: readonly number[],
): Amount | 'none' | undefined {
  let best: Amount | 'none' | undefined;
  for (const { at, unit } of columns.quantities) {
    const cell = cells[at] ?? '';
    const read = cellQuantity(dotted.includes(at) ? cell.replace(/\.(?=\d{3}(?!\d))/g, '') : cell);
    if (read === undefined || read === 'none') {
      best ??= read;
      continue;
    }
    const own = read.unit ?? (columns.unit === undefined ? undefined : cellUnit(cells[columns.unit] ?? '')) ?? unit;
    const amount = { value: read.value, ...(own && { unit: own }) };
    if (amount.value > 0) return amount;
    best = amount;
  }
  return best;
}
