import { counted } from '../counted.ts';

/** What somebody is told: in the conversation, else by e-mail. */
export const noticesEn = {
  quoteSent: (id: string, byName: string, total: string, until: string) =>
    `${byName} has made you the quote ${id}: ${total}, valid to ${until}.`,
  // asking
  willTell: {
    shipped: (subject: string) => `I will tell you once, when the next parcel of order ${subject} leaves.`,
    delivered: (subject: string) => `I will tell you once, when the next parcel of order ${subject} is delivered.`,
    'in-stock': (subject: string) => `I will tell you once, when ${subject} is back in stock.`,
    due: (subject: string) => `I will tell you once, three days before invoice ${subject} is due.`,
  },
  where: 'Here if this chat is open, else by e-mail to the address we have of you.',
  whereChat: 'You will read it here: keep this chat open or come back to it.',
  askWhat: 'What shall I tell you about: an order, a product or an invoice? Its number is enough.',
  nothingOpen: (order: string) => `Nothing of order ${order} is still to come, so there is nothing to wait for.`,
  inStockNow: (sku: string, free: string) => `${sku} is in stock now: ${free} free to promise.`,
  alreadyDue: (invoice: string, state: string) => `Invoice ${invoice}: ${state}. There is nothing to wait for.`,
  dropped: (count: number): string =>
    count ? 'All right, I will not tell you any more.' : 'There is nothing that I would tell you about.',
  stop: 'Stop notifying me',
  title: 'What you are told',
  // telling
  shipped: (order: string) => `As you asked: a parcel of order ${order} has left.`,
  parcel: (carrier: string, tracking: string, expected?: string) =>
    `${carrier}, tracking ${tracking}${expected ? `, expected ${expected}` : ''}`,
  delivered: (order: string) => `As you asked: a parcel of order ${order} has been delivered.`,
  cancelled: (order: string) => `You asked about order ${order}: it was cancelled, so nothing more will come of it.`,
  inStock: (sku: string) => `As you asked: ${sku} is back in stock.`,
  free: (quantity: string, unit: string, warehouse: string) =>
    `${counted(quantity, unit)} free to promise in ${warehouse}`,
  due: (invoice: string, open: string, day: string) =>
    `As you asked: invoice ${invoice} is due on ${day}; ${open} is to be paid.`,
  approvalAsked: (order: string, buyer: string, total: string) =>
    `Order ${order} of ${buyer} waits for your approval: ${total}. Answer "approve ${order}" or "decline ${order}".`,
  approvalAskedNoTotal: 'total not on record',
  approvalDecided: (order: string, by: string, approved: boolean) =>
    `Your order ${order} was ${approved ? 'approved' : 'declined'} by ${by}.`,
  approvalQuestion: (order: string, by: string, question: string) =>
    `${by} asks about your order ${order}, which still waits:\n${question}\nTo answer, ask for a person here.`,
  stillWaits: 'It still waits for another approval.',
  note: (note: string) => `Note: ${note}`,
  // e-mails
  subject: (seller: string, what: string) => (seller ? `${seller}: ${what}` : what),
  subjects: {
    shipped: (about: string) => `order ${about} is on its way`,
    delivered: (about: string) => `order ${about} was delivered`,
    cancelled: (about: string) => `order ${about} was cancelled`,
    'in-stock': (about: string) => `${about} is back in stock`,
    due: (about: string) => `invoice ${about} is about to be due`,
    'quote-sent': (about: string) => `quote ${about} for you`,
    'approval-asked': (about: string) => `order ${about} waits for your approval`,
    'approval-question': (about: string) => `a question about your order ${about}`,
    'approval-decided': (about: string) => `your order ${about}`,
  } as Record<string, (about: string) => string>,
  dear: (name: string) => `Hello ${name},`,
  footer: (seller: string, address: string | undefined) =>
    `This was written by the automated desk${seller ? ` of ${seller}` : ''}.${address ? ` To answer, open the chat at ${address}` : ' To answer, open the chat in the shop.'}`,
  replySubject: 'an answer to your question',
  replyIntro: 'a colleague has answered you in the chat:',
};
