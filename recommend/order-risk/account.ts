import { entry } from './entry.ts';
import type { Outcome } from './rows.ts';

/** What a company owes: open is issued and not paid, overdue is open after its due day; amounts in minor units. */
export class Account {
  openCount = 0;
  open = 0;
  overdueCount = 0;
  overdue = 0;

  learn(kind: 'issued' | 'due' | 'late' | 'paid', { total, paid, due }: Outcome): void {
    if (kind === 'issued') {
      this.openCount++;
      this.open += total;
    } else if (kind === 'due' && !(paid !== undefined && paid <= due)) {
      this.overdueCount++;
      this.overdue += total;
    } else if (kind === 'paid') {
      this.openCount--;
      this.open -= total;
      if (paid! > due) {
        this.overdueCount--;
        this.overdue -= total;
      }
    }
  }
}

/** Accounts by company, made as they are met. */
export function openAccounts(): (companyId: string) => Account {
  const accounts = new Map<string, Account>();
  return (companyId) => entry(accounts, companyId, () => new Account());
}
