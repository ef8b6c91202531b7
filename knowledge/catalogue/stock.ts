import type { OpenDatabase } from '../database/database.ts';
import { prepared } from '../database/prepared.ts';

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
export function openStock({ query, handle }: OpenDatabase) {
  const shelvesOf = prepared<{ sku: string }, Omit<Shelf, 'free'> & { asOf: string }>(handle, (value) =>
    query
      .selectFrom('stock')
      .innerJoin('warehouse', 'warehouse.id', 'stock.warehouse_id')
      .select(['warehouse.id', 'warehouse.name', 'warehouse.name_zh as nameZh'])
      .select(['on_hand as onHand', 'allocated', 'as_of as asOf'])
      .where('sku', '=', value('sku'))
      .orderBy('warehouse.id'),
  );
  const inboundOf = prepared<{ sku: string }, Coming['inbound'][number]>(handle, (value) =>
    query
      .selectFrom('inbound')
      .innerJoin('warehouse', 'warehouse.id', 'inbound.warehouse_id')
      .select(['quantity', 'due', 'warehouse.name as warehouse', 'warehouse.name_zh as warehouseZh'])
      .where('sku', '=', value('sku'))
      .orderBy('due'),
  );
  const leadTimeOf = prepared<{ sku: string }, { days: number | null }>(handle, (value) =>
    query.selectFrom('product').select('lead_time_days as days').where('sku', '=', value('sku')),
  );

  return {
    async stockOf(sku: string): Promise<Stock> {
      const rows = shelvesOf({ sku });
      const inbound = inboundOf({ sku });
      const leadTimeDays = leadTimeOf({ sku })[0]?.days ?? null;
      const coming = { inbound, leadTimeDays };
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
