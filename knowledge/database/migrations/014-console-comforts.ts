/** Replies that are held back for a while, conversations that rest, and texts that staff use again and again. */
export const sql = `
CREATE TABLE held_reply (
  id TEXT PRIMARY KEY NOT NULL,
  conversation_id TEXT NOT NULL,
  staff_id TEXT NOT NULL,
  text TEXT NOT NULL,
  release_at TEXT NOT NULL,
  closes INTEGER NOT NULL
) STRICT;
CREATE INDEX held_reply_release ON held_reply (release_at);
CREATE INDEX held_reply_conversation ON held_reply (conversation_id);
CREATE TABLE snooze (
  conversation_id TEXT PRIMARY KEY NOT NULL,
  staff_id TEXT NOT NULL,
  until TEXT NOT NULL,
  heard INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE canned_reply (
  id TEXT PRIMARY KEY NOT NULL,
  title TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;
`;
