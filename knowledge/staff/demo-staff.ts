import type { Accounts } from './accounts.ts';
import type { LooksAfter } from './looks-after.ts';
import { hashPassword } from './passwords.ts';

/** Everybody's in the demo company; it opens nothing elsewhere. */
export const DEMO_PASSWORD = 'demo-desk-2026';

export const DEMO_STAFF = [
  { id: 'demo-agent', email: 'noor@quartermaster.example', name: 'Noor', role: 'agent' },
  { id: 'demo-manager', email: 'lin@quartermaster.example', name: 'Lin', role: 'manager' },
  { id: 'demo-admin', email: 'sam@quartermaster.example', name: 'Sam', role: 'admin' },
] as const;

/**
 * Gives the demo company one of each role, once.
 * @param companyIds what the agent looks after at first
 */
export async function addDemoStaff(
  { accounts, looksAfter }: { accounts: Accounts; looksAfter: LooksAfter },
  companyIds: readonly string[],
  at: string,
): Promise<void> {
  const missing = DEMO_STAFF.filter(({ id }) => !accounts.account(id));
  if (!missing.length) return;
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  const by = { id: 'desk', via: 'desk' };
  for (const person of missing) accounts.add({ ...person, passwordHash, mustChange: false, demo: true }, { by, at });
  if (missing.some(({ role }) => role === 'agent')) looksAfter.set('demo-agent', companyIds, { by, at });
}
