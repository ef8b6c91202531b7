import { warehouseOf } from './terms.ts';
import type { Sale, World } from './world.ts';

/** Which open order holds how much of what is allocated: the oldest first, until it is used up. */
export function addAllocations(world: World, ids: ReadonlyMap<Sale, string>): void {
  const left = new Map(world.rows.stock.map((row) => [row.sku + row.warehouse_id, row.allocated]));
  for (const sale of world.sales) {
    if (!['waiting', 'confirmed', 'picking', 'part-shipped'].includes(sale.status)) continue;
    const warehouse_id = warehouseOf(sale.company.row);
    const held = new Map<string, number>();
    sale.lines.forEach(({ sku, quantity }, index) => {
      const shipped = sale.parcels
        .flatMap((parcel) => parcel.lines)
        .filter((part) => part.line === index + 1)
        .reduce((sum, part) => sum + part.quantity, 0);
      const key = sku + warehouse_id;
      const taken = Math.min(quantity - shipped, left.get(key) ?? 0);
      if (taken <= 0) return;
      left.set(key, left.get(key)! - taken);
      held.set(sku, (held.get(sku) ?? 0) + taken);
    });
    for (const [sku, quantity] of held)
      world.rows.allocation.push({ order_id: ids.get(sale)!, sku, warehouse_id, quantity });
  }
}
