import type { Generated } from 'kysely';

/**
 * The tables. Conventions: times are UTC ISO strings ('2026-11-24T09:12:00.000Z'), days 'YYYY-MM-DD',
 * amounts integers in minor units, unit prices integers in 1/10,000 of the currency's unit (EUR 0.0825 = 825),
 * quantities integers in base units (pieces unless the product's unit says otherwise), rates in basis points.
 * What is not recorded is null for a figure and '' for a text that may not be null: an order with company_id ''
 * was sold to somebody the records do not name, and nobody belongs to that company.
 */
export interface Database {
  facts: { key: string; value: string }; // see facts.ts
  company: {
    id: string;
    name: string;
    name_zh: string | null;
    segment: string;
    region: string;
    country: string;
    language: 'en' | 'zh';
    currency: string;
    payment_terms: string; // NET14, NET30, NET60, PREPAID, MONTHLY30
    credit_limit: number | null;
    vat_number: string | null;
    tax_rate: number | null; // basis points
    customer_since: string;
  };
  address: {
    id: string;
    company_id: string;
    label: string;
    line: string;
    city: string;
    postcode: string;
    country: string;
    since: string;
  };
  contact: {
    id: string;
    company_id: string;
    name: string;
    email: string;
    language: 'en' | 'zh';
    role: 'buyer' | 'approver' | 'viewer';
    spend_limit: number | null; // minor units a single order; null = none
    approver_id: string | null;
    demo: number; // 1 = may be tried in the demo shop
  };
  product: {
    sku: string;
    name_en: string;
    name_zh: string;
    description_en: string;
    description_zh: string;
    keywords: string; // words buyers use for it, both languages, blank separated
    category: string;
    unit: string; // UN/ECE Rec 20 of the base unit
    pack_size: number | null; // base units in a carton
    moq: number | null; // base units
    lead_time_days: number | null;
    discontinued: number;
    replaced_by: string | null;
  };
  price_tier: { sku: string; currency: string; min_quantity: number; unit_price: number };
  contract_price: { company_id: string; sku: string; unit_price: number; valid_from: string; valid_to: string };
  warehouse: { id: string; name: string; name_zh: string; country: string };
  stock: { sku: string; warehouse_id: string; on_hand: number; allocated: number; as_of: string };
  inbound: { id: string; sku: string; warehouse_id: string; quantity: number; due: string };
  sales_order: {
    id: string; // PO-2026-0031
    company_id: string;
    contact_id: string;
    placed_at: string;
    channel: string; // web, edi, email, phone
    customer_po: string | null;
    status: 'unknown' | 'waiting' | 'confirmed' | 'picking' | 'part-shipped' | 'shipped' | 'delivered' | 'cancelled';
    address_id: string;
    requested_day: string | null;
    promised_day: string | null;
    currency: string;
    net: number;
    freight: number | null;
    tax: number | null;
    total: number | null; // null where a part of it is unknown
    draft_id: string | null; // the draft that became it
    revision: Generated<number>; // how often it was changed
  };
  order_line: { order_id: string; line: number; sku: string; quantity: number; unit_price: number; net: number };
  shipment: {
    id: string;
    order_id: string;
    carrier: string;
    tracking: string;
    shipped_at: string;
    expected_day: string | null;
    delivered_at: string | null;
  };
  shipment_line: { shipment_id: string; order_line: number; quantity: number; delivered: number | null };
  invoice: {
    id: string;
    order_id: string;
    company_id: string;
    issued_day: string;
    due_day: string;
    currency: string;
    total: number;
    paid: number;
    paid_day: string | null;
    disputed: number;
    dispute_reason: string | null;
  };
  return_order: { id: string; order_id: string; company_id: string; opened_at: string; status: string; reason: string };
  /** What the desk knows of a return that it opened itself. */
  return_case: {
    return_id: string;
    claim: 'unwanted' | 'damaged' | 'short' | 'wrong' | 'faulty';
    remedy: 'replacement' | 'credit';
    contact_id: string;
    conversation_id: string | null;
  };
  return_photo: { return_id: string; upload_id: string };
  /** What somebody asked to be told, once. */
  watch: {
    id: string;
    person_id: string;
    company_id: string;
    conversation_id: string | null;
    kind: 'shipped' | 'delivered' | 'in-stock' | 'due';
    subject: string; // order, SKU or invoice
    since: number; // parcels that had left (or arrived) when it was asked; 0 for the other kinds
    created_at: string;
    status: 'open' | 'met' | 'dropped';
  };
  /** E-mails that leave; one of each cause. */
  mail: {
    id: string;
    cause: string;
    person_id: string | null;
    conversation_id: string | null;
    recipient: string;
    subject: string;
    text: string;
    status: 'queued' | 'sending' | 'sent' | 'uncertain' | 'refused';
    attempts: number;
    next_at: string;
    created_at: string;
    finished_at: string | null;
    error: string | null;
  };
  return_line: { return_id: string; order_line: number; quantity: number };
  quote: {
    id: string;
    company_id: string;
    contact_id: string;
    created_at: string;
    valid_to: string;
    status: 'open' | 'accepted' | 'expired' | 'declined';
    currency: string;
    net: number;
    freight: number | null;
    tax: number | null;
    total: number | null; // null where a part of it is unknown
  };
  quote_line: { quote_id: string; line: number; sku: string; quantity: number; unit_price: number; net: number };
  /** What a buyer builds up; each change is a version more, and it becomes an order (`became`) once. */
  draft: {
    id: string;
    company_id: string;
    contact_id: string;
    conversation_id: string;
    kind: 'order' | 'change' | 'return';
    version: number;
    status: 'open' | 'done' | 'dropped';
    body: string; // JSON, see orders/drafts.ts
    became: string | null;
    updated_at: string;
  };
  /** An order that waits for somebody's yes. */
  approval: {
    id: string;
    order_id: string;
    company_id: string;
    reason: 'spend-limit' | 'credit' | 'risk';
    approver_id: string | null; // null: the seller's own staff
    status: 'open' | 'approved' | 'declined' | 'dropped'; // dropped: the order was cancelled meanwhile
    asked_at: string;
    decided_at: string | null;
    decided_by: string | null;
    note: string | null;
  };
  /** What the model said of an order that waits for staff; the decision on the approval is its label. */
  approval_risk: {
    approval_id: string;
    probability: number;
    threshold: number;
    reasons: string; // JSON: { column, value, logit }[]
    trained_at: string;
  };
  /** A product that the desk suggested, once in a conversation at most. */
  suggestion: {
    id: string;
    conversation_id: string;
    company_id: string;
    person_id: string;
    sku: string;
    likelihood: number;
    shown_at: string;
    clicked_at: string | null;
  };
  /** What somebody is to be told, once. */
  notice: {
    id: string;
    person_id: string;
    conversation_id: string | null;
    kind: string;
    body: string; // JSON: facts, not text
    not_before: string | null;
    created_at: string;
    status: 'open' | 'told' | 'mailed' | 'dropped';
  };
  /** Amounts in minor units; country '' is every other one of that currency. */
  freight_rule: {
    currency: string;
    country: string;
    freight: number;
    free_from: number | null; // net of goods; null: never free
    handling: number; // for a small order, added to the freight
    handling_below: number;
  };
  /** What an order of the desk holds of the stock; it is counted in stock.allocated. */
  allocation: { order_id: string; sku: string; warehouse_id: string; quantity: number };
  browsing_event: {
    id: Generated<number>;
    at: string;
    company_id: string | null;
    contact_id: string | null;
    sku: string;
    kind: string;
  };
  /** A public holiday of a country; `works` where a Saturday or Sunday is a working day instead. */
  holiday: { country: string; day: string; name_en: string; name_zh: string; works: number };
  /** A company asked about a product's stock or price; `reply_id` is the transcript row of the answer, where there is one. */
  product_question: { id: Generated<number>; reply_id: number | null; at: string; company_id: string; sku: string };
  planted: { kind: string; subject: string; detail: string }; // what the simulator put in, apart from the records
  article: {
    id: string;
    language: 'en' | 'zh';
    version: number;
    category: string;
    title: string;
    body: string;
    verified: string; // day
    phrasings: string; // JSON list
    status: Generated<'draft' | 'published' | 'past' | 'dropped'>; // a version never changes but in this
    owner: Generated<string>;
    audience: Generated<string>; // 'guest', 'buyer' or 'segment:NAME'
    valid_from: Generated<string | null>; // days, both included
    valid_until: Generated<string | null>;
    restores: Generated<number | null>; // the earlier version that it says again
    changed_by: Generated<string>;
    changed_at: Generated<string | null>;
    published_at: Generated<string | null>;
  };
  article_revision: { one: number; revision: number }; // counts what is published, so that a running desk sees it
  conversation: {
    id: string;
    channel: string;
    person_id: string | null;
    company_id: string | null;
    language: string | null;
    created_at: string;
    state: string; // JSON of the dialogue
    delivered: number; // up to this sequence the channel has been handed everything: the rest of the transcript is the outbox
    handed_over: number;
    taken_by: string | null; // member of staff who answers instead of the desk
    closed_at: string | null; // open again when something is written after it
  };
  /** Where a conversation of Teams or Slack is found there. */
  channel_address: {
    conversation_id: string;
    channel: string;
    key: string; // the conversation's in that channel
    address: string; // JSON of the channel
  };
  /** What could not be posted to Teams or Slack. */
  post_refusal: { conversation_id: string; sequence: number; at: string; reason: string };
  /** What staff are told in Teams and Slack, and when. */
  alert_rule: {
    recipient: string; // staff:…, or slack:… and teams:… of a whole channel
    staff_id: string; // whose rule it is
    place: string | null; // JSON; null: their own direct conversation
    rule: string; // JSON
    changed_at: string;
  };
  /** What somebody is told, once a cause. */
  alert: {
    id: Generated<number>;
    recipient: string;
    cause: string;
    kind: string;
    company_id: string | null;
    conversation_id: string | null; // the buyer's
    body: string; // JSON
    at: string;
    status: 'open' | 'told' | 'dropped';
    told_at: string | null;
    told_in: string | null; // conversation of Teams or Slack
  };
  /** A thread of Teams or Slack in which a member of staff answers a buyer. */
  bridge: {
    id: string;
    thread_id: string;
    conversation_id: string; // the buyer's
    staff_id: string;
    begun_at: string;
    carried: number; // sequence of the buyer's conversation
    ended_at: string | null;
  };
  inbox: {
    id: Generated<number>;
    conversation_id: string;
    channel: string;
    external_id: string;
    received_at: string;
    done: number;
    failures: number;
    parked: number; // 1: the desk could not answer it; 2: a person has seen to it
  };
  transcript: {
    id: Generated<number>;
    conversation_id: string;
    sequence: number; // watermark order within the conversation, both sides
    at: string;
    author: 'user' | 'desk' | 'staff';
    person_id: string | null;
    activity: string; // JSON as delivered
    trace: string | null;
    inbox_id: number | null;
  };
  /** What a reply of the desk was decided on: written from the trace by the search index. */
  reply_fact: {
    id: number; // of the transcript row
    conversation_id: string;
    at: string;
    language: string;
    intent: string;
    confidence: number; // 0 to 1
    outcome: 'answered' | 'suggested' | 'unanswered';
  };
  /** What a day's replies count; null where it is to be counted (again). */
  figure_day: { day: string; counts: string | null };
  /** Who is told by HTTP of what; `secret` signs, so it is stored as it is. */
  webhook: { id: string; url: string; events: string; secret: string; active: number; created_at: string };
  webhook_delivery: {
    id: number;
    webhook_id: string;
    event: string;
    data: string; // JSON: ids only
    at: string; // of what it tells of, by the desk's clock
    status: 'waiting' | 'delivered' | 'failed';
    tries: number;
    due_at: string | null; // of the next try, by the real clock; null: at once
    tried_at: string | null;
    answer: number | null; // HTTP status of the last try
    error: string | null;
  };
  rating: { reply_id: number; about: 'answer' | 'end'; conversation_id: string; value: number; at: string };
  held_reply: {
    id: string;
    conversation_id: string;
    staff_id: string;
    text: string;
    release_at: string;
    closes: number; // 0 or 1
  };
  snooze: { conversation_id: string; staff_id: string; until: string; heard: number };
  canned_reply: { id: string; title: string; text: string };
  /** What a member of staff has begun to write and not sent. */
  reply_draft: { conversation_id: string; staff_id: string; text: string; updated_at: string };
  /** Replies of the desk that staff found wrong. */
  reply_mark: { reply_id: number; staff_id: string; at: string };
  /** What staff taught: a message by its transcript row, or words of their own. */
  taught: {
    id: string;
    kind: 'utterance' | 'phrasing' | 'out-of-scope' | 'nothing';
    question_id: number | null;
    text: string | null;
    language: 'en' | 'zh';
    intent: string | null;
    article: string | null;
    taught_by: string;
    at: string;
    status: 'waiting' | 'published';
  };
  handoff: {
    id: string;
    conversation_id: string;
    opened_at: string;
    reason: string;
    contact: string | null;
    status: 'open' | 'closed';
  };
  upload: { id: string; conversation_id: string; name: string; type: string; bytes: Buffer; at: string };
  staff: {
    id: string;
    email: string; // lower case
    name: string; // as buyers see it
    role: 'agent' | 'manager' | 'admin';
    status: 'active' | 'disabled';
    password_hash: string;
    must_change: number; // the password was given by somebody else
    demo: number; // 1 = only where the demo may be open
    created_at: string;
  };
  staff_session: { digest: string; staff_id: string; created_at: string; expires_at: string };
  api_key: {
    id: string;
    staff_id: string;
    label: string;
    digest: string;
    created_at: string;
    revoked_at: string | null;
  };
  audit: {
    id: number; // 1, 2, 3 …
    at: string;
    actor: string;
    via: string;
    act: string;
    subject: string;
    detail: string; // JSON
    hash: string; // over this row and the hash before it
  };
  conversation_note: { id: string; conversation_id: string; staff_id: string; at: string; text: string };
  /** Somebody of the staff as Teams or Slack knows them. */
  channel_account: { channel: 'slack' | 'teams'; external_id: string; staff_id: string; linked_at: string };
  /** What links the next such account, once; one a member of staff. */
  link_code: { staff_id: string; hash: string; expires_at: string };
  /** Wrong codes, for a limit on them. */
  link_refusal: { at: string; channel: string; external_id: string };
  looks_after: { staff_id: string; company_id: string };
}
