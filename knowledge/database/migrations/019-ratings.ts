/**
 * What buyers thought: of one reply (`answer`), or at the end whether they were helped (`end`, kept at the last reply).
 * It goes with the reply, and a day's figures are counted again when it changes.
 */
const recount = (row: string) => `
  UPDATE figure_day SET counts = NULL WHERE counts IS NOT NULL
    AND day IN (SELECT substr(at, 1, 10) FROM reply_fact WHERE conversation_id = ${row}.conversation_id);`;

export const sql = `
CREATE TABLE rating (
  reply_id INTEGER NOT NULL,
  about TEXT NOT NULL CHECK (about IN ('answer', 'end')),
  conversation_id TEXT NOT NULL,
  value INTEGER NOT NULL CHECK (value IN (-1, 1)),
  at TEXT NOT NULL,
  PRIMARY KEY (reply_id, about)
) STRICT, WITHOUT ROWID;
CREATE INDEX rating_conversation ON rating (conversation_id);
CREATE INDEX rating_at ON rating (at, about, value);
CREATE TRIGGER rating_reply_is_deleted AFTER DELETE ON transcript BEGIN
  DELETE FROM rating WHERE reply_id = old.id;
END;
CREATE TRIGGER rating_added AFTER INSERT ON rating BEGIN ${recount('new')} END;
CREATE TRIGGER rating_changed AFTER UPDATE ON rating BEGIN ${recount('new')} END;
CREATE TRIGGER rating_gone AFTER DELETE ON rating BEGIN ${recount('old')} END;
`;
