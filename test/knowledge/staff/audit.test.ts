import { beforeEach, describe, expect, it } from 'vitest';
import { type OpenDatabase, openDatabase } from '../../../knowledge/database/database.ts';
import { openActs, openAuditLog } from '../../../knowledge/staff/audit.ts';

const AT = '2026-11-24T09:00:00.000Z';
const by = { id: 'eva', via: 'session' };
let database: OpenDatabase;
let act: ReturnType<typeof openActs>;
beforeEach(() => {
  database = openDatabase(':memory:');
  act = openActs(database.handle);
  for (const subject of ['a', 'b', 'c']) act({ actor: by, act: 'look', subject, detail: { n: 1 } }, AT, () => 0);
});
const verify = () => openAuditLog(database.handle).verify();

describe('the audit log', () => {
  it('is whole after every act, and pages back from the newest', () => {
    expect(verify()).toMatchObject({ rows: 3, brokenAt: undefined });
    const log = openAuditLog(database.handle);
    expect(log.page(undefined, 2).map((row) => row.subject)).toEqual(['c', 'b']);
    expect(log.page(2).map((row) => row.subject)).toEqual(['a']);
  });

  it.each([
    ["UPDATE audit SET actor = 'x' WHERE id = 1"],
    ['DELETE FROM audit WHERE id = 3'],
    ['REPLACE INTO audit SELECT * FROM audit WHERE id = 2'],
  ])('refuses: %s', (sql) => {
    expect(() => database.handle.exec(sql)).toThrow('only added to');
    expect(verify().brokenAt).toBeUndefined();
  });

  it.each([
    ["UPDATE audit SET at = '2026-01-01T00:00:00.000Z' WHERE id = 1", 1],
    ["UPDATE audit SET actor = 'x' WHERE id = 2", 2],
    ["UPDATE audit SET via = 'x' WHERE id = 2", 2],
    ["UPDATE audit SET act = 'x' WHERE id = 3", 3],
    ["UPDATE audit SET subject = 'x' WHERE id = 2", 2],
    ["UPDATE audit SET detail = '{}' WHERE id = 2", 2],
    [`UPDATE audit SET hash = '${'0'.repeat(64)}' WHERE id = 1`, 1],
    ['DELETE FROM audit WHERE id = 2', 3],
    ['DELETE FROM audit WHERE id = 1', 2],
  ])('shows who went around that: %s', (sql, brokenAt) => {
    database.handle.exec('DROP TRIGGER audit_is_not_changed; DROP TRIGGER audit_is_not_deleted;');
    database.handle.exec(sql);
    expect(verify().brokenAt).toBe(brokenAt);
  });

  it('shows a cut end by the number of rows and the last hash', () => {
    const before = verify();
    database.handle.exec('DROP TRIGGER audit_is_not_deleted; DELETE FROM audit WHERE id = 3');
    expect(verify()).toMatchObject({ rows: 2, brokenAt: undefined });
    expect(verify().head).not.toBe(before.head);
  });

  it('holds no act that did not happen, and no act is without it', () => {
    expect(() =>
      act({ actor: by, act: 'fail', subject: 'd' }, AT, () => {
        database.handle.exec("INSERT INTO facts VALUES ('half', 'done')");
        throw new Error('cannot');
      }),
    ).toThrow('cannot');
    database.handle.exec(`CREATE TRIGGER full BEFORE INSERT ON audit BEGIN SELECT raise(ABORT, 'disk full'); END`);
    expect(() =>
      act({ actor: by, act: 'fail', subject: 'd' }, AT, () =>
        database.handle.exec("INSERT INTO facts VALUES ('half', 'done')"),
      ),
    ).toThrow('disk full');
    expect(database.handle.prepare('SELECT count(*) AS n FROM facts').get()).toEqual({ n: 0 });
    expect(verify().rows).toBe(3);
  });
});
