import { lineNet } from '../database/money.ts';
import type { Item } from './products.ts';
import { priceTiers } from './products.ts';
import type { Random } from './random.ts';
import { emptyRows, type Row, type Rows } from './rows.ts';
import { charges } from './terms.ts';

export interface Company {
  row: Row<'company'>;
  contacts: Row<'contact'>[];
  addresses: Row<'address'>[];
}

export interface Line {
  sku: string;
  quantity: number;
  unitPrice: number;
  net: number;
}

export interface Parcel {
  carrier: string;
  tracking: string;
  shippedAt: string;
  expectedDay: string;
  deliveredAt: string | null;
  lines: { line: number; quantity: number; delivered: number | null }[];
}

/** An order with all that follows from it, before it has a number. */
export interface Sale {
  company: Company;
  contactId: string;
  addressId: string;
  placedAt: string;
  channel: string;
  customerPo: string | null;
  status: Row<'sales_order'>['status'];
  requestedDay: string | null;
  promisedDay: string | null;
  lines: Line[];
  net: number;
  freight: number;
  tax: number;
  total: number;
  parcels: Parcel[];
  invoice: {
    issuedDay: string;
    dueDay: string;
    paid: number;
    paidDay: string | null;
    disputeReason: string | null;
  } | null;
  returned: { openedAt: string; status: string; reason: string; lines: { line: number; quantity: number }[] } | null;
  planted?: { kind: string; detail: string }; // what the simulator hid in it
}

export interface Offer {
  company: Company;
  contactId: string;
  createdAt: string;
  validTo: string;
  status: Row<'quote'>['status'];
  lines: Line[];
  net: number;
  freight: number;
  tax: number;
  total: number;
}

/** What the parts of the simulator share. */
export interface World {
  today: string;
  now: string;
  random: Random;
  /** Nothing belongs together, nobody has a rhythm. */
  control: boolean;
  items: Map<string, Item>;
  companies: Company[];
  sales: Sale[];
  offers: Offer[];
  rows: Rows;
  plant(kind: string, subject: string, detail: string): void;
  /** Lines at the company's price of that day: contract price, else the list's step. */
  price(company: Company, wanted: readonly (readonly [sku: string, quantity: number])[], day: string): Line[];
}

export function createWorld(
  today: string,
  now: string,
  random: Random,
  items: readonly Item[],
  control = false,
): World {
  const rows = emptyRows();
  rows.product = items.map((item) => item.row);
  rows.price_tier = priceTiers(items);
  const tiers = new Map<string, Row<'price_tier'>[]>();
  for (const tier of rows.price_tier) {
    const key = tier.sku + tier.currency;
    const list = tiers.get(key);
    if (list) list.push(tier);
    else tiers.set(key, [tier]);
  }
  return {
    today,
    now,
    random,
    control,
    items: new Map(items.map((item) => [item.row.sku, item])),
    companies: [],
    sales: [],
    offers: [],
    rows,
    plant: (kind, subject, detail) => rows.planted.push({ kind, subject, detail }),
    price(company, wanted, day) {
      const contracts = contractsOf(rows, company.row.id);
      return wanted.map(([sku, quantity]) => {
        const contract = contracts.find(
          (price) => price.sku === sku && price.valid_from <= day && price.valid_to >= day,
        );
        const steps = tiers.get(sku + company.row.currency);
        if (!steps) throw new Error(`The simulator has no price of ${sku} in ${company.row.currency}.`);
        const step = steps.findLast((tier) => tier.min_quantity <= quantity) ?? steps[0]!;
        const unitPrice = contract?.unit_price ?? step.unit_price;
        return { sku, quantity, unitPrice, net: lineNet(unitPrice, quantity) };
      });
    },
  };
}

const contractIndex = new WeakMap<Rows, { size: number; byCompany: Map<string, Row<'contract_price'>[]> }>();
function contractsOf(rows: Rows, companyId: string): readonly Row<'contract_price'>[] {
  let index = contractIndex.get(rows);
  if (index?.size !== rows.contract_price.length) {
    const byCompany = new Map<string, Row<'contract_price'>[]>();
    for (const price of rows.contract_price)
      byCompany.set(price.company_id, [...(byCompany.get(price.company_id) ?? []), price]);
    index = { size: rows.contract_price.length, byCompany };
    contractIndex.set(rows, index);
  }
  return index.byCompany.get(companyId) ?? [];
}

export function sums(
  company: Company,
  lines: readonly Line[],
): { net: number; freight: number; tax: number; total: number } {
  const net = lines.reduce((sum, line) => sum + line.net, 0);
  return { net, ...charges(company.row, net) };
}
