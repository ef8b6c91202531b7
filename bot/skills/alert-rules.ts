import {
  ALERT_KINDS,
  type AlertRule,
  channelRecipient,
  DEFAULT_RULE,
  type Recipient,
} from '../../knowledge/alerts/rules.ts';
import { staffPerson } from '../../knowledge/staff/person-id.ts';
import { mayActAs } from '../../knowledge/staff/roles.ts';
import type { Skill, SkillContext, SkillResult } from './skill.ts';
import type { AlertWords } from './support/alert-words.ts';

/** "Mute stock alerts", "quiet hours 20:00 to 7:30", "what do you tell me?": what somebody of the staff is told, and when. */
export const alertRules: Skill = {
  intents: ['alert_rules'],
  audience: 'staff',
  slots: [],
  async run(_slots, desk) {
    const { alertWords: said, authority, words, channel } = desk;
    const at = desk.clock().toISOString();
    if (!said) return { reply: { text: words.rules.onlyThere, citations: [] } };
    const meant = recipientOf(said, desk);
    if (!meant) return { reply: { text: words.rules.noChannel, citations: [] } };
    if (said.kind === 'show') return shown(meant, desk);
    if (meant.place && !mayActAs(authority.staff!.role, 'manager'))
      return { reply: { text: words.rules.managerSets, citations: [] } };
    const rule = changed(meant.rule, said, desk);
    const next = { ...meant, rule };
    const { reply } = shown(next, desk);
    return {
      reply: { ...reply, text: `${words.rules.done}\n${reply.text}` },
      effects: [
        { kind: 'alert-rule', recipient: meant.id, staffId: meant.staffId, place: meant.place, rule, at },
        { kind: 'audit', at, actor: { id: meant.staffId, via: channel }, act: 'alert-rule', subject: meant.id },
      ],
    };
  },
};

/** Oneself; in a channel the channel, where it is named or is told something already. */
function recipientOf({ here }: AlertWords, desk: SkillContext): Recipient | undefined {
  const { id } = desk.authority.staff!;
  const { whole } = desk.place ?? {};
  const known = whole && desk.records.alertRule(channelRecipient(whole));
  if (whole && (here || known)) {
    const kinds = Object.fromEntries(ALERT_KINDS.map((kind) => [kind, 'off'])) as AlertRule['kinds'];
    const fresh = { ...DEFAULT_RULE, kinds, language: desk.language };
    return { id: channelRecipient(whole), staffId: id, place: whole, rule: known?.rule ?? fresh };
  }
  if (here) return undefined;
  const recipient = staffPerson(id);
  const rule = desk.records.alertRule(recipient)?.rule ?? DEFAULT_RULE;
  return { id: recipient, staffId: id, place: null, rule };
}

function changed(rule: AlertRule, said: AlertWords, { language }: SkillContext): AlertRule {
  const next = { ...rule, ...(rule.language !== null && { language }) };
  switch (said.kind) {
    case 'when':
      return { ...next, kinds: { ...rule.kinds, ...Object.fromEntries(said.kinds.map((kind) => [kind, said.when])) } };
    case 'quiet':
      return { ...next, quiet: said.quiet };
    case 'digest':
      return { ...next, digestAt: said.at };
    case 'leads': {
      const when = rule.kinds['hot-lead'] === 'off' ? 'digest' : rule.kinds['hot-lead'];
      return { ...next, leadFrom: said.from, kinds: { ...rule.kinds, 'hot-lead': when } };
    }
    case 'zone':
      return { ...next, timeZone: said.timeZone };
    default:
      return next;
  }
}

/** The rule in words. */
function shown({ rule, place }: Recipient, { words, timeZone, language }: SkillContext): SkillResult {
  const { rules, alerts } = words;
  const of = (when: AlertRule['kinds'][keyof AlertRule['kinds']]) =>
    ALERT_KINDS.filter((kind) => rule.kinds[kind] === when)
      .map((kind) => (kind === 'hot-lead' ? rules.leads(`${Math.round(rule.leadFrom * 100)} %`) : alerts.kinds[kind]))
      .join(language === 'zh' ? '、' : ', ');
  const zone = rule.timeZone ?? timeZone;
  const lines = [
    place ? rules.thisChannel : rules.you,
    ...(of('now') ? [rules.now(of('now'))] : []),
    ...(of('digest') ? [rules.digest(rule.digestAt, of('digest'))] : []),
    ...(of('off') ? [rules.off(of('off'))] : []),
    rule.quiet ? rules.quiet(rule.quiet.from, rule.quiet.until) : rules.loud,
    rules.zone(zone),
  ];
  return { reply: { text: lines.join('\n'), suggestions: rules.tries, citations: [] } };
}
