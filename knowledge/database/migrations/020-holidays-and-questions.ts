/** Days on which nobody works in a country, and which goods companies asked about. */
export const sql = `
CREATE TABLE holiday (
  country TEXT NOT NULL,
  day TEXT NOT NULL,
  name_en TEXT NOT NULL,
  name_zh TEXT NOT NULL,
  works INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (country, day)
) STRICT, WITHOUT ROWID;
CREATE TABLE product_question (
  id INTEGER PRIMARY KEY NOT NULL,
  reply_id INTEGER,
  at TEXT NOT NULL,
  company_id TEXT NOT NULL,
  sku TEXT NOT NULL
) STRICT;
CREATE INDEX product_question_reply ON product_question (reply_id) WHERE reply_id IS NOT NULL;
CREATE INDEX product_question_company ON product_question (company_id, at);
CREATE TRIGGER question_is_deleted AFTER DELETE ON transcript BEGIN
  DELETE FROM product_question WHERE reply_id = old.id;
END;
`;
