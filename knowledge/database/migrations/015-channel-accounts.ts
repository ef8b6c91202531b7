/** Which staff account somebody in Teams or Slack is, and which companies a member of staff looks after. */
export const sql = `
CREATE TABLE channel_account (
  channel TEXT NOT NULL,
  external_id TEXT NOT NULL,
  staff_id TEXT NOT NULL,
  linked_at TEXT NOT NULL,
  PRIMARY KEY (channel, external_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX channel_account_staff ON channel_account (staff_id);
CREATE TABLE link_code (
  staff_id TEXT PRIMARY KEY NOT NULL,
  hash TEXT NOT NULL UNIQUE,
  expires_at TEXT NOT NULL
) STRICT;
CREATE TABLE link_refusal (
  at TEXT NOT NULL,
  channel TEXT NOT NULL,
  external_id TEXT NOT NULL
) STRICT;
CREATE INDEX link_refusal_at ON link_refusal (at);
CREATE TABLE looks_after (
  staff_id TEXT NOT NULL,
  company_id TEXT NOT NULL,
  PRIMARY KEY (staff_id, company_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX looks_after_company ON looks_after (company_id);
`;
