import type { OrderedLine } from './order-rows.ts';
import type { OrderLine, Shipment } from './orders.ts';

/**
 * How far each line has come, in base units.
 * @example 1000 ordered, 600 sent of which 590 arrived: shipped 600, delivered 590, open 400, short 10
 */
export function withQuantities(lines: readonly OrderedLine[], shipments: readonly Shipment[]): OrderLine[] {
  const parts = shipments.flatMap((shipment) => shipment.parts);
  return lines.map((line) => {
    const own = parts.filter((part) => part.line === line.line);
    const arrived = own.flatMap((part) => (part.delivered === null ? [] : { ...part, delivered: part.delivered }));
    const shipped = own.reduce((sum, part) => sum + part.quantity, 0);
    return {
      ...line,
      shipped,
      delivered: arrived.length ? arrived.reduce((sum, part) => sum + part.delivered, 0) : null,
      open: Math.max(0, line.quantity - shipped),
      short: arrived.reduce((sum, part) => sum + Math.max(0, part.quantity - part.delivered), 0),
    };
  });
}
