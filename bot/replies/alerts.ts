import type { OpenAlert } from '../../knowledge/alerts/alerts.ts';
import { ALERT_KINDS, type AlertKind } from '../../knowledge/alerts/rules.ts';
import { type CardAction, factsCard } from '../skills/support/cards.ts';
import { amount, count, day, time } from './format.ts';
import type { Messages } from './messages.ts';
import type { Citation, Reply } from './reply.ts';

/** A reason of a model as it was kept. */
export interface KeptReason {
  column: string;
  value: number;
}

/** How an alert is put into words for one recipient. */
export interface AlertSetting {
  words: Messages;
  language: 'en' | 'zh';
  /** In which times are written. */
  timeZone: string;
  /** May approve and decline. */
  mayDecide: boolean;
  /** May see what a model said of an order. */
  maySeeRisk: boolean;
  /** The address of the desk; undefined where it has none that others can open. */
  address: string | undefined;
  reasonIn(kind: 'purchase' | 'risk', reason: KeptReason, language: 'en' | 'zh'): string | undefined;
}

type Body = Record<string, unknown>;
/** Words of a buyer in a card are a glimpse; the conversation has them all. */
const GLIMPSE = 500;
const LISTED = 5;

/** Kinds that somebody is to act on: each is a card of its own. */
export const ACTED_ON: ReadonlySet<AlertKind> = new Set(['hand-over', 'risky-order', 'unhappy']);

/** An alert by itself: what it is, why, and buttons to act. */
export function tellAlert(alert: OpenAlert, setting: AlertSetting): Reply {
  const { body } = alert;
  if (alert.kind === 'hand-over') return waiting(alert, setting);
  if (alert.kind === 'unhappy') return unhappy(alert, setting);
  if (alert.kind === 'risky-order') return body.quoteId === undefined ? order(alert, setting) : quote(alert, setting);
  const { line, citation } = lineOf(alert, setting);
  return { text: line, citations: [citation] };
}

/**
 * What waited for the morning, in one message: how much it is, and what is only to be known, by kind. What is to be
 * acted on follows as cards, the newest of it at least.
 * @param cards how many follow
 */
export function tellDigest(alerts: readonly OpenAlert[], setting: AlertSetting, cards: number): Reply {
  const { alerts: words } = setting.words;
  const lines = [words.digest(alerts.length)];
  const citations = new Map<string, Citation>();
  for (const kind of ALERT_KINDS) {
    const own = alerts.filter((alert) => alert.kind === kind);
    if (!own.length) continue;
    if (ACTED_ON.has(kind)) {
      lines.push('', `${words.listed(words.kinds[kind])} ${count(own.length, setting.language)}`);
      continue;
    }
    lines.push('', words.listed(words.kinds[kind]));
    for (const alert of own.slice(0, LISTED)) {
      const { line, citation } = lineOf(alert, setting);
      lines.push(`• ${line}`);
      citations.set(citation.title, citation);
    }
    if (own.length > LISTED) lines.push(words.more(count(own.length - LISTED, setting.language)));
  }
  const acted = alerts.filter(({ kind }) => ACTED_ON.has(kind)).length;
  if (acted > cards) lines.push('', words.newest(count(cards, setting.language)));
  return { text: lines.join('\n'), citations: [...citations.values()] };
}

/** What is only to be known, in one line. */
function lineOf({ kind, body, at }: OpenAlert, setting: AlertSetting): { line: string; citation: Citation } {
  const { words, language } = setting;
  const { alerts } = words;
  if (kind === 'hot-lead') {
    const because = reasonsOf('purchase', body, setting);
    const line = alerts.lead(String(body.companyName), String(body.sku), share(body.p));
    return {
      line: because ? `${line}${language === 'zh' ? '。' : '. '}${alerts.because(because)}` : line,
      citation: { title: alerts.leadTitle, source: alerts.sources.likelihood, asOf: String(body.trainedAt) },
    };
  }
  if (kind === 'stock') {
    const sku = String(body.sku);
    const name = String(language === 'zh' ? body.nameZh : body.nameEn);
    const days = count(Math.floor(Number(body.daysOfCover)), language);
    const next =
      typeof body.nextDelivery === 'string' ? alerts.nextDelivery(day(body.nextDelivery, language)) : alerts.noDelivery;
    const line = alerts.stock(sku, name, String(body.warehouse), days, share(body.runsOut));
    return {
      line: `${line}${language === 'zh' ? '；' : '; '}${next}`,
      citation: { title: words.stockTitle(sku), source: words.sources.stock, asOf: String(body.asOf) },
    };
  }
  return {
    line: alerts.questions(count(Number(body.count), language), glimpse(body.text)),
    citation: {
      title: alerts.questionsTitle,
      source: alerts.sources.cases,
      asOf: typeof body.last === 'string' ? body.last : at,
    },
  };
}

