import type { Handle } from '../../database/database.ts';
import { samePages, TEXT_COLUMNS } from '../../faq/versions/rows.ts';
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

/** An article that reads otherwise than what is published becomes its next version and is published; older ones stay. */
export function writeArticle(handle: Handle): (found: Found) => 'added' | 'changed' | 'same' {
  const of = 'FROM article WHERE id = @id AND language = @language';
  const published = handle.prepare(`SELECT version, ${TEXT_COLUMNS.join(', ')} ${of} AND status = 'published'`);
  const latest = handle.prepare(`SELECT max(version) ${of}`).pluck();
  const past = handle.prepare(
    `UPDATE article SET status = 'past' WHERE id = @id AND language = @language AND status = 'published'`,
  );
  const insert = handle.prepare(
    `INSERT INTO article (id, language, version, ${TEXT_COLUMNS.join(', ')}, changed_by)
     VALUES (@id, @language, @version, ${TEXT_COLUMNS.map((column) => `@${column}`).join(', ')}, 'import')`,
  );
  return ({ values, given }) => {
    const { id = null, language = null } = values;
    const known = published.get({ id, language }) as (Found['values'] & { version: number }) | undefined;
    const row = { ...values };
    for (const column of TEXT_COLUMNS) if (known && !given.has(column)) row[column] = known[column] ?? null;
    if (known && samePages(known, row)) return 'same';
    past.run({ id, language });
    insert.run({ ...row, version: ((latest.get({ id, language }) as number | null) ?? 0) + 1 });
    return known ? 'changed' : 'added';
  };
}
