import type { Database } from '../database/schema.ts';

/**
 * A table with something personal in it. The conditions are SQL over its own columns: `:conversations` stands for the
 * ids of the conversations meant, @person, @name and @email for a buyer, @before for the day up to which all is old.
 */
export interface Place {
  table: keyof Database;
  /** What of a person lies there; docs/privacy.md has the same sentence. */
  holds: string;
  /** What belongs to conversations goes with them. */
  conversations?: string;
  /** What is a person's besides. */
  person?: string;
  /** What is old by its own time, whoever's it is. */
  old?: string;
  /** The rows go, or, where a record of business must stay, these columns are set so that they say nothing of the person. */
  act: 'delete' | { set: string };
}

const IN = (column: string) => `${column} IN (:conversations)`;
/** The name in a text; an empty name would be in every text. */
const NAMED = (...columns: string[]) =>
  `(@name <> '' AND (${columns.map((column) => `instr(${column}, @name) > 0`).join(' OR ')}))`;

const without = (column: string) =>
  `replace(iif(@name = '', ${column}, replace(${column}, @name, '[erased]')), iif(@email = '', '[erased]', @email), '[erased]')`;

/** Where personal data lies, children before what they hang on: the order in which it is erased. */
export const PLACES: readonly Place[] = [
  {
    table: 'return_photo',
    holds: 'which pictures belong to a return',
    conversations: 'upload_id IN (SELECT id FROM upload WHERE conversation_id IN (:conversations))',
    act: 'delete',
  },
  {
    table: 'upload',
    holds: 'files that were sent in a conversation, such as pictures of damaged goods',
    conversations: IN('conversation_id'),
    act: 'delete',
  },
  {
    table: 'return_order',
    holds: 'the reason of a return in the words of whoever opened it',
    conversations: 'id IN (SELECT return_id FROM return_case WHERE conversation_id IN (:conversations))',
    person: 'id IN (SELECT return_id FROM return_case WHERE contact_id = @person)',
    act: { set: "reason = ''" },
  },
  {
    table: 'return_case',
    holds: 'who opened a return, and in which conversation',
    conversations: IN('conversation_id'),
    person: 'contact_id = @person',
    act: { set: 'conversation_id = NULL' },
  },
  {
    table: 'mail',
    holds: 'e-mails: recipient, subject and text',
    conversations: IN('conversation_id'),
    person: `person_id = @person OR (@email <> '' AND recipient = @email) OR ${NAMED('subject', 'text')}`,
    old: 'created_at < @before',
    act: 'delete',
  },
  {
    table: 'notice',
    holds: 'what somebody is told, with the names of who ordered and who decided',
    conversations: IN('conversation_id'),
    person: `person_id = @person OR ${NAMED('body')}`,
    old: 'created_at < @before',
    act: 'delete',
  },
  {
    table: 'watch',
    holds: 'what somebody asked to be told',
    conversations: IN('conversation_id'),
    person: 'person_id = @person',
    old: 'created_at < @before',
    act: 'delete',
  },
  {
    table: 'draft',
    holds: 'orders and changes that somebody built up',
    conversations: IN('conversation_id'),
    person: 'contact_id = @person',
    old: 'updated_at < @before',
    act: 'delete',
  },
  {
    table: 'approval',
    holds: 'the note of whoever approved or declined an order',
    person: `decided_by = @person OR ${NAMED("coalesce(note, '')")}`,
    old: 'decided_at < @before',
    act: { set: 'note = NULL' },
  },
  {
    table: 'conversation_note',
    holds: 'notes of the staff on a conversation',
    conversations: IN('conversation_id'),
    act: 'delete',
  },
  {
    table: 'held_reply',
    holds: 'replies of the staff that are not sent yet',
    conversations: IN('conversation_id'),
    act: 'delete',
  },
  {
    table: 'snooze',
    holds: 'that a conversation is put off',
    conversations: IN('conversation_id'),
    act: 'delete',
  },
  {
    table: 'reply_draft',
    holds: 'replies that staff have begun to write',
    conversations: IN('conversation_id'),
    act: 'delete',
  },
  {
    table: 'handoff',
    holds: 'cases: why a person was asked for, and how to reach whoever asked',
    conversations: IN('conversation_id'),
    act: 'delete',
  },
  {
    table: 'transcript',
    holds: 'what staff were told of a conversation in Teams or Slack, and what of it was carried there',
    // Only in the places where something of it was told.
    conversations: `conversation_id IN (SELECT told_in FROM alert WHERE conversation_id IN (:conversations)
      UNION SELECT thread_id FROM bridge WHERE conversation_id IN (:conversations))
      AND json_extract(activity, '$.channelData.about') IN (:conversations)`,
    act: 'delete',
  },
  {
    table: 'alert',
    holds: 'what staff are told in Teams and Slack, with names and words of buyers',
    conversations: IN('conversation_id'),
    person: NAMED('body'),
    old: 'at < @before',
    act: 'delete',
  },
  {
    table: 'bridge',
    holds: 'in which thread a member of staff answered a conversation',
    conversations: 'conversation_id IN (:conversations) OR thread_id IN (:conversations)',
    act: 'delete',
  },
  {
    table: 'transcript',
    holds: 'what was said on both sides, and the trace of every turn: what was understood and decided',
    conversations: IN('conversation_id'),
    person: `person_id = @person AND author = 'user'`,
    act: 'delete',
  },
  {
    table: 'transcript',
    holds: 'the name of a buyer in what others were told, such as whoever approved their order',
    person: `${NAMED('activity', "coalesce(trace, '')")} OR (@email <> '' AND instr(activity, @email) > 0)`,
    act: { set: ['activity', 'trace'].map((column) => `${column} = ${without(column)}`).join(', ') },
  },
  {
    table: 'channel_address',
    holds: 'where a conversation of Teams or Slack is found there',
    conversations: IN('conversation_id'),
    act: 'delete',
  },
  {
    table: 'post_refusal',
    holds: 'which replies could not be posted to Teams or Slack',
    conversations: IN('conversation_id'),
    act: 'delete',
  },
  {
    table: 'inbox',
    holds: 'messages that were acknowledged and not answered yet',
    conversations: IN('conversation_id'),
    act: 'delete',
  },
  {
    table: 'suggestion',
    holds: 'which product was suggested to somebody',
    conversations: IN('conversation_id'),
    person: 'person_id = @person',
    old: 'shown_at < @before',
    act: 'delete',
  },
  {
    table: 'browsing_event',
    holds: 'which products somebody looked at',
    person: 'contact_id = @person',
    old: 'at < @before',
    act: { set: 'contact_id = NULL' },
  },
  {
    table: 'conversation',
    holds: 'whose conversation it is, and what the desk remembers of it',
    conversations: IN('id'),
    act: 'delete',
  },
  {
    table: 'contact',
    holds: 'name, e-mail address, language and role of a buyer',
    person: 'id = @person',
    act: { set: "name = '', email = ''" },
  },
];

