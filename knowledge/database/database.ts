import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { sql as recordsAndConversations } from './migrations/001-records-and-conversations.ts';
import { sql as unknownIsNotZero } from './migrations/002-unknown-is-not-zero.ts';
import { sql as business } from './migrations/003-business.ts';
import { sql as returnsMailWatches } from './migrations/004-returns-mail-watches.ts';
import { sql as staff } from './migrations/005-staff.ts';
import { sql as cases } from './migrations/006-cases.ts';
import { sql as foreseen } from './migrations/008-foreseen.ts';
import { sql as articleVersions } from './migrations/011-article-versions.ts';
import { sql as teaching } from './migrations/012-teaching.ts';
import { sql as consoleTables } from './migrations/013-console.ts';
import { sql as consoleComforts } from './migrations/014-console-comforts.ts';
import { sql as channelAccounts } from './migrations/015-channel-accounts.ts';
import { sql as channels } from './migrations/016-channels.ts';
import { sql as alerts } from './migrations/017-alerts.ts';
import { sql as administration } from './migrations/018-administration.ts';
import { sql as ratings } from './migrations/019-ratings.ts';
import { sql as holidaysAndQuestions } from './migrations/020-holidays-and-questions.ts';
import { sql as searchByIntent } from './migrations/024-search-by-intent.ts';
import type { Database } from './schema.ts';

/** In order; the file's user_version counts how many have run. */
const MIGRATIONS = [
  recordsAndConversations,
  unknownIsNotZero,
  business,
  returnsMailWatches,
  staff,
  cases,
  consoleTables,
  articleVersions,
  consoleComforts,
  teaching,
  foreseen,
  channels,
  administration,
  ratings,
  channelAccounts,
  alerts,
  holidaysAndQuestions,
  searchByIntent,
];

export type Handle = BetterSqlite3.Database;

/** The open database: Kysely for reading records, the raw handle for the turn's prepared statements. */
export interface OpenDatabase {
  query: Kysely<Database>;
  handle: Handle;
  close(): Promise<void>;
}

/**
 * Opens (and brings up to date) the SQLite file, or ':memory:'.
 * A commit is on disk when it returns: WAL with synchronous=FULL on the one writing handle.
 */
export function openDatabase(file: string): OpenDatabase {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const handle = new BetterSqlite3(file);
  for (const pragma of [
    'journal_mode = WAL',
    'synchronous = FULL',
    'busy_timeout = 5000',
    'wal_autocheckpoint = 8000',
    'journal_size_limit = 67108864',
    'cache_size = -65536',
    'temp_store = MEMORY',
    'foreign_keys = ON',
    'recursive_triggers = ON', // REPLACE is no way around the audit log's
  ])
    handle.pragma(pragma);
  migrate(handle);
  const query = queryOn(handle);
  return { query, handle, close: () => query.destroy() };
}

/** Builds queries that run on this handle. */
export const queryOn = (handle: Handle): Kysely<Database> =>
  new Kysely<Database>({ dialect: new SqliteDialect({ database: handle }) });

function migrate(handle: Handle): void {
  const version = handle.pragma('user_version', { simple: true }) as number;
  if (version > MIGRATIONS.length)
    throw new Error(
      `The database was written by a newer version (schema ${version}, this one knows ${MIGRATIONS.length}): start the newer version, or set DATA_DIR to another folder.`,
    );
  for (let next = version; next < MIGRATIONS.length; next++)
    handle.transaction(() => {
      handle.exec(MIGRATIONS[next]!);
      handle.pragma(`user_version = ${next + 1}`);
    })();
}
