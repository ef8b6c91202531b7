import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';

/** Stock that is not recorded is unknown, not zero. Quantities in base units. */
export type Stock =
  | { known: false }
  | {
      known: true;
      warehouses: { id: string; name: string; nameZh: string; onHand: number; allocated: number; free: number }[];
      inbound: { quantity: number; due: string; warehouse: string; warehouseZh: string }[];
      leadTimeDays: number | null;
      asOf: string; // the oldest of the readings
    };

export type StockReader = ReturnType<typeof openStock>;

/** What is on hand, less what is allocated: free to promise; and what is on its way. */
export function openStock(query: Kysely<Database>) {
  return {
    async stockOf(sku: string): Promise<Stock> {
      const rows = await query
        .selectFrom('stock')
        .innerJoin('warehouse', 'warehouse.id', 'stock.warehouse_id')
        .select([
          'warehouse.id',
          'warehouse.name',
          'warehouse.name_zh as nameZh',
          'on_hand as onHand',
          'allocated',
          'as_of as asOf',
        ])
        .where('sku', '=', sku)
        .orderBy('warehouse.id')
        .execute();
      if (!rows.length) return { known: false };
      const inbound = await query
        .selectFrom('inbound')
        .innerJoin('warehouse', 'warehouse.id', 'inbound.warehouse_id')
        .select(['quantity', 'due', 'warehouse.name as warehouse', 'warehouse.name_zh as warehouseZh'])
        .where('sku', '=', sku)
        .orderBy('due')
        .execute();
      const product = await query
        .selectFrom('product')
        .select('lead_time_days')
        .where('sku', '=', sku)
        .executeTakeFirst();
      return {
        known: true,
        warehouses: rows.map(({ asOf: _, ...row }) => ({ ...row, free: row.onHand - row.allocated })),
        inbound,
        leadTimeDays: product?.lead_time_days ?? null,
        asOf: rows.reduce((oldest, row) => (row.asOf < oldest ? row.asOf : oldest), rows[0]!.asOf),
      };
    },
  };
}
