import type { Address, Company } from '../../../knowledge/buyers/buyers.ts';
import type { AskApproval } from '../../../knowledge/effects/approval.ts';
import type { Sums } from '../../../knowledge/effects/order.ts';
import { daysOverdue } from '../../../knowledge/orders/ageing.ts';
import type { DraftBody, Shown } from '../../../knowledge/orders/drafts.ts';
import { amount, count, day, unitPrice } from '../../replies/format.ts';
import type { Citation } from '../../replies/reply.ts';
import type { SkillContext } from '../skill.ts';
import { addressLine } from './delivery.ts';
import { type Agreed, type Checked, checkGoods, NOTHING_AGREED, type Problem } from './goods.ts';
import type { Want } from './line-edits.ts';
import { nameOf, unitWord } from './products.ts';

/** Goods for an address, priced with all that comes on top. Amounts in minor units. */
export interface Basket {
  lines: Checked[];
  problems: Problem[];
  address: Address;
  company: Company;
  sums: Sums;
}

/** The buyer's company; who signs in always has one. */
export async function companyOf(desk: SkillContext): Promise<Company> {
  const company = await desk.records.buyers.company(desk.authority.companyId!);
  if (!company) throw new Error(`The company ${desk.authority.companyId} of the buyer is not on record.`);
  return company;
}

/** Where nobody has recorded a place: an order may still be placed, and who delivers it asks. */
const UNRECORDED = { id: '', label: '', line: '', city: '', postcode: '' };

/** Where a company's goods may go, at least one place: that of an empty id where no address is on record. */
export async function addressesOf(company: Company, desk: SkillContext): Promise<Address[]> {
  const known = await desk.records.buyers.addresses(company.id);
  return known.length ? known : [{ ...UNRECORDED, country: company.country }];
}

/** Where the company had its last order sent, else the first of its addresses. */
export async function usualAddress(desk: SkillContext, addresses: readonly Address[]): Promise<Address> {
  const [last] = await desk.records.orders.lastOrders(desk.authority.companyId!, 1);
  return addresses.find(({ id }) => id === last?.addressId) ?? addresses[0]!;
}

/** Checks and prices what is wanted, for delivery to that address. */
export async function basketOf(
  wants: readonly Want[],
  address: Address,
  company: Company,
  desk: SkillContext,
  agreed: Agreed = NOTHING_AGREED,
): Promise<Basket> {
  const { lines, problems } = await checkGoods(wants, desk, address.country, agreed);
  const net = lines.reduce((sum, line) => sum + line.net, 0);
  const to = { currency: company.currency, country: address.country, taxRate: company.taxRate };
  return { lines, problems, address, company, sums: { net, ...desk.records.charges(to, net) } };
}

/** The figures that a card shows: what a confirmation of it means. */
export function shownOf({ lines, sums }: Basket): Shown {
  return {
    lines: lines.map(({ sku, quantity, unitPrice: each, net }) => ({ sku, quantity, unitPrice: each, net })),
    sums,
    short: Object.fromEntries(lines.map((line) => [line.sku, shortOf(line)])),
  };
}

/** How much of a line is not free to promise; all of it where no stock is recorded. */
function shortOf({ quantity, held }: Checked): number {
  return quantity - held.reduce((sum, part) => sum + part.quantity, 0);
}

export type Needed = Pick<AskApproval, 'reason' | 'approverId' | 'risk'> & {
  approverName: string;
  left?: number;
  /** The invoice that is overdue by too much. */
  overdue?: string;
};

/**
 * Whose yes an order of that sum needs: the buyer's approver over the spend limit; the seller's staff over the credit,
 * or while an invoice is overdue by more than the seller's rule allows and not disputed.
 *
 * @param before what the order had been counted with in the credit so far, minor units
 */
export async function approvalsNeeded({ sums }: Basket, desk: SkillContext, before = 0): Promise<Needed[]> {
  const { records, authority, words } = desk;
  const person = authority.person!;
  const sum = sums.total ?? sums.net;
  const needed: Needed[] = [];
  if (person.spendLimit !== null && sum > person.spendLimit) {
    const approver = person.approverId ? await records.buyers.person(person.approverId) : undefined;
    needed.push({
      reason: 'spend-limit',
      approverId: approver?.id ?? null,
      approverName: approver?.name ?? words.orders.staff,
    });
  }
  const credit = await records.credit(person.companyId);
  const late = (await records.invoices.open(person.companyId)).find(
    (invoice) => !invoice.disputed && daysOverdue(invoice, desk.today) > records.rules.holdOverdueDays,
  );
  if (late) needed.push({ reason: 'credit', approverId: null, approverName: words.orders.staff, overdue: late.id });
  else if (credit && credit.left !== null && sum - before > credit.left)
    needed.push({ reason: 'credit', approverId: null, approverName: words.orders.staff, left: credit.left });
  return needed;
}

