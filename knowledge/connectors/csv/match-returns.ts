import type { Handle } from '../../database/database.ts';
import type { Found, FoundLine, Place } from './collect.ts';

interface Sold {
  orderId: string;
  company: string;
  line: number;
  sku: string;
  placedAt: string;
  left: number; // not sent back yet
}

/**
 * Finds for each line that was sent back the sale that it came from: the order's line where the file names it, else
 * the company's latest earlier sale of that SKU of which something is left. What comes from several orders becomes
 * several returns: 'C5', 'C5/2', ….
 */
export function matchReturns(
  handle: Handle,
  records: readonly Found[],
  onBad: (place: Place, reason: string) => void,
): Found[] {
  const own = new Set(records.map((found) => String(found.values.id)));
  const sales = openSales(handle, own);
  const matched: Found[] = [];
  const inTime = [...records].sort((a, b) => (String(a.values.opened_at) < String(b.values.opened_at) ? -1 : 1));
  for (const found of inTime) {
    const parts = new Map<
      string,
      { company: string; quantities: Map<number, { from: FoundLine; quantity: number }> }
    >();
    for (const line of found.lines) {
      const sku = line.extra.sku;
      const candidates = sales(found, line);
      if (typeof candidates === 'string') {
        onBad(line, candidates);
        continue;
      }
      let missing = Number(line.values.quantity);
      for (const sold of candidates) {
        const taken = Math.min(missing, sold.left);
        if (taken <= 0) continue;
        const part = parts.get(sold.orderId) ?? { company: sold.company, quantities: new Map() };
        parts.set(sold.orderId, part);
        const before = part.quantities.get(sold.line)?.quantity ?? 0;
        part.quantities.set(sold.line, { from: line, quantity: before + taken });
        sold.left -= taken;
        missing -= taken;
      }
      if (missing > 0)
        onBad(
          line,
          missing === line.values.quantity
            ? `no earlier sale fits what was sent back${sku ? `: "${sku}"` : ''}`
            : `of the ${line.values.quantity} sent back ${missing} fit no earlier sale`,
        );
    }
    let part = 0;
    for (const [orderId, { company, quantities }] of parts) {
      part++;
      const id = part === 1 ? found.values.id! : `${found.values.id}/${part}`;
      const lines = [...quantities].map(([line, { from, quantity }]) => ({
        ...from,
        values: { order_line: line, quantity },
      }));
      matched.push({ ...found, values: { ...found.values, id, order_id: orderId, company_id: company }, lines });
    }
  }
  return matched;
}

/** The sales that a line may have come from, the likeliest first, or why there can be none. */
function openSales(handle: Handle, own: ReadonlySet<string>) {
  const back = new Map<string, number>();
  for (const row of handle
    .prepare(
      'SELECT return_id AS id, order_id AS orderId, order_line AS line, quantity FROM return_line JOIN return_order ON return_order.id = return_id',
    )
    .all() as { id: string; orderId: string; line: number; quantity: number }[]) {
    if (own.has(row.id.replace(/\/\d+$/, ''))) continue;
    const key = `${row.orderId}\n${row.line}`;
    back.set(key, (back.get(key) ?? 0) + row.quantity);
  }
  const columns = `order_id AS orderId, company_id AS company, line, sku, placed_at AS placedAt, quantity
    FROM sales_order JOIN order_line ON order_line.order_id = sales_order.id`;
  const ofCompany = handle.prepare(
    `SELECT ${columns} WHERE company_id = ? ORDER BY placed_at DESC, order_id DESC, line`,
  );
  const ofOrder = handle.prepare(`SELECT ${columns} WHERE sales_order.id = ? ORDER BY line`);
  const lines = new Map<string, Sold>(); // one for each line, however it was found
  const read = (rows: unknown[]): Sold[] =>
    (rows as (Omit<Sold, 'left'> & { quantity: number })[]).map(({ quantity, ...row }) => {
      const key = `${row.orderId}\n${row.line}`;
      const known = lines.get(key) ?? { ...row, left: quantity - (back.get(key) ?? 0) };
      lines.set(key, known);
      return known;
    });
  const bySku = new Map<string, Map<string, Sold[]>>();

  return ({ values }: Found, line: FoundLine): Sold[] | string => {
    const sku = line.extra.sku;
    if (values.order_id) {
      const sold = read(ofOrder.all(values.order_id));
      if (!sold.length) return `order "${values.order_id}" is not in the records`;
      if (values.company_id && sold[0]!.company !== values.company_id)
        return `order "${values.order_id}" is not of company "${values.company_id}"`;
      if (line.values.order_line !== null) return sold.filter((one) => one.line === line.values.order_line);
      return sku ? sold.filter((one) => one.sku === sku) : 'line or sku must be given';
    }
    if (!values.company_id || !sku) return 'order, or company and sku, must be given';
    const company = String(values.company_id);
    let skus = bySku.get(company);
    if (!skus) {
      skus = new Map();
      for (const one of read(ofCompany.all(company))) skus.set(one.sku, [...(skus.get(one.sku) ?? []), one]);
      bySku.set(company, skus);
    }
    return (skus.get(String(sku)) ?? []).filter((one) => one.placedAt <= String(values.opened_at));
  };
}
