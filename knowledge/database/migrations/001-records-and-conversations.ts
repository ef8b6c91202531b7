/** The records of the seller, the articles, and the conversations. */
export const sql = `
CREATE TABLE facts (
  key TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL
) STRICT;
CREATE TABLE company (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  name_zh TEXT,
  segment TEXT NOT NULL,
  region TEXT NOT NULL,
  country TEXT NOT NULL,
  language TEXT NOT NULL,
  currency TEXT NOT NULL,
  payment_terms TEXT NOT NULL,
  credit_limit INTEGER,
  vat_number TEXT,
  tax_rate INTEGER,
  customer_since TEXT NOT NULL
) STRICT;
CREATE TABLE address (
  id TEXT PRIMARY KEY NOT NULL,
  company_id TEXT NOT NULL,
  label TEXT NOT NULL,
  line TEXT NOT NULL,
  city TEXT NOT NULL,
  postcode TEXT NOT NULL,
  country TEXT NOT NULL,
  since TEXT NOT NULL
) STRICT;
CREATE TABLE contact (
  id TEXT PRIMARY KEY NOT NULL,
  company_id TEXT NOT NULL,
  name TEXT NOT NULL,
  email TEXT NOT NULL,
  language TEXT NOT NULL,
  role TEXT NOT NULL,
  spend_limit INTEGER,
  approver_id TEXT,
  demo INTEGER NOT NULL
) STRICT;
CREATE TABLE product (
  sku TEXT PRIMARY KEY NOT NULL,
  name_en TEXT NOT NULL,
  name_zh TEXT NOT NULL,
  description_en TEXT NOT NULL,
  description_zh TEXT NOT NULL,
  keywords TEXT NOT NULL,
  category TEXT NOT NULL,
  unit TEXT NOT NULL,
  pack_size INTEGER NOT NULL,
  moq INTEGER NOT NULL,
  lead_time_days INTEGER,
  discontinued INTEGER NOT NULL,
  replaced_by TEXT
) STRICT;
CREATE TABLE price_tier (
  sku TEXT NOT NULL,
  currency TEXT NOT NULL,
  min_quantity INTEGER NOT NULL,
  unit_price INTEGER NOT NULL,
  PRIMARY KEY (sku, currency, min_quantity)
) STRICT, WITHOUT ROWID;
CREATE TABLE contract_price (
  company_id TEXT NOT NULL,
  sku TEXT NOT NULL,
  unit_price INTEGER NOT NULL,
  valid_from TEXT NOT NULL,
  valid_to TEXT NOT NULL,
  PRIMARY KEY (company_id, sku, valid_from)
) STRICT, WITHOUT ROWID;
CREATE TABLE warehouse (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  name_zh TEXT NOT NULL,
  country TEXT NOT NULL
) STRICT;
CREATE TABLE stock (
  sku TEXT NOT NULL,
  warehouse_id TEXT NOT NULL,
  on_hand INTEGER NOT NULL,
  allocated INTEGER NOT NULL,
  as_of TEXT NOT NULL,
  PRIMARY KEY (sku, warehouse_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE inbound (
  id TEXT PRIMARY KEY NOT NULL,
  sku TEXT NOT NULL,
  warehouse_id TEXT NOT NULL,
  quantity INTEGER NOT NULL,
  due TEXT NOT NULL
) STRICT;
CREATE TABLE sales_order (
  id TEXT PRIMARY KEY NOT NULL,
  company_id TEXT NOT NULL,
  contact_id TEXT NOT NULL,
  placed_at TEXT NOT NULL,
  channel TEXT NOT NULL,
  customer_po TEXT,
  status TEXT NOT NULL,
  address_id TEXT NOT NULL,
  requested_day TEXT,
  promised_day TEXT,
  currency TEXT NOT NULL,
  net INTEGER NOT NULL,
  freight INTEGER NOT NULL,
  tax INTEGER NOT NULL,
  total INTEGER NOT NULL
) STRICT;
CREATE TABLE order_line (
  order_id TEXT NOT NULL,
  line INTEGER NOT NULL,
  sku TEXT NOT NULL,
  quantity INTEGER NOT NULL,
  unit_price INTEGER NOT NULL,
  net INTEGER NOT NULL,
  PRIMARY KEY (order_id, line)
) STRICT, WITHOUT ROWID;
CREATE TABLE shipment (
  id TEXT PRIMARY KEY NOT NULL,
  order_id TEXT NOT NULL,
  carrier TEXT NOT NULL,
  tracking TEXT NOT NULL,
  shipped_at TEXT NOT NULL,
  expected_day TEXT,
  delivered_at TEXT
) STRICT;
CREATE TABLE shipment_line (
  shipment_id TEXT NOT NULL,
  order_line INTEGER NOT NULL,
  quantity INTEGER NOT NULL,
  delivered INTEGER,
  PRIMARY KEY (shipment_id, order_line)
) STRICT, WITHOUT ROWID;
CREATE TABLE invoice (
  id TEXT PRIMARY KEY NOT NULL,
  order_id TEXT NOT NULL,
  company_id TEXT NOT NULL,
  issued_day TEXT NOT NULL,
  due_day TEXT NOT NULL,
  currency TEXT NOT NULL,
  total INTEGER NOT NULL,
  paid INTEGER NOT NULL,
  paid_day TEXT,
  disputed INTEGER NOT NULL,
  dispute_reason TEXT
) STRICT;
CREATE TABLE return_order (
  id TEXT PRIMARY KEY NOT NULL,
  order_id TEXT NOT NULL,
  company_id TEXT NOT NULL,
  opened_at TEXT NOT NULL,
  status TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT;
CREATE TABLE return_line (
  return_id TEXT NOT NULL,
  order_line INTEGER NOT NULL,
  quantity INTEGER NOT NULL,
  PRIMARY KEY (return_id, order_line)
) STRICT, WITHOUT ROWID;
CREATE TABLE quote (
  id TEXT PRIMARY KEY NOT NULL,
  company_id TEXT NOT NULL,
  contact_id TEXT NOT NULL,
  created_at TEXT NOT NULL,
  valid_to TEXT NOT NULL,
  status TEXT NOT NULL,
  currency TEXT NOT NULL,
  net INTEGER NOT NULL,
  freight INTEGER NOT NULL,
  tax INTEGER NOT NULL,
  total INTEGER NOT NULL
) STRICT;
CREATE TABLE quote_line (
  quote_id TEXT NOT NULL,
  line INTEGER NOT NULL,
  sku TEXT NOT NULL,
  quantity INTEGER NOT NULL,
  unit_price INTEGER NOT NULL,
  net INTEGER NOT NULL,
  PRIMARY KEY (quote_id, line)
) STRICT, WITHOUT ROWID;
CREATE TABLE browsing_event (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  company_id TEXT,
  contact_id TEXT,
  sku TEXT NOT NULL,
  kind TEXT NOT NULL
) STRICT;
CREATE TABLE planted (
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  detail TEXT NOT NULL,
  PRIMARY KEY (kind, subject)
) STRICT;
CREATE TABLE article (
  id TEXT NOT NULL,
  language TEXT NOT NULL,
  version INTEGER NOT NULL,
  category TEXT NOT NULL,
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  verified TEXT NOT NULL,
  phrasings TEXT NOT NULL,
  PRIMARY KEY (id, language, version)
) STRICT, WITHOUT ROWID;
CREATE TABLE conversation (
  id TEXT PRIMARY KEY NOT NULL,
  channel TEXT NOT NULL,
  person_id TEXT,
  company_id TEXT,
  language TEXT,
  created_at TEXT NOT NULL,
  state TEXT NOT NULL,
  delivered INTEGER NOT NULL DEFAULT 0,
  handed_over INTEGER NOT NULL
) STRICT;
CREATE TABLE inbox (
  id INTEGER PRIMARY KEY,
  conversation_id TEXT NOT NULL,
  channel TEXT NOT NULL,
  external_id TEXT NOT NULL,
  received_at TEXT NOT NULL,
  done INTEGER NOT NULL DEFAULT 0,
  failures INTEGER NOT NULL DEFAULT 0,
  parked INTEGER NOT NULL DEFAULT 0,
  UNIQUE (channel, external_id)
) STRICT;
CREATE TABLE transcript (
  id INTEGER PRIMARY KEY,
  conversation_id TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  person_id TEXT,
  activity TEXT NOT NULL,
  trace TEXT,
  inbox_id INTEGER
) STRICT;
CREATE TABLE handoff (
  id TEXT PRIMARY KEY NOT NULL,
  conversation_id TEXT NOT NULL,
  opened_at TEXT NOT NULL,
  reason TEXT NOT NULL,
  contact TEXT,
  status TEXT NOT NULL
) STRICT;
CREATE TABLE upload (
  id TEXT PRIMARY KEY NOT NULL,
  conversation_id TEXT NOT NULL,
  name TEXT NOT NULL,
  type TEXT NOT NULL,
  bytes BLOB NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX sales_order_company ON sales_order (company_id, placed_at);
CREATE INDEX sales_order_customer_po ON sales_order (customer_po) WHERE customer_po IS NOT NULL;
CREATE INDEX shipment_order ON shipment (order_id);
CREATE INDEX invoice_company ON invoice (company_id, due_day);
CREATE INDEX invoice_order ON invoice (order_id);
CREATE INDEX return_company ON return_order (company_id);
CREATE INDEX quote_company ON quote (company_id);
CREATE INDEX inbound_sku ON inbound (sku, due);
CREATE INDEX contact_company ON contact (company_id);
CREATE INDEX address_company ON address (company_id);
CREATE INDEX browsing_company ON browsing_event (company_id, at);
CREATE INDEX inbox_waiting ON inbox (conversation_id, id) WHERE done = 0 AND parked = 0;
CREATE INDEX transcript_conversation ON transcript (conversation_id, sequence);
CREATE INDEX handoff_open ON handoff (status, opened_at);
CREATE INDEX upload_conversation ON upload (conversation_id);
`;
