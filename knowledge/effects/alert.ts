import type { AlertRule, ChannelPlace } from '../alerts/rules.ts';
import { type Prepare, StaleEffect } from './effect.ts';

/** A recipient's rule as it is from now on; null: as if none had been set. */
export interface SetAlertRule {
  kind: 'alert-rule';
  recipient: string;
  staffId: string;
  place: ChannelPlace | null;
  rule: AlertRule | null;
  at: string; // by the real clock
}

/** What these alerts say is said in the scene's conversation; holds only while they are open, so that it is said once. */
export interface AlertsTold {
  kind: 'alerts-told';
  ids: readonly number[];
  at: string; // by the real clock
}

export const alertRule: Prepare<SetAlertRule> = (handle) => {
  const set = handle.prepare(
    `INSERT INTO alert_rule (recipient, staff_id, place, rule, changed_at) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (recipient) DO UPDATE SET staff_id = excluded.staff_id, place = excluded.place, rule = excluded.rule,
       changed_at = excluded.changed_at`,
  );
  const clear = handle.prepare('DELETE FROM alert_rule WHERE recipient = ?');
  return ({ recipient, staffId, place, rule, at }) => {
    if (rule === null) clear.run(recipient);
    else set.run(recipient, staffId, place && JSON.stringify(place), JSON.stringify(rule), at);
  };
};

export const alertsTold: Prepare<AlertsTold> = (handle) => {
  const update = handle.prepare(
    `UPDATE alert SET status = 'told', told_at = ?, told_in = ? WHERE id = ? AND status = 'open'`,
  );
  return ({ ids, at }, { conversationId }) => {
    for (const id of ids)
      if (!update.run(at, conversationId, id).changes) throw new StaleEffect(`The alert ${id} was told already.`);
  };
};
