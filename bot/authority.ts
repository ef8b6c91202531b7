import type { Buyer } from '../knowledge/buyers/buyers.ts';

/** Somebody who writes to the desk, as the records know them. */
export type Person = Buyer;

/** What somebody may see and do. Every skill, button and channel asks this and nothing else. */
export interface Authority {
  person: Person | undefined;
  /** The company whose orders, invoices, quotes and returns may be seen; undefined for a guest. */
  companyId: string | undefined;
  maySeeContractPrices: boolean;
  /** May place, change and cancel orders; a viewer only looks. */
  mayOrder: boolean;
}

/** The one place that decides what a person may see and do; a guest has FAQ, catalogue and list prices. */
export function authorityOf(person: Person | undefined): Authority {
  return {
    person,
    companyId: person?.companyId,
    maySeeContractPrices: person !== undefined,
    mayOrder: person !== undefined && person.role !== 'viewer',
  };
}
