import type { Handle } from '../database/database.ts';

/** A product in a warehouse, with what is on its way there; quantities in base units. */
export interface StockedShelf {
  sku: string;
  nameEn: string;
  nameZh: string;
  category: string;
  warehouse: string; // id
  warehouseName: string;
  warehouseNameZh: string;
  free: number; // on hand less allocated
  packSize: number; // 1 where it is not recorded
  leadTimeDays: number | null;
  asOf: string;
  inbound: { due: string; quantity: number }[]; // the first due first
}

/** Every shelf of a product that is still sold. */
export function stockedShelves(handle: Handle): StockedShelf[] {
  const coming = new Map<string, StockedShelf['inbound']>();
  for (const { sku, warehouse, due, quantity } of handle
    .prepare<[], { sku: string; warehouse: string; due: string; quantity: number }>(
      'SELECT sku, warehouse_id AS warehouse, due, quantity FROM inbound ORDER BY due',
    )
    .all()) {
    const known = coming.get(`${sku} ${warehouse}`);
    if (known) known.push({ due, quantity });
    else coming.set(`${sku} ${warehouse}`, [{ due, quantity }]);
  }
  return handle
    .prepare<[], Omit<StockedShelf, 'inbound'>>(
      `SELECT p.sku, p.name_en AS nameEn, p.name_zh AS nameZh, p.category, w.id AS warehouse, w.name AS warehouseName,
              w.name_zh AS warehouseNameZh, s.on_hand - s.allocated AS free, max(1, coalesce(p.pack_size, 1)) AS packSize,
              p.lead_time_days AS leadTimeDays, s.as_of AS asOf
         FROM stock s JOIN product p ON p.sku = s.sku JOIN warehouse w ON w.id = s.warehouse_id
        WHERE p.discontinued = 0
        ORDER BY p.sku, w.id`,
    )
    .all()
    .map((shelf) => ({ ...shelf, inbound: coming.get(`${shelf.sku} ${shelf.warehouse}`) ?? [] }));
}
