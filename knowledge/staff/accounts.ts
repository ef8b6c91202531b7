import type { Handle } from '../database/database.ts';
import { type Actor, openActs } from './audit.ts';
import type { Role } from './roles.ts';

export interface Account {
  id: string;
  email: string;
  name: string;
  role: Role;
  active: boolean;
  /** The password was given by somebody else: nothing else is open until it is changed. */
  mustChange: boolean;
  demo: boolean;
  createdAt: string;
}

/** An account cannot be as asked for; `message` is one sentence that says why. */
export class AccountError extends Error {
  readonly code: 'EmailTaken' | 'LastAdmin' | 'LinkOver' | 'NoSuchAccount';
  constructor(code: AccountError['code'], message: string) {
    super(message);
    this.code = code;
  }
}

/** Who did it, and when (UTC ISO): every change is in the audit log. */
export interface Stamp {
  by: Actor;
  at: string;
}

interface Row {
  id: string;
  email: string;
  name: string;
  role: Role;
  status: 'active' | 'disabled';
  passwordHash: string;
  mustChange: number;
  demo: number;
  createdAt: string;
}

export type Accounts = ReturnType<typeof openAccounts>;

/** The accounts of the seller's staff; an e-mail address is known whatever its case. */
export function openAccounts(handle: Handle) {
  const act = openActs(handle);
  const select = `SELECT id, email, name, role, status, password_hash AS passwordHash, must_change AS mustChange, demo,
    created_at AS createdAt FROM staff`;
  const byId = handle.prepare(`${select} WHERE id = ?`);
  const byEmail = handle.prepare(`${select} WHERE email = ?`);
  const all = handle.prepare(`${select} ORDER BY status, email`);
  const insert = handle.prepare(
    `INSERT INTO staff (id, email, name, role, status, password_hash, must_change, demo, created_at)
     VALUES (?, ?, ?, ?, 'active', ?, ?, ?, ?)`,
  );
  const setStatus = handle.prepare(`UPDATE staff SET status = ? WHERE id = ?`);
  const setRole = handle.prepare(`UPDATE staff SET role = ? WHERE id = ?`);
  const setPassword = handle.prepare(`UPDATE staff SET password_hash = ?, must_change = ? WHERE id = ?`);
  const endSessions = handle.prepare(`DELETE FROM staff_session WHERE staff_id = ?`);
  const otherAdmins = handle
    .prepare(`SELECT count(*) FROM staff WHERE role = 'admin' AND status = 'active' AND demo = 0 AND id <> ?`)
    .pluck();

  const rowOf = (id: string): Row => {
    const row = byId.get(id) as Row | undefined;
    if (!row) throw new AccountError('NoSuchAccount', 'There is no such account.');
    return row;
  };
  /** Somebody must be left who can keep the accounts. */
  function keepAnAdmin(row: Row): void {
    const counts = row.role === 'admin' && row.status === 'active' && !row.demo;
    if (counts && otherAdmins.get(row.id) === 0)
      throw new AccountError('LastAdmin', 'This is the last admin: make somebody else an admin first.');
  }

  return {
    account: (id: string): Account | undefined => asAccount(byId.get(id) as Row | undefined),
    byEmail: (email: string): (Account & { passwordHash: string }) | undefined => {
      const row = byEmail.get(plain(email)) as Row | undefined;
      return row && { ...asAccount(row), passwordHash: row.passwordHash };
    },
    list: (): Account[] => (all.all() as Row[]).map((row) => asAccount(row)),
    /** @throws AccountError EmailTaken */
    add(
      person: { id: string; email: string; name: string; role: Role; passwordHash: string } & Partial<
        Pick<Account, 'mustChange' | 'demo'>
      >,
      { by, at }: Stamp,
    ): Account {
      const { id, name, role, passwordHash, mustChange = true, demo = false } = person;
      const email = plain(person.email);
      return act({ actor: by, act: 'staff-add', subject: id, detail: { role } }, at, () => {
        if (byEmail.get(email)) throw new AccountError('EmailTaken', `There is an account for ${email} already.`);
        insert.run(id, email, name, role, passwordHash, mustChange ? 1 : 0, demo ? 1 : 0, at);
        return asAccount(rowOf(id));
      });
    },
    /** A disabled account opens nothing any more, nor do its keys. @throws AccountError LastAdmin, NoSuchAccount */
    setActive(id: string, active: boolean, { by, at }: Stamp): Account {
      return act({ actor: by, act: active ? 'staff-enable' : 'staff-disable', subject: id }, at, () => {
        const row = rowOf(id);
        if (!active) keepAnAdmin(row);
        setStatus.run(active ? 'active' : 'disabled', id);
        if (!active) endSessions.run(id);
        return asAccount(rowOf(id));
      });
    },
    /** @throws AccountError LastAdmin, NoSuchAccount */
    setRole(id: string, role: Role, { by, at }: Stamp): Account {
      return act({ actor: by, act: 'staff-role', subject: id, detail: { role } }, at, () => {
        const row = rowOf(id);
        if (role !== 'admin') keepAnAdmin(row);
        setRole.run(role, id);
        return asAccount(rowOf(id));
      });
    },
    /** A new password ends every session of the account. @throws AccountError NoSuchAccount */
    setPassword(id: string, passwordHash: string, mustChange: boolean, { by, at }: Stamp): void {
      act({ actor: by, act: mustChange ? 'staff-new-password' : 'staff-password', subject: id }, at, () => {
        rowOf(id);
        setPassword.run(passwordHash, mustChange ? 1 : 0, id);
        endSessions.run(id);
      });
    },
  };
}

function asAccount(row: Row): Account;
function asAccount(row: Row | undefined): Account | undefined;
function asAccount(row: Row | undefined): Account | undefined {
  if (!row) return undefined;
  const { id, email, name, role, createdAt } = row;
  const active = row.status === 'active';
  return { id, email, name, role, active, mustChange: row.mustChange === 1, demo: row.demo === 1, createdAt };
}

const plain = (email: string) => email.trim().toLowerCase();
