import { randomBytes, randomUUID } from 'node:crypto';
import type { Router } from 'express';
import { openConversations } from '../../knowledge/conversations/conversations.ts';
import type { OpenDatabase } from '../../knowledge/database/database.ts';
import { openAccounts } from '../../knowledge/staff/accounts.ts';
import { openApiKeys } from '../../knowledge/staff/api-keys.ts';
import { openAuditLog } from '../../knowledge/staff/audit.ts';
import { addDemoStaff } from '../../knowledge/staff/demo-staff.ts';
import { openSessions } from '../../knowledge/staff/sessions.ts';
import type { ApprovalParts } from './approval-routes.ts';
import type { AttendingParts } from './attending.ts';
import { consoleRouter } from './router.ts';
import { consoleRoutes } from './routes.ts';

/** What the console works on besides its own accounts. */
export interface ConsoleSetting extends Omit<ApprovalParts & AttendingParts, 'newId'> {
  database: OpenDatabase;
  publicUrl: string | undefined;
  demoOpen: boolean;
  /** The real one; `now` is the day of the records. */
  clock(): Date;
}

/** Opens `/api/console`; where the demo is open it has people of each role to try. */
export async function openConsole(setting: ConsoleSetting): Promise<Router> {
  const { handle } = setting.database;
  const { publicUrl, demoOpen, clock } = setting;
  const random = (bytes: number) => randomBytes(bytes);
  const accounts = openAccounts(handle);
  if (demoOpen) await addDemoStaff(accounts, clock().toISOString());
  const own = {
    ...{ accounts, sessions: openSessions(handle, random), keys: openApiKeys(handle, random) },
    ...{ auditLog: openAuditLog(handle), conversations: openConversations(handle), newId: randomUUID, random },
  };
  return consoleRouter({
    ...own,
    routes: consoleRoutes({ ...setting, ...own }),
    demoOpen,
    clock,
    ownOrigin: (origin, host) =>
      (publicUrl !== undefined && new URL(publicUrl).origin === origin) ||
      (URL.canParse(origin) && new URL(origin).host === host),
    secure: (request) => request.protocol === 'https' || publicUrl?.startsWith('https') === true,
  });
}