/** Tables with nothing personal in them, and why. A new table belongs here or above: a test asks for it. */
export const NOT_PERSONAL: Partial<Record<keyof Database, string>> = {
  facts: 'about the seller and the database',
  company: 'companies, no people',
  address: 'places of companies',
  product: 'catalogue',
  price_tier: 'catalogue',
  contract_price: 'by company',
  warehouse: 'places of the seller',
  stock: 'goods',
  inbound: 'goods',
  sales_order: 'business record; names its buyer by an id, which says nothing once the contact is erased',
  approval_risk: 'what a model said of an order of a company',
  order_line: 'goods',
  shipment: 'parcels of a company',
  shipment_line: 'goods',
  invoice: 'business record of a company',
  return_line: 'goods',
  quote: 'business record; names its buyer by an id',
  quote_line: 'goods',
  holiday: 'calendar',
  product_question: 'which goods a company asked about, without a word or a person; goes with its reply',
  planted: 'what the simulator put into the demo',
  article: 'FAQ',
  reply_mark: 'which replies staff found wrong, by their rows; goes with the reply',
  taught: 'points to messages, whose words it does not hold, and goes with them; its own words are the staff’s',
  article_revision: 'a counter',
  freight_rule: 'terms',
  allocation: 'goods',
  staff: 'accounts of the seller’s own people, kept and disabled by `npm run staff`',
  staff_session: 'of the seller’s own people',
  api_key: 'of the seller’s own people',
  rating: 'thumbs at replies, without a word of anybody; they go with their reply',
  reply_fact: 'figures of the desk’s replies, without a word of anybody; they go with their transcript',
  figure_day: 'counts of the desk’s replies by day, without a word of anybody; counted again when one of them goes',
  webhook: 'addresses of programs that the seller’s admins named',
  webhook_delivery: 'what happened, by ids; without a word of anybody',
  channel_account: 'accounts of the seller’s own people in Teams and Slack',
  link_code: 'of the seller’s own people',
  link_refusal: 'accounts that said a wrong code, kept for a day',
  looks_after: 'who of the seller’s own people looks after which company',
  alert_rule: 'what the seller’s own people want to be told',
  canned_reply: 'texts of the seller’s staff for everybody',
  audit: 'who did what, by ids; it holds no personal words',
};
