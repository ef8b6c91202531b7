import type { AlertRules, ChannelPlace } from '../../knowledge/alerts/rules.ts';
import type { Buyers } from '../../knowledge/buyers/buyers.ts';
import type { Catalogue } from '../../knowledge/catalogue/catalogue.ts';
import type { ProductSearch } from '../../knowledge/catalogue/product-search.ts';
import type { StockedShelf } from '../../knowledge/catalogue/shelves.ts';
import type { StockReader } from '../../knowledge/catalogue/stock.ts';
import type { Asked } from '../../knowledge/conversations/asked.ts';
import type { HolidayOf } from '../../knowledge/delivery/holidays.ts';
import type { Transit } from '../../knowledge/delivery/transit.ts';
import type { Effect } from '../../knowledge/effects/effects.ts';
import type { Article } from '../../knowledge/faq/articles.ts';
import type { FaqAnswer } from '../../knowledge/faq/faq-index.ts';
import type { Watches } from '../../knowledge/notices/watches.ts';
import type { Series } from '../../knowledge/numbers/numbers.ts';
import type { Approvals } from '../../knowledge/orders/approvals.ts';
import type { Credit } from '../../knowledge/orders/credit.ts';
import type { Drafts } from '../../knowledge/orders/drafts.ts';
import type { Invoices } from '../../knowledge/orders/invoices.ts';
import type { Orders } from '../../knowledge/orders/orders.ts';
import type { openReceivables } from '../../knowledge/orders/receivables.ts';
import type { Claim, ReturnTerms } from '../../knowledge/orders/return-terms.ts';
import type { Returns } from '../../knowledge/orders/returns.ts';
import type { RiskReview } from '../../knowledge/orders/risk-review.ts';
import type { Statement } from '../../knowledge/orders/statement.ts';
import type { ChargesReader } from '../../knowledge/quotes/charges.ts';
import type { Quotes } from '../../knowledge/quotes/quotes.ts';
import type { Seller } from '../../knowledge/seller/seller.ts';
import type { Links } from '../../knowledge/staff/links.ts';
import type { Suggestions } from '../../knowledge/suggestions/suggestions.ts';
import type { Understanding } from '../../nlu/understanding.ts';
import type { Availability } from '../../recommend/collaborative-filtering/recommender.ts';
import type { Authority } from '../authority.ts';
import type { Act } from '../dialogue/act.ts';
import type { DocumentRef } from '../documents/address.ts';
import type { JudgeOrder } from '../jobs/foresight/judge-order.ts';
import type { Foreseen } from '../jobs/foresight/parts.ts';
import type { Messages } from '../replies/messages.ts';
import type { Citation, Reply } from '../replies/reply.ts';
import type { QuestionGroup } from '../teaching/groups.ts';
import type { AlertWords } from './support/alert-words.ts';
import type { Want } from './support/line-edits.ts';
import type { OpenList, Pasted } from './support/listing/open-list.ts';

/** What a buyer has said so far of what a skill needs; kept in the dialogue's state, so plain JSON. */
export interface Slots {
  sku?: string;
  quantity?: { value: number; unit?: string };
  order?: string; // order number or the buyer's own PO number
  /** Of a return: an order was named that is not on record. */
  namedOrder?: boolean;
  invoice?: string;
  return?: string;
  /** Of a return or claim: what is wrong, with which goods, and what the buyer wants. */
  claim?: Claim;
  /** `vague` where a name was said and no code: it may have been one of the others. */
  goods?: { sku: string; vague?: boolean; others?: string[]; quantity?: { value: number; unit?: string } }[];
  all?: boolean; // of everything
  unopened?: boolean;
  reason?: string;
  photos?: string[]; // ids of uploads
  photo?: boolean; // false: there is none
  remedy?: 'replacement' | 'credit';
  confirmed?: boolean;
  contact?: string;
  quote?: string;
  /** What is wanted so far, where something is still to be asked; the draft where all is said. */
  lines?: Want[];
  draft?: string;
  /** The product that a bare quantity belongs to. */
  focus?: string;
  /** Of what staff ask: the company (id), and the order's approval that is declined or asked about. */
  company?: string;
  approval?: { id: string; does: 'decline' | 'ask' };
  delivery?: { addressId?: string; day?: string; customerPo?: string };
}
export type SlotName = keyof Slots;

export interface SkillContext {
  understanding: Understanding;
  /** What the whole message names, of which this understanding may be one half. */
  mentioned: Slots;
  language: 'en' | 'zh';
  words: Messages;
  authority: Authority;
  currency: string;
  now: Date;
  /** The real clock, for the audit log; `now` is the desk's. */
  clock(): Date;
  today: string; // the day where the buyer is
  timeZone: string;
  records: Records;
  newId(): string;
  /** A signed address of a document, good for an hour; `name` is what a browser calls the file. */
  documentAddress(ref: DocumentRef, name: string): string;
  /** The next number of a series, in the year of the desk's clock. */
  nextNumber(series: Series): string;
  /** The button that was pressed, or the one that a typed yes stands for. */
  act: Act | undefined;
  /** The message was about something else and is answered: the skill only asks its open question again. */
  asksAgain?: boolean;
  /** What somebody of the staff says about what they are told. */
  alertWords?: AlertWords | undefined;
  /** Where the message was written, in Teams and Slack. */
  place?: { direct: boolean; whole: ChannelPlace | undefined } | undefined;
  channel: string;
  /** Answers the code that the message is, where it comes from an account that can be linked. */
  linking?: (() => ReturnType<Links['answer']>) | undefined;
  /** The order list that came with this message. */
  pasted?: Pasted | undefined;
  /** The order list that is being gone through. */
  list?: OpenList | undefined;
  /** Ids of the pictures that came with this message or shortly before. */
  photos: readonly string[];
  /** Of the hand-over that is open in this conversation. */
  caseNumber: string | undefined;
  /** The article that answers the message, where one does for sure. */
  findArticle(): Promise<FilledArticle | undefined>;
  /** The FAQ's word on the message; asks the encoder where words alone are not enough. */
  askFaq(): Promise<FaqReply>;
  /** The message is the very title of an article: a "did you mean" button was pressed. */
  choseArticle: boolean;
}

