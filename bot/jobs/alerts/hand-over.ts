import type { Alert } from '../../../knowledge/alerts/alerts.ts';
import type { WaitingCase } from '../../../knowledge/alerts/sources.ts';

/** A buyer waits for a person; a case that is opened again is a new one. */
export function handOverAlerts(cases: readonly WaitingCase[]): Alert[] {
  return cases.map(({ companyId, conversationId, ...one }) => ({
    kind: 'hand-over',
    cause: `case:${one.caseId}:${one.openedAt}`,
    companyId,
    conversationId,
    body: one,
  }));
}
