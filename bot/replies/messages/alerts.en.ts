import type { AlertKind } from '../../../knowledge/alerts/rules.ts';
import { counted } from '../counted.ts';

/** What staff are told in Teams and Slack. */
export const alertsEn = {
  kinds: {
    'hand-over': 'hand-overs',
    'risky-order': 'risky orders and quotes',
    unhappy: 'unhappy buyers',
    'hot-lead': 'hot leads',
    stock: 'stock running out',
    questions: 'questions without an answer',
  } as Record<AlertKind, string>,
  who: (person: string | null, company: string | null) =>
    [person, company].filter((name) => name !== null).join(', ') || 'A guest',
  waits: (who: string) => `${who} waits for a person`,
  unhappy: (who: string) => `${who} is not happy`,
  decides: (order: string, company: string) => `Order ${order} of ${company} waits for your yes`,
  wouldWait: (quote: string, company: string) => `Quote ${quote} of ${company} looks risky: it would wait if ordered`,
  facts: {
    case: 'Case',
    since: 'Waiting since',
    reason: 'Why',
    reach: 'Reach them',
    buyer: 'Buyer',
    amount: 'Amount',
    risk: 'Risk of late or no payment',
  },
  caseReasons: {
    asked: 'asked for a person',
    complaint: 'a complaint',
    contact: 'left how to be reached',
  } as Record<string, string>,
  approvalReasons: { credit: 'over the credit limit', risk: 'the model asks you to have a look' } as Record<
    string,
    string
  >,
  said: (words: string) => `“${words}”`,
  thumb: (said: string) => `Thumb down at the answer to ${said}`,
  because: (reasons: string) => `Because: ${reasons}`,
  takeOver: 'Take over',
  approve: 'Approve',
  decline: 'Decline',
  ask: 'Ask the buyer',
  console: 'Open in the console',
  approveSay: (order: string) => `Approve ${order}`,
  declineSay: (order: string) => `Decline ${order}`,
  askSay: (order: string) => `Ask the buyer about ${order}`,
  lead: (company: string, sku: string, likely: string) => `${company}: ${sku}, ${likely} likely within 30 days`,
  stock: (sku: string, name: string, warehouse: string, days: string, likely: string) =>
    `${sku} (${name}) in ${warehouse}: about ${counted(days, 'days')} of stock left, gone before the next delivery with ${likely}`,
  nextDelivery: (day: string) => `next delivery ${day}`,
  noDelivery: 'no delivery is on its way',
  questions: (count: string, text: string) => `Asked ${count} times and not answered: “${text}”`,
  digest: (count: number) => (count === 1 ? 'One thing for you:' : `${count} things for you:`),
  more: (count: string) => `… and ${count} more, in the console`,
  newest: (count: string) => `The newest ${count} follow here; the others stand in the console.`,
  listed: (title: string) => `${title[0]!.toUpperCase()}${title.slice(1)}:`,
  sources: {
    cases: 'conversations',
    approvals: 'approvals',
    likelihood: 'purchase likelihood model',
    risk: 'order risk model',
  },
  leadTitle: 'Who is likely to buy',
  riskTitle: (id: string) => `Risk of ${id}`,
  questionsTitle: 'Questions of the last 90 days',
  casesTitle: (id: string) => `Case ${id}`,
};