/** An article with the figures of the records filled in, and where all of it comes from. */
export interface FilledArticle {
  article: Article;
  title: string;
  body: string;
  citations: Citation[];
}

/** The FAQ's word on a message. */
export type FaqReply =
  | Exclude<FaqAnswer, { kind: 'answer' }>
  | { kind: 'answer'; filled: FilledArticle; confidence: number };

/** How the seller does business, from the settings. */
export interface Rules {
  /** The statuses in which an order may be changed or cancelled. */
  changeable: readonly string[];
  /** How long a quote holds. */
  quoteDays: number;
  /** An invoice overdue by more days than this holds new orders for the seller's staff. */
  holdOverdueDays: number;
}

/** What skills may read. */
export interface Records {
  catalogue: Catalogue;
  search: ProductSearch;
  stock: StockReader;
  orders: Orders;
  buyers: Buyers;
  invoices: Invoices;
  credit(companyId: string): Promise<Credit | undefined>;
  statement(companyId: string, currency: string, from: string, to: string): Promise<Statement>;
  seller: Seller;
  returns: Returns;
  /** The seller's terms of return, undefined where none are on record. */
  returnTerms(): ReturnTerms | undefined;
  quotes: Quotes;
  drafts: Drafts;
  approvals: Approvals;
  /** The name of somebody of the staff. */
  staffName(id: string): string | undefined;
  /** What was set of what a recipient is told. */
  alertRule: AlertRules['find'];
  charges: ChargesReader;
  /** How many days goods travel to a country. */
  transit: Transit;
  /** The public holidays on record. */
  holidayOf: HolidayOf;
  /** What somebody asked to be told and was not yet. */
  watches: Pick<Watches, 'of'>;
  suggestions: Pick<Suggestions, 'orderedSince'>;
  /** What the model says of an order before it is placed, for staff only; undefined where there is no model. */
  judgeOrder: JudgeOrder;
  riskReview: RiskReview;
  shelves(): StockedShelf[];
  receivables: ReturnType<typeof openReceivables>;
  asked: Asked;
  toldOfQuote(personId: string, quoteId: string): boolean;
  /** Questions that were not answered, in groups that mean the same, of these companies; the greatest first. */
  unansweredSince(from: string, companies: ReadonlySet<string> | 'all'): Promise<QuestionGroup[]>;
  /** The probability from which an order is called risky. */
  riskThreshold: number;
  /** What the desk foresees with; what is not trained is missing. */
  foreseen(): Foreseen;
  /** Whether a product may be recommended, and whether it is there. */
  availability(sku: string): Availability;
  /** Whether e-mails can leave. */
  mails: boolean;
  rules: Rules;
  /** Whether people of the seller are there now. */
  open(now: Date): boolean;
}

/** A skill that waits for one more thing. */
export interface Form {
  intent: string;
  slots: Slots;
  asks: SlotName;
}

/** A message as the skill of the open form reads it. */
export interface Reading {
  /** The form's slots with what the message adds. */
  slots: Slots;
  /**
   * `plainly`: whatever else it sounds like; `perhaps`: unless it is surely something else;
   * `not`: where it is nothing else either, the form asks once more.
   */
  answers: 'plainly' | 'perhaps' | 'not';
}

/** The buttons that a typed yes and no stand for. */
export interface Offer {
  yes: Act;
  no?: Act;
}

export interface SkillResult {
  reply: Reply;
  effects?: Effect[];
  /** The skill needs this before it can answer; the dialogue keeps the form open. */
  asks?: SlotName;
  /** The order list as it now stands; null when it is done. */
  list?: OpenList | null;
  /** The slots as the skill completed them. */
  slots?: Slots;
  caseNumber?: string;
  /** A typed yes, or no, presses this button, as long as nothing else is spoken of. */
  offers?: Offer;
  /** The form that it opens is this skill's: an accepted quote goes on as an order. */
  formOf?: string;
  /** Whose matter the next short message is ("no, 600"), where that is another skill's. */
  next?: string;
  /** It could not help: twice in a row, and a person is offered. */
  missed?: boolean;
  /** It offered what may be meant; whether it was is seen by what is said next. */
  offered?: boolean;
}

/** One thing that can be asked. It reads records, writes nothing, and knows no channel. */
export interface Skill {
  intents: readonly string[];
  audience: 'guest' | 'buyer' | 'staff';
  slots: readonly SlotName[];
  /** Names of the acts of its cards' buttons; it then finds the act in `desk.act`. */
  acts?: readonly string[];
  /**
   * What a message says to this skill's form, or to one that it is about to open (nothing is asked yet).
   * Undefined leaves it to the dialogue: what the message names of the slot that is asked for.
   */
  reads?(form: Omit<Form, 'asks'> & Partial<Pick<Form, 'asks'>>, desk: SkillContext): Reading | undefined;
  run(slots: Slots, desk: SkillContext): Promise<SkillResult>;
}