/** What a card and a text can hold of a very long order: the first lines, and how many more there are. */
const MOST_SHOWN = 20;
function few(lines: string[], { words, language }: SkillContext): string[] {
  if (lines.length <= MOST_SHOWN) return lines;
  return [...lines.slice(0, MOST_SHOWN / 2), words.lists.more(count(lines.length - MOST_SHOWN / 2, language))];
}

/** The lines of goods and charges, for text and card alike. */
export function moneyLines(
  { lines, sums, company }: Basket,
  desk: SkillContext,
): { goods: string[]; charges: string[] } {
  const { words, language } = desk;
  const { orders } = words;
  const money = (minor: number) => amount(minor, company.currency, language);
  const { net, freight, tax, total } = sums;
  return {
    goods: few(
      lines.map((line) =>
        orders.line(
          count(line.quantity, language),
          nameOf(line.product, language),
          line.sku,
          unitPrice(line.unitPrice, company.currency, language),
          money(line.net),
        ),
      ),
      desk,
    ),
    charges: [
      orders.net(money(net)),
      freight === null ? orders.freightUnknown : freight === 0 ? orders.noFreight : orders.freight(money(freight)),
      tax === null ? orders.taxUnknown : orders.tax(money(tax)),
      total === null ? orders.totalUnknown : orders.total(money(total)),
    ],
  };
}

/** What of it is not there yet, or that all is. */
export function stockLines({ lines }: Basket, desk: SkillContext): string[] {
  const { words, language } = desk;
  const { orders } = words;
  const short = lines.flatMap((line) => {
    if (line.free === undefined) return orders.stockUnknown(line.sku);
    const missing = shortOf(line);
    if (missing <= 0) return [];
    return orders.backorder(
      line.sku,
      count(line.quantity - missing, language),
      count(line.quantity, language),
      unitWord(line.product, desk),
      line.due && day(line.due, language),
    );
  });
  return short.length ? few(short, desk) : [orders.inStock];
}

/** Address, day and number as they stand. */
export function deliveryLines(
  address: Address,
  { requestedDay, customerPo }: Pick<DraftBody, 'requestedDay' | 'customerPo'>,
  desk: SkillContext,
): string[] {
  const { orders } = desk.words;
  return [
    address.id ? orders.deliverTo(addressLine(address)) : orders.addressUnknown,
    requestedDay ? orders.requested(day(requestedDay, desk.language)) : orders.asap,
    customerPo ? orders.customerPo(customerPo) : orders.noCustomerPo,
  ];
}

/** Where the figures of a basket come from. */
export function basketCitations({ lines }: Basket, desk: SkillContext): Citation[] {
  const { words, now } = desk;
  const asOf = now.toISOString();
  const stock = lines.flatMap((line) => line.stockAsOf ?? []).sort()[0];
  const bases = new Set(lines.map((line) => line.basis));
  return [
    ...[...bases].map((basis) => ({
      title: words.orders.basis[basis],
      source: { contract: words.sources.contract, list: words.sources.prices, agreed: words.orders.sources.quotes }[
        basis
      ],
      asOf,
    })),
    ...(stock ? [{ title: words.orders.titles.stock, source: words.sources.stock, asOf: stock }] : []),
    { title: words.orders.titles.freight, source: words.orders.sources.freight, asOf },
  ];
}

/** What is no longer as the card showed it, as a sentence; undefined where all is. */
export function difference(shown: Shown, basket: Basket, desk: SkillContext): string | undefined {
  const { orders } = desk.words;
  const now = shownOf(basket);
  if (JSON.stringify([now.lines, now.sums]) !== JSON.stringify([shown.lines, shown.sums])) return orders.priceChanged;
  const shorter = Object.entries(now.short).some(([sku, short]) => short > (shown.short[sku] ?? 0));
  return shorter ? orders.stockChanged : undefined;
}
