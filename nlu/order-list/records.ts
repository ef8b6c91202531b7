import type { Row } from './rows.ts';

const FIELD = /^([\p{L}][\p{L} .#/-]{1,24}?)\s*[:：]\s*(\S.*)$/u;
/** Share of the lines that must be fields. */
const MOSTLY = 0.6;

/**
 * Goods that stand one below the other, field by field ("Item: CUP-4", "Quantity: 6 ctn"), as a table with the fields
 * for headings. Undefined where no two fields come back.
 * @example recordsOf(rowsOf('Item: CUP-4\nQty: 6\nItem: LID-4\nQty: 6'))?.map((r) => r.cells) // [['Item', 'Qty'], ['CUP-4', '6'], ['LID-4', '6']]
 */
export function recordsOf(rows: readonly Row[]): Row[] | undefined {
  const filled = rows.filter(({ cells }) => cells.length);
  const fields = filled.flatMap(({ line, cells }) => {
    const [, name, value] = FIELD.exec(cells.join('  ')) ?? [];
    return name && value ? [{ line, name, value }] : [];
  });
  const count = new Map<string, number>();
  for (const { name } of fields) count.set(name, (count.get(name) ?? 0) + 1);
  const names = [...count].filter(([, times]) => times > 1).map(([name]) => name);
  const own = fields.filter(({ name }) => names.includes(name));
  if (names.length < 2 || own.length < filled.length * MOSTLY) return undefined;
  const table: Row[] = [{ line: own[0]!.line, cells: names }];
  for (const { line, name, value } of own) {
    const at = names.indexOf(name);
    // A field that comes back begins the next one.
    if (table.length === 1 || table.at(-1)!.cells[at]) table.push({ line, cells: names.map(() => '') });
    table.at(-1)!.cells[at] = value;
  }
  return table;
}
