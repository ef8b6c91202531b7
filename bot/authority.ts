import type { Buyer } from '../knowledge/buyers/buyers.ts';
import type { Role } from '../knowledge/staff/roles.ts';

/** Somebody who writes to the desk, as the records know them. */
export type Person = Buyer;

/** Somebody of the seller who asks the desk. */
export interface StaffMember {
  id: string;
  name: string;
  role: Role;
  /** What they may ask about. */
  companies: ReadonlySet<string> | 'all';
}

/** What somebody may see and do. Every skill, button and channel asks this and nothing else. */
export interface Authority {
  person: Person | undefined;
  /** The company whose orders, invoices, quotes and returns may be seen; undefined for a guest. */
  companyId: string | undefined;
  maySeeContractPrices: boolean;
  /** May place, change and cancel orders; a viewer only looks. */
  mayOrder: boolean;
  /** Asks as staff: what is for staff alone is open, everything else is as for a guest. */
  staff?: StaffMember;
}

/** The one place that decides what a person may see and do; a guest has FAQ, catalogue and list prices. */
export function authorityOf(person: Person | undefined, staff?: StaffMember): Authority {
  return {
    person,
    companyId: person?.companyId,
    maySeeContractPrices: person !== undefined,
    mayOrder: person !== undefined && person.role !== 'viewer',
    ...(staff && { staff }),
  };
}

/** Whether somebody of the staff may ask about a company; one that they may not is answered as one that does not exist. */
export function looksAfter({ staff }: Authority, companyId: string): boolean {
  return staff !== undefined && (staff.companies === 'all' || staff.companies.has(companyId));
}
