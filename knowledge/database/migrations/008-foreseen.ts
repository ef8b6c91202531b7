/** What the desk suggested, and what a model said of an order that waits: for staff only. */
export const sql = `
CREATE TABLE suggestion (
  id TEXT PRIMARY KEY NOT NULL,
  conversation_id TEXT NOT NULL UNIQUE,
  company_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  sku TEXT NOT NULL,
  likelihood REAL NOT NULL,
  shown_at TEXT NOT NULL,
  clicked_at TEXT
) STRICT;
CREATE TABLE approval_risk (
  approval_id TEXT PRIMARY KEY NOT NULL,
  probability REAL NOT NULL,
  threshold REAL NOT NULL,
  reasons TEXT NOT NULL,
  trained_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX suggestion_shown ON suggestion (shown_at);
`;
