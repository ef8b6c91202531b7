import { addDays, at, daysBetween, workDayFrom } from '../calendar.ts';
import { fulfil } from './fulfil.ts';
import type { Item } from './products.ts';
import type { Random } from './random.ts';
import { demandOf, FAMILY_TRENDS, festival, SEGMENTS, type Segment, TOGETHER } from './segments.ts';
import { zoneOf } from './terms.ts';
import { type Company, type Sale, sums, type World } from './world.ts';

export const HISTORY_DAYS = 1_095; // 36 months

interface Habit {
  segment: Segment;
  every: number;
  regulars: { item: Item; cartons: number; often: number }[];
  occasional: Item[];
  hour: number;
  growth: number;
  lateDays: number;
  from: string;
  until: string; // the last day on which it buys
  usesPo: boolean;
}

/** Three years of orders of every company of the random part. */
export function addOrders(world: World, onCompany: (done: number) => void): void {
  const companies = world.companies.filter((company) => company.row.id.startsWith('c-'));
  for (const [base, change] of Object.entries(FAMILY_TRENDS))
    world.plant('trend', base, `${Math.round(change * 100)} % a year`);
  for (const [base, partner] of world.control ? [] : Object.entries(TOGETHER))
    world.plant('bought-together', base, `with ${partner} of the same size`);
  const all = [...world.items.values()].filter((item) => item.row.discontinued === 0);
  companies.forEach((company, index) => {
    const habit = habitOf(world, company, all);
    contracts(world, company, habit);
    history(world, company, habit);
    onCompany((index + 1) / companies.length);
  });
}

function habitOf(world: World, company: Company, all: readonly Item[]): Habit {
  const { random, today } = world;
  const segment = SEGMENTS.find((candidate) => candidate.id === company.row.segment)!;
  const wanted = all.filter(
    (item) => item.family.buyers.includes(segment.letter) && item.family.category !== 'equipment',
  );
  const weight = (item: Item) =>
    item.family.buyers.split(segment.letter).length - 1 + (item.row.sku.split('-').length === 2 ? 1 : 0);
  const chosen = new Map<string, Item>();
  const count = random.int(...segment.basket);
  while (chosen.size < count) {
    const item = random.weighted(wanted, weight);
    chosen.set(item.row.sku, item);
    const partner = world.control ? undefined : partnerOf(world, item);
    if (partner && random.chance(0.85)) chosen.set(partner.row.sku, partner);
  }
  const starts = addDays(today, -HISTORY_DAYS);
  const late = random.chance(0.12);
  const lateDays = late ? random.int(12, 40) : random.int(-4, 4);
  if (late) world.plant('late-payer', company.row.id, `pays about ${lateDays} days after the due day`);
  const until = random.chance(0.06) ? addDays(today, -random.int(60, 300)) : today;
  if (until < today) world.plant('churn', company.row.id, `bought nothing after ${until}`);
  const every = random.int(...segment.every);
  if (!world.control) world.plant('rhythm', company.row.id, `orders about every ${every} days`);
  return {
    segment,
    every,
    regulars: [...chosen.values()].map((item) => ({
      item,
      cartons: random.int(...segment.cartons),
      often: 0.55 + random.next() * 0.4,
    })),
    occasional: Array.from({ length: 8 }, () => random.pick(wanted)),
    hour: random.int(8, 16),
    growth: random.around(segment.growth, 0.1),
    lateDays,
    from: company.row.customer_since > starts ? company.row.customer_since : starts,
    until,
    usesPo: random.chance(0.5),
  };
}

export function partnerOf(world: World, item: Item): Item | undefined {
  const base = TOGETHER[item.family.base];
  const size = item.row.sku.slice(item.family.base.length + 1).split('-')[0];
  return base ? world.items.get(`${base}-${size}`) : undefined;
}

/** Large regular buyers have agreed prices for their regular goods. */
function contracts({ random, today, rows, price }: World, company: Company, habit: Habit): void {
  if (!random.chance(0.2)) return;
  for (const { item } of habit.regulars.slice(0, random.int(1, 4))) {
    const [list] = price(company, [[item.row.sku, 1]], today);
    rows.contract_price.push({
      company_id: company.row.id,
      sku: item.row.sku,
      unit_price: Math.round((list!.unitPrice * random.int(82, 92)) / 100),
      valid_from: `${Number(today.slice(0, 4)) - 1}-01-01`,
      valid_to: addDays(today, random.int(30, 300)),
    });
  }
}

function history(world: World, company: Company, habit: Habit): void {
  const { random } = world;
  const zone = zoneOf(company.row);
  let day = addDays(habit.from, random.int(0, habit.every));
  while (day <= habit.until) {
    const placed = random.chance(0.04) ? day : workDayFrom(day, zone);
    const sale = placed <= habit.until ? order(world, company, habit, placed) : undefined;
    if (sale) world.sales.push(sale);
    const season = seasonOf(habit, company.row.country, day);
    const every = habit.every / Math.sqrt(season);
    const gap = world.control ? -every * Math.log(1 - random.next()) : random.around(every, habit.every * 0.22);
    day = addDays(day, Math.max(world.control ? 1 : 2, Math.round(gap)));
  }
}

function order(world: World, company: Company, habit: Habit, day: string): Sale | undefined {
  const { random } = world;
  const zone = zoneOf(company.row);
  const hour = Math.min(21, Math.max(7, Math.round(random.around(habit.hour, 1.5))));
  const placedAt = at(day, hour, random.int(0, 59), zone);
  if (placedAt > world.now) return undefined;
  const wanted = basket(random, habit, company.row.country, day, world.today);
  if (wanted.length === 0) return undefined;
  const lines = world.price(company, wanted, day);
  const sale: Sale = {
    company,
    contactId: company.contacts[0]!.id,
    addressId: random.pick(company.addresses).id,
    placedAt,
    channel: random.pick(habit.segment.channels),
    customerPo: habit.usesPo
      ? `${company.row.id.slice(2)}-${day.slice(2, 4)}${String(random.int(1, 99_999)).padStart(5, '0')}`
      : null,
    status: 'confirmed',
    requestedDay: random.chance(0.12) ? workDayFrom(addDays(day, random.int(5, 25)), zone) : null,
    promisedDay: null,
    lines,
    ...sums(company, lines),
    parcels: [],
    invoice: null,
    returned: null,
  };
  fulfil(world, sale, day, hour, habit.lateDays);
  return sale;
}

function basket(random: Random, habit: Habit, country: string, day: string, today: string): [string, number][] {
  const month = Number(day.slice(5, 7));
  const yearsBack = daysBetween(day, today) / 365;
  const level = seasonOf(habit, country, day) * (1 - habit.growth * yearsBack);
  const wanted = new Map<string, number>();
  for (const { item, cartons, often } of habit.regulars) {
    const demand = level * demandOf(item.family.base, month, yearsBack);
    if (!random.chance(Math.min(0.98, often * Math.sqrt(demand)))) continue;
    wanted.set(item.row.sku, Math.max(1, Math.round(random.around(cartons * demand, 0.6))) * item.row.pack_size);
  }
  if (random.chance(0.22)) {
    const item = random.pick(habit.occasional);
    wanted.set(item.row.sku, (wanted.get(item.row.sku) ?? 0) + item.row.pack_size);
  }
  return [...wanted];
}

function seasonOf({ segment }: Habit, country: string, day: string): number {
  const month = Number(day.slice(5, 7));
  return segment.season[month - 1]! * festival(country, segment.id, month);
}
