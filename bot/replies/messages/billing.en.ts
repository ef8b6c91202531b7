/** Invoices, what is owed, credit, how to pay. */
export const billingEn = {
  askInvoice: 'Which invoice is it? Tell me its number:',
  latest: 'Your latest invoices:',
  noInvoices: "I find no invoices in your company's records yet.",
  notFound: (number: string) =>
    `I find no invoice ${number} in your company's records. Please check the number; I can also show your latest invoices.`,
  showInvoices: 'Show my latest invoices',
  row: (number: string, issued: string, total: string, state: string) => `${number} · ${issued} · ${total} · ${state}`,
  head: (number: string, issued: string, total: string) => `Invoice ${number} of ${issued}: ${total}.`,
  forOrder: (order: string, own?: string) => `For order ${order}${own ? ` (your PO number ${own})` : ''}.`,
  noneForOrder: (order: string) => `For order ${order} no invoice is recorded yet. It is made when the order has left.`,
  paid: (when?: string) => `paid${when ? ` on ${when}` : ''}`,
  due: (open: string, when: string) => `${open} to pay, due ${when}`,
  overdue: (open: string, when: string, days: number) =>
    `${open} overdue: it was due ${when}, ${days === 1 ? 'a day' : `${days} days`} ago`,
  partPaid: (paid: string) => `${paid} paid so far`,
  disputed: (reason: string) => `Noted as disputed: ${reason}`,
  download: (what: string) => `${what} (this address opens for an hour):`,
  pdf: 'PDF',
  csv: 'CSV',
  copy: 'Copy as PDF',
  fapiao: (name: string, taxNumber: string) => `On record for your fapiao: ${name}, tax number ${taxNumber}.`,
  unknown: 'not on record',
  fapiaoBy: 'I cannot issue a fapiao here myself; a colleague can.',
  // statement
  nothingOwed: 'Nothing is open: all invoices on record are paid.',
  owed: (total: string, count: number) =>
    `To pay in all: ${total} on ${count === 1 ? '1 invoice' : `${count} invoices`}.`,
  noneOverdue: 'None of it is overdue.',
  overdueSum: (total: string, count: number) =>
    `Overdue: ${total} on ${count === 1 ? '1 invoice' : `${count} invoices`}:`,
  toComeSum: (total: string, count: number) =>
    `Not due yet: ${total} on ${count === 1 ? '1 invoice' : `${count} invoices`}:`,
  openRow: (number: string, open: string, due: string) => `${number} · ${open} · due ${due}`,
  lateRow: (number: string, open: string, due: string, days: number) =>
    `${number} · ${open} · due ${due} · ${days === 1 ? '1 day' : `${days} days`} late`,
  andMore: (count: number) => `and ${count} more (all are in the statement)`,
  period: (from: string, to: string, opening: string, closing: string) =>
    `Statement of account from ${from} to ${to}: opening balance ${opening}, closing balance ${closing}.`,
  statementFiles: 'Statement of account',
  // credit
  terms: {
    NET14: 'Your terms: payment within 14 days of the invoice.',
    NET30: 'Your terms: payment within 30 days of the invoice.',
    NET60: 'Your terms: payment within 60 days of the invoice.',
    MONTHLY30: 'Your terms: monthly settlement, 30 days.',
    PREPAID: 'Your terms: payment in advance.',
  } as Record<string, string>,
  noTerms: 'No payment terms are on record for your company.',
  owedUnknown: 'No invoices are on record for your company, so I cannot say what is open. A colleague can look it up.',
  otherTerms: (terms: string) => `Your terms on record: ${terms}.`,
  credit: (limit: string, left: string) => `Credit limit ${limit}, of which ${left} is left.`,
  overdrawn: (limit: string, over: string) => `Credit limit ${limit}; it is exceeded by ${over}.`,
  creditUse: (invoices: string, orders: string) =>
    `Used: ${invoices} by open invoices and ${orders} by orders that are not invoiced yet.`,
  unpriced: (orders: number) =>
    `${orders === 1 ? 'One order has' : `${orders} orders have`} no total on record and ${orders === 1 ? 'is' : 'are'} not counted in it.`,
  noLimit: 'No credit limit is on record for your company.',
  changeTerms: 'Other terms or a higher limit are decided by a colleague.',
  // payment
  payTo: (number: string, open: string, due: string) => `To pay for ${number}: ${open}, due ${due}.`,
  isPaid: (number: string, when?: string) =>
    `${number} is paid${when ? `: the payment was booked on ${when}` : '; the day is not on record'}. There is nothing more to do.`,
  notBooked: (number: string) =>
    `No payment for ${number} is booked so far. If you have paid already, a colleague can look for it.`,
  payAll: (total: string) => `To pay in all at present: ${total}.`,
  payWhere: (currency: string) => `Please pay in ${currency} to:`,
  bankUnknown: (currency: string) =>
    `The bank details for payments in ${currency} are not in our records here. Please take them from the original invoice, or ask a colleague.`,
  onlyThese: 'Only these details hold. Do not pay to others that reach you by e-mail: ask us first.',
  sources: { invoices: 'invoice records', company: 'company record', seller: "seller's bank details" },
  titles: {
    invoice: (number: string) => `Invoice ${number}`,
    invoices: 'Open invoices',
    credit: 'Credit and terms',
    bank: 'Bank details',
    statement: 'Statement of account',
    company: 'Company data',
  },
  ask: {
    pay: (number: string) => `How do I pay ${number}?`,
    copy: (number: string) => `Copy of ${number}`,
    owe: 'What do we owe?',
    credit: 'How much credit is left?',
  },
};
