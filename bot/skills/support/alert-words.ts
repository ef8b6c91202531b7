import { ALERT_KINDS, type AlertKind, type When } from '../../../knowledge/alerts/rules.ts';
import { timeIn } from './time-of-day.ts';

/** What somebody of the staff says about what they are told; `here`: it is about the whole channel. */
export type AlertWords = { here: boolean } & (
  | { kind: 'show' }
  | { kind: 'when'; kinds: readonly AlertKind[]; when: When }
  | { kind: 'quiet'; quiet: { from: string; until: string } | null }
  | { kind: 'digest'; at: string }
  | { kind: 'leads'; from: number }
  | { kind: 'zone'; timeZone: string }
);

const NAMES: readonly [AlertKind, RegExp][] = [
  ['hand-over', /hand(?:ed)?[- ]?(?:overs?|offs?)|转人工|人工/gi],
  [
    'risky-order',
    /(?:risky )?(?:orders?|quotes?)(?: at risk)?|risks?|approvals?|(?:有?风险的?)?(?:订单|报价)|风险|审批/gi,
  ],
  ['unhappy', /(?:unhappy|angry)(?: (?:buyers?|customers?|people))?|complaints?|(?:不满意?的?)(?:客户|买家)?|投诉/gi],
  ['hot-lead', /(?:hot )?leads?|(?:购买)?意向|(?:销售)?线索/gi],
  ['stock', /stock(?: running out)?|库存(?:告急)?|缺货/gi],
  ['questions', /(?:unanswered )?questions?(?: without an answer)?|(?:未能?回答的?|没回答的?)?问题/gi],
];
const ALL = /\b(?:everything|all|anything)\b|全部|所有|一切/gi;
/** What may stand around them. */
const GLUE =
  /\b(?:alerts?|notifications?|messages?|about|the|and|or|of|on|please|me|us|my|for|every|with)\b|提醒|通知|消息|关于|的|和|与|、|，|,|请|我|了|吧|[.!。！]/gi;

const HERE = /\b(?:in |to )?this channel\b|\bhere\b|(?:在)?(?:这个|本|该)频道(?:里|中)?/i;
const SHOWS =
  /^(?:what (?:do|will|would|can) you (?:tell|alert|notify)(?: (?:me|us))?(?: about)?|(?:show )?(?:me )?(?:my )?(?:alert|notification) (?:rules|settings)|my alerts)[?.! ]*$|^(?:你|您)?(?:都|会)*(?:会|都)?(?:通知|提醒|告诉)(?:我|我们)?(?:哪些|什么|些什么)(?:事|内容|消息)?[？?。 ]*$|^(?:我的)?(?:提醒|通知)(?:设置|规则)[？?。 ]*$/i;
