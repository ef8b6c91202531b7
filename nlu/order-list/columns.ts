import { bareCode, type LexiconIndex } from '../entities/lexicon.ts';
import type { Unit } from '../understanding.ts';
import { cellQuantity, cellUnit } from './cell-quantity.ts';
import { matchProduct } from './product-match.ts';
import type { Row } from './rows.ts';

/** Which column of a table holds what. */
export interface Columns {
  code?: number;
  name?: number;
  /** Size, colour and the like: parts of the name. */
  details: number[];
  /** The first that is filled counts; a column's heading may say its unit. */
  quantities: { at: number; unit?: Unit }[];
  unit?: number;
  /** The heading's row, which orders nothing. */
  header?: number | undefined;
}

type Role = 'code' | 'name' | 'detail' | 'quantity' | 'unit' | 'other';

/** Words of headings, the telling ones first: 单价 is no 单位, "unit price" no unit. */
const HEADINGS: readonly (readonly [Role, RegExp])[] = [
  [
    'other',
    /price|cost|total|subtotal|value|sum\b|discount|vat|tax|eur|cny|usd|单价|單價|金额|金額|总价|总额|合计|小计|价格|折扣|税/i,
  ],
  [
    'other',
    /remark|note|comment|stock|moq|min(?:imum)?\b|per (?:carton|case|box|pack)|pack ?size|pcs?\s?\/|barcode|ean|date|delivery|last|previous|备注|说明|库存|装箱|箱规|每箱|条码|日期|交期|起订|上次|上月/i,
  ],
  ['other', /^(?:pos\.?|no\.?|nr\.?|#|line|row|s\/?n|序号|行号|行|序)$/i],
  ['unit', /^(?:unit|units|uom|u\/m|measure|unit of measure|单位|單位|计量单位)$/i],
  [
    'quantity',
    /\bqt?y\b|quantit|\border(?:ed)?(?: qty)?$|\bamount\b|how many|\bpieces\b|\bpcs\b|\bcartons\b|\bctns?\b|\bcases\b|\bboxes\b|\brolls\b|\bneed(?:ed)?\b|menge|数量|數量|订购数|订货|订量|采购量|需求|箱数|件数|个数|卷数/i,
  ],
  [
    'code',
    /\bsku\b|\bcode\b|\bart(?:icle|\.)?(?: ?(?:no|nr|number)\.?)?$|item ?(?:no|nr|number|#|code)|\bpart\b|product ?(?:no|nr|number|id|code)|\bref\b|reference|编号|编码|货号|型号|料号|代码|款号/i,
  ],
  ['detail', /^(?:size|colou?r|spec(?:ification)?s?|variant|type|material)$|规格|颜色|尺寸|材质|款式/i],
  ['name', /product|description|name|item|goods|article|品名|名称|名稱|产品|商品|货品|物品|描述/i],
];

/** Share of a column's filled cells that must look the part. */
const MOSTLY = 0.6;
const SAMPLE = 60;

/**
 * Finds the columns by heading where there is one, else by what the cells hold: known codes, names, numbers that
 * behave as quantities (no running number, no price).
 * Undefined where the rows are no table of goods with quantities.
 */
export function columnsOf(rows: readonly Row[], lexicon: LexiconIndex): Columns | undefined {
  const header = rows.slice(0, 20).findIndex((row) => isHeader(row, lexicon));
  const body = rows.slice(header + 1).filter(({ cells }) => cells.length > 1);
  if (!body.length) return undefined;
  const sample = body.slice(0, SAMPLE);
  const width = Math.max(...sample.map(({ cells }) => cells.length));
  const column = (at: number) => sample.map(({ cells }) => cells[at] ?? '');
  const roles = header < 0 ? [] : rows[header]!.cells.map(roleOf);
  const all = Array.from({ length: width }, (_, at) => at);
  const free = (at: number) => (roles[at] ?? undefined) === undefined;

  const codes = all.map((at) => share(column(at), (cell) => lexicon.bySku.has(bareCode(cell)) && /\d/.test(cell)));
  const byHeading = roles.indexOf('code');
  const best = codes.indexOf(Math.max(...codes));
  // Of two columns with codes the one that holds ours counts, whatever the headings say.
  const code = codes[best]! > (byHeading < 0 ? 0.3 : codes[byHeading]!) ? best : byHeading < 0 ? undefined : byHeading;
  const named = roles.indexOf('name');
  const name =
    named >= 0 && named !== code
      ? named
      : nameColumn(
          all.filter((at) => at !== code && free(at)),
          column,
          lexicon,
        );
  if (code === undefined && name === undefined) return undefined;

  const summed = header < 0 ? undefined : sumColumn(rows[header]!.cells, all, sample);
  const told = summed === undefined ? all.filter((at) => roles[at] === 'quantity' && at !== code) : [summed];
  const quantities = told.length
    ? told
    : quantityColumns(
        all.filter((at) => at !== code && at !== name && free(at)),
        column,
        code ?? name!,
      );
  if (!quantities.length) return undefined;
  const unitAt = roles.indexOf('unit');
  const unit =
    unitAt >= 0
      ? unitAt
      : all.find(
          (at) => !quantities.includes(at) && share(column(at), (cell) => cellUnit(cell) !== undefined) >= MOSTLY,
        );
  return {
    ...(code !== undefined && { code }),
    ...(name !== undefined && { name }),
    details: all.filter((at) => roles[at] === 'detail' || (roles[at] === 'name' && at !== name && at !== code)),
    quantities: quantities.map((at) => {
      const said = header < 0 ? undefined : headingUnit(rows[header]!.cells[at] ?? '');
      return { at, ...(said && { unit: said }) };
    }),
    ...(unit !== undefined && { unit }),
    ...(header >= 0 && { header }),
  };
}

/** Two headings or more, of which one is of goods or quantity, and no known code. */
function isHeader({ cells }: Row, lexicon: LexiconIndex): boolean {
  const roles = cells.map(roleOf);
  return (
    roles.filter(Boolean).length >= 2 &&
    roles.some((role) => role === 'code' || role === 'name' || role === 'quantity') &&
    !cells.some((cell) => lexicon.bySku.has(bareCode(cell)) && /\d/.test(cell)) &&
    !cells.some((cell) => /^\d+$/.test(cell))
  );
}

function roleOf(cell: string): Role | undefined {
  const said = cell.trim();
  return said && said.length <= 30 ? HEADINGS.find(([, words]) => words.test(said))?.[0] : undefined;
}

/** The unit that a heading says: "Cartons", 数量（箱）, "Qty ctn". */
function headingUnit(heading: string): Unit | undefined {
  const inner = /[(（[/]\s*([^)）\]]+?)\s*[)）\]]?$/.exec(heading)?.[1];
  const zh = /^(箱|件|个|卷|盒|包|打)数/.exec(heading)?.[1];
  return cellUnit(
    inner ??
      zh ??
      heading.replace(/\b(?:qty|quantity|order(?:ed)?|no\. of|number of|in)\b/gi, '').replace(/^数量|数量$/, ''),
  );
}

/** The column "Total" that adds up two or more others in every row: how many each shop wants. */
function sumColumn(headings: readonly string[], all: readonly number[], rows: readonly Row[]): number | undefined {
  return all.find((at) => {
    if (!/^(?:total|sum|合计|总计|总数)$/i.test(headings[at]?.trim() ?? '')) return false;
    const adds = rows.map(({ cells }) => {
      const parts = cells.slice(0, at).filter((cell) => /^\d+$/.test(cell.trim()));
      return parts.length > 1 && parts.reduce((sum, cell) => sum + Number(cell), 0) === Number(cells[at]);
    });
    return adds.filter(Boolean).length >= rows.length * MOSTLY;
  });
}

const share = (cells: readonly string[], fits: (cell: string) => boolean): number => {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return filled.length ? filled.filter(fits).length / filled.length : 0;
};

/** The column whose cells name products; else the one with most letters. */
function nameColumn(
  columns: readonly number[],
  column: (at: number) => string[],
  lexicon: LexiconIndex,
): number | undefined {
  const scored = columns.map((at) => ({
    at,
    score: share(
      column(at).slice(0, 12),
      (cell) => /\p{L}{2}/u.test(cell) && matchProduct(cell, lexicon).skus.length > 0,
    ),
  }));
  const best = scored.sort((a, b) => b.score - a.score)[0];
  return best && best.score >= 0.4 ? best.at : undefined;
}

/** Columns of quantities without a heading, likeliest first: at most one. */
function quantityColumns(columns: readonly number[], column: (at: number) => string[], goods: number): number[] {
  const scored = columns.flatMap((at) => {
    const cells = column(at).filter((cell) => cell.trim() !== '');
    const read = cells.map(cellQuantity);
    const counted = read.filter((one) => one !== undefined && one !== 'none');
    if (cells.length === 0 || read.filter(Boolean).length / cells.length < MOSTLY || !counted.length) return [];
    const units = counted.filter(({ unit }) => unit).length;
    const broken = counted.filter(({ value }) => !Number.isInteger(value)).length;
    const priced = cells.filter((cell) => /[.,]\d{2}(?!\d)|[.,]\d{4}$/.test(cell)).length;
    if (!units && (broken > counted.length / 2 || priced > cells.length / 2)) return [];
    const runs = counted.length > 2 && counted.every(({ value }, i) => value === i + counted[0]!.value);
    return [
      { at, score: (units ? 4 : 0) + (runs && counted[0]!.value <= 1 ? -6 : 0) + (at > goods ? 1 : 0) - at * 0.01 },
    ];
  });
  const best = scored.sort((a, b) => b.score - a.score);
  // A pair 1, 2 in front of other numbers is the running number too.
  const first = best[0];
  if (!first) return [];
  const cells = column(first.at).filter((cell) => cell.trim() !== '');
  if (best[1] && cells.every((cell, i) => cell.trim() === String(i + 1))) return [best[1].at];
  return [first.at];
}
