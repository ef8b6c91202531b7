import { counted } from './counted.ts';
import { alertsEn } from './messages/alerts.en.ts';
import { billingEn } from './messages/billing.en.ts';
import { channelsEn } from './messages/channels.en.ts';
import { foresightEn } from './messages/foresight.en.ts';
import { listsEn } from './messages/lists.en.ts';
import { managersEn } from './messages/managers.en.ts';
import { noticesEn } from './messages/notices.en.ts';
import { ordersEn } from './messages/orders.en.ts';
import { papersEn } from './messages/papers.en.ts';
import { recommendationEn } from './messages/recommendation.en.ts';
import { returnsEn } from './messages/returns.en.ts';
import { rulesEn } from './messages/rules.en.ts';
import { staffEn } from './messages/staff.en.ts';
import { steppingEn } from './messages/stepping.en.ts';

/** What the desk says in English: short, concrete, polite. */
export const en = {
  billing: billingEn,
  recommendation: recommendationEn,
  foresight: foresightEn,
  orders: ordersEn,
  papers: papersEn,
  notices: noticesEn,
  lists: listsEn,
  returns: returnsEn,
  staff: staffEn,
  managers: managersEn,
  channels: channelsEn,
  alerts: alertsEn,
  rules: rulesEn,
  stepping: steppingEn,
  greeting: (name?: string) =>
    `Hello${name ? ` ${name}` : ''}! I am the automated desk of Harbourline Supply, here day and night. What can I look up for you?`,
  thanks: 'You are welcome. Anything else I can look up?',
  goodbye: 'Goodbye, and thank you for your business.',
  robot:
    'Yes, I am an automated desk: I answer from the order, stock and price records and from our FAQ. If you would rather speak to a person, just say so.',
  capabilities:
    'I can tell you where an order is, what is in stock and when it comes, what a quantity costs, which product fits, and answer questions on delivery, returns, payment and certificates. For anything else I bring in a colleague.',
  starters: ['Where is my order?', 'Is CUP-12 in stock?', 'Price for 500 CUP-12', 'Talk to a person'],
  empty: 'I did not get any text. What can I look up for you?',
  tooLong: (limit: number) =>
    `That is more than ${limit} characters, too much for me to read at once. Please send the part that matters, or split it into smaller messages.`,
  emojiOnly: 'I cannot read a question out of that. Tell me in a few words what you need: an order, a price, stock?',
  stopped: 'All right, I have dropped that. What else can I do for you?',
  nothingToStop: 'There is nothing open. What can I do for you?',
  affirmNothing: 'Good. What can I look up for you?',
  denyNothing: 'I see. What did you mean instead?',
  signInForOwn: 'For what concerns your own account, please sign in to the shop, then ask me again.',
  signIn:
    'For this I need to know who you are: please sign in to the shop, then ask me again here. Prices, stock and general questions I can answer right away.',
  // fallback
  unsure: 'I am not sure I understood. Did you mean one of these?',
  unsureAgain: 'I still do not understand, and I would rather not guess. Shall a colleague take over?',
  onlyElsewhere: 'This is written in Chinese only:',
  nothingButElsewhere: 'I found nothing about this in English. Is it one of these, which are in Chinese only?',
  didYouMean: 'I am not quite sure which of these you mean:',
  outOfScope:
    'That is outside what I can help with. I know orders, stock, prices, products and how we deliver, bill and take back.',
  person: 'Talk to a person',
  intentLabels: {
    order_status: 'Where is my order?',
    stock: 'Is it in stock?',
    price: 'What does it cost?',
    product_search: 'Find a product',
    product_info: 'Details of a product',
    quote_request: 'I want a quote',
    quote_status: 'My quote',
    order_place: 'Place an order',
    order_change: 'Change an order',
    order_cancel: 'Cancel an order',
    reorder: 'Order the same again',
    return_request: 'Send goods back',
    claim: 'Something arrived damaged or short',
    return_status: 'Where is my return?',
    invoice: 'Copy of an invoice',
    statement: 'What do we owe?',
    credit_terms: 'Our payment terms',
    payment: 'How do I pay this?',
    documents: 'A document for an order',
    account: 'My account',
    recommendation: 'What goes with it?',
    notify_me: 'Tell me when',
    approval: 'Approve an order',
    human: 'Talk to a person',
    complaint: 'I want to complain',
    faq: 'A general question',
  } as Record<string, string>,
  parked:
    'I am sorry, I could not process this message. I have passed it to a colleague; please go on with your next question.',
  // honest answers until the skill is there
  notYet: (what: string) => `I cannot do this here myself yet (${what}). A colleague can: shall I pass it on?`,
  notYetWithArticle: (title: string, body: string) =>
    `${title}\n${body}\n\nI cannot arrange it here myself yet; a colleague can. Shall I pass it on?`,
  // orders
  askOrder: 'Which order is it? Please give me the order number (such as PO-2026-0031) or your own PO number.',
  orderNotFound: (number: string) =>
    `I find no order ${number} in your company's records. Please check the number; I can also show your latest orders.`,
  showOrders: 'Show my latest orders',
  noOrders: "I find no orders in your company's records yet.",
  orderHead: (number: string, placed: string, status: string) => `Order ${number} of ${placed}: ${status}.`,
  orderOwnNumber: (number: string) => `Your PO number: ${number}.`,
  status: {
    unknown: 'at a stage that is not recorded',
    waiting: 'waits for approval',
    confirmed: 'confirmed, not yet picked',
    picking: 'being picked in the warehouse',
    'part-shipped': 'partly shipped',
    shipped: 'on its way',
    delivered: 'delivered',
    cancelled: 'cancelled',
  } as Record<string, string>,
  shipped: (carrier: string, tracking: string, when: string) =>
    `Parcel with ${carrier}, tracking ${tracking}, left ${when}`,
  arrived: (when: string) => `, delivered ${when}.`,
  expected: (when: string) => `, expected ${when}.`,
  noDate: ', no date from the carrier yet.',
  openLines: (lines: string, when?: string) =>
    `Still to come: ${lines}${when ? `, promised for ${when}` : '; no date is confirmed yet'}.`,
  promised: (when: string) => `Promised for ${when}.`,
  shortDelivered: (lines: string) => `Delivered short: ${lines}. A colleague can put this right.`,
  ordersHead: 'Your latest orders:',
  orderRow: (number: string, placed: string, status: string, total: string) =>
    `${number} · ${placed} · ${status} · ${total}`,
  total: 'Total',
  netOnly: (net: string) => `Net: ${net}; freight and tax are not recorded for it.`,
  moreLines: (more: string) => `… and ${more} more lines`,
  // products
  askProduct: 'Which product is it? The SKU (such as CUP-12) is best, the name works too.',
  whichProduct: 'Which of these do you mean?',
  productNotFound: (words: string) => `I find no product for "${words}". Try the SKU, or describe what it is for.`,
  productsFound: 'These fit:',
  correctedSku: (said: string, sku: string) => `(I read "${said}" as ${sku}.)`,
  discontinued: (sku: string, other?: string) =>
    `${sku} is no longer sold${other ? `; its successor is ${other}` : ''}.`,
  // stock
  stockHead: (name: string, sku: string) => `${name} (${sku}):`,
  stockFree: (warehouse: string, free: string, unit: string) =>
    `${counted(free, unit)} free to promise in ${warehouse}`,
  stockNone: (warehouse: string) => `none free in ${warehouse}`,
  stockUnknown: (sku: string) =>
    `For ${sku} no stock is recorded, so I cannot say what is there. A colleague can check the warehouse.`,
  inbound: (quantity: string, unit: string, warehouse: string, when: string) =>
    `${counted(quantity, unit)} due in ${warehouse} on ${when}`,
  leadTime: (days: string) => `No delivery is scheduled yet; the usual lead time is ${days} days, not a promise`,
  noLeadTime: 'No delivery is scheduled and no lead time is recorded',
  enough: (quantity: string) => `Your ${quantity} are available now.`,
  notEnough: (quantity: string, free: string) => `Of your ${quantity}, ${free} are available now.`,
  // price
  priceLine: (quantity: string, unit: string, name: string, sku: string, each: string, net: string) =>
    `${counted(quantity, unit)} ${name} (${sku}): ${each} each, ${net} net.`,
  contractPrice: (until: string) => `That is your contract price, valid until ${until}.`,
  listPrice: 'That is the list price, before tax and freight.',
  tiersHead: (name: string, sku: string) => `${name} (${sku}), net unit prices:`,
  tier: (from: string, unit: string, each: string) => `from ${counted(from, unit)}: ${each}`,
  nextTier: (more: string, each: string) => `With ${more} more the unit price falls to ${each}.`,
  noPrice: (sku: string, currency: string) => `For ${sku} I have no price in ${currency}. A colleague can quote one.`,
  belowMoq: (moq: string, unit: string) => `The minimum is ${counted(moq, unit)}.`,
  packHint: (pack: string, unit: string, down: string, up: string) =>
    `It comes in cartons of ${counted(pack, unit)}: ${down} or ${up} would be full cartons.`,
  badQuantity: 'That quantity does not work: please give a whole number of pieces above zero.',
  cartonUnknown: (sku: string, unit: string) =>
    `How many ${unit} a carton of ${sku} holds is not recorded: please give the quantity in ${unit}.`,
  hugeQuantity: (limit: string) =>
    `That is more than we can price here (up to ${limit}). For very large orders a colleague makes a fixed offer.`,
  /** Goods without a price: "500 × 12 oz sip lid (LID-12)". */
  goods: (quantity: string, name: string, sku: string) => `${quantity} × ${name} (${sku})`,
  comma: ', ',
  /** Between two sentences. */
  gap: ' ',
  colon: ': ',
  perPack: (pack: string, unit: string) => `Carton of ${counted(pack, unit)}`,
  moq: (moq: string, unit: string) => `minimum ${counted(moq, unit)}`,
  // person
  handedOver: (number: string) =>
    `I have passed this to a colleague; your case number is ${number}. They read this conversation and answer here.`,
  handedOverClosed: (number: string, hours: string) =>
    `I have noted this for a colleague; your case number is ${number}. People are here ${hours}.`,
  askContact: 'How can we reach you? An e-mail address or telephone number is enough.',
  contactNoted: (contact: string, number: string) =>
    `Thank you, we will reach you at ${contact}. Case number ${number}.`,
  contactUnread:
    'I could not read an e-mail address or telephone number there. Please write it once more, or just leave the chat open.',
  sorry: 'I am sorry about this.',
  hours: 'Monday to Friday, 08:30 to 17:30 (Rotterdam) and 09:00 to 18:00 (Shanghai)',
  // units
  units: {
    H87: 'pieces',
    CT: 'cartons',
    BX: 'boxes',
    PK: 'packs',
    RO: 'rolls',
    DZN: 'dozen',
    PF: 'pallets',
    KGM: 'kg',
    SET: 'sets',
    PR: 'pairs',
  } as Record<string, string>,
  sources: {
    orders: 'order records',
    stock: 'stock records',
    prices: 'price list',
    contract: 'contract price',
    catalogue: 'catalogue',
    faq: 'FAQ',
  },
  orderTitle: (n: string) => `Order ${n}`,
  stockTitle: (sku: string) => `Stock of ${sku}`,
  priceTitle: (sku: string) => `Price of ${sku}`,
  figureOf: counted,
  figureDays: (days: number) => (days === 1 ? '1 day' : `${days} days`),
  figureMissing: (sku: string | undefined) =>
    sku ? `(not on record for ${sku} at the moment: please ask us)` : '(not on record at the moment: please ask us)',
  articleMissing: 'There is no answer to this in our FAQ.',
  other: {
    priceOf: (sku: string) => `Price of ${sku}`,
    stockOf: (sku: string) => `Is ${sku} in stock?`,
    orderOf: (n: string) => `Where is ${n}?`,
    trackOrder: 'Where is my last order?',
  },
};