const OFF =
  /^(?:please )?(?:mute|silence|turn off|switch off|stop telling|don'?t tell|do not tell|no more|stop)\s+(.+)$|^(?:请)?(?:静音|屏蔽|关闭|关掉|停止|不要再?(?:通知|提醒|告诉)|别再?(?:通知|提醒|告诉))(.+)$/i;
const DIGEST_KIND =
  /^(?:please )?(?:tell|alert|notify|put|send)?\s*(.+?)\s+(?:only )?in(?:to)? (?:the|my) (?:morning )?digest[.! ]*$|^(.+?)(?:只)?(?:放|放到|放进|归入)(?:早报|汇总|日报)(?:里)?[。！ ]*$/i;
const NOW =
  /^(?:please )?(?:unmute|turn on|switch on|tell|alert|notify)\s+(.+?)(?: (?:at once|immediately|right away|now|again))?[.! ]*$|^(?:请)?(?:取消静音|恢复|开启|打开|(?:立即|马上|实时)?(?:通知|提醒|告诉))(.+)$/i;
const SOON = /\b(?:at once|immediately|right away|now|again)\b|立即|马上|实时/i;
const QUIET =
  /^(?:my )?quiet (?:hours?|times?):?\s*(?:are |from )?(.+?)\s*(?:to|until|till|–|—|-|through)\s*(.+?)[.! ]*$|^免打扰(?:时间|时段)?[:：]?(?:从|改为|设为)?\s*(.+?)\s*(?:到|至|–|—|-)\s*(.+?)[。！ ]*$/i;
const LOUD = /^(?:no quiet hours?|quiet hours? off|turn off quiet hours?)[.! ]*$|^(?:关闭|取消)免打扰[。！ ]*$/i;
const DIGEST_AT =
  /^(?:please )?(?:send )?(?:me )?(?:the |my )?(?:morning )?digest (?:is )?at (.+?)[.! ]*$|^(?:早报|汇总|日报)(?:改到|时间改为|时间|在)?[:：]?\s*(.+?)(?:发送?|推送)?[。！ ]*$/i;
const LEADS =
  /^(?:hot )?leads? (?:over|above|from|at least|of at least)\s*(\d{1,3})\s*(?:%|percent)(?: (?:or more|only))?[.! ]*$|^(?:购买)?(?:意向|线索)(?:超过|高于|大于|至少)\s*(?:百分之)?(\d{1,3})\s*[%％]?[。！ ]*$/i;
const ZONE =
  /^(?:my )?time ?zone:?\s*(?:is )?([a-z]+(?:[/_+-][a-z0-9_+-]+)*)[.! ]*$|^(?:我的)?时区(?:是|为|改为)?[:：]?\s*([a-z]+(?:[/_+-][a-z0-9_+-]+)*)[。！ ]*$/i;

/**
 * Reads what a message says about what one is told, in both languages; undefined for anything else: "stop the order" is
 * none, since an order alone is no alert that could be stopped.
 *
 * @example alertWords('mute stock alerts') // { kind: 'when', kinds: ['stock'], when: 'off', here: false }
 * @example alertWords('免打扰 20:00 到 7:30') // { kind: 'quiet', quiet: { from: '20:00', until: '07:30' }, here: false }
 */
export function alertWords(text: string): AlertWords | undefined {
  const whole = text.trim().replace(/\s+/g, ' ');
  const here = HERE.test(whole);
  const said = whole.replace(HERE, ' ').replace(/\s+/g, ' ').trim();
  const rule = settingIn(said) ?? whenIn(said, here);
  return rule && { ...rule, here };
}

type Rule<T = AlertWords> = T extends unknown ? Omit<T, 'here'> : never;

function settingIn(said: string): Rule | undefined {
  if (SHOWS.test(said)) return { kind: 'show' };
  if (LOUD.test(said)) return { kind: 'quiet', quiet: null };
  const [from, until] = groups(QUIET, said, 2).map(timeIn);
  if (from && until) return { kind: 'quiet', quiet: { from, until } };
  const [digest] = groups(DIGEST_AT, said, 1).map(timeIn);
  if (digest) return { kind: 'digest', at: digest };
  const [percent] = groups(LEADS, said, 1);
  if (percent !== undefined && Number(percent) <= 100) return { kind: 'leads', from: Number(percent) / 100 };
  const [zone] = groups(ZONE, said, 1);
  return zone !== undefined && isZone(zone) ? { kind: 'zone', timeZone: zone } : undefined;
}

function whenIn(said: string, here: boolean): Rule | undefined {
  for (const [form, when] of [
    [DIGEST_KIND, 'digest'],
    [OFF, 'off'],
    [NOW, 'now'],
  ] as const) {
    const [about] = groups(form, said, 1);
    const kinds = about === undefined ? undefined : kindsIn(about);
    // "Stop orders" may be about an order; "mute orders" and "stop order alerts" are not.
    const asks = form === NOW && /^(?:please )?tell |告诉/i.test(said) && !SOON.test(said);
    // "Tell me about hot leads" asks who they are.
    if (asks && !here) continue;
    const plain = here || /alert|notif|about|mute|提醒|通知|静音|频道|早报|汇总|日报|digest|tell|告诉/i.test(said);
    if (kinds?.length && plain) return { kind: 'when', kinds, when };
  }
  // "Stop telling this channel": all of it.
  if (
    here &&
    /^(?:stop telling|mute|stop alerts)(?: about)?[.! ]*$|^(?:停止|不要再?|别再?)(?:通知|提醒)?[。！ ]*$/i.test(said)
  )
    return { kind: 'when', kinds: ALERT_KINDS, when: 'off' };
  return undefined;
}

/** The kinds that are named, where nothing else is; none otherwise. */
function kindsIn(about: string): readonly AlertKind[] {
  let rest = about;
  const found = NAMES.filter(([, name]) => {
    const without = rest.replace(name, ' ');
    const named = without !== rest;
    rest = without;
    return named;
  }).map(([kind]) => kind);
  const withoutAll = rest.replace(ALL, ' ');
  const all = withoutAll !== rest;
  if (withoutAll.replace(GLUE, ' ').trim()) return [];
  return all ? ALERT_KINDS : found;
}

/** What the groups of a form caught, in whichever language. */
function groups(form: RegExp, said: string, count: number): string[] {
  const caught = (form.exec(said) ?? []).slice(1).filter((part) => part !== undefined);
  return caught.length >= count ? caught.slice(0, count) : [];
}

function isZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
