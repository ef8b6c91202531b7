/** Where a conversation of Teams or Slack is found there, and what could not be posted to it. */
export const sql = `
CREATE TABLE channel_address (
  conversation_id TEXT PRIMARY KEY NOT NULL,
  channel TEXT NOT NULL,
  key TEXT NOT NULL,
  address TEXT NOT NULL,
  UNIQUE (channel, key)
) STRICT, WITHOUT ROWID;
CREATE TABLE post_refusal (
  conversation_id TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  at TEXT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (conversation_id, sequence)
) STRICT, WITHOUT ROWID;
`;
