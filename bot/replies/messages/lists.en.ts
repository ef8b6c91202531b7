/** Order lists: pasted, or sent as a file. */
export const listsEn = {
  summary: (fine: string, all: string, net: string, open: number) =>
    `${fine} of ${all} lines ${fine === '1' ? 'is' : 'are'} fine, ${net} net${open === 0 ? '.' : open === 1 ? '; 1 needs a word from you.' : `; ${open} need a word from you.`}`,
  noneFine: (open: number) => (open === 1 ? 'One line needs a word from you.' : `${open} lines need a word from you.`),
  nothing: 'Nothing of that list is left. Paste another one whenever you like.',
  head: 'Your list',
  fine: (quantity: string, unit: string, name: string, sku: string, each: string, net: string) =>
    `${quantity} ${unit} · ${name} (${sku}): ${each} each, ${net}`,
  readAs: (said: string, sku: string) => `I read "${said}" as ${sku}.`,
  twice: (sku: string, lines: string, sum: string) => `${sku} stands on lines ${lines}: added up to ${sum}.`,
  more: (n: string) => `and ${n} more lines`,
  fromLine: (line: number, said: string) => `Line ${line}, "${said}"`,
  which: 'which of these do you mean?',
  unknown: 'we sell nothing of that name.',
  near: 'Near to it:',
  short: (sku: string, quantity: string, free: string, unit: string, due?: string) =>
    `${sku}: ${free} of ${quantity} ${unit} are free now${due ? `, the next delivery to us is due on ${due}` : ', no date is scheduled for more'}.`,
  wait: (due?: string) => (due ? `Wait until ${due}` : 'Wait for the rest'),
  onlyFree: (free: string, unit: string) => `Only ${free} ${unit}`,
  take: (quantity: string, unit: string) => `Take ${quantity} ${unit}`,
  leave: 'Leave it out',
  roundAll: (n: number) => `Round up all ${n}`,
  waitAll: (n: number) => `Wait for all ${n}`,
  leaveAll: 'Leave out all open ones',
  left: (n: number) => `${n} more questions come after these.`,
  settled: 'That line is settled already.',
  closed: 'That list is no longer open. Paste it again to go on with it.',
  quoteOrOrder: 'Shall I make it a quote or an order?',
  asQuote: 'Make it a quote',
  asOrder: 'Make it an order',
  guest:
    'These are list prices. To get your own prices, a quote or an order, please sign in to the shop and send the list again.',
  file: (name: string) => `From ${name}:`,
  noLines: (name: string) =>
    `I find no products with quantities in ${name}. It needs a column of product codes or names and one of quantities.`,
  problem: {
    size: (name: string) => `${name} is larger than 5 MB. Please send a smaller file.`,
    rows: (name: string, n: string) =>
      `${name} has ${n} lines; I take up to 500 at once. Please split it and send the parts.`,
    time: (name: string) =>
      `Reading ${name} took too long. Please save it as CSV, without pictures and formulas, and send that.`,
    broken: (name: string) =>
      `I cannot read ${name}: it is damaged or no CSV or XLSX file. Please save it anew and send it again.`,
    old: (name: string) => `${name} is an old Excel file (.xls). Please save it as .xlsx or CSV and send that.`,
  },
  yourMessage: 'Your message',
  sources: 'your list',
};
