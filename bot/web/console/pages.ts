import type { Role } from '../../../knowledge/staff/roles.ts';

/** The pages, in the order of the menu, and the least role that each is for. */
export const PAGES = [
  { path: '/console/conversations', name: 'inbox', least: 'agent' },
  { path: '/console/search', name: 'search', least: 'agent' },
  { path: '/console/approvals', name: 'approvals', least: 'agent' },
  { path: '/console/buyers', name: 'buyers', least: 'agent' },
  { path: '/console/stock', name: 'stock', least: 'manager' },
  { path: '/console/market', name: 'market', least: 'manager' },
  { path: '/console/knowledge', name: 'knowledge', least: 'agent' },
  { path: '/console/teaching', name: 'teaching', least: 'agent' },
  { path: '/console/figures', name: 'figures', least: 'agent' },
  { path: '/console/models', name: 'models', least: 'agent' },
  { path: '/console/keys', name: 'apiKeys', least: 'agent' },
  { path: '/console/staff', name: 'staff', least: 'agent' },
  { path: '/console/webhooks', name: 'webhooks', least: 'admin' },
  { path: '/console/settings', name: 'settings', least: 'admin' },
  { path: '/console/audit', name: 'audit', least: 'admin' },
] as const satisfies readonly { path: string; name: string; least: Role }[];
