import type { AuditLog } from '../../knowledge/staff/audit.ts';
import { type ConsoleRoute, route } from './route.ts';

const PAGE = 100;

/** What staff did. */
export function auditRoutes({ auditLog }: { auditLog: AuditLog }): ConsoleRoute[] {
  return [
    route({
      method: 'get',
      path: '/audit',
      least: 'admin',
      query: ['before'],
      run({ query }) {
        const before = /^\d{1,15}$/.test(query.before ?? '') ? Number(query.before) : undefined;
        const rows = auditLog.page(before, PAGE);
        return { body: { rows: rows.map((row) => ({ ...row, detail: JSON.parse(row.detail) as object })) } };
      },
    }),
  ];
}
