/** Articles have drafts, owners, audiences and dates; what is published counts a revision, by which the desk sees it. */
export const sql = `
ALTER TABLE article ADD COLUMN status TEXT NOT NULL DEFAULT 'published'
  CHECK (status IN ('draft', 'published', 'past', 'dropped'));
ALTER TABLE article ADD COLUMN owner TEXT NOT NULL DEFAULT '';
ALTER TABLE article ADD COLUMN audience TEXT NOT NULL DEFAULT 'guest';
ALTER TABLE article ADD COLUMN valid_from TEXT;
ALTER TABLE article ADD COLUMN valid_until TEXT;
ALTER TABLE article ADD COLUMN restores INTEGER;
ALTER TABLE article ADD COLUMN changed_by TEXT NOT NULL DEFAULT '';
ALTER TABLE article ADD COLUMN changed_at TEXT;
ALTER TABLE article ADD COLUMN published_at TEXT;
UPDATE article SET status = 'past' WHERE EXISTS (SELECT 1 FROM article AS later
  WHERE later.id = article.id AND later.language = article.language AND later.version > article.version);
CREATE UNIQUE INDEX article_published ON article (id, language) WHERE status = 'published';
CREATE UNIQUE INDEX article_draft ON article (id, language) WHERE status = 'draft';
CREATE TABLE article_revision (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  revision INTEGER NOT NULL
) STRICT;
INSERT INTO article_revision VALUES (1, 0);
CREATE TRIGGER article_added AFTER INSERT ON article WHEN NEW.status = 'published'
  BEGIN UPDATE article_revision SET revision = revision + 1; END;
CREATE TRIGGER article_changed AFTER UPDATE OF status ON article WHEN NEW.status = 'published' OR OLD.status = 'published'
  BEGIN UPDATE article_revision SET revision = revision + 1; END;
`;
