/** A figure that the seller's records do not hold is null, never zero: SQLite needs the tables written anew for that. */
const NULLABLE = {
  product: `
  sku TEXT PRIMARY KEY NOT NULL,
  name_en TEXT NOT NULL,
  name_zh TEXT NOT NULL,
  description_en TEXT NOT NULL,
  description_zh TEXT NOT NULL,
  keywords TEXT NOT NULL,
  category TEXT NOT NULL,
  unit TEXT NOT NULL,
  pack_size INTEGER,
  moq INTEGER,
  lead_time_days INTEGER,
  discontinued INTEGER NOT NULL,
  replaced_by TEXT`,
  sales_order: `
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
  freight INTEGER,
  tax INTEGER,
  total INTEGER`,
  quote: `
  id TEXT PRIMARY KEY NOT NULL,
  company_id TEXT NOT NULL,
  contact_id TEXT NOT NULL,
  created_at TEXT NOT NULL,
  valid_to TEXT NOT NULL,
  status TEXT NOT NULL,
  currency TEXT NOT NULL,
  net INTEGER NOT NULL,
  freight INTEGER,
  tax INTEGER,
  total INTEGER`,
};

const rewritten = Object.entries(NULLABLE).map(
  ([table, columns]) => `
CREATE TABLE ${table}_new (${columns}
) STRICT;
INSERT INTO ${table}_new SELECT * FROM ${table};
DROP TABLE ${table};
ALTER TABLE ${table}_new RENAME TO ${table};`,
);

export const sql = `${rewritten.join('')}
CREATE INDEX sales_order_company ON sales_order (company_id, placed_at);
CREATE INDEX sales_order_customer_po ON sales_order (customer_po) WHERE customer_po IS NOT NULL;
CREATE INDEX quote_company ON quote (company_id);
`;
