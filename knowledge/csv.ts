export type CsvCell = string | number | null;

/**
 * Rows as CSV (RFC 4180, with the mark by which spreadsheets know UTF-8). A cell that a spreadsheet would run as a formula
 * is made text by an apostrophe; a number is none, however it begins.
 *
 * @param options.asIs leaves such cells as they are: for a file that is read back word by word
 * @example csv(['text', 'sum'], [['=1+1', '-0.50']]) // '\ufefftext,sum\r\n\'=1+1,-0.50\r\n'
 */
export function csv(
  columns: readonly string[],
  rows: readonly (readonly CsvCell[])[],
  { asIs = false }: { asIs?: boolean } = {},
): string {
  const line = (row: readonly CsvCell[]) => `${row.map((cell) => field(cell, asIs)).join(',')}\r\n`;
  return `\ufeff${[columns, ...rows].map(line).join('')}`;
}

function field(value: CsvCell, asIs: boolean): string {
  const text = String(value ?? '');
  const runs = /^\s*[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) && typeof value !== 'number';
  const said = runs && !asIs ? `'${text}` : text;
  // A semicolon or a tab parts cells for some readers, and spaces at the edges are lost on others.
  return /[",;\t\r\n]|^\s|\s$/.test(said) ? `"${said.replaceAll('"', '""')}"` : said;
}
