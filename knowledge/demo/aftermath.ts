import { addDays, addWorkDays, at, workDayFrom } from '../calendar.ts';
import { fulfil } from './fulfil.ts';
import { zoneOf } from './terms.ts';
import { type Company, type Sale, sums, type World } from './world.ts';

/** What comes with the random part's orders: returns, quotes, browsing, a little fraud. */
export function addAftermath(world: World): void {
  const companies = world.companies.filter((company) => company.row.id.startsWith('c-'));
  addFraud(world, companies);
  addReturns(world);
  addOffers(world, companies);
  addBrowsing(world, companies);
}

/** A stolen account: a new address and dear goods, in the middle of the night, in haste or both; never paid. */
function addFraud(world: World, companies: readonly Company[]): void {
  const { random, today } = world;
  for (let count = 0; count < 14; count++) {
    const company = random.pick(companies);
    const zone = zoneOf(company.row);
    const day = workDayFrom(addDays(today, -random.int(3, 600)), zone);
    const atNight = count % 3 !== 1;
    const inHaste = count % 3 !== 2;
    const placedAt = at(day, random.int(2, 4) + (atNight ? 0 : 8), random.int(0, 59), zone);
    if (placedAt > world.now || company.row.customer_since > day) continue;
    const home = company.addresses[0]!;
    const address = {
      ...home,
      id: `${company.row.id}-x${count}`,
      label: zone === 'CN' ? '临时仓' : 'Storage unit',
      line: zone === 'CN' ? `工业园${random.int(1, 60)}号` : `Unit ${random.int(1, 60)}, Logistics Park`,
      since: addDays(day, -1),
    };
    company.addresses.push(address);
    const lines = world.price(
      company,
      [
        ['PRINT-4', random.int(8, 20)],
        ['SCALE-30', random.int(10, 30)],
        ['SEAL-40', random.int(6, 20)],
      ],
      day,
    );
    const sale: Sale = {
      company,
      contactId: company.contacts[0]!.id,
      addressId: address.id,
      placedAt,
      channel: 'web',
      customerPo: null,
      status: 'confirmed',
      requestedDay: inHaste ? addWorkDays(day, 1, zone) : null,
      promisedDay: null,
      lines,
      ...sums(company, lines),
      parcels: [],
      invoice: null,
      returned: null,
      planted: {
        kind: 'fraud',
        detail: `new address, dear goods${atNight ? ', at night' : ''}${inHaste ? ', wanted the next day' : ''}`,
      },
    };
    fulfil(world, sale, day, atNight ? 3 : 11, 2_000);
    world.sales.push(sale);
  }
}

const REASONS = {
  en: ['ordered too much', 'wrong size', 'damaged on arrival', 'wrong item delivered', 'not needed any more'],
  zh: ['订多了', '规格订错', '到货破损', '发错货', '不再需要'],
} as const;

function addReturns({ sales, random, now }: World): void {
  for (const sale of sales) {
    const delivered = sale.parcels[0]?.deliveredAt;
    if (sale.returned || sale.status !== 'delivered' || !sale.company.row.id.startsWith('c-') || !random.chance(0.02))
      continue;
    const openedAt = new Date(Date.parse(delivered!) + random.int(24, 600) * 3_600_000).toISOString();
    if (openedAt > now) continue;
    const line = random.int(1, sale.lines.length);
    const got = sale.parcels.flatMap((parcel) => parcel.lines).find((part) => part.line === line)?.delivered ?? 0;
    if (got === 0) continue;
    const age = Date.parse(now) - Date.parse(openedAt);
    sale.returned = {
      openedAt,
      status:
        age < 12 * 86_400_000
          ? random.pick(['open', 'approved', 'received'])
          : random.chance(0.9)
            ? 'credited'
            : 'declined',
      reason: random.pick(REASONS[sale.company.row.language]),
      lines: [{ line, quantity: got }],
    };
  }
}

function addOffers(world: World, companies: readonly Company[]): void {
  const { random, today, now } = world;
  for (let count = 0; count < 900; count++) {
    const company = random.pick(companies);
    const day = workDayFrom(addDays(today, -random.int(0, 720)), zoneOf(company.row));
    const createdAt = at(day, random.int(9, 16), random.int(0, 59), zoneOf(company.row));
    if (createdAt > now || company.row.customer_since > day) continue;
    const items = Array.from({ length: random.int(1, 4) }, () =>
      random.pick([...world.items.values()].filter((item) => item.row.discontinued === 0)),
    );
    const wanted = new Map(items.map((item) => [item.row.sku, item.row.pack_size * random.int(5, 40)]));
    const lines = world.price(company, [...wanted], day);
    const validTo = addDays(day, 14);
    const dice = random.next();
    const status = dice < 0.4 ? 'accepted' : dice < 0.55 ? 'declined' : validTo < today ? 'expired' : 'open';
    world.offers.push({
      company,
      contactId: company.contacts[0]!.id,
      createdAt,
      validTo,
      status,
      lines,
      ...sums(company, lines),
    });
  }
}

/** Who orders looks first: two months of views, mostly of what is bought, sometimes of what is not yet. */
function addBrowsing(world: World, companies: readonly Company[]): void {
  const { random, now, today, sales, rows } = world;
  const skus = [...world.items.keys()];
  const from = addDays(today, -60);
  for (const sale of sales) {
    if (sale.placedAt.slice(0, 10) < from || !sale.company.row.id.startsWith('c-')) continue;
    for (const { sku } of sale.lines)
      rows.browsing_event.push({
        at: before(sale.placedAt, random.int(1, 180)),
        company_id: sale.company.row.id,
        contact_id: sale.contactId,
        sku,
        kind: random.chance(0.7) ? 'view' : 'basket',
      });
  }
  for (let count = 0; count < 6_000; count++) {
    const company = random.chance(0.6) ? random.pick(companies) : undefined;
    rows.browsing_event.push({
      at: before(now, random.int(1, 60 * 24 * 60)),
      company_id: company?.row.id ?? null,
      contact_id: company ? company.contacts[0]!.id : null,
      sku: random.pick(skus),
      kind: random.chance(0.9) ? 'view' : 'basket',
    });
  }
  rows.browsing_event.sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
}

const before = (time: string, minutes: number): string => new Date(Date.parse(time) - minutes * 60_000).toISOString();
