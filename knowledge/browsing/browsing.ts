import type { Handle } from '../database/database.ts';

/** What somebody looked at in the shop; company and contact are null for a guest. */
export interface BrowsingEvent {
  at: string; // ISO, UTC
  companyId: string | null;
  contactId: string | null;
  sku: string;
  kind: 'view' | 'basket';
}

/** Keeps what visitors who agreed looked at. */
export function openBrowsing(handle: Handle) {
  const insert = handle.prepare(
    'INSERT INTO browsing_event (at, company_id, contact_id, sku, kind) VALUES (@at, @companyId, @contactId, @sku, @kind)',
  );
  return {
    keep: handle.transaction((events: readonly BrowsingEvent[]): void => {
      for (const event of events) insert.run(event);
    }),
  };
}
