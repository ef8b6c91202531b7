import type { Alert, Alerts, OpenAlert } from '../../../knowledge/alerts/alerts.ts';
import { type AlertRules, type ChannelPlace, DEFAULT_RULE } from '../../../knowledge/alerts/rules.ts';
import { StaleEffect } from '../../../knowledge/effects/effect.ts';
import type { Effect } from '../../../knowledge/effects/effects.ts';
import { staffPerson } from '../../../knowledge/staff/person-id.ts';
import { mayActAs } from '../../../knowledge/staff/roles.ts';
import { ACTED_ON, type AlertSetting, tellAlert, tellDigest } from '../../replies/alerts.ts';
import type { Messages } from '../../replies/messages.ts';
import type { Reply } from '../../replies/reply.ts';
import { type Colleague, recipientsOf, type Told } from './recipients.ts';
import { dueNow } from './timing.ts';

/** At a time, to one recipient; the rest is counted and stands in the console. */
const MOST_CARDS = 5;

/** Where somebody is told. */
export interface Place {
  conversationId: string;
  language: 'en' | 'zh';
}

export interface AlertJobOptions extends Pick<AlertSetting, 'address' | 'reasonIn'> {
  alerts: Alerts;
  rules: AlertRules;
  /** The staff whose accounts are open. */
  staff(): readonly Colleague[];
  /** Ids of the staff who look after a company. */
  carersOf(companyId: string): readonly string[];
  /** The direct conversation of somebody of the staff, in which they wrote last; undefined where there is none. */
  directOf(staffId: string): Place | undefined;
  /** The conversation of a whole channel; undefined where that channel is not set up any more. */
  channelOf(place: ChannelPlace): Place | undefined;
  /** What there is to be told; a source may say nothing until it is its time again. */
  look(): Promise<readonly Alert[]>;
  /** Whether it is still so. */
  holds(alert: OpenAlert): boolean;
  /** Says it and stores the effects with it; `about` are the buyers' conversations whose words are in it. */
  say(place: Place, reply: Reply, effects: readonly Effect[], about: string | null): Promise<unknown>;
  words: { en: Messages; zh: Messages };
  timeZone: string; // of the seller
  /** Whether the seller's people are there now: those of that time zone, where an office is in it. */
  open(timeZone: string): boolean;
  clock(): Date;
  log: { warn(detail: object, text: string): void };
}

/**
 * Tells staff in Teams and Slack what matters to them, each cause once to each: at once, or gathered in the morning, by
 * their own rules. What is said and its mark are stored together, so that a restart tells nothing twice.
 */
export function createAlertJob(options: AlertJobOptions) {
  const { alerts, rules } = options;

  return async function tellAlerts(): Promise<void> {
    const told = everybody();
    if (!told.length) return;
    for (const alert of await options.look()) {
      const carers = new Set(alert.companyId === null ? [] : options.carersOf(alert.companyId));
      alerts.record(
        recipientsOf(
          alert,
          told.map(({ to }) => to),
          carers,
        ),
        alert,
        options.clock().toISOString(),
      );
    }
    const waiting = new Set(alerts.waiting());
    for (const { to, place } of told) if (waiting.has(to.id)) await tell(to, place);
  };

  /** Whoever can be told. */
  function everybody(): { to: Told; place: Place }[] {
    const staff = options.staff();
    const people = staff.flatMap((by) => {
      const place = options.directOf(by.id);
      const id = staffPerson(by.id);
      const rule = place && (rules.find(id)?.rule ?? DEFAULT_RULE);
      return place && rule ? [{ to: { id, staffId: by.id, place: null, rule, by }, place }] : [];
    });
    const channels = rules.channels().flatMap((recipient) => {
      const by = staff.find(({ id }) => id === recipient.staffId);
      const place = by && options.channelOf(recipient.place!);
      return place && by ? [{ to: { ...recipient, by }, place }] : [];
    });
    return [...people, ...channels];
  }

  async function tell(to: Told, place: Place): Promise<void> {
    const open = alerts.open(to.id).filter((alert) => {
      if (to.rule.kinds[alert.kind] !== 'off' && options.holds(alert)) return true;
      alerts.drop(alert.id);
      return false;
    });
    const { rule } = to;
    const timeZone = rule.timeZone ?? options.timeZone;
    const at = { rule, timeZone, now: options.clock(), open: options.open(timeZone) };
    const { single, digest } = dueNow(open, at);
    const setting = settingOf(to, place);
    // Each in a message of its own, where they are not too many: who has just been linked may have a pile waiting.
    const each = [...digest.filter(({ kind }) => ACTED_ON.has(kind)), ...single];
    const cards = each.slice(-MOST_CARDS);
    const summed = [...digest.filter(({ kind }) => !ACTED_ON.has(kind)), ...each.slice(0, -MOST_CARDS)];
    if (summed.length) {
      const all = each.length > MOST_CARDS ? [...digest, ...single] : digest;
      await say(place, tellDigest(all, setting, cards.length), setting.language, summed);
    }
    for (const alert of cards) await say(place, tellAlert(alert, setting), setting.language, [alert]);
  }

  async function say({ conversationId }: Place, reply: Reply, language: 'en' | 'zh', those: readonly OpenAlert[]) {
    const ids = those.map(({ id }) => id);
    const about = those.length === 1 ? those[0]!.conversationId : null;
    try {
      const told = { kind: 'alerts-told', ids, at: options.clock().toISOString() } as const;
      await options.say({ conversationId, language }, reply, [told], about);
    } catch (error) {
      // Told meanwhile; anything else is tried again at the next look.
      if (!(error instanceof StaleEffect)) options.log.warn({ err: error, alerts: ids }, 'an alert waits');
    }
  }

  /** In a channel others read along: what models say of an order is for a manager's own eyes. */
  function settingOf(to: Told, place: Place): AlertSetting {
    const language = to.rule.language ?? place.language;
    const manager = mayActAs(to.by.role, 'manager');
    return {
      ...{ language, words: options.words[language], address: options.address, reasonIn: options.reasonIn },
      timeZone: to.rule.timeZone ?? options.timeZone,
      mayDecide: manager,
      maySeeRisk: manager && to.place === null,
    };
  }
}
