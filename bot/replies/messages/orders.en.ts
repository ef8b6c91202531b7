import { counted } from '../counted.ts';

/** Quotes, orders, their approval, change and cancellation. */
export const ordersEn = {
  // goods
  askGoods: 'What would you like to order? Products and quantities, for example "500 CUP-12 and 1,000 LID-12".',
  askQuoteGoods: 'What shall I quote? Products and quantities, for example "5,000 CUP-12 and 5,000 LID-12".',
  askQuantity: (name: string, sku: string, unit: string) => `How many ${unit} of ${name} (${sku})?`,
  whoseQuantity: (skus: string) => `Which product is that quantity for: ${skus}?`,
  whichOf: (said: string) => `Which one do you mean by "${said}"?`,
  belowMinimum: (sku: string, quantity: string, fit: string, unit: string) =>
    `${sku}: ${counted(quantity, unit)} is below the minimum. The least is ${counted(fit, unit)}.`,
  notFullCartons: (sku: string, pack: string, quantity: string, fit: string, unit: string) =>
    `${sku} comes in cartons of ${counted(pack, unit)}; ${quantity} are no full cartons. ${fit} would be.`,
  take: (quantity: string, sku: string) => `${quantity} ${sku}`,
  remove: (sku: string) => `Remove ${sku}`,
  nothingLeft: 'Then nothing is left of it, so I have dropped it. Nothing is ordered.',
  // the draft
  draftHead: 'Your order, not placed yet:',
  line: (quantity: string, name: string, sku: string, each: string, net: string) =>
    `${quantity} × ${name} (${sku}): ${each} each, ${net}`,
  basis: { contract: 'contract price', list: 'list price', agreed: 'agreed price' },
  net: (net: string) => `Goods, net: ${net}`,
  freight: (freight: string) => `Freight and handling: ${freight}`,
  noFreight: 'Freight: free',
  freightUnknown: 'Freight: not on record, a colleague will tell you',
  tax: (tax: string) => `Tax: ${tax}`,
  taxUnknown: 'Tax: not on record',
  total: (total: string) => `Total: ${total}`,
  totalUnknown: 'Total: not known before freight and tax are',
  deliverTo: (address: string) => `Deliver to: ${address}`,
  addressUnknown: 'Deliver to: no address is on record here, so a colleague confirms it with you',
  noAddress:
    'No delivery address is on record for your company, so I cannot check this one. A colleague can add it; or go on without, and they confirm it with you.',
  requested: (day: string) => `Wanted on: ${day}`,
  asap: 'Wanted: as soon as possible',
  customerPo: (number: string) => `Your PO number: ${number}`,
  noCustomerPo: 'Your PO number: none given (tell me if you have one)',
  fromQuote: (number: string) => `At the prices of quote ${number}.`,
  inStock: 'All of it is free to promise now.',
  backorder: (sku: string, free: string, quantity: string, unit: string, due?: string) =>
    `${sku}: ${free} of ${counted(quantity, unit)} are free now; the rest follows without further freight${due ? `, next delivery to us on ${due}` : ', no date is scheduled yet'}.`,
  stockUnknown: (sku: string) => `${sku}: no stock is recorded, so a colleague confirms the date.`,
  overLimit: (limit: string, approver: string) =>
    `This is over your limit of ${limit} an order: ${approver} has to approve it.`,
  canBeThere: (day: string) => `It can be with you by ${day}.`,
  holidays: (names: string) => `Put off by public holidays: ${names}.`,
  overdueHold: (invoice: string) =>
    `Invoice ${invoice} is long overdue, so our colleagues have to release a new order. If you have paid it already, send us the proof of payment.`,
  overCredit: (left: string) => `Of your credit ${left} is left, so our colleagues have to release it.`,
  staff: 'our staff',
  ask: 'Shall I place this order?',
  confirm: 'Confirm',
  drop: 'Drop it',
  dropped: 'All right, I have dropped it. Nothing is ordered.',
  deliverHere: (label: string) => `Deliver to ${label}`,
  notOurAddress: (place: string, addresses: string) =>
    `I can deliver only to the addresses on record for your company, and "${place}" is none of them. These are:\n${addresses}\nA colleague can add a new one.`,
  whichAddress: (addresses: string) =>
    `Where to? These other addresses are on record for your company:\n${addresses}\nA colleague can add a new one.`,
  onlyAddress: (addresses: string) =>
    `Only this address is on record for your company:\n${addresses}\nA colleague can add another one.`,
  pastDay: (day: string) => `${day} has passed. Which day would suit you?`,
  changed: 'It has changed since that card. This is how it stands now:',
  priceChanged: 'Prices or charges have changed since that card, so I have not ordered. This is how it stands now:',
  stockChanged: 'Less is free than that card said, so I have not ordered. This is how it stands now:',
  quoteLapsed: (number: string) => `Quote ${number} no longer holds; these are the prices of today.`,
  noDraft: 'I find no such order to confirm. Tell me what you would like to order.',
  wasDropped: 'That one was dropped, nothing was ordered. Shall I begin anew? Tell me products and quantities.',
  viewerDecides:
    'Your account can look, but not approve or decline orders. Please ask whoever looks after the accounts of your company.',
  noPermission: 'Your account can look, but not order. Please ask a colleague of yours with the role of buyer.',
  // placed
  beforeCharges: (net: string) => `${net} net, before freight and tax`,
  placed: (number: string, total: string) => `Order ${number} is placed and confirmed: ${total}.`,
  waits: (number: string, total: string, approver: string) =>
    `Order ${number} (${total}) is recorded and waits for approval by ${approver}. I have told them, and you hear from me when they decide.`,
  isConfirmed: (number: string, total: string) =>
    `Order ${number} (${total}) is recorded. A colleague confirms it, and you hear from me as soon as that is done.`,
  alreadyPlaced: (number: string, status: string) => `That is done already: it is order ${number}, ${status}.`,
  track: (number: string) => `Where is ${number}?`,
  // quotes
  quoteHead: (number: string, until: string) => `Quote ${number}, valid until ${until}:`,
  replaces: (number: string) => `It replaces quote ${number}.`,
  quotePdf: 'Quote as PDF',
  download: 'PDF (this address opens for an hour, for whoever you send it to):',
  accept: 'Accept and order',
  acceptSay: (number: string) => `Accept ${number}`,
  decline: 'Decline',
  declineSay: (number: string) => `Decline ${number}`,
  quoteNotFound: (number: string) =>
    `I find no quote ${number} in your company's records. Please check the number; I can also show your open quotes.`,
  quotesHead: 'Your open quotes:',
  quoteRow: (number: string, total: string, until: string) => `${number} · ${total} · valid until ${until}`,
  noQuotes: 'No quote of yours is open. I can make one: tell me products and quantities.',
  quoteStatus: {
    open: (until: string) => `It is open and holds until ${until}.`,
    expired: (until: string) => `It lapsed on ${until}.`,
    accepted: (_until: string) => 'It was accepted.',
    declined: (_until: string) => 'It was declined.',
  },
  quoteAgain: 'Quote it anew at the prices of today',
  quoteDeclined: (number: string) => `Quote ${number} is declined. Tell me if you would like another one.`,
  notOpen: (number: string, status: string) => `Quote ${number} cannot be ordered any more. ${status}`,
  // reorder
  again: (number: string, when: string) => `The same as order ${number} of ${when}:`,
  usual: (orders: string) => `What you usually order (in most of your last ${orders} orders):`,
  noEarlier: 'I find no earlier order of your company. Tell me products and quantities.',
  left: 'Left out:',
  addInstead: (quantity: string, sku: string) => `Add ${quantity} ${sku}`,
  // change and cancel
  askWhich: 'Which order is it? Please give me its number.',
  noneChangeable: 'None of your orders can still be changed.',
  changeable: 'These can still be changed:',
  tooLate: (number: string, status: string) =>
    `Order ${number} can no longer be changed or cancelled here: it is ${status}. A colleague can say what is still possible.`,
  stopped: 'All right. Nothing was changed or cancelled: your orders stand as they are.',
  askChange: (number: string) =>
    `What shall be different in ${number}? Quantities, products, the delivery address or the day.`,
  nothingChanged: 'That is how the order stands already.',
  changeHead: (number: string) => `Order ${number} as it would be, not changed yet:`,
  before: (total: string) => `Before: ${total}`,
  askConfirmChange: 'Shall I change it like this?',
  confirmChange: 'Confirm change',
  dropChange: 'Leave it as it is',
  changeDropped: (number: string) => `All right, order ${number} stays as it is.`,
  changeDone: (number: string, total: string) => `Order ${number} is changed: ${total}.`,
  changeWaits: (number: string, total: string, approver: string) =>
    `Order ${number} is changed (${total}) and waits for approval by ${approver}.`,
  changedBefore: (number: string) => `That change is done already: order ${number}.`,
  askCancel: (number: string, total: string) =>
    `Cancel order ${number} (${total})? Nothing is charged for it. It cannot be undone.`,
  confirmCancel: 'Yes, cancel it',
  keep: 'No, keep it',
  cancelled: (number: string) => `Order ${number} is cancelled.`,
  cancelledBefore: (number: string) => `Order ${number} is cancelled already.`,
  kept: (number: string) => `All right, order ${number} stays as it is.`,
  // approval
  approvalHead: (number: string, buyer: string, total: string) =>
    `Order ${number} by ${buyer}, ${total}, waits for you:`,
  approvalReason: {
    'spend-limit': "It is over the buyer's limit.",
    credit: 'It is over the credit limit, or an invoice is long overdue.',
    risk: 'It is to be looked at before it goes on.',
  },
  approve: 'Approve',
  approveSay: (number: string) => `Approve ${number}`,
  refuse: 'Decline',
  refuseSay: (number: string) => `Decline ${number}`,
  approved: (number: string, buyer: string) => `Order ${number} is approved and confirmed. ${buyer} is told.`,
  approvedWaits: (number: string, buyer: string) =>
    `You have approved order ${number}; it still waits for our colleagues. ${buyer} is told.`,
  refused: (number: string, buyer: string) =>
    `Order ${number} is declined and will not be delivered. ${buyer} is told.`,
  decidedBefore: (number: string, status: string) => `That is decided already: order ${number} was ${status}.`,
  decided: {
    open: 'not decided yet',
    approved: 'approved',
    declined: 'declined',
    dropped: 'withdrawn: the order was changed or cancelled',
  },
  wasDecided: (number: string, status: string, by: string, note?: string) =>
    `Order ${number} was ${status} by ${by}${note ? `: "${note}"` : ''}.`,
  stillWaits: (number: string, approver: string) => `Order ${number} still waits for approval by ${approver}.`,
  nothingWaits: 'No order waits for your approval.',
  moreWait: (count: string) => `${count} more wait for you.`,
  onlyApprover: (number: string, approver: string) => `Order ${number} can be decided on by ${approver} only.`,
  notWaiting: (number: string, status: string) => `Order ${number} waits for no approval: it is ${status}.`,
  titles: {
    freight: 'Freight and tax',
    draft: 'Your draft',
    quote: (number: string) => `Quote ${number}`,
    stock: 'Stock',
  },
  sources: { freight: 'freight rules', quotes: 'quote records', approvals: 'approval records' },
};
