import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { ConversationHead, Note, TranscriptRow } from '../../../knowledge/conversations/conversations.ts';
import { openDatabase } from '../../../knowledge/database/database.ts';
import { openAccounts } from '../../../knowledge/staff/accounts.ts';
import { openApiKeys } from '../../../knowledge/staff/api-keys.ts';
import { hashPassword } from '../../../knowledge/staff/passwords.ts';
import type { Role } from '../../../knowledge/staff/roles.ts';
import { openSessions } from '../../../knowledge/staff/sessions.ts';
import type { Activity } from '../../support/desk.ts';

export const PASSWORD = 'a long enough password';
const by = { id: 'command-line', via: 'command-line' };

export type Staff = Awaited<ReturnType<typeof addStaff>>;

/** Somebody of the staff of a running desk, signed in, and with an API key. */
export async function addStaff(
  desk: { url: string; dataDir: string },
  role: Role,
  options: { at?: string; mustChange?: boolean; demo?: boolean } = {},
) {
  const at = options.at ?? '2026-11-24T10:00:00.000Z';
  const id = randomUUID();
  const email = `${id}@seller.example`;
  const passwordHash = await hashed();
  const database = openDatabase(join(desk.dataDir, 'desk.sqlite'));
  const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
  const accounts = openAccounts(database.handle);
  const { mustChange = false, demo = false } = options;
  accounts.add({ id, email, name: `Name of ${role}`, role, passwordHash, mustChange, demo }, { by, at });
  const keyId = randomUUID();
  const key = openApiKeys(database.handle, random).add({ id: keyId, staffId: id, label: 'test' }, { by, at });
  const cookie = `qm_console=${openSessions(database.handle, random).begin(id, { by, at })}`;
  await database.close();
  const session = await call(desk.url, 'get', '/session', { cookie });
  const { csrf } = session.body;
  return {
    ...{ id, email, role, key, keyId, cookie, csrf },
    session: { cookie, 'x-csrf-token': csrf },
    bearer: { authorization: `Bearer ${key}` },
    /** Asks as this person, signed in. */
    call: (method: string, path: string, body?: unknown) =>
      call(desk.url, method, path, { cookie, 'x-csrf-token': csrf }, body),
  };
}

let hash: Promise<string> | undefined;
const hashed = () => {
  hash ??= hashPassword(PASSWORD);
  return hash;
};

/** One request to the console's API. */
export async function call(
  url: string,
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body?: unknown,
) {
  const response = await fetch(`${url}/api/console${path}`, {
    method: method.toUpperCase(),
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: response.status, headers: response.headers, body: parsed(await response.text()) };
}

/** JSON, or the text of a file. */
function parsed(text: string): AnswerBody {
  return (text.startsWith('{') ? JSON.parse(text) : { text }) as AnswerBody;
}

/** What the answers hold that tests read by name; each answer has only some of it. */
export interface AnswerBody {
  error: { code: string; message: string };
  text: string;
  csrf: string;
  mustChangePassword: boolean;
  role: string;
  active: boolean;
  keys: object[];
  conversations: ConversationHead[];
  conversation: ConversationHead;
  takenBy: ConversationHead['takenBy'];
  case: ConversationHead['case'];
  closedAt: string | null;
  activities: (Omit<TranscriptRow, 'activity'> & { activity: Activity })[];
  notes: Note[];
}
