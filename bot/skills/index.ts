import { alertRules } from './alert-rules.ts';
import { approval } from './approval.ts';
import { creditTerms } from './credit-terms.ts';
import { faq } from './faq.ts';
import { invoice } from './invoice.ts';
import { linkAccount } from './link-account.ts';
import { accountNews } from './managers/account-news.ts';
import { buyersAsking } from './managers/buyers-asking.ts';
import { forecast } from './managers/forecast.ts';
import { likelyBuyers } from './managers/likely-buyers.ts';
import { marketSummary } from './managers/market-summary.ts';
import { openInvoices } from './managers/open-invoices.ts';
import { ordersAtRisk } from './managers/orders-at-risk.ts';
import { quoteFor } from './managers/quote-for.ts';
import { stockOutlook } from './managers/stock-outlook.ts';
import { notifyMe } from './notify-me.ts';
import { order } from './order.ts';
import { orderChange } from './order-change.ts';
import { orderList } from './order-list.ts';
import { orderStatus } from './order-status.ts';
import { payment } from './payment.ts';
import { person } from './person.ts';
import { price } from './price.ts';
import { productInfo } from './product-info.ts';
import { productSearch } from './product-search.ts';
import { quote } from './quote.ts';
import { recommendation } from './recommendation.ts';
import { reorder } from './reorder.ts';
import { returnStatus } from './return-status.ts';
import { returns } from './returns.ts';
import type { Skill } from './skill.ts';
import { smallTalk } from './small-talk.ts';
import { statement } from './statement.ts';
import { stock } from './stock.ts';

const SKILLS: readonly Skill[] = [
  orderStatus,
  order,
  quote,
  orderList,
  reorder,
  orderChange,
  approval,
  alertRules,
  stock,
  price,
  productSearch,
  productInfo,
  invoice,
  statement,
  creditTerms,
  payment,
  returns,
  returnStatus,
  notifyMe,
  recommendation,
  person,
  faq,
  smallTalk,
  linkAccount,
  accountNews,
  buyersAsking,
  forecast,
  likelyBuyers,
  marketSummary,
  openInvoices,
  ordersAtRisk,
  quoteFor,
  stockOutlook,
];
const BY_INTENT = new Map(SKILLS.flatMap((skill) => skill.intents.map((intent) => [intent, skill] as const)));

/** Understood already, done by a person until their skill is there. */
export const LATER_INTENTS: ReadonlySet<string> = new Set(['documents', 'account']);

/** The skill that answers an intent, if there is one yet. */
export function skillFor(intent: string): Skill | undefined {
  return BY_INTENT.get(intent);
}

/** The skill whose card has a button of that name. */
export function skillForAct(name: string): Skill | undefined {
  return SKILLS.find((skill) => skill.acts?.includes(name));
}
