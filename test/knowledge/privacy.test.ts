import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { openSearchIndex } from '../../knowledge/conversations/search-index.ts';
import { type OpenDatabase, openDatabase } from '../../knowledge/database/database.ts';
import { claimFile, erasePerson, exportPerson, scrub } from '../../knowledge/privacy/person-data.ts';
import { NOT_PERSONAL, PLACES } from '../../knowledge/privacy/places.ts';
import { keptFrom, openRetention } from '../../knowledge/privacy/retention.ts';
import { audit, openAuditLog } from '../../knowledge/staff/audit.ts';

/** Stands in everything that is Marie's; letters that occur nowhere else. */
const SENTINEL = 'zqxjkvbpygwf';
const NAME = `Marie ${SENTINEL}`;
const AT = '2026-11-24T10:00:00.000Z';

let folder: string;
let database: OpenDatabase;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'privacy-'));
  database = openDatabase(join(folder, 'desk.sqlite'));
});
afterEach(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Writes a row; columns that are not given get a harmless value. */
function put(table: string, row: Record<string, unknown>): void {
  const { handle } = database;
  const columns = handle.pragma(`table_info(${table})`) as {
    name: string;
    type: string;
    notnull: number;
    pk: number;
  }[];
  const used = columns.filter((c) => !(c.name === 'id' && c.type === 'INTEGER'));
  const empty = (c: { type: string; notnull: number }) =>
    !c.notnull ? null : c.type === 'INTEGER' ? 0 : c.type === 'BLOB' ? Buffer.alloc(0) : '';
  const values = Object.fromEntries(used.map((c) => [c.name, c.name in row ? row[c.name] : empty(c)]));
  handle
    .prepare(
      `INSERT INTO ${table} (${Object.keys(values).join(', ')}) VALUES (${Object.keys(values)
        .map((c) => `@${c}`)
        .join(', ')})`,
    )
    .run(values);
}

/** A conversation with everything in it that can hang on one. */
function converse(who: string, word: string, at: string): void {
  const id = `conv-${who}`;
  put('conversation', { id, channel: 'web', person_id: who, created_at: at, state: `{"last":"${word}"}` });
  put('inbox', { conversation_id: id, channel: 'web', external_id: id, body: word, received_at: at });
  for (let n = 1; n <= 3; n++)
    put('transcript', {
      ...{ conversation_id: id, sequence: n, at, author: n === 2 ? 'desk' : 'user', person_id: n === 2 ? null : who },
      ...{ activity: JSON.stringify({ text: word }), trace: JSON.stringify({ heard: word }) },
    });
  put('handoff', { id: `CASE-${who}`, conversation_id: id, opened_at: at, reason: word, contact: `${word}@x.example` });
  put('upload', { id: `up-${who}`, conversation_id: id, name: word, bytes: Buffer.alloc(20_000, word), at });
  put('conversation_note', { id: `note-${who}`, conversation_id: id, at, text: word });
  put('channel_address', { conversation_id: id, channel: 'slack', key: word, address: `{"to":"${word}"}` });
  put('alert', {
    recipient: 'staff:noor',
    cause: id,
    kind: 'unhappy',
    conversation_id: id,
    body: word,
    at,
    status: 'told',
    told_in: 'thread',
  });
  put('bridge', {
    id: `bridge-${who}`,
    thread_id: 'thread',
    conversation_id: id,
    staff_id: 'noor',
    begun_at: at,
    ended_at: at,
  });
  put('transcript', {
    ...{ conversation_id: 'thread', sequence: 1, at, author: 'desk' },
    activity: JSON.stringify({ text: word, channelData: { about: id } }),
  });
  put('post_refusal', { conversation_id: id, sequence: 2, at, reason: word });
  put('held_reply', { id: `held-${who}`, conversation_id: id, text: word, release_at: at });
  put('snooze', { conversation_id: id, staff_id: 'noor', until: at });
  put('reply_draft', { conversation_id: id, staff_id: 'noor', text: word, updated_at: at });
  put('draft', { id: `draft-${who}`, contact_id: who, conversation_id: id, body: word, updated_at: at });
  put('watch', {
    id: `watch-${who}`,
    person_id: who,
    conversation_id: id,
    subject: word,
    created_at: at,
    status: 'open',
  });
  put('notice', { id: `notice-${who}`, person_id: who, conversation_id: id, body: word, created_at: at });
  put('mail', {
    id: `mail-${who}`,
    cause: `notice:${who}`,
    person_id: who,
    recipient: word,
    text: word,
    created_at: at,
  });
  put('return_order', { id: `RMA-${who}`, order_id: 'PO-1', opened_at: at, reason: word });
  put('return_case', { return_id: `RMA-${who}`, claim: 'unwanted', contact_id: who, conversation_id: id });
  put('return_photo', { return_id: `RMA-${who}`, upload_id: `up-${who}` });
  put('suggestion', {
    id: `suggested-${who}`,
    conversation_id: id,
    person_id: who,
    sku: word,
    likelihood: 0.9,
    shown_at: at,
  });
  put('browsing_event', { at, contact_id: who, sku: 'CUP-12', kind: 'view' });
  put('approval', { id: `ok-${who}`, decided_by: who, decided_at: at, note: word });
}

function fill(): void {
  put('contact', { id: 'marie', company_id: 'cafe', name: NAME, email: `marie@${SENTINEL}.example`, role: 'buyer' });
  put('contact', {
    id: 'thomas',
    company_id: 'cafe',
    name: 'Thomas Brunner',
    email: 'thomas@x.example',
    role: 'approver',
  });
  put('sales_order', { id: 'PO-1', company_id: 'cafe', contact_id: 'marie', placed_at: AT, status: 'delivered' });
  converse('marie', SENTINEL, AT);
  converse('thomas', 'kept', AT);
  // Her name in what others were told and are to be told.
  put('notice', { id: 'asked', person_id: 'thomas', body: JSON.stringify({ buyerName: NAME }), created_at: AT });
  put('mail', {
    id: 'asked',
    cause: 'notice:asked',
    person_id: 'thomas',
    recipient: 'thomas@x.example',
    text: `Order of ${NAME}`,
  });
  put('transcript', {
    conversation_id: 'conv-thomas',
    sequence: 4,
    at: AT,
    author: 'desk',
    activity: `{"text":"Order of ${NAME} waits."}`,
  });
  openSearchIndex(database.handle).step();
  // What was written over before: old pages still hold it.
  for (let n = 0; n < 50; n++)
    database.handle
      .prepare(`UPDATE conversation SET state = ? WHERE id = 'conv-marie'`)
      .run(`${SENTINEL}${'x'.repeat(n * 100)}`);
}

const files = () =>
  ['', '-wal', '-shm'].map((end) => join(folder, `desk.sqlite${end}`)).filter((file) => existsSync(file));
const inFiles = () => files().some((file) => readFileSync(file).includes(SENTINEL));
const count = (table: string) => database.handle.prepare(`SELECT count(*) FROM ${table}`).pluck().get();

// The index of words is no place of its own: what it holds goes with the transcript, by triggers.
test('every table is known to hold something personal, or not to', () => {
  const tables = database.handle
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
       AND name NOT LIKE 'transcript_words%'`)
    .pluck()
    .all() as string[];
  const known = new Set<string>([...PLACES.map(({ table }) => table), ...Object.keys(NOT_PERSONAL)]);
  expect(tables.filter((table) => !known.has(table))).toEqual([]);
  expect([...known].filter((table) => !tables.includes(table))).toEqual([]);
});

test('the page for people says the same as the list', () => {
  const page = readFileSync(new URL('../../docs/privacy.md', import.meta.url), 'utf8');
  for (const { table, holds } of PLACES) expect(page).toContain(`| ${table} | ${holds} |`);
});

describe('a person is erased', () => {
  const erase = () => {
    claimFile(database.handle);
    const write = audit(database.handle);
    const actor = { id: 'command-line', via: 'command-line' };
    return erasePerson(database.handle, 'marie', (detail) =>
      write(
        { kind: 'audit', at: AT, actor, act: 'privacy-erase', subject: 'marie', detail },
        { conversationId: null, at: AT },
      ),
    );
  };

  it('no byte is left in the files; what is others’ stays, and the record of the order', () => {
    fill();
    expect(inFiles()).toBe(true);
    const { counts, mails } = erase();
    scrub(database.handle);
    expect(inFiles()).toBe(false);
    expect(Object.keys(counts).sort()).toEqual([...new Set(PLACES.map(({ table }) => table))].sort());
    expect(mails.sort()).toEqual(['asked', 'mail-marie']);
    for (const table of ['conversation', 'upload', 'handoff', 'draft', 'watch', 'notice', 'mail', 'inbox'])
      expect(count(table), table).toBe(1);
    expect(count('transcript')).toBe(5);
    expect(count('sales_order')).toBe(1);
    const told = database.handle.prepare(`SELECT activity FROM transcript WHERE sequence = 4`).pluck().get();
    expect(told).toBe('{"text":"Order of [erased] waits."}');
  });

  it('a tombstone stays in the audit log, and its chain holds', () => {
    fill();
    erase();
    const [row] = openAuditLog(database.handle).page();
    expect(row).toMatchObject({ act: 'privacy-erase', subject: 'marie' });
    expect(JSON.parse(row!.detail)).toMatchObject({ conversation: 1, transcript: 5, contact: 1 });
    expect(openAuditLog(database.handle).verify().brokenAt).toBeUndefined();
  });

  it('what was deleted lies in the files until they are scrubbed, so the test above can fail', () => {
    fill();
    database.handle.pragma('wal_checkpoint(TRUNCATE)');
    database.handle.exec(`DELETE FROM transcript; DELETE FROM upload`);
    expect(inFiles()).toBe(true);
  });

  it('not while the desk is running', async () => {
    fill();
    const desk = openDatabase(join(folder, 'desk.sqlite'));
    desk.handle.pragma('busy_timeout = 50');
    database.handle.pragma('busy_timeout = 50');
    desk.handle.prepare('SELECT 1 FROM conversation').get();
    expect(() => claimFile(database.handle)).toThrow(/stop it first/);
    await desk.close();
  });

  it('a name that may be a part of any word is left alone in the texts of others', () => {
    fill();
    database.handle.exec(`UPDATE contact SET name = 'Tho' WHERE id = 'marie'`);
    put('transcript', {
      conversation_id: 'conv-thomas',
      sequence: 5,
      at: AT,
      author: 'user',
      activity: '{"text":"Thorough"}',
    });
    erase();
    expect(database.handle.prepare(`SELECT activity FROM transcript WHERE sequence = 5`).pluck().get()).toContain(
      'Thorough',
    );
  });
});

test('the export has a person’s rows of every place, and nobody else’s', () => {
  fill();
  const found = exportPerson(database.handle, 'marie')!;
  expect(Object.keys(found).sort()).toEqual([...new Set(PLACES.map(({ table }) => table))].sort());
  const all = JSON.stringify(found);
  expect(all).not.toContain('kept');
  expect(all).toContain(Buffer.alloc(20_000, SENTINEL).toString('base64').slice(0, 100));
  expect(exportPerson(database.handle, 'nobody')).toBeUndefined();
});

describe('retention', () => {
  it.each([
    ['2026-11-24T10:00:00.000Z', 24, '2024-11-24T10:00:00.000Z'],
    ['2026-03-31T00:00:00.000Z', 1, '2026-03-03T00:00:00.000Z'],
  ])('%s, %i months: kept from %s', (now, months, from) => {
    expect(keptFrom(new Date(now), months)).toBe(from);
  });

  it('what is older goes with all that hangs on it; what is younger stays', () => {
    put('contact', { id: 'marie', company_id: 'cafe', name: NAME, email: '', role: 'buyer' });
    converse('marie', 'old', '2024-11-01T00:00:00.000Z');
    converse('thomas', 'young', '2024-12-01T00:00:00.000Z');
    const retention = openRetention(database.handle);
    expect(retention.step('2024-11-24T10:00:00.000Z')).toBe(false);
    retention.byAge('2024-11-24T10:00:00.000Z');
    for (const table of [
      'conversation',
      'inbox',
      'handoff',
      'upload',
      'conversation_note',
      'draft',
      'watch',
      'suggestion',
      'notice',
      'mail',
    ])
      expect(count(table), table).toBe(1);
    expect(count('transcript')).toBe(4);
    expect(count('return_photo')).toBe(1);
    const { handle } = database;
    expect(handle.prepare('SELECT note FROM approval ORDER BY id').pluck().all()).toEqual([null, 'young']);
    expect(handle.prepare('SELECT reason FROM return_order ORDER BY id').pluck().all()).toEqual(['', 'young']);
    expect(handle.prepare('SELECT contact_id FROM browsing_event ORDER BY at').pluck().all()).toEqual([null, 'thomas']);
    expect(handle.prepare('SELECT name FROM contact').pluck().get(), 'people stay').toBe(NAME);
  });

  it('a conversation that somebody wrote in lately is kept, however old it is', () => {
    converse('marie', 'old', '2024-11-01T00:00:00.000Z');
    put('transcript', {
      conversation_id: 'conv-marie',
      sequence: 9,
      at: '2026-01-01T00:00:00.000Z',
      author: 'user',
      activity: '{}',
    });
    openRetention(database.handle).step('2024-11-24T10:00:00.000Z');
    expect(count('conversation')).toBe(1);
    expect(count('transcript')).toBe(5);
  });

  it('many go in batches', () => {
    for (let n = 0; n < 230; n++)
      put('conversation', { id: `c${n}`, channel: 'web', created_at: '2020-01-01T00:00:00.000Z', state: '{}' });
    const retention = openRetention(database.handle);
    const more = Array.from({ length: 3 }, () => retention.step('2024-11-24T10:00:00.000Z'));
    expect(more).toEqual([true, true, false]);
    expect(count('conversation')).toBe(0);
  });
});
