/** What the desk adds to a return, what somebody asked to be told, and the e-mails that leave. */
export const sql = `
CREATE TABLE return_case (
  return_id TEXT PRIMARY KEY NOT NULL,
  claim TEXT NOT NULL,
  remedy TEXT NOT NULL,
  contact_id TEXT NOT NULL,
  conversation_id TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE return_photo (
  return_id TEXT NOT NULL,
  upload_id TEXT NOT NULL,
  PRIMARY KEY (return_id, upload_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE watch (
  id TEXT PRIMARY KEY NOT NULL,
  person_id TEXT NOT NULL,
  company_id TEXT NOT NULL,
  conversation_id TEXT,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  since INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  status TEXT NOT NULL
) STRICT;
CREATE TABLE mail (
  id TEXT PRIMARY KEY NOT NULL,
  cause TEXT NOT NULL UNIQUE,
  person_id TEXT,
  conversation_id TEXT,
  recipient TEXT NOT NULL,
  subject TEXT NOT NULL,
  text TEXT NOT NULL,
  status TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  next_at TEXT NOT NULL,
  created_at TEXT NOT NULL,
  finished_at TEXT,
  error TEXT
) STRICT;
CREATE INDEX return_order_of ON return_order (order_id);
CREATE UNIQUE INDEX watch_once ON watch (person_id, kind, subject) WHERE status = 'open';
CREATE INDEX mail_due ON mail (next_at) WHERE status = 'queued';
CREATE INDEX transcript_staff ON transcript (at) WHERE author = 'staff';
CREATE INDEX mail_conversation ON mail (conversation_id) WHERE conversation_id IS NOT NULL;
`;
