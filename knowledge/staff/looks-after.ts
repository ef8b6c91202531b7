import type { Handle } from '../database/database.ts';
import type { Stamp } from './accounts.ts';
import { openActs } from './audit.ts';

export type LooksAfter = ReturnType<typeof openLooksAfter>;

/** Which companies a member of staff looks after; managers and admins see all, whatever is here. */
export function openLooksAfter(handle: Handle) {
  const act = openActs(handle);
  const companies = handle.prepare('SELECT company_id FROM looks_after WHERE staff_id = ? ORDER BY company_id').pluck();
  const people = handle.prepare('SELECT staff_id FROM looks_after WHERE company_id = ? ORDER BY staff_id').pluck();
  const clear = handle.prepare('DELETE FROM looks_after WHERE staff_id = ?');
  const add = handle.prepare('INSERT INTO looks_after (staff_id, company_id) VALUES (?, ?)');
  return {
    companiesOf: (staffId: string) => companies.all(staffId) as string[],
    /** Who looks after a company. */
    staffOf: (companyId: string) => people.all(companyId) as string[],
    /** Sets all of somebody's companies. @param companyIds of companies that are on record */
    set(staffId: string, companyIds: readonly string[], { by, at }: Stamp): void {
      const all = [...new Set(companyIds)];
      act({ actor: by, act: 'looks-after', subject: staffId, detail: { companies: all.join(',') } }, at, () => {
        clear.run(staffId);
        for (const id of all) add.run(staffId, id);
      });
    },
  };
}
