import { z } from 'zod';
import { ALERT_KINDS, type AlertRules, DEFAULT_RULE } from '../../knowledge/alerts/rules.ts';
import type { TurnStore } from '../../knowledge/conversations/turn-store.ts';
import { staffPerson } from '../../knowledge/staff/person-id.ts';
import { type ConsoleRoute, route } from './route.ts';

export interface AlertParts {
  alertRules: AlertRules;
  store: TurnStore;
  now(): Date; // of the records
}

const when = z.enum(['now', 'digest', 'off']);
const time = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as 08:00');
const zone = z.string().max(60).refine(isZone, 'must be a time zone such as Europe/Amsterdam');
const rule = z.object({
  kinds: z.object(
    Object.fromEntries(ALERT_KINDS.map((kind) => [kind, when])) as Record<(typeof ALERT_KINDS)[number], typeof when>,
  ),
  quiet: z.object({ from: time, until: time }).nullable(),
  digestAt: time,
  timeZone: zone.nullable(),
  language: z.enum(['en', 'zh']).nullable(),
  leadFrom: z.number().min(0).max(1),
});

/** What one is told in Teams and Slack: one's own rules. */
export function alertRoutes({ alertRules, store, now }: AlertParts): ConsoleRoute[] {
  const ruleOf = (staffId: string) => alertRules.find(staffPerson(staffId))?.rule ?? DEFAULT_RULE;
  return [
    route({
      method: 'get',
      path: '/alert-rules',
      least: 'agent',
      run: ({ who }) => ({ body: ruleOf(who.account.id) }),
    }),
    route({
      method: 'put',
      path: '/alert-rules',
      least: 'agent',
      body: rule,
      run({ who, body, at }) {
        const recipient = staffPerson(who.account.id);
        store.apply(
          [
            { kind: 'alert-rule', recipient, staffId: who.account.id, place: null, rule: body, at },
            { kind: 'audit', at, actor: who.by, act: 'alert-rule', subject: recipient },
          ],
          { conversationId: null, at: now().toISOString() },
        );
        return { body: ruleOf(who.account.id) };
      },
    }),
  ];
}

function isZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
