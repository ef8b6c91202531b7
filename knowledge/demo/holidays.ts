import { addDays, toDay, toMs } from '../calendar.ts';
import type { Row } from './rows.ts';

type Name = readonly [en: string, zh: string];
const NEW_YEAR: Name = ["New Year's Day", '元旦'];
const LABOUR: Name = ['Labour Day', '劳动节'];
const CHRISTMAS: Name = ['Christmas', '圣诞节'];
const BOXING: Name = ['Boxing Day', '节礼日'];
const SECOND: Name = ['Second Day of Christmas', '圣诞节次日'];
const EPIPHANY: Name = ['Epiphany', '主显节'];
const ASSUMPTION: Name = ['Assumption', '圣母升天节'];
const ALL_SAINTS: Name = ['All Saints', '诸圣节'];
const IMMACULATE: Name = ['Immaculate Conception', '圣母无染原罪节'];

/** By days after Easter. */
const EASTER: Record<number, Name> = {
  [-3]: ['Maundy Thursday', '濯足节'],
  [-2]: ['Good Friday', '耶稣受难日'],
  1: ['Easter Monday', '复活节星期一'],
  39: ['Ascension', '耶稣升天节'],
  50: ['Whit Monday', '圣灵降临节星期一'],
  60: ['Corpus Christi', '基督圣体节'],
};

/** National holidays of the demo's countries: days after Easter, and fixed days. Regional ones are left out. */
const EUROPE: Record<string, { easter: readonly number[]; fixed: Record<string, Name> }> = {
  NL: {
    easter: [1, 39, 50],
    fixed: { '01-01': NEW_YEAR, '04-27': ["King's Day", '国王节'], '12-25': CHRISTMAS, '12-26': SECOND },
  },
  DE: {
    easter: [-2, 1, 39, 50],
    fixed: {
      ...{ '01-01': NEW_YEAR, '05-01': LABOUR, '10-03': ['German Unity Day', '德国统一日'] },
      ...{ '12-25': CHRISTMAS, '12-26': SECOND },
    },
  },
  BE: {
    easter: [1, 39, 50],
    fixed: {
      ...{ '01-01': NEW_YEAR, '05-01': LABOUR, '07-21': ['National Day', '比利时国庆日'], '08-15': ASSUMPTION },
      ...{ '11-01': ALL_SAINTS, '11-11': ['Armistice Day', '停战纪念日'], '12-25': CHRISTMAS },
    },
  },
  FR: {
    easter: [1, 39, 50],
    fixed: {
      ...{
        '01-01': NEW_YEAR,
        '05-01': LABOUR,
        '05-08': ['Victory Day', '二战胜利日'],
        '07-14': ['Bastille Day', '法国国庆日'],
      },
      ...{ '08-15': ASSUMPTION, '11-01': ALL_SAINTS, '11-11': ['Armistice Day', '停战纪念日'], '12-25': CHRISTMAS },
    },
  },
  AT: {
    easter: [1, 39, 50, 60],
    fixed: {
      ...{ '01-01': NEW_YEAR, '01-06': EPIPHANY, '05-01': LABOUR, '08-15': ASSUMPTION },
      ...{ '10-26': ['National Day', '奥地利国庆日'], '11-01': ALL_SAINTS, '12-08': IMMACULATE },
      ...{ '12-25': CHRISTMAS, '12-26': SECOND },
    },
  },
  PT: {
    easter: [-2, 60],
    fixed: {
      ...{
        '01-01': NEW_YEAR,
        '04-25': ['Freedom Day', '自由日'],
        '05-01': LABOUR,
        '06-10': ['Portugal Day', '葡萄牙日'],
      },
      ...{ '08-15': ASSUMPTION, '10-05': ['Republic Day', '共和国日'], '11-01': ALL_SAINTS },
      ...{ '12-01': ['Restoration of Independence', '恢复独立日'], '12-08': IMMACULATE, '12-25': CHRISTMAS },
    },
  },
  ES: {
    easter: [-2],
    fixed: {
      ...{ '01-01': NEW_YEAR, '01-06': EPIPHANY, '05-01': LABOUR, '08-15': ASSUMPTION },
      ...{ '10-12': ['National Day', '西班牙国庆日'], '11-01': ALL_SAINTS, '12-06': ['Constitution Day', '宪法日'] },
      ...{ '12-08': IMMACULATE, '12-25': CHRISTMAS },
    },
  },
  IT: {
    easter: [1],
    fixed: {
      ...{ '01-01': NEW_YEAR, '01-06': EPIPHANY, '04-25': ['Liberation Day', '解放日'], '05-01': LABOUR },
      ...{ '06-02': ['Republic Day', '共和国日'], '08-15': ASSUMPTION, '11-01': ALL_SAINTS, '12-08': IMMACULATE },
      ...{ '12-25': CHRISTMAS, '12-26': ["St Stephen's Day", '圣斯德望日'] },
    },
  },
  DK: {
    easter: [-3, -2, 1, 39, 50],
    fixed: { '01-01': NEW_YEAR, '06-05': ['Constitution Day', '宪法日'], '12-25': CHRISTMAS, '12-26': SECOND },
  },
  CH: {
    easter: [39],
    fixed: { '01-01': NEW_YEAR, '08-01': ['National Day', '瑞士国庆日'], '12-25': CHRISTMAS },
  },
  GB: { easter: [-2, 1], fixed: { '01-01': NEW_YEAR, '12-25': CHRISTMAS, '12-26': BOXING } },
  NO: {
    easter: [-3, -2, 1, 39, 50],
    fixed: {
      ...{ '01-01': NEW_YEAR, '05-01': LABOUR, '05-17': ['Constitution Day', '挪威国庆日'] },
      ...{ '12-25': CHRISTMAS, '12-26': SECOND },
    },
  },
};

