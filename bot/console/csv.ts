/**
 * Rows as CSV (RFC 4180, with a BOM, so that spreadsheets read Chinese). A cell that a spreadsheet would run as a
 * formula is made text by an apostrophe.
 * @example csv(['text'], [['=1+1']]) // '\ufefftext\r\n\'=1+1\r\n'
 */
export function csv(columns: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  return `\ufeff${[columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const harmless = /^\s*[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
