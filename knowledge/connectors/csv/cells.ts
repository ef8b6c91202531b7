import { decimal } from './decimals.ts';
import { day, instant } from './times.ts';

export type Value = string | number | null;

/** Reads a cell that is not empty; the zone is that of times without one. @throws BadCell */
export type ReadCell = (text: string, zone: string) => Value;

/** What is wrong with a cell, as it goes on after its name: 'must be …'. */
export class BadCell extends Error {}

const LONGEST = 20_000;
const must = (text: string, what: string) => new BadCell(`"${text.slice(0, 40)}" ${what}`);

/** Any text. */
export const text: ReadCell = (said) => {
  if (said.length > LONGEST) throw must(said, `is longer than ${LONGEST} characters`);
  return said;
};

/** Several texts with | between them, as JSON. */
export const phrasings: ReadCell = (said) =>
  JSON.stringify(
    said
      .split('|')
      .map((one) => one.trim())
      .filter(Boolean),
  );

/** Who may read an article. */
export const audience: ReadCell = (said) => {
  if (!/^(guest|buyer|segment:\S.*)$/.test(said)) throw must(said, 'must be guest, buyer or segment:NAME');
  return said;
};

/** A number or code that names a record. */
export const id: ReadCell = (said) => {
  if (said.length > 64 || !/^[^\p{C}]+$/u.test(said))
    throw must(said, 'must be a number or code of up to 64 characters');
  return said;
};

export const oneOf =
  (...allowed: readonly string[]): ReadCell =>
  (said) => {
    const found = said.toLowerCase();
    if (!allowed.includes(found)) throw must(said, `must be one of: ${allowed.join(', ')}`);
    return found;
  };

const pattern =
  (expected: RegExp, what: string): ReadCell =>
  (said) => {
    const upper = said.toUpperCase();
    if (!expected.test(upper)) throw must(said, what);
    return upper;
  };

export const country = pattern(/^[A-Z]{2}$/, 'must be a country code of two letters, such as GB (ISO 3166)');
export const currency = pattern(/^[A-Z]{3}$/, 'must be a currency code of three letters, such as EUR (ISO 4217)');
export const unit = pattern(/^[A-Z0-9]{2,3}$/, 'must be a unit code, such as H87 for pieces (UN/ECE Rec 20)');

export const yesNo: ReadCell = (said) => {
  if (/^(yes|y|true|1|是)$/i.test(said)) return 1;
  if (/^(no|n|false|0|否)$/i.test(said)) return 0;
  throw must(said, 'must be yes or no');
};

export const dayCell: ReadCell = (said) => {
  const found = day(said);
  if (!found) throw must(said, 'must be a day that exists, written YYYY-MM-DD');
  return found;
};

export const timeCell: ReadCell = (said, zone) => {
  const found = instant(said, zone);
  if (!found) throw must(said, 'must be a time that exists, written YYYY-MM-DD HH:MM:SS');
  return found;
};

const number =
  (places: number, least: number, what: string): ReadCell =>
  (said) => {
    const found = decimal(said, places);
    if (found === undefined || found < least) throw must(said, what);
    return found;
  };

/** Base units. */
export const quantity = number(0, 1, 'must be a whole number above zero');
export const wholeNumber = number(0, 0, 'must be a whole number, zero or more');
/** Minor units of the currency. */
export const amount = number(2, 0, 'must be an amount of zero or more, such as 1250.00');
/** An amount that may be taken off: minor units. */
export const signedAmount = number(2, Number.MIN_SAFE_INTEGER, 'must be an amount with up to two decimals');
/** 1/10,000 of the currency's unit. */
export const unitPrice = number(4, 0, 'must be a price of zero or more with up to four decimals, such as 0.0825');
/** Basis points, written as per cent. */
export const percent = number(2, 0, 'must be a percentage of zero or more, such as 21');
