import { addDays, workDayFrom } from '../calendar.ts';
import { warehouseOf } from './terms.ts';
import type { World } from './world.ts';

export const WAREHOUSES = [
  { id: 'RTM', name: 'Rotterdam', name_zh: '鹿特丹仓', country: 'NL' },
  { id: 'SHA', name: 'Shanghai', name_zh: '上海嘉定仓', country: 'CN' },
] as const;

/** Fixed cases, whatever the seed: what the demo shows of stock. */
export const OUT_WITH_INBOUND = { sku: 'TAPE-48', days: 9 };
export const OUT_WITHOUT_INBOUND = 'B-77';
export const UNRECORDED = 'PRINT-43';
const PLENTY = new Set([
  'CUP-12',
  'CUP-8',
  'CUP-16',
  'LID-12',
  'LID-8',
  'LID-16',
  'NAP-33',
  'BOWL-16',
  'BOWL-LID-16',
  'MEAL-750',
  'BAG-26',
  'BOX-2030',
  'PAPER-80',
  'TOWEL-21',
  'ROLL-250',
  'CHOP-21',
  'SET-3',
]);

/** Stock of both warehouses; allocated is what open orders still wait for, as far as there is any. */
export function addStock(world: World): void {
  const { rows, random, today, now } = world;
  rows.warehouse.push(...WAREHOUSES);
  const open = openDemand(world);
  let inbound = 1;
  const expect = (sku: string, warehouse: string, quantity: number, due: string) =>
    rows.inbound.push({ id: `IN-${String(inbound++).padStart(4, '0')}`, sku, warehouse_id: warehouse, quantity, due });
  for (const { row } of world.items.values())
    for (const { id, country } of WAREHOUSES) {
      const dice = random.next();
      const cartons = random.int(20, 120);
      const restock = random.int(2, 28);
      const { sku, pack_size: pack } = row;
      if (sku === UNRECORDED) continue;
      const demand = open.get(sku + id) ?? 0;
      const due = workDayFrom(
        addDays(today, sku === OUT_WITH_INBOUND.sku ? OUT_WITH_INBOUND.days : restock),
        country === 'CN' ? 'CN' : 'EU',
      );
      let onHand = cartons * pack + demand;
      if (sku === OUT_WITH_INBOUND.sku) {
        onHand = 0;
        expect(sku, id, 60 * pack, due);
      } else if (sku === OUT_WITHOUT_INBOUND) onHand = 0;
      else if (PLENTY.has(sku)) expect(sku, id, 40 * pack, due);
      else if (row.discontinued === 1) onHand = random.int(0, 2) * pack;
      else if (dice < 0.04) {
        onHand = 0;
        if (random.chance(0.8)) expect(sku, id, cartons * pack, due);
        world.plant('out-of-stock', `${sku} ${id}`, 'nothing on hand');
      } else if (dice < 0.12) {
        onHand = Math.min(onHand, random.int(1, 4) * pack);
        expect(sku, id, cartons * pack, due);
        world.plant('low-stock', `${sku} ${id}`, `${onHand} on hand`);
      } else if (dice < 0.3) expect(sku, id, cartons * pack, due);
      rows.stock.push({ sku, warehouse_id: id, on_hand: onHand, allocated: Math.min(demand, onHand), as_of: now });
    }
}

function openDemand(world: World): Map<string, number> {
  const open = new Map<string, number>();
  for (const sale of world.sales) {
    if (!['waiting', 'confirmed', 'picking', 'part-shipped'].includes(sale.status)) continue;
    sale.lines.forEach((line, index) => {
      const shipped = sale.parcels
        .flatMap((parcel) => parcel.lines)
        .filter((part) => part.line === index + 1)
        .reduce((sum, part) => sum + part.quantity, 0);
      const key = line.sku + warehouseOf(sale.company.row);
      open.set(key, (open.get(key) ?? 0) + line.quantity - shipped);
    });
  }
  return open;
}
