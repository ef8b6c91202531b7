import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';

interface Coming {
  inbound: { quantity: number; due: string; warehouse: string; warehouseZh: string }[]; // the first due first
  leadTimeDays: number | null;
}

/** Stock that is not recorded is unknown, not zero. Quantities in base units. */
export type Stock =
  | ({ known: false } & Coming)
  | ({
      known: true;
      warehouses: Shelf[];
      free: number; // free to promise in all warehouses together
      asOf: string; // the oldest of the readings
    } & Coming);

export interface Shelf {
  id: string;
  name: string;
  nameZh: string;
  onHand: number;
  allocated: number;
  free: number; // on hand less allocated; below zero where more was promised than there is
}

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
      const coming = { inbound, leadTimeDays: product?.lead_time_days ?? null };
      if (!rows.length) return { known: false, ...coming };
      const warehouses = rows.map(({ asOf: _, ...row }) => ({ ...row, free: row.onHand - row.allocated }));
      return {
        known: true,
        warehouses,
        free: warehouses.reduce((sum, shelf) => sum + Math.max(0, shelf.free), 0),
        ...coming,
        asOf: rows.map((row) => row.asOf).sort()[0]!,
      };
    },
  };
}
