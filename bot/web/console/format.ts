import type { Language } from './words/words.tsx';

const locale = (language: Language) => (language === 'zh' ? 'zh-CN' : 'en-GB');

const digits = (currency: string) =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

/** An amount in minor units as a table has it. @example decimal(123450, 'EUR') // '1234.50' */
export const decimal = (amount: number, currency: string): string =>
  (amount / 10 ** digits(currency)).toFixed(digits(currency));

/** An amount in minor units with its currency. @example money(123450, 'EUR', 'en') // '€1,234.50' */
export function money(amount: number, currency: string, language: Language): string {
  const format = new Intl.NumberFormat(locale(language), { style: 'currency', currency });
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}

/** A time as the reader's clock shows it: today's without its day. */
export function time(iso: string, language: Language): string {
  const at = new Date(iso);
  const today = at.toDateString() === new Date().toDateString();
  return at.toLocaleString(locale(language), {
    ...(!today && { day: 'numeric', month: 'short' }),
    hour: '2-digit',
    minute: '2-digit',
  });
}

export const dateTime = (iso: string, language: Language): string =>
  new Date(iso).toLocaleString(locale(language), { dateStyle: 'medium', timeStyle: 'short' });

export const day = (iso: string, language: Language): string =>
  new Date(iso).toLocaleDateString(locale(language), { day: 'numeric', month: 'short', year: 'numeric' });

/** How long since then, in the largest unit that fits. @example since('2026-11-24T09:00:00Z', 'en') // '2 hr' */
export function since(iso: string, language: Language, now = Date.now()): string {
  const minutes = Math.max(0, Math.floor((now - Date.parse(iso)) / 60_000));
  const [value, unit] =
    minutes < 60
      ? ([minutes, 'minute'] as const)
      : minutes < 1440
        ? ([Math.floor(minutes / 60), 'hour'] as const)
        : ([Math.floor(minutes / 1440), 'day'] as const);
  return new Intl.NumberFormat(locale(language), { style: 'unit', unit, unitDisplay: 'short' }).format(value);
}

export const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** A probability; what is nearly certain is not called certain. @example likelihood(0.997) // '> 99 %' */
export const likelihood = (p: number): string => (p > 0.99 ? '> 99 %' : p < 0.01 ? '< 1 %' : percent(p));

/** @example shortDay(Date.parse('2026-11-24'), 'zh') // '11月24日' */
export const shortDay = (at: number, language: Language): string =>
  new Date(at).toLocaleDateString(locale(language), { day: 'numeric', month: 'short' });

/** Minutes as hours and minutes, or from two days of 24 hours on as days. @example duration(95, 'en') // '1 hr 35 min' */
export function duration(minutes: number, language: Language): string {
  const part = (value: number, unit: 'day' | 'hour' | 'minute') =>
    new Intl.NumberFormat(locale(language), { style: 'unit', unit, unitDisplay: 'short' }).format(value);
  if (minutes >= 2880) return part(Math.floor(minutes / 1440), 'day');
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours && part(hours, 'hour'), (rest || !hours) && part(rest, 'minute')].filter(Boolean).join(' ');
}
