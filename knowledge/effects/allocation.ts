import { type Prepare, StaleEffect } from './effect.ts';

/** So much of a product is held for an order in a warehouse; quantities in base units. */
export interface Held {
  sku: string;
  warehouseId: string;
  quantity: number;
}

/** Holds stock for an order, only where so much is still free to promise. */
export const holdStock: Prepare<{ orderId: string; held: readonly Held[] }> = (handle) => {
  const raise = handle.prepare(
    `UPDATE stock SET allocated = allocated + ? WHERE sku = ? AND warehouse_id = ? AND on_hand - allocated >= ?`,
  );
  const insert = handle.prepare(
    `INSERT INTO allocation (order_id, sku, warehouse_id, quantity) VALUES (?, ?, ?, ?)
     ON CONFLICT (order_id, sku, warehouse_id) DO UPDATE SET quantity = quantity + excluded.quantity`,
  );
  return ({ orderId, held }) => {
    for (const { sku, warehouseId, quantity } of held) {
      if (!raise.run(quantity, sku, warehouseId, quantity).changes)
        throw new StaleEffect(`${quantity} of ${sku} are no longer free in ${warehouseId}.`);
      insert.run(orderId, sku, warehouseId, quantity);
    }
  };
};

/** Gives back what was held for an order. */
export const releaseStock: Prepare<string> = (handle) => {
  const lower = handle.prepare(
    `UPDATE stock SET allocated = max(0, allocated - held.quantity) FROM allocation AS held
     WHERE held.order_id = ? AND stock.sku = held.sku AND stock.warehouse_id = held.warehouse_id`,
  );
  const clear = handle.prepare(`DELETE FROM allocation WHERE order_id = ?`);
  return (orderId) => {
    lower.run(orderId);
    clear.run(orderId);
  };
};
