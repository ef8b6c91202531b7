import { addDays } from '../calendar.ts';
import {
  CHINESE_CITIES,
  CHINESE_FIRST,
  CHINESE_LAST,
  CHINESE_NAMES,
  CHINESE_STREETS,
  CHINESE_TRADES,
  COUNTRIES,
  TRADES,
  WORDS,
} from './names.ts';
import type { Random } from './random.ts';
import type { Row } from './rows.ts';
import { SEGMENTS, type Segment } from './segments.ts';
import { taxRateOf } from './terms.ts';
import type { Company, World } from './world.ts';

const CHINESE_COMPANIES = 66;

/** The companies of the random part; the demo buyers' four come from stories.ts. */
export function addCompanies(world: World): void {
  const taken = new Set(world.companies.map((company) => company.row.name));
  let number = 1;
  const add = (make: (id: string, segment: Segment) => Company) => {
    const segment = world.random.weighted(SEGMENTS, (candidate) => candidate.share);
    let company = make(`c-${String(number).padStart(3, '0')}`, segment);
    while (taken.has(company.row.name)) company = make(company.row.id, segment);
    taken.add(company.row.name);
    number++;
    world.companies.push(company);
  };
  for (const country of COUNTRIES)
    for (let count = 0; count < country.companies; count++) add((id, segment) => european(world, id, segment, country));
  for (let count = 0; count < CHINESE_COMPANIES; count++) add((id, segment) => chinese(world, id, segment));
}

function european(world: World, id: string, segment: Segment, country: (typeof COUNTRIES)[number]): Company {
  const { random } = world;
  const places = country.cities;
  const home = random.pick(places);
  const name = `${europeanName(random, segment, country, home[0])} ${country.legal}`;
  const vat =
    country.code === 'NL' || random.chance(0.96)
      ? `${country.code}${random.int(100_000_000, 999_999_999)}${country.code === 'NL' ? 'B01' : ''}`
      : null;
  const domain = `${name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z ]/g, '')
    .trim()
    .split(' ')
    .slice(0, 3)
    .join('-')}.example`;
  return assemble(world, {
    id,
    segment,
    domain,
    language: 'en',
    country: country.code,
    currency: 'EUR',
    vat,
    name,
    nameZh: null,
    region: home[0],
    people: () => `${random.pick(country.first)} ${random.pick(country.last)}`,
    place: (index) => {
      const [city, postcode] = index === 0 ? home : random.pick(places);
      return { line: `${random.pick(country.streets)} ${random.int(1, 180)}`, city, postcode };
    },
  });
}

function europeanName(random: Random, segment: Segment, country: (typeof COUNTRIES)[number], city: string): string {
  const trade = random.pick(TRADES[segment.id]!);
  const style = random.int(1, 3);
  if (style === 1) return `${random.pick(WORDS)} ${trade}`;
  return style === 2 ? `${random.pick(country.last)} ${trade}` : `${random.pick(WORDS)} ${trade} ${city}`;
}

function chinese(world: World, id: string, segment: Segment): Company {
  const { random } = world;
  const [zh, en] = random.pick(CHINESE_NAMES);
  const [tradeZh, tradeEn] = random.pick(CHINESE_TRADES[segment.id]!);
  const home = random.pick(CHINESE_CITIES);
  const nameZh = `${home[0]}${zh}${tradeZh}有限公司`;
  return assemble(world, {
    id,
    segment,
    domain: `${en.toLowerCase()}-${id}.example`,
    language: 'zh',
    country: 'CN',
    currency: 'CNY',
    nameZh,
    region: home[1],
    name: `${en} ${tradeEn} (${home[2]})`,
    vat: `91${random.int(1000, 9999)}${random.int(100_000_000, 999_999_999)}${random.pick(['A', 'H', 'K', 'X'])}`,
    people: () => {
      const [last, lastEn] = random.pick(CHINESE_LAST);
      const [first, firstEn] = random.pick(CHINESE_FIRST);
      return `${last}${first} ${lastEn} ${firstEn}`;
    },
    place: () => ({ line: `${random.pick(CHINESE_STREETS)}${random.int(1, 900)}号`, city: home[0], postcode: home[2] }),
  });
}

interface Plan {
  id: string;
  segment: Segment;
  name: string;
  nameZh: string | null;
  domain: string;
  language: 'en' | 'zh';
  country: string;
  region: string;
  currency: string;
  vat: string | null;
  people: () => string;
  place: (index: number) => { line: string; city: string; postcode: string };
}

function assemble({ random, today }: World, plan: Plan): Company {
  const since = addDays(today, -random.int(random.chance(0.2) ? 120 : 900, random.chance(0.2) ? 900 : 2600));
  const row: Row<'company'> = {
    id: plan.id,
    name: plan.name,
    name_zh: plan.nameZh,
    segment: plan.segment.id,
    region: plan.region,
    country: plan.country,
    language: plan.language,
    currency: plan.currency,
    payment_terms: termsOf(random, plan.currency, since > addDays(today, -200)),
    credit_limit: null,
    vat_number: plan.vat,
    tax_rate: taxRateOf(plan.country, plan.vat),
    customer_since: since,
  };
  if (row.payment_terms !== 'PREPAID')
    row.credit_limit = random.int(4, 40) * (plan.currency === 'CNY' ? 1_000_000 : 125_000);
  const addresses = Array.from({ length: random.chance(0.35) ? 2 : 1 }, (_, index) => ({
    id: `${plan.id}-a${index + 1}`,
    company_id: plan.id,
    label: index === 0 ? (plan.language === 'zh' ? '总部' : 'Main') : plan.language === 'zh' ? '分店' : 'Branch',
    ...plan.place(index),
    country: plan.country,
    since,
  }));
  return { row, addresses, contacts: contactsOf(random, plan) };
}

function termsOf(random: Random, currency: string, young: boolean): string {
  if (young && random.chance(0.3)) return 'PREPAID';
  if (currency === 'CNY') return random.chance(0.85) ? 'MONTHLY30' : 'PREPAID';
  return random.weighted(
    ['NET14', 'NET30', 'NET60', 'PREPAID'],
    (terms) => ({ NET14: 25, NET30: 55, NET60: 12 })[terms] ?? 8,
  );
}

function contactsOf(random: Random, plan: Plan): Row<'contact'>[] {
  const roles = random.chance(0.5) ? (['buyer', 'approver', 'viewer'] as const) : (['buyer', 'approver'] as const);
  return roles.map((role, index) => ({
    id: `${plan.id}-p${index + 1}`,
    company_id: plan.id,
    name: plan.people(),
    email: `${role}@${plan.domain}`,
    language: plan.language,
    role,
    spend_limit:
      role === 'buyer' && random.chance(0.5)
        ? random.pick([50_000, 100_000, 250_000, 500_000]) * (plan.currency === 'CNY' ? 8 : 1)
        : null,
    approver_id: role === 'buyer' ? `${plan.id}-p2` : null,
    demo: 0,
  }));
}
