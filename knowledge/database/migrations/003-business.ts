/** What the desk does itself: drafts that become orders, approvals, notices; and the rules of freight. */
export const sql = `
CREATE TABLE draft (
  id TEXT PRIMARY KEY NOT NULL,
  company_id TEXT NOT NULL,
  contact_id TEXT NOT NULL,
  conversation_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  version INTEGER NOT NULL,
  status TEXT NOT NULL,
  body TEXT NOT NULL,
  became TEXT,
  updated_at TEXT NOT NULL
) STRICT;
CREATE TABLE approval (
  id TEXT PRIMARY KEY NOT NULL,
  order_id TEXT NOT NULL,
  company_id TEXT NOT NULL,
  reason TEXT NOT NULL,
  approver_id TEXT,
  status TEXT NOT NULL,
  asked_at TEXT NOT NULL,
  decided_at TEXT,
  decided_by TEXT,
  note TEXT
) STRICT;
CREATE TABLE notice (
  id TEXT PRIMARY KEY NOT NULL,
  person_id TEXT NOT NULL,
  conversation_id TEXT,
  kind TEXT NOT NULL,
  body TEXT NOT NULL,
  not_before TEXT,
  created_at TEXT NOT NULL,
  status TEXT NOT NULL
) STRICT;
CREATE TABLE freight_rule (
  currency TEXT NOT NULL,
  country TEXT NOT NULL,
  freight INTEGER NOT NULL,
  free_from INTEGER,
  handling INTEGER NOT NULL,
  handling_below INTEGER NOT NULL,
  PRIMARY KEY (currency, country)
) STRICT, WITHOUT ROWID;
CREATE TABLE allocation (
  order_id TEXT NOT NULL,
  sku TEXT NOT NULL,
  warehouse_id TEXT NOT NULL,
  quantity INTEGER NOT NULL,
  PRIMARY KEY (order_id, sku, warehouse_id)
) STRICT, WITHOUT ROWID;
ALTER TABLE sales_order ADD COLUMN draft_id TEXT;
ALTER TABLE sales_order ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;
CREATE UNIQUE INDEX sales_order_draft ON sales_order (draft_id) WHERE draft_id IS NOT NULL;
CREATE INDEX draft_conversation ON draft (conversation_id, status);
CREATE INDEX approval_order ON approval (order_id);
CREATE INDEX approval_open ON approval (approver_id, asked_at) WHERE status = 'open';
CREATE INDEX notice_open ON notice (not_before, created_at) WHERE status = 'open';
CREATE INDEX notice_person ON notice (person_id);
`;