function waiting({ body, conversationId, at }: OpenAlert, setting: AlertSetting): Reply {
  const { alerts } = setting.words;
  const title = alerts.waits(whoOf(body, setting));
  const facts: [string, string][] = [
    [alerts.facts.case, String(body.caseId)],
    [alerts.facts.since, time(String(body.openedAt), setting.timeZone, setting.language)],
    [alerts.facts.reason, alerts.caseReasons[String(body.reason)] ?? String(body.reason)],
    ...(body.contact ? [[alerts.facts.reach, String(body.contact)] as [string, string]] : []),
  ];
  const lines = body.lastWords ? [alerts.said(glimpse(body.lastWords))] : [];
  return carded(title, facts, lines, conversationActions(conversationId, setting), [
    { title: alerts.casesTitle(String(body.caseId)), source: alerts.sources.cases, asOf: at },
  ]);
}

function unhappy({ body, conversationId, at }: OpenAlert, setting: AlertSetting): Reply {
  const { alerts } = setting.words;
  const title = alerts.unhappy(whoOf(body, setting));
  const said = alerts.said(glimpse(body.text));
  return carded(title, [], [body.thumb ? alerts.thumb(said) : said], conversationActions(conversationId, setting), [
    { title, source: alerts.sources.cases, asOf: at },
  ]);
}

function order({ body, at }: OpenAlert, setting: AlertSetting): Reply {
  const { words, mayDecide, maySeeRisk } = setting;
  const { alerts } = words;
  const [orderId, id] = [String(body.orderId), String(body.approvalId)];
  const act = (name: string) => ({ name, id, version: 0 });
  const actions: CardAction[] = [
    ...(mayDecide
      ? [
          { title: alerts.approve, say: alerts.approveSay(orderId), act: act('staff-approve') },
          { title: alerts.decline, say: alerts.declineSay(orderId), act: act('staff-decline') },
        ]
      : []),
    { title: alerts.ask, say: alerts.askSay(orderId), act: act('staff-ask') },
    ...consoleLink('/console/approvals', setting),
  ];
  const why = alerts.approvalReasons[String(body.reason)] ?? String(body.reason);
  const facts: [string, string][] = [...moneyFacts(body, setting), [alerts.facts.reason, why]];
  const because = maySeeRisk ? riskOf(body, setting) : { facts: [], lines: [] };
  return carded(
    alerts.decides(orderId, String(body.companyName)),
    [...facts, ...because.facts],
    because.lines,
    actions,
    [{ title: words.orderTitle(orderId), source: alerts.sources.approvals, asOf: at }],
  );
}

function quote({ body, at }: OpenAlert, setting: AlertSetting): Reply {
  const { alerts } = setting.words;
  const id = String(body.quoteId);
  const because = setting.maySeeRisk ? riskOf(body, setting) : { facts: [], lines: [] };
  return carded(
    alerts.wouldWait(id, String(body.companyName)),
    [...moneyFacts(body, setting), ...because.facts],
    because.lines,
    [],
    [{ title: alerts.riskTitle(id), source: alerts.sources.risk, asOf: at }],
  );
}

function moneyFacts(body: Body, { words, language }: AlertSetting): [string, string][] {
  const { facts } = words.alerts;
  return [
    [facts.buyer, String(body.buyerName)],
    [facts.amount, amount(Number(body.total), String(body.currency), language)],
  ];
}

function riskOf(body: Body, setting: AlertSetting): { facts: [string, string][]; lines: string[] } {
  if (body.p === undefined) return { facts: [], lines: [] };
  const { alerts } = setting.words;
  const because = reasonsOf('risk', body, setting);
  return { facts: [[alerts.facts.risk, share(body.p)]], lines: because ? [alerts.because(because)] : [] };
}

function reasonsOf(kind: 'purchase' | 'risk', body: Body, { reasonIn, language }: AlertSetting): string {
  const said = (body.reasons as KeptReason[]).flatMap((reason) => reasonIn(kind, reason, language) ?? []);
  return said.join(language === 'zh' ? '；' : '; ');
}

function conversationActions(conversationId: string | null, setting: AlertSetting): CardAction[] {
  if (conversationId === null) return [];
  const { takeOver } = setting.words.alerts;
  return [
    { title: takeOver, say: takeOver, act: { name: 'take-over', id: conversationId, version: 0 } },
    ...consoleLink(`/console/conversations/${conversationId}`, setting),
  ];
}

const consoleLink = (path: string, { address, words }: AlertSetting): CardAction[] =>
  address === undefined ? [] : [{ title: words.alerts.console, url: address + path }];

const whoOf = (body: Body, { words }: AlertSetting) =>
  words.alerts.who(textOr(body.personName), textOr(body.companyName));
const textOr = (value: unknown) => (typeof value === 'string' && value ? value : null);
const share = (p: unknown) => `${Math.round(Number(p) * 100)} %`;
const glimpse = (text: unknown) => {
  const said = String(text).replace(/\s+/g, ' ').trim();
  return said.length > GLIMPSE ? `${said.slice(0, GLIMPSE)}…` : said;
};

function carded(
  title: string,
  facts: readonly (readonly [string, string])[],
  lines: readonly string[],
  actions: readonly CardAction[],
  citations: Citation[],
): Reply {
  const text = [title, ...facts.map(([name, value]) => `${name}: ${value}`), ...lines].join('\n');
  return { text, card: factsCard(title, facts, lines, actions), citations };
}
