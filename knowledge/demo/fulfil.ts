import { addDays, addWorkDays, at, isWorkDay, workDayFrom } from '../calendar.ts';
import type { Random } from './random.ts';
import { CUT_OFF_HOUR, creditDays, transit, zoneOf } from './terms.ts';
import type { Company, Parcel, Sale, World } from './world.ts';

const PALLET_NET = { EUR: 300_000, CNY: 2_300_000 } as const;

/** Which carrier takes it and under which number; big consignments go on pallets. */
export function consign(company: Company, net: number, random: Random): { carrier: string; tracking: string } {
  const digits = (count: number) => Array.from({ length: count }, () => random.int(0, 9)).join('');
  if (company.row.country === 'CN')
    return net > PALLET_NET.CNY
      ? { carrier: '德邦', tracking: `DPK${digits(12)}` }
      : { carrier: '顺丰', tracking: `SF1${digits(12)}` };
  if (net > PALLET_NET.EUR) return { carrier: 'Raben', tracking: `RB${digits(10)}` };
  return random.chance(0.6)
    ? { carrier: 'DHL', tracking: `003404${digits(14)}` }
    : { carrier: 'DPD', tracking: `0${digits(13)}` };
}

/** The first work day on which an order of that instant can leave. */
export function firstShipDay(company: Company, day: string, hour: number): string {
  const zone = zoneOf(company.row);
  return isWorkDay(day, zone) && hour < CUT_OFF_HOUR[zone] ? day : addWorkDays(day, 1, zone);
}

/** Ships, delivers, invoices and collects an order as far as `now` allows. */
export function fulfil(world: World, sale: Sale, day: string, hour: number, lateDays: number): void {
  const { random, now } = world;
  const { company } = sale;
  const zone = zoneOf(company.row);
  const [fast, slow] = transit(company.row);
  let shipDay = firstShipDay(company, day, hour);
  if (company.row.payment_terms === 'PREPAID') shipDay = addWorkDays(shipDay, 2, zone);
  if (sale.requestedDay) {
    const fitting = addWorkDays(sale.requestedDay, -slow, zone);
    if (fitting > shipDay) shipDay = fitting;
  }
  sale.promisedDay = addWorkDays(shipDay, slow, zone);
  if (random.chance(0.015) && shipDay > day) {
    sale.status = 'cancelled';
    sale.promisedDay = null;
    return;
  }
  if (random.chance(0.06)) shipDay = addWorkDays(shipDay, random.int(1, 3), zone);

  const cut = sale.lines.length > 1 && random.chance(0.04) ? random.int(1, sale.lines.length - 1) : sale.lines.length;
  const planned = [parcel(0, cut, shipDay)];
  if (cut < sale.lines.length) {
    const later = addWorkDays(shipDay, random.int(3, 8), zone);
    planned.push(parcel(cut, sale.lines.length, later));
    sale.promisedDay = addWorkDays(later, slow, zone);
  }
  if (random.chance(0.012)) fallShort(planned[0]!);
  sale.parcels = planned.filter((one) => one.shippedAt <= now);
  for (const one of sale.parcels)
    if (one.deliveredAt! > now) {
      one.deliveredAt = null;
      for (const line of one.lines) line.delivered = null;
    }
  sale.status = statusOf(planned.length);
  if (sale.parcels.length === planned.length)
    bill(world, sale, sale.parcels[sale.parcels.length - 1]!.shippedAt.slice(0, 10), lateDays);

  function parcel(from: number, to: number, shipped: string): Parcel {
    const arrival = addWorkDays(shipped, random.int(fast, slow) + (random.chance(0.04) ? 1 : 0), zone);
    return {
      ...consign(company, sale.net, random),
      shippedAt: at(shipped, CUT_OFF_HOUR[zone] + 1, random.int(0, 59), zone),
      expectedDay: addWorkDays(shipped, slow, zone),
      deliveredAt: at(arrival, random.int(9, 16), random.int(0, 59), zone),
      lines: sale.lines
        .slice(from, to)
        .map(({ quantity }, index) => ({ line: from + index + 1, quantity, delivered: quantity })),
    };
  }
  function fallShort(one: Parcel): void {
    const line = random.pick(one.lines);
    sale.planted ??= { kind: 'short-delivery', detail: `line ${line.line}` };
    line.delivered = Math.max(
      0,
      line.quantity - Math.max(1, Math.round(line.quantity * random.pick([0.05, 0.1, 0.25]))),
    );
  }
  function statusOf(parcels: number): Sale['status'] {
    if (sale.parcels.length < parcels && sale.parcels.length > 0) return 'part-shipped';
    if (sale.parcels.length === 0) {
      const limit = company.contacts.find((contact) => contact.id === sale.contactId)?.spend_limit ?? null;
      const asked = limit !== null && sale.total > limit;
      if (asked || company.row.payment_terms === 'PREPAID') {
        sale.promisedDay = null; // nothing is promised before it is released
        return 'waiting';
      }
      return shipDay <= workDayFrom(world.today, zone) ? 'picking' : 'confirmed';
    }
    return sale.parcels.every((one) => one.deliveredAt !== null) ? 'delivered' : 'shipped';
  }
}

const DISPUTES = ['short delivery', 'price differs from contract', 'goods damaged', 'wrong tax number on the invoice'];

/** The invoice of a wholly shipped order, and its payment by the company's habit. */
export function bill(world: World, sale: Sale, shippedDay: string, lateDays: number): void {
  const { random, today } = world;
  const zone = zoneOf(sale.company.row);
  const issuedDay = zone === 'CN' ? addWorkDays(shippedDay, random.int(0, 3), zone) : shippedDay;
  if (issuedDay > today) return;
  const prepaid = sale.company.row.payment_terms === 'PREPAID';
  const dueDay = addDays(issuedDay, creditDays(sale.company.row.payment_terms));
  const disputed = random.chance(0.012);
  const payDay = prepaid
    ? issuedDay
    : workDayFrom(addDays(dueDay, Math.round(random.around(lateDays, 4)) + (disputed ? 40 : 0)), zone);
  const paidDay = payDay < issuedDay ? workDayFrom(issuedDay, zone) : payDay;
  const isPaid = paidDay <= today;
  if (disputed) sale.planted ??= { kind: 'dispute', detail: 'the invoice is disputed' };
  sale.invoice = {
    issuedDay,
    dueDay,
    paid: isPaid ? sale.total : 0,
    paidDay: isPaid ? paidDay : null,
    disputeReason: disputed ? random.pick(DISPUTES) : null,
  };
}
