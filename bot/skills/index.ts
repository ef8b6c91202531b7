import { creditTerms } from './credit-terms.ts';
import { faq } from './faq.ts';
import { invoice } from './invoice.ts';
import { notifyMe } from './notify-me.ts';
import { orderStatus } from './order-status.ts';
import { payment } from './payment.ts';
import { person } from './person.ts';
import { price } from './price.ts';
import { productInfo } from './product-info.ts';
import { productSearch } from './product-search.ts';
import { returnStatus } from './return-status.ts';
import { returns } from './returns.ts';
import type { Skill } from './skill.ts';
import { smallTalk } from './small-talk.ts';
import { statement } from './statement.ts';
import { stock } from './stock.ts';

const SKILLS: readonly Skill[] = [
  orderStatus,
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
  person,
  faq,
  smallTalk,
];
const BY_INTENT = new Map(SKILLS.flatMap((skill) => skill.intents.map((intent) => [intent, skill] as const)));

/** Understood already, done by a person until their skill is there. */
export const LATER_INTENTS: ReadonlySet<string> = new Set([
  'quote_request',
  'quote_status',
  'order_place',
  'order_change',
  'order_cancel',
  'reorder',
  'documents',
  'account',
  'recommendation',
  'approval',
]);

/** The skill that answers an intent, if there is one yet. */
export function skillFor(intent: string): Skill | undefined {
  return BY_INTENT.get(intent);
}

/** The skill whose card has a button of that name. */
export function skillForAct(name: string): Skill | undefined {
  return SKILLS.find((skill) => skill.acts?.includes(name));
}
