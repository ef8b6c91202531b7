import type { Accounts } from '../knowledge/staff/accounts.ts';
import type { LooksAfter } from '../knowledge/staff/looks-after.ts';
import { mayActAs } from '../knowledge/staff/roles.ts';
import type { StaffMember } from './authority.ts';
import { opens } from './console/who.ts';

/** Finds a member of staff with what they may ask about: managers all companies, agents those that they look after. */
export function createStaffMembers({
  accounts,
  looksAfter,
  demoOpen,
}: {
  accounts: Accounts;
  looksAfter: Pick<LooksAfter, 'companiesOf'>;
  demoOpen: boolean;
}) {
  return (id: string): StaffMember | undefined => {
    const account = accounts.account(id);
    if (!opens(account, demoOpen)) return undefined;
    const { name, role } = account;
    const companies = mayActAs(role, 'manager') ? 'all' : new Set(looksAfter.companiesOf(id));
    return { id, name, role, companies };
  };
}
