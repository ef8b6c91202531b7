import type { Handle } from '../database/database.ts';

/** An invoice that is not wholly paid; amounts in minor units. */
export interface Receivable {
  id: string;
  orderId: string;
  companyId: string;
  companyName: string;
  companyNameZh: string | null;
  dueDay: string;
  currency: string;
  open: number;
  disputed: boolean;
}

/** Open invoices of all companies or of some: those due before a day, the longest overdue first. */
export function openReceivables(handle: Handle) {
  const select = `SELECT i.id, i.order_id AS orderId, c.id AS companyId, c.name AS companyName,
      c.name_zh AS companyNameZh, i.due_day AS dueDay, i.currency, i.total - i.paid AS open, i.disputed
    FROM invoice i JOIN company c ON c.id = i.company_id WHERE i.paid < i.total AND i.due_day < ?`;
  const all = handle.prepare(`${select} ORDER BY i.due_day, i.id`);
  const some = handle.prepare(
    `${select} AND i.company_id IN (SELECT value FROM json_each(?)) ORDER BY i.due_day, i.id`,
  );
  return (dueBefore: string, companies: ReadonlySet<string> | 'all'): Receivable[] => {
    const rows = companies === 'all' ? all.all(dueBefore) : some.all(dueBefore, JSON.stringify([...companies]));
    return (rows as (Omit<Receivable, 'disputed'> & { disputed: number })[]).map((row) => ({
      ...row,
      disputed: row.disputed === 1,
    }));
  };
}
