/** How each segment buys. Months count from January; factors multiply how much is ordered. */
export interface Segment {
  id: string;
  letter: string; // in Family.buyers
  share: number;
  every: readonly [from: number, to: number]; // days between orders
  basket: readonly [from: number, to: number]; // regular goods
  cartons: readonly [from: number, to: number];
  season: readonly number[];
  growth: number; // a year
  channels: readonly string[];
}

export const SEGMENTS: readonly Segment[] = [
  {
    id: 'cafe',
    letter: 'c',
    share: 30,
    every: [7, 20],
    basket: [4, 8],
    cartons: [1, 4],
    growth: 0.06,
    channels: ['web', 'web', 'email'],
    season: [0.9, 0.9, 1, 1, 1.1, 1.15, 1.1, 1.1, 1, 1, 1.05, 1.1],
  },
  {
    id: 'restaurant',
    letter: 'r',
    share: 28,
    every: [7, 24],
    basket: [4, 9],
    cartons: [1, 5],
    growth: 0.04,
    channels: ['web', 'phone', 'email'],
    season: [0.85, 0.9, 1, 1, 1.1, 1.1, 1.05, 1, 1, 1, 1.05, 1.25],
  },
  {
    id: 'hotel',
    letter: 'h',
    share: 12,
    every: [14, 35],
    basket: [5, 10],
    cartons: [2, 8],
    growth: 0.03,
    channels: ['edi', 'email', 'web'],
    season: [0.7, 0.75, 0.9, 1, 1.15, 1.3, 1.4, 1.4, 1.1, 0.95, 0.8, 1.05],
  },
  {
    id: 'office',
    letter: 'o',
    share: 15,
    every: [20, 45],
    basket: [3, 7],
    cartons: [1, 4],
    growth: 0,
    channels: ['web', 'email', 'phone'],
    season: [1.2, 1.05, 1.05, 1, 1, 0.95, 0.75, 0.7, 1.2, 1.1, 1.05, 0.8],
  },
  {
    id: 'online-shop',
    letter: 's',
    share: 15,
    every: [8, 25],
    basket: [3, 7],
    cartons: [2, 10],
    growth: 0.14,
    channels: ['web', 'edi', 'web'],
    season: [0.8, 0.8, 0.9, 0.9, 0.95, 0.9, 0.9, 0.95, 1, 1.15, 1.6, 1.55],
  },
];

/** Bought together: who orders the one mostly orders the other in the same number. */
export const TOGETHER: Readonly<Record<string, string>> = {
  CUP: 'LID',
  SW: 'LID',
  RIP: 'LID',
  PET: 'DOME',
  PLA: 'DOME',
  BOWL: 'BOWL-LID',
  SAL: 'SAL-LID',
  FORK: 'KNIFE',
  TAPE: 'GUN',
};

const COLD = new Set(['PET', 'PLA', 'DOME', 'ICE', 'STRAW']);
const HOT = new Set(['CUP', 'RIP', 'SLV', 'BOWL', 'BOWL-LID']);
const COLD_MONTHS = [0.55, 0.6, 0.8, 1, 1.2, 1.5, 1.6, 1.6, 1.2, 0.9, 0.65, 0.6];
const HOT_MONTHS = [1.3, 1.25, 1.1, 1, 0.9, 0.8, 0.75, 0.75, 0.95, 1.1, 1.25, 1.3];

/** Change a year beyond the segment's own: compostable goods gain, thin plastic loses. */
export const FAMILY_TRENDS: Readonly<Record<string, number>> = {
  PLA: 0.25,
  CLAM: 0.2,
  BOOK: 0.15,
  TBAG: -0.15,
  BUB: -0.1,
};

/** How much more of a family is bought in a month, and after so many years back. */
export function demandOf(base: string, month: number, yearsBack: number): number {
  const season = COLD.has(base) ? COLD_MONTHS[month - 1]! : HOT.has(base) ? HOT_MONTHS[month - 1]! : 1;
  return season * Math.max(0.3, 1 - (FAMILY_TRENDS[base] ?? 0) * yearsBack);
}

/** Festivals in China: quiet around the Spring Festival, busy for 双11. */
export function festival(country: string, segment: string, month: number): number {
  if (country !== 'CN') return 1;
  if (month === 2) return 0.5;
  if (month === 1 && segment !== 'online-shop') return 1.3;
  return month === 11 && segment === 'online-shop' ? 1.4 : 1;
}
