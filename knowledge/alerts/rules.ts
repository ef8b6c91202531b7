import type { Handle } from '../database/database.ts';

/** What staff are told in Teams and Slack. */
export const ALERT_KINDS = ['hand-over', 'risky-order', 'unhappy', 'hot-lead', 'stock', 'questions'] as const;
export type AlertKind = (typeof ALERT_KINDS)[number];

/** At once, gathered in the morning, or not at all. */
export type When = 'now' | 'digest' | 'off';

/** What somebody is told, and when; times of day 'HH:MM' in their zone. */
export interface AlertRule {
  kinds: Readonly<Record<AlertKind, When>>;
  /** What comes in these hours waits for the digest; null: it is told at any time. */
  quiet: { from: string; until: string } | null;
  digestAt: string;
  /** IANA; null is the seller's. */
  timeZone: string | null;
  /** null: the language in which they write. */
  language: 'en' | 'zh' | null;
  /** A purchase at least this likely is a hot lead. */
  leadFrom: number;
}

export const DEFAULT_RULE: AlertRule = {
  kinds: {
    ...{ 'hand-over': 'now', 'risky-order': 'now', unhappy: 'now' },
    ...{ 'hot-lead': 'digest', stock: 'digest', questions: 'digest' },
  },
  quiet: { from: '19:00', until: '07:30' },
  digestAt: '08:00',
  timeZone: null,
  language: null,
  leadFrom: 0.7,
};

/** A whole channel of Teams or Slack, as its channel finds it. */
export interface ChannelPlace {
  channel: 'slack' | 'teams';
  key: string;
  address: unknown;
}

/** Who is told: a member of staff, or a channel that one of them asked for. */
export interface Recipient {
  id: string;
  /** Whose rule it is: nobody is told more than they may see. */
  staffId: string;
  place: ChannelPlace | null; // null: their own direct conversation
  rule: AlertRule;
}

/** A channel as a recipient. @example channelRecipient({ channel: 'slack', key: 'T1/C1', address }) // 'slack:T1/C1' */
export const channelRecipient = ({ channel, key }: ChannelPlace): string => `${channel}:${key}`;

export type AlertRules = ReturnType<typeof openAlertRules>;

/** The rules by which staff are told; who has set none has the usual one. */
export function openAlertRules(handle: Handle) {
  const one = handle.prepare('SELECT recipient, staff_id AS staffId, place, rule FROM alert_rule WHERE recipient = ?');
  const channels = handle.prepare(
    'SELECT recipient, staff_id AS staffId, place, rule FROM alert_rule WHERE place NOT NULL ORDER BY recipient',
  );
  return {
    /** What was set for a recipient; undefined where nothing was. */
    find: (recipient: string): Recipient | undefined => {
      const row = one.get(recipient) as Row | undefined;
      return row && read(row);
    },
    /** The channels that are told something. */
    channels: (): Recipient[] => (channels.all() as Row[]).map(read),
  };
}

interface Row {
  recipient: string;
  staffId: string;
  place: string | null;
  rule: string;
}

function read({ recipient, staffId, place, rule }: Row): Recipient {
  const kept = JSON.parse(rule) as AlertRule;
  const whole = { ...DEFAULT_RULE, ...kept, kinds: { ...DEFAULT_RULE.kinds, ...kept.kinds } };
  return { id: recipient, staffId, place: place === null ? null : (JSON.parse(place) as ChannelPlace), rule: whole };
}
