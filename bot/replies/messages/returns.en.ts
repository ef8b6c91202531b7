import { counted } from '../counted.ts';

/** Goods that come back, and deliveries that were not right. */
export const returnsEn = {
  viewer: 'Your account may look but not open returns: please ask a buyer of your company.',
  whichOrder: 'Which order is it about? Your latest deliveries:',
  whichOrderOf: (goods: string) => `Which order did ${goods} come with? Your latest deliveries:`,
  orderRow: (number: string, delivered: string, own?: string) =>
    `${number}${own ? ` (${own})` : ''} · delivered ${delivered}`,
  nothingDelivered: 'I find no delivery to your company on record that something could come back from.',
  notDelivered: (number: string) => `Nothing of order ${number} is recorded as delivered yet.`,
  whatIsWrong: 'What is wrong with the goods?',
  claims: {
    unwanted: 'I do not need them',
    damaged: 'Damaged',
    short: 'Something is missing',
    wrong: 'Wrong article',
    faulty: 'Faulty',
  },
  claimNames: {
    unwanted: 'return of goods that are not needed',
    damaged: 'goods arrived damaged',
    short: 'short delivery',
    wrong: 'wrong article delivered',
    faulty: 'faulty goods',
  },
  whichGoods: (number: string) => `Which goods of order ${number}, and how many? For example: 200 CUP-12.`,
  lineRow: (sku: string, name: string, delivered: string) => `${sku} · ${name} · ${delivered} delivered`,
  howMany: (name: string, sku: string, left: string) => `How many of ${name} (${sku})? At most ${left}.`,
  notInOrder: (sku: string, number: string) => `${sku} is not in order ${number}. It holds:`,
  tooMany: (asked: string, name: string, sku: string, number: string, delivered: string) =>
    `${asked} cannot come back: of ${name} (${sku}), ${delivered} were delivered with order ${number}.`,
  tooManyReturned: (returned: string, left: string) =>
    `${returned} of them are in a return already, so at most ${left} can still come back.`,
  allReturned: (sku: string, number: string) => `All of ${sku} that came with order ${number} is in a return already.`,
  noneDelivered: (name: string, sku: string, number: string) =>
    `Nothing of ${name} (${sku}) is recorded as delivered with order ${number} yet, so nothing of it can come back.`,
  photoAdded: (number: string, count: number) =>
    `Thank you, ${count === 1 ? 'the photo is' : `${count} photos are`} with ${number} now.`,
  lessThanSent: (asked: string, sent: string, name: string, sku: string, number: string) =>
    `${asked} cannot be missing: of ${name} (${sku}), ${sent} were sent with order ${number}.`,
  stillToCome: (open: string, name: string, sku: string, when?: string) =>
    `${open} of ${name} (${sku}) have not been sent yet: they are not missing but still to come${when ? `, promised for ${when}` : ''}.`,
  recordsSayShort: (missing: string) => `Our records say so too: ${missing} were sent but not delivered.`,
  howManyAgain: 'How many is it?',
  fullPacks: (pack: string, options: string) => `Only full packs can come back. The pack holds ${pack}: ${options}.`,
  belowPack: (pack: string) => `Only full packs can come back, and the pack holds ${pack}.`,
  only: (a: string) => `${a} would be full packs`,
  or: (a: string, b: string) => `${a} or ${b} would be full packs`,
  late: (claim: string, delivered: string, last: string) =>
    `It was delivered on ${delivered}; for this (${claim}) the terms gave until ${last}. I cannot open it here any more; a colleague can look at it.`,
  noTerms: 'Terms for returns are not on record here, so a colleague decides what is possible.',
  noDeadline: 'The terms set no fixed time for this; a colleague decides when they have seen it.',
  askUnopened: 'Are the packs unopened?',
  unopened: 'Unopened',
  opened: 'Opened',
  openedNo:
    'Opened packs cannot come back. If something is wrong with the goods, tell me what; that is another matter.',
  askReason: 'What is the reason?',
  reasons: ['Ordered too much', 'Ordered the wrong size', 'Not needed any more'],
  askPhoto: 'Please send a photo of the goods and the packaging here (the paper clip), or say that you have none.',
  noPhoto: 'No photo',
  photoGot: (count: number) => (count === 1 ? 'A photo is with it.' : `${count} photos are with it.`),
  photoMissing: 'A photo is still needed: please send it here as soon as you can.',
  askRemedy: 'Would you like a replacement or a credit?',
  remedies: { replacement: 'Replacement', credit: 'Credit' },
  gotFile: 'I have received your file. What is it about?',
  fileAbout: ['Something arrived damaged', 'Send goods back', 'Talk to a person'],
  // what is offered, and done
  summary: (claim: string, number: string) => `To be opened: ${claim}, order ${number}.`,
  goodsRow: (quantity: string, unit: string, name: string, sku: string, net: string) =>
    `${counted(quantity, unit)} ${name} (${sku}), net value ${net}`,
  restocking: (rate: string, amount: string, credit: string) =>
    `Restocking ${rate}: ${amount}. Credit to expect after inspection: ${credit} net.`,
  noRestocking: (credit: string) => `No restocking charge. Net value: ${credit}.`,
  byRemedy: {
    replacement: 'You get a replacement.',
    credit: 'You get a credit.',
  },
  freightYours: 'Return freight is for you.',
  freightOurs: 'We collect the goods at our cost.',
  until: (last: string) => `In time: the terms give until ${last}.`,
  confirm: 'Shall I open it?',
  yes: 'Yes, open it',
  no: 'No, leave it',
  left: 'All right, nothing was opened.',
  alreadyOpen: (number: string) => `That is done already: it is open under ${number}.`,
  noProposal: 'I find no such return to open. Tell me the order and what you would like to send back.',
  wasLeft: 'That one was dropped, nothing was opened. Shall I begin anew? Tell me the order and what is wrong.',
  done: (number: string) => `It is open under ${number}.`,
  writeNumber: (number: string) => `Please write ${number} on the outside of the packs and send them unopened.`,
  keepGoods: 'Please keep the goods until you have our answer.',
  creditNote: (days: number) => `The credit note follows within ${days} working days of the inspection.`,
  // status
  askReturn: 'Which return is it? Your latest ones:',
  none: "I find no return in your company's records.",
  notFound: (number: string) =>
    `I find no return ${number} in your company's records. Please check the number; I can also show your latest returns.`,
  showReturns: 'Show my returns',
  statusRow: (number: string, opened: string, order: string, status: string) =>
    `${number} · ${opened} · order ${order} · ${status}`,
  head: (number: string, opened: string, order: string, status: string) =>
    `Return ${number} of ${opened}, order ${order}: ${status}.`,
  reason: (reason: string) => `Reason: ${reason}`,
  status: {
    open: 'open, to be looked at by us',
    approved: 'approved, we expect the goods',
    received: 'received, being inspected',
    credited: 'credited',
    declined: 'declined',
  } as Record<string, string>,
  next: {
    approved: 'Please send the goods with the number on the outside.',
    credited: 'The credit note is issued; it is set off against open invoices or paid back.',
    declined: 'If you do not agree, a colleague looks at it again.',
  } as Record<string, string>,
  statusOf: (number: string) => `Where is ${number}?`,
  sources: { returns: 'return records', terms: 'terms of return' },
  titles: {
    return: (number: string) => `Return ${number}`,
    returns: 'Returns',
    terms: 'Terms of return',
    delivery: (number: string) => `Deliveries of ${number}`,
  },
};
