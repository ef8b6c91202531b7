import type { Handle } from '../../database/database.ts';
import type { Found } from './collect.ts';
import { openExists } from './upsert.ts';

const EVENT_KEY = ['at', 'company_id', 'contact_id', 'sku', 'kind'];

/** An event has no number: the same one is not written twice. */
export function writeEvent(handle: Handle): (found: Found) => 'added' | 'same' {
  const exists = openExists(handle, 'browsing_event', EVENT_KEY);
  const insert = handle.prepare(
    'INSERT INTO browsing_event (at, company_id, contact_id, sku, kind) VALUES (@at, @company_id, @contact_id, @sku, @kind)',
  );
  return ({ values }) => {
    if (exists(values)) return 'same';
    insert.run(values);
    return 'added';
  };
}

const ARTICLE = ['category', 'title', 'body', 'verified', 'phrasings'];

/** An article that reads otherwise than its latest version becomes a new version; older ones stay. */
export function writeArticle(handle: Handle): (found: Found) => 'added' | 'changed' | 'same' {
  const latest = handle.prepare(
    `SELECT version, ${ARTICLE.join(', ')} FROM article WHERE id = @id AND language = @language
     ORDER BY version DESC LIMIT 1`,
  );
  const insert = handle.prepare(
    `INSERT INTO article (id, language, version, ${ARTICLE.join(', ')})
     VALUES (@id, @language, @version, ${ARTICLE.map((column) => `@${column}`).join(', ')})`,
  );
  return ({ values, given }) => {
    const { id = null, language = null } = values;
    const known = latest.get({ id, language }) as (Found['values'] & { version: number }) | undefined;
    const row = { ...values };
    for (const column of ARTICLE) if (known && !given.has(column)) row[column] = known[column] ?? null;
    if (known && ARTICLE.every((column) => known[column] === row[column])) return 'same';
    insert.run({ ...row, version: (known?.version ?? 0) + 1 });
    return known ? 'changed' : 'added';
  };
}
