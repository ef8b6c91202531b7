/** People of the seller: accounts, keys, sessions, what they did; and conversations that one of them has taken. */
export const sql = `
CREATE TABLE staff (
  id TEXT PRIMARY KEY NOT NULL,
  email TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  status TEXT NOT NULL,
  password_hash TEXT NOT NULL,
  must_change INTEGER NOT NULL,
  demo INTEGER NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE TABLE staff_session (
  digest TEXT PRIMARY KEY NOT NULL,
  staff_id TEXT NOT NULL,
  created_at TEXT NOT NULL,
  expires_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE api_key (
  id TEXT PRIMARY KEY NOT NULL,
  staff_id TEXT NOT NULL,
  label TEXT NOT NULL,
  digest TEXT NOT NULL UNIQUE,
  created_at TEXT NOT NULL,
  revoked_at TEXT
) STRICT;
CREATE TABLE audit (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  via TEXT NOT NULL,
  act TEXT NOT NULL,
  subject TEXT NOT NULL,
  detail TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;
CREATE TABLE conversation_note (
  id TEXT PRIMARY KEY NOT NULL,
  conversation_id TEXT NOT NULL,
  staff_id TEXT NOT NULL,
  at TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;
ALTER TABLE conversation ADD COLUMN taken_by TEXT;
ALTER TABLE conversation ADD COLUMN closed_at TEXT;
CREATE INDEX staff_session_staff ON staff_session (staff_id);
CREATE INDEX api_key_staff ON api_key (staff_id);
CREATE INDEX note_conversation ON conversation_note (conversation_id, at);
CREATE INDEX conversation_taken ON conversation (taken_by) WHERE taken_by IS NOT NULL;
CREATE INDEX inbox_parked ON inbox (conversation_id) WHERE parked = 1;
CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit BEGIN SELECT raise(ABORT, 'The audit log is only added to.'); END;
CREATE TRIGGER audit_is_not_deleted BEFORE DELETE ON audit BEGIN SELECT raise(ABORT, 'The audit log is only added to.'); END;
`;