const SPRING: Name = ['Chinese New Year', '春节'];
const TOMB: Name = ['Qingming Festival', '清明节'];
const DRAGON: Name = ['Dragon Boat Festival', '端午节'];
const MOON: Name = ['Mid-Autumn Festival', '中秋节'];
const NATIONAL: Name = ['National Day', '国庆节'];

/**
 * China's holidays as the State Council announces them each November, the Saturdays and Sundays that are worked instead
 * in `worked`. 2027 is not announced yet: the days that the law gives, nothing worked instead.
 */
const CHINA: readonly { name: Name; from: string; to: string; worked?: readonly string[] }[] = [
  { name: NEW_YEAR, from: '2023-01-01', to: '2023-01-02' },
  { name: SPRING, from: '2023-01-21', to: '2023-01-27', worked: ['2023-01-28', '2023-01-29'] },
  { name: TOMB, from: '2023-04-05', to: '2023-04-05' },
  { name: LABOUR, from: '2023-04-29', to: '2023-05-03', worked: ['2023-04-23', '2023-05-06'] },
  { name: DRAGON, from: '2023-06-22', to: '2023-06-24', worked: ['2023-06-25'] },
  { name: MOON, from: '2023-09-29', to: '2023-09-29' },
  { name: NATIONAL, from: '2023-09-30', to: '2023-10-06', worked: ['2023-10-07', '2023-10-08'] },
  { name: NEW_YEAR, from: '2024-01-01', to: '2024-01-01' },
  { name: SPRING, from: '2024-02-10', to: '2024-02-17', worked: ['2024-02-04', '2024-02-18'] },
  { name: TOMB, from: '2024-04-04', to: '2024-04-06', worked: ['2024-04-07'] },
  { name: LABOUR, from: '2024-05-01', to: '2024-05-05', worked: ['2024-04-28', '2024-05-11'] },
  { name: DRAGON, from: '2024-06-10', to: '2024-06-10' },
  { name: MOON, from: '2024-09-15', to: '2024-09-17', worked: ['2024-09-14'] },
  { name: NATIONAL, from: '2024-10-01', to: '2024-10-07', worked: ['2024-09-29', '2024-10-12'] },
  { name: NEW_YEAR, from: '2025-01-01', to: '2025-01-01' },
  { name: SPRING, from: '2025-01-28', to: '2025-02-04', worked: ['2025-01-26', '2025-02-08'] },
  { name: TOMB, from: '2025-04-04', to: '2025-04-06' },
  { name: LABOUR, from: '2025-05-01', to: '2025-05-05', worked: ['2025-04-27'] },
  { name: DRAGON, from: '2025-05-31', to: '2025-06-02' },
  { name: NATIONAL, from: '2025-10-01', to: '2025-10-08', worked: ['2025-09-28', '2025-10-11'] },
  { name: NEW_YEAR, from: '2026-01-01', to: '2026-01-03', worked: ['2026-01-04'] },
  { name: SPRING, from: '2026-02-15', to: '2026-02-23', worked: ['2026-02-14', '2026-02-28'] },
  { name: TOMB, from: '2026-04-04', to: '2026-04-06' },
  { name: LABOUR, from: '2026-05-01', to: '2026-05-05', worked: ['2026-05-09'] },
  { name: DRAGON, from: '2026-06-19', to: '2026-06-21' },
  { name: MOON, from: '2026-09-25', to: '2026-09-27' },
  { name: NATIONAL, from: '2026-10-01', to: '2026-10-07', worked: ['2026-09-20', '2026-10-10'] },
  { name: NEW_YEAR, from: '2027-01-01', to: '2027-01-01' },
  { name: SPRING, from: '2027-02-05', to: '2027-02-08' },
  { name: TOMB, from: '2027-04-05', to: '2027-04-05' },
  { name: LABOUR, from: '2027-05-01', to: '2027-05-02' },
  { name: DRAGON, from: '2027-06-09', to: '2027-06-09' },
  { name: MOON, from: '2027-09-15', to: '2027-09-15' },
  { name: NATIONAL, from: '2027-10-01', to: '2027-10-03' },
];

