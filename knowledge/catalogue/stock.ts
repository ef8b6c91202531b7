import type { OpenDatabase } from '../database/database.ts';
import { prepared } from '../database/prepared.ts';

interface Coming {
  inbound: { quantity: number; due: string; warehouse: string; warehouseZh: string; country: string }[]; // the first due first
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
  country: string;
  onHand: number;
  allocated: number;
  free: number; // on hand less allocated; below zero where more was promised than there is
}

export type StockReader = ReturnType<typeof openStock>;

/** What is on hand, less what is allocated: free to promise; and what is on its way. */
export function openStock({ query, handle }: Pick<OpenDatabase, 'query' | 'handle'>) {
  const shelvesOf = prepared<{ sku: string }, Omit<Shelf, 'free'> & { asOf: string }>(handle, (value) =>
    query
      .selectFrom('stock')
      .innerJoin('warehouse', 'warehouse.id', 'stock.warehouse_id')
      .select(['warehouse.id', 'warehouse.name', 'warehouse.name_zh as nameZh', 'warehouse.country'])
      .select(['on_hand as onHand', 'allocated', 'as_of as asOf'])
      .where('sku', '=', value('sku'))
      .orderBy('warehouse.id'),
  );
  const inboundOf = prepared<{ sku: string }, Coming['inbound'][number]>(handle, (value) =>
    query
      .selectFrom('inbound')
      .innerJoin('warehouse', 'warehouse.id', 'inbound.warehouse_id')
      .select(['quantity', 'due', 'warehouse.name as warehouse', 'warehouse.name_zh as warehouseZh'])
      .select('warehouse.country')
      .where('sku', '=', value('sku'))
      .orderBy('due'),
  );
  const heldBy = prepared<{ sku: string; order: string }, { id: string; quantity: number }>(handle, (value) =>
    query
      .selectFrom('allocation')
      .select(['warehouse_id as id', 'quantity'])
      .where('order_id', '=', value('order'))
      .where('sku', '=', value('sku')),
  );
  const leadTimeOf = prepared<{ sku: string }, { days: number | null }>(handle, (value) =>
    query.selectFrom('product').select('lead_time_days as days').where('sku', '=', value('sku')),
  );

  const freeIn = handle.prepare<[string], { free: number | null }>(
    'SELECT sum(max(0, on_hand - allocated)) AS free FROM stock WHERE sku = ?',
  );

  function read(sku: string, order?: string): Stock {
    const own = order === undefined ? [] : heldBy({ sku, order });
    const rows = shelvesOf({ sku }).map((row) => ({
      ...row,
      allocated: row.allocated - (own.find(({ id }) => id === row.id)?.quantity ?? 0),
    }));
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
  }

  return {
    /** Free to promise in all warehouses together; null where no stock is recorded. */
    freeOf: (sku: string): number | null => freeIn.get(sku)?.free ?? null,
    /** @param order what this order holds counts as free: it is about to be changed, or released */
    read,
    stockOf: async (sku: string, order?: string): Promise<Stock> => read(sku, order),
  };
}
