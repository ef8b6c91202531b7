/**
 * What the seller's people are told in Teams and Slack, by which rules, and the threads in which they answer buyers.
 *
 * A recipient is a member of staff ('staff:…') or a whole channel ('slack:…', 'teams:…'). `rule` holds what was set of
 * it. A cause is told to a recipient once. A bridge joins a thread of Teams or Slack with a buyer's conversation;
 * `carried` is the sequence up to which that was told in the thread.
 */
export const sql = `
CREATE TABLE alert_rule (
  recipient TEXT PRIMARY KEY NOT NULL,
  staff_id TEXT NOT NULL,
  place TEXT,
  rule TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE alert (
  id INTEGER PRIMARY KEY,
  recipient TEXT NOT NULL,
  cause TEXT NOT NULL,
  kind TEXT NOT NULL,
  company_id TEXT,
  conversation_id TEXT,
  body TEXT NOT NULL,
  at TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('open', 'told', 'dropped')),
  told_at TEXT,
  told_in TEXT,
  UNIQUE (recipient, cause)
) STRICT;
CREATE INDEX alert_open ON alert (recipient) WHERE status = 'open';
CREATE INDEX alert_about ON alert (conversation_id) WHERE conversation_id IS NOT NULL;
CREATE INDEX alert_told_in ON alert (told_in) WHERE told_in IS NOT NULL;
CREATE TABLE bridge (
  id TEXT PRIMARY KEY NOT NULL,
  thread_id TEXT NOT NULL,
  conversation_id TEXT NOT NULL,
  staff_id TEXT NOT NULL,
  begun_at TEXT NOT NULL,
  carried INTEGER NOT NULL,
  ended_at TEXT
) STRICT;
CREATE UNIQUE INDEX bridge_thread ON bridge (thread_id) WHERE ended_at IS NULL;
CREATE INDEX bridge_conversation ON bridge (conversation_id);
`;
