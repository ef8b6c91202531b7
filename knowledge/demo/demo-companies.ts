import { addDays } from '../calendar.ts';
import type { Company, World } from './world.ts';

/** The four companies of the demo buyers, as COMPANY.md has them. */
export interface DemoCompanies {
  alpine: Company;
  weijia: Company;
  porto: Company;
  nordlicht: Company;
}

type Person = readonly [
  id: string,
  name: string,
  role: 'buyer' | 'approver' | 'viewer',
  limit: number | null,
  demo: 0 | 1,
];

export function addDemoCompanies(world: World): DemoCompanies {
  const since = addDays(world.today, -1_500);
  const add = (
    row: Omit<Company['row'], 'customer_since'>,
    people: readonly Person[],
    places: readonly (readonly [label: string, line: string, city: string, postcode: string])[],
  ): Company => {
    const approver = people.find((person) => person[2] === 'approver')?.[0] ?? null;
    const company: Company = {
      row: { ...row, customer_since: since },
      contacts: people.map(([id, name, role, spend_limit, demo]) => ({
        id,
        company_id: row.id,
        name,
        email: `${id}@${row.id}.example`,
        language: row.language,
        role,
        spend_limit,
        approver_id: role === 'buyer' ? approver : null,
        demo,
      })),
      addresses: places.map(([label, line, city, postcode], index) => ({
        id: `${row.id}-a${index + 1}`,
        company_id: row.id,
        label,
        line,
        city,
        postcode,
        country: row.country,
        since,
      })),
    };
    world.companies.push(company);
    return company;
  };
  return {
    alpine: add(
      {
        id: 'alpine-bistro',
        name: 'Alpine Bistro',
        name_zh: null,
        segment: 'restaurant',
        region: 'Innsbruck',
        country: 'AT',
        language: 'en',
        currency: 'EUR',
        payment_terms: 'NET30',
        credit_limit: 1_500_000,
        vat_number: 'ATU64820175',
        tax_rate: 0,
      },
      [
        ['marie', 'Marie Keller', 'buyer', 100_000, 1],
        ['thomas', 'Thomas Brunner', 'approver', null, 1],
      ],
      [
        ['Bistro', 'Maria-Theresien-Straße 21', 'Innsbruck', '6020'],
        ['Mountain kitchen', 'Höhenstraße 145', 'Innsbruck', '6020'],
      ],
    ),
    weijia: add(
      {
        id: 'weijia',
        name: 'Weijia Catering',
        name_zh: '味佳餐饮',
        segment: 'restaurant',
        region: '上海',
        country: 'CN',
        language: 'zh',
        currency: 'CNY',
        payment_terms: 'MONTHLY30',
        credit_limit: 15_000_000,
        vat_number: '91310114MA1GT88Q3X',
        tax_rate: 1_300,
      },
      [
        ['wangfang', '王芳 Wang Fang', 'buyer', 800_000, 1],
        ['liqiang', '李强 Li Qiang', 'approver', null, 1],
      ],
      [
        ['中央厨房', '曹安公路4588号', '上海', '201804'],
        ['静安店', '南京西路1266号', '上海', '200040'],
      ],
    ),
    porto: add(
      {
        id: 'porto-office',
        name: 'Porto Office Works',
        name_zh: null,
        segment: 'office',
        region: 'Porto',
        country: 'PT',
        language: 'en',
        currency: 'EUR',
        payment_terms: 'NET30',
        credit_limit: 2_000_000,
        vat_number: 'PT509442013',
        tax_rate: 0,
      },
      [
        ['sofia', 'Sofia Almeida', 'buyer', 250_000, 1],
        ['porto-approver', 'Rui Carvalho', 'approver', null, 0],
      ],
      [['Office', 'Rua de Santa Catarina 312', 'Porto', '4000-443']],
    ),
    nordlicht: add(
      {
        id: 'nordlicht',
        name: 'Nordlicht Hotels',
        name_zh: null,
        segment: 'hotel',
        region: 'Hamburg',
        country: 'DE',
        language: 'en',
        currency: 'EUR',
        payment_terms: 'NET60',
        credit_limit: 5_000_000,
        vat_number: 'DE287640911',
        tax_rate: 0,
      },
      [
        ['jonas', 'Jonas Berg', 'buyer', 500_000, 1],
        ['nordlicht-approver', 'Heike Lorenz', 'approver', null, 0],
        ['nordlicht-books', 'Timo Krüger', 'viewer', null, 0],
      ],
      [
        ['Hotel Alster', 'An der Alster 64', 'Hamburg', '20099'],
        ['Hotel Speicherstadt', 'Am Sandtorkai 12', 'Hamburg', '20457'],
        ['Hotel Kiel', 'Kaistraße 54', 'Kiel', '24114'],
      ],
    ),
  };
}

/** Agreed prices of the demo companies, valid the whole year around today. */
export function addDemoContracts(world: World): void {
  const agreed: readonly (readonly [company: string, sku: string, unitPrice: number])[] = [
    ['alpine-bistro', 'CUP-12', 745],
    ['alpine-bistro', 'BOWL-16', 890],
    ['weijia', 'BOWL-16', 6_900],
    ['weijia', 'MEAL-750', 7_950],
    ['porto-office', 'PAPER-80', 92],
    ['nordlicht', 'NAP-40', 205],
    ['nordlicht', 'ROLL-250', 3_650],
  ];
  for (const [company_id, sku, unit_price] of agreed)
    world.rows.contract_price.push({
      company_id,
      sku,
      unit_price,
      valid_from: addDays(world.today, -1_200),
      valid_to: addDays(world.today, 128),
    });
}
