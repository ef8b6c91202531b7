import type { OrderDetail } from './orders.ts';
import type { ReturnedLine } from './returns.ts';

/** How much of an order's line can still be spoken of in a return or claim; base units. */
export interface ReturnableLine {
  line: number;
  sku: string;
  nameEn: string;
  nameZh: string;
  net: number; // of the whole line, minor units
  quantity: number; // ordered
  sent: number;
  delivered: number;
  returned: number; // in returns that were not declined
  left: number; // delivered and not in a return yet
  missing: number; // sent less than delivered by the records, and not claimed yet
  open: number; // not sent yet: still to come
  deliveredAt: string | null; // of the last parcel that held it
}

/** The lines of an order, with what has come and what is in a return already. */
export function returnable(order: OrderDetail, returned: readonly ReturnedLine[]): ReturnableLine[] {
  return order.lines.map((line) => {
    const sum = (short: boolean) =>
      returned.reduce((total, r) => (r.line === line.line && r.short === short ? total + r.quantity : total), 0);
    const delivered = line.delivered ?? 0;
    const arrivals = order.shipments
      .filter((shipment) => shipment.deliveredAt && shipment.parts.some((part) => part.line === line.line))
      .map((shipment) => shipment.deliveredAt!);
    const { line: number, sku, nameEn, nameZh, net, quantity, open, shipped } = line;
    return {
      line: number,
      sku,
      nameEn,
      nameZh,
      net,
      quantity,
      sent: shipped,
      delivered,
      returned: sum(false),
      left: Math.max(0, delivered - sum(false)),
      missing: Math.max(0, line.short - sum(true)),
      open,
      deliveredAt: arrivals.sort().at(-1) ?? null,
    };
  });
}