/**
 * The public holidays of the demo's countries from the start of its history to the end of the coming year; China's as
 * far as they are written down above.
 */
export function holidays(today: string): Row<'holiday'>[] {
  const year = Number(today.slice(0, 4));
  const years = Array.from({ length: 5 }, (_, i) => year - 3 + i);
  const european = Object.entries(EUROPE).flatMap(([country, { easter, fixed }]) =>
    years.flatMap((one) => [
      ...easter.map((days) => row(country, addDays(easterOf(one), days), EASTER[days]!)),
      ...Object.entries(fixed).map(([day, name]) => row(country, `${one}-${day}`, name)),
    ]),
  );
  const chinese = CHINA.filter(({ from }) => years.includes(Number(from.slice(0, 4)))).flatMap(
    ({ name, from, to, worked = [] }) => [
      ...daysOf(from, to).map((day) => row('CN', day, name)),
      ...worked.map((day) => ({ ...row('CN', day, name), works: 1 })),
    ],
  );
  // Two feasts may fall on one day.
  const all = new Map([...european, ...chinese].map((one) => [one.country + one.day, one]));
  return [...all.values()];
}

const row = (country: string, day: string, [name_en, name_zh]: Name): Row<'holiday'> => ({
  ...{ country, day, name_en, name_zh, works: 0 },
});

const daysOf = (from: string, to: string): string[] =>
  Array.from({ length: (toMs(to) - toMs(from)) / 86_400_000 + 1 }, (_, i) => addDays(from, i));

/**
 * Easter Sunday of a year in the Gregorian calendar.
 * @see Meeus, Jones and Butcher: "Astronomical Algorithms", chapter 8
 * @example easterOf(2027) // '2027-03-28'
 */
export function easterOf(year: number): string {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const days = h + l - 7 * m;
  return toDay(toMs(`${year}-03-22`) + days * 86_400_000);
}
