import { dayOf, type PurchaseRecords } from './rows.ts';

/** What a company did with one product before a day; days ascend, one an order. */
export interface ProductPast {
  days: number[];
  quantity: number;
  net365: number;
  views: number[];
  baskets: number[];
  asked: number[];
}

export interface CompanyPast {
  days: number[]; // of its orders, ascending
  lines: number;
  net365: number;
  views: number[];
  products: Map<string, ProductPast>;
}

const newProduct = (): ProductPast => ({ days: [], quantity: 0, net365: 0, views: [], baskets: [], asked: [] });
const newCompany = (): CompanyPast => ({ days: [], lines: 0, net365: 0, views: [], products: new Map() });

/** What every company did before `day`, and nothing of what came after. */
export function companiesAt({ lines, browsing, asked }: PurchaseRecords, day: number): Map<string, CompanyPast> {
  const companies = new Map<string, CompanyPast>();
  const company = (id: string) => made(companies, id, newCompany);
  const product = (id: string, sku: string) => made(company(id).products, sku, newProduct);
  const orders = new Set<string>();
  for (const line of lines) {
    const at = dayOf(line.at);
    if (at >= day) continue;
    const of = company(line.companyId);
    const own = product(line.companyId, line.sku);
    // An order may hold a product on two lines: it counts once, its quantity and money in full.
    if (!orders.has(line.orderId)) of.days.push(at);
    if (!orders.has(`${line.orderId} ${line.sku}`)) own.days.push(at);
    orders.add(line.orderId).add(`${line.orderId} ${line.sku}`);
    of.lines++;
    own.quantity += line.quantity;
    if (day - at > 365) continue;
    of.net365 += line.net;
    own.net365 += line.net;
  }
  for (const { companyId, at, sku, kind } of browsing) {
    if (dayOf(at) >= day) continue;
    company(companyId).views.push(dayOf(at));
    product(companyId, sku)[kind === 'basket' ? 'baskets' : 'views'].push(dayOf(at));
  }
  for (const { companyId, at, sku } of asked) if (dayOf(at) < day) product(companyId, sku).asked.push(dayOf(at));
  for (const one of companies.values()) {
    one.days.sort((a, b) => a - b);
    for (const own of one.products.values()) own.days.sort((a, b) => a - b);
  }
  return companies;
}

function made<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const known = map.get(key) ?? make();
  map.set(key, known);
  return known;
}
