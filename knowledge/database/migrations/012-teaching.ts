/**
 * What staff teach from questions that were not answered. Buyers' words are not copied: a row of `taught` points to the
 * message, and goes with it; only what staff wrote themselves stands in `text`.
 */
export const sql = `
CREATE TABLE reply_mark (
  reply_id INTEGER PRIMARY KEY NOT NULL,
  staff_id TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE TABLE taught (
  id TEXT PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('utterance', 'phrasing', 'out-of-scope', 'nothing')),
  question_id INTEGER UNIQUE,
  text TEXT,
  language TEXT NOT NULL CHECK (language IN ('en', 'zh')),
  intent TEXT,
  article TEXT,
  taught_by TEXT NOT NULL,
  at TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('waiting', 'published')),
  CHECK ((question_id IS NULL) <> (text IS NULL))
) STRICT;
CREATE INDEX taught_status ON taught (status, kind);
CREATE TRIGGER taught_message_is_deleted AFTER DELETE ON transcript BEGIN
  DELETE FROM taught WHERE question_id = old.id;
  DELETE FROM reply_mark WHERE reply_id = old.id;
END;
CREATE TRIGGER phrasing_published AFTER UPDATE OF status ON taught WHEN NEW.kind = 'phrasing' AND NEW.status <> OLD.status
  BEGIN UPDATE article_revision SET revision = revision + 1; END;
CREATE TRIGGER phrasing_gone AFTER DELETE ON taught WHEN OLD.kind = 'phrasing' AND OLD.status = 'published'
  BEGIN UPDATE article_revision SET revision = revision + 1; END;
`;
