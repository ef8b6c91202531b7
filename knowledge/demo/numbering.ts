import type { Offer, Sale, World } from './world.ts';

/** Numbers run by year in order of time: PO-2026-0001, PO-2026-0002 … */
function numbers(prefix: string): (time: string) => string {
  const last = new Map<string, number>();
  return (time) => {
    const year = time.slice(0, 4);
    const next = (last.get(year) ?? 0) + 1;
    last.set(year, next);
    return `${prefix}-${year}-${String(next).padStart(4, '0')}`;
  };
}

const by =
  <T>(time: (item: T) => string) =>
  (one: T, other: T) =>
    time(one) < time(other) ? -1 : time(one) > time(other) ? 1 : 0;

/** Gives every order, parcel, invoice, return and quote its number and writes the rows; the order's number for each sale. */
export function numberAndCollect(world: World): Map<Sale, string> {
  const { rows } = world;
  const ids = new Map<Sale, string>();
  const orderNumber = numbers('PO');
  world.sales.sort(by((sale) => sale.placedAt));
  for (const sale of world.sales) {
    const id = orderNumber(sale.placedAt);
    ids.set(sale, id);
    collectOrder(world, sale, id);
    if (sale.status === 'waiting') collectApproval(world, sale, id);
    if (sale.planted) world.plant(sale.planted.kind, id, sale.planted.detail);
  }
  const invoiceNumber = numbers('INV');
  const billed = world.sales.filter((sale) => sale.invoice !== null).sort(by((sale) => sale.invoice!.issuedDay));
  for (const sale of billed) {
    const invoice = sale.invoice!;
    rows.invoice.push({
      id: invoiceNumber(invoice.issuedDay),
      order_id: ids.get(sale)!,
      company_id: sale.company.row.id,
      issued_day: invoice.issuedDay,
      due_day: invoice.dueDay,
      currency: sale.company.row.currency,
      total: sale.total,
      paid: invoice.paid,
      paid_day: invoice.paidDay,
      disputed: invoice.disputeReason ? 1 : 0,
      dispute_reason: invoice.disputeReason,
    });
  }
  const returnNumber = numbers('RMA');
  for (const sale of world.sales.filter((one) => one.returned !== null).sort(by((one) => one.returned!.openedAt))) {
    const { openedAt, status, reason, lines } = sale.returned!;
    const id = returnNumber(openedAt);
    rows.return_order.push({
      id,
      order_id: ids.get(sale)!,
      company_id: sale.company.row.id,
      opened_at: openedAt,
      status,
      reason,
    });
    for (const { line, quantity } of lines) rows.return_line.push({ return_id: id, order_line: line, quantity });
  }
  const quoteNumber = numbers('QT');
  for (const offer of world.offers.sort(by((one) => one.createdAt)))
    collectOffer(world, offer, quoteNumber(offer.createdAt));
  return ids;
}

/** An order over its buyer's limit waits for the approver; any other one that waits, for the seller's staff. */
function collectApproval({ rows }: World, { company, contactId, total, placedAt }: Sale, orderId: string): void {
  const buyer = company.contacts.find(({ id }) => id === contactId);
  const overLimit = buyer !== undefined && buyer.spend_limit !== null && total > buyer.spend_limit;
  rows.approval.push({
    id: `${orderId}-approval`,
    order_id: orderId,
    company_id: company.row.id,
    reason: overLimit ? 'spend-limit' : 'credit',
    approver_id: overLimit ? buyer.approver_id : null,
    status: 'open',
    asked_at: placedAt,
    decided_at: null,
    decided_by: null,
    note: null,
  });
}

function collectOrder({ rows }: World, sale: Sale, id: string): void {
  rows.sales_order.push({
    id,
    company_id: sale.company.row.id,
    contact_id: sale.contactId,
    placed_at: sale.placedAt,
    channel: sale.channel,
    customer_po: sale.customerPo,
    status: sale.status,
    address_id: sale.addressId,
    requested_day: sale.requestedDay,
    promised_day: sale.promisedDay,
    currency: sale.company.row.currency,
    net: sale.net,
    freight: sale.freight,
    tax: sale.tax,
    total: sale.total,
  });
  sale.lines.forEach(({ sku, quantity, unitPrice, net }, index) => {
    rows.order_line.push({ order_id: id, line: index + 1, sku, quantity, unit_price: unitPrice, net });
  });
  sale.parcels.forEach((parcel, index) => {
    const shipment = `${id.replace('PO', 'SH')}-${index + 1}`;
    rows.shipment.push({
      id: shipment,
      order_id: id,
      carrier: parcel.carrier,
      tracking: parcel.tracking,
      shipped_at: parcel.shippedAt,
      expected_day: parcel.expectedDay,
      delivered_at: parcel.deliveredAt,
    });
    for (const { line, quantity, delivered } of parcel.lines)
      rows.shipment_line.push({ shipment_id: shipment, order_line: line, quantity, delivered });
  });
}

function collectOffer({ rows }: World, offer: Offer, id: string): void {
  rows.quote.push({
    id,
    company_id: offer.company.row.id,
    contact_id: offer.contactId,
    created_at: offer.createdAt,
    valid_to: offer.validTo,
    status: offer.status,
    currency: offer.company.row.currency,
    net: offer.net,
    freight: offer.freight,
    tax: offer.tax,
    total: offer.total,
  });
  offer.lines.forEach(({ sku, quantity, unitPrice, net }, index) => {
    rows.quote_line.push({ quote_id: id, line: index + 1, sku, quantity, unit_price: unitPrice, net });
  });
}
