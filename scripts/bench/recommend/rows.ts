import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import type { PurchaseRow } from '../../../recommend/collaborative-filtering/history.ts';

/** Charges, not goods. */
const CHARGES = new Set(['POST', 'M', 'C2', 'DOT', 'BANK CHARGES', 'PADS']);

/** UCI Online Retail (CC-BY-4.0): lines with a customer, not cancelled, quantity and price above 0, without charges. */
export function onlineRetail(file: string): PurchaseRow[] {
  const lines: string[][] = parse(gunzipSync(readFileSync(file)), { from_line: 2 });
  const rows: PurchaseRow[] = [];
  for (const [invoice, item, , quantity, date, price, customer] of lines) {
    if (!customer || invoice!.startsWith('C') || CHARGES.has(item!)) continue;
    if (!(Number(quantity) > 0) || !(Number(price) > 0)) continue;
    rows.push({
      buyer: customer,
      item: item!,
      at: `${date!.replace(' ', 'T')}Z`,
      order: invoice!,
      quantity: Number(quantity),
    });
  }
  return rows;
}

/** Anybody's purchases: a CSV file with the columns buyer, item, time and, if it has them, order and quantity. */
export function csvRows(file: string): PurchaseRow[] {
  const lines: Record<string, string>[] = parse(readFileSync(file), { columns: true, bom: true, trim: true });
  return lines.map(({ buyer, item, time, order, quantity }, i) => {
    if (!buyer || !item || !time)
      throw new RangeError(`Line ${i + 2} of ${file} lacks one of the columns buyer, item, time.`);
    const at = new Date(time);
    if (Number.isNaN(at.getTime())) throw new RangeError(`Line ${i + 2} of ${file}: "${time}" is not a time.`);
    return {
      buyer,
      item,
      at: at.toISOString(),
      ...(order && { order }),
      ...(quantity && { quantity: Number(quantity) }),
    };
  });
}
