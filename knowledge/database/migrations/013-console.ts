/** What the console reads: the words of every message, the figures of every reply, and what staff have begun to write. */
export const sql = `
CREATE VIRTUAL TABLE transcript_words USING fts5(words, tokenize = 'unicode61 remove_diacritics 2', detail = full);
INSERT INTO transcript_words (transcript_words, rank) VALUES ('secure-delete', 1);
CREATE TABLE reply_fact (
  id INTEGER PRIMARY KEY NOT NULL,
  conversation_id TEXT NOT NULL,
  at TEXT NOT NULL,
  language TEXT NOT NULL,
  intent TEXT NOT NULL,
  confidence REAL NOT NULL,
  outcome TEXT NOT NULL
) STRICT;
CREATE INDEX reply_fact_at ON reply_fact (at, intent, outcome);
CREATE INDEX reply_fact_intent ON reply_fact (intent, id);
CREATE INDEX reply_fact_outcome ON reply_fact (outcome, id);
CREATE INDEX reply_fact_conversation ON reply_fact (conversation_id, outcome);
CREATE INDEX conversation_person ON conversation (person_id, created_at);
CREATE TABLE reply_draft (
  conversation_id TEXT NOT NULL,
  staff_id TEXT NOT NULL,
  text TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  PRIMARY KEY (conversation_id, staff_id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER transcript_is_deleted AFTER DELETE ON transcript BEGIN
  DELETE FROM transcript_words WHERE rowid = old.id;
  DELETE FROM reply_fact WHERE id = old.id;
END;
CREATE TRIGGER transcript_is_emptied AFTER UPDATE OF activity ON transcript BEGIN
  DELETE FROM transcript_words WHERE rowid = old.id;
END;
`;
