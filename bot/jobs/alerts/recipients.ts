import type { Alert } from '../../../knowledge/alerts/alerts.ts';
import type { Recipient } from '../../../knowledge/alerts/rules.ts';
import { mayActAs, type Role } from '../../../knowledge/staff/roles.ts';

/** Somebody of the staff who can be told. */
export interface Colleague {
  id: string;
  role: Role;
}

export interface Told extends Recipient {
  by: Colleague;
}

/**
 * Whom an alert is for: those who look after the company, managers and admins where nobody does or where it is about no
 * company; a decision also to managers where none of those may decide, a lead to those who look after it alone. Then by their rules. A channel is told what
 * whoever asked for it may know.
 *
 * @param carers ids of the staff who look after the alert's company
 */
export function recipientsOf(
  alert: Pick<Alert, 'kind' | 'companyId' | 'body'>,
  told: readonly Told[],
  carers: ReadonlySet<string>,
): string[] {
  // Nearly every regular buyer is likely to buy: a lead is news to whoever looks after them, to others a list.
  if (alert.kind === 'hot-lead')
    return told.filter(({ by, rule }) => carers.has(by.id) && wants(rule, alert)).map(({ id }) => id);
  const isManager = ({ role }: Colleague) => mayActAs(role, 'manager');
  const people = told.filter(({ place }) => place === null);
  const cared = people.filter(({ by }) => carers.has(by.id));
  const decides = alert.kind !== 'risky-order' || cared.some(({ by }) => isManager(by));
  const those = cared.length && decides ? cared : people.filter(({ by }) => carers.has(by.id) || isManager(by));
  const channels = told.filter(({ place, by }) => place !== null && (isManager(by) || carers.has(by.id)));
  return [...those, ...channels].filter(({ rule }) => wants(rule, alert)).map(({ id }) => id);
}

function wants(rule: Recipient['rule'], { kind, body }: Pick<Alert, 'kind' | 'body'>): boolean {
  if (rule.kinds[kind] === 'off') return false;
  return kind !== 'hot-lead' || (body as { p: number }).p >= rule.leadFrom;
}
