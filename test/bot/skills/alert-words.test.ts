import { describe, expect, it } from 'vitest';
import { alertWords } from '../../../bot/skills/support/alert-words.ts';
import { timeIn } from '../../../bot/skills/support/time-of-day.ts';
import { ALERT_KINDS } from '../../../knowledge/alerts/rules.ts';

describe('what somebody says about what they are told', () => {
  it.each([
    ['mute stock alerts', 'off', ['stock']],
    ['Please mute stock and questions.', 'off', ['stock', 'questions']],
    ['turn off hot lead alerts', 'off', ['hot-lead']],
    ['stop telling me about complaints', 'off', ['unhappy']],
    ['mute everything', 'off', ALERT_KINDS],
    ['unmute stock', 'now', ['stock']],
    ['tell me about hot leads at once', 'now', ['hot-lead']],
    ['alert me about hand-overs and risky orders', 'now', ['hand-over', 'risky-order']],
    ['hot leads in the digest', 'digest', ['hot-lead']],
    ['关闭库存提醒', 'off', ['stock']],
    ['不要再通知我投诉', 'off', ['unhappy']],
    ['静音全部', 'off', ALERT_KINDS],
    ['恢复库存提醒', 'now', ['stock']],
    ['立即通知我购买意向', 'now', ['hot-lead']],
    ['意向放到早报', 'digest', ['hot-lead']],
  ])('%s', (text, when, kinds) => {
    expect(alertWords(text)).toEqual({ kind: 'when', kinds, when, here: false });
  });

  it.each([
    ['tell this channel about hand-overs', 'now', ['hand-over']],
    ['tell this channel everything', 'now', ALERT_KINDS],
    ['stop telling this channel', 'off', ALERT_KINDS],
    ['stop telling this channel about stock', 'off', ['stock']],
    ['本频道通知转人工', 'now', ['hand-over']],
    ['在本频道通知风险订单和投诉', 'now', ['risky-order', 'unhappy']],
    ['不要再通知本频道', 'off', ALERT_KINDS],
  ])('of a channel: %s', (text, when, kinds) => {
    expect(alertWords(text)).toEqual({ kind: 'when', kinds, when, here: true });
  });

  it.each([
    ['quiet hours 20:00 to 7:30', { kind: 'quiet', quiet: { from: '20:00', until: '07:30' } }],
    ['quiet hours from 8 pm until 7.30 am', { kind: 'quiet', quiet: { from: '20:00', until: '07:30' } }],
    ['免打扰 20:00 到 7:30', { kind: 'quiet', quiet: { from: '20:00', until: '07:30' } }],
    ['免打扰时间晚上8点至早上7点半', { kind: 'quiet', quiet: { from: '20:00', until: '07:30' } }],
    ['no quiet hours', { kind: 'quiet', quiet: null }],
    ['取消免打扰', { kind: 'quiet', quiet: null }],
    ['digest at 8', { kind: 'digest', at: '08:00' }],
    ['Send me the digest at 7:45.', { kind: 'digest', at: '07:45' }],
    ['早报改到 8 点', { kind: 'digest', at: '08:00' }],
    ['hot leads over 90 %', { kind: 'leads', from: 0.9 }],
    ['意向超过 90%', { kind: 'leads', from: 0.9 }],
    ['my time zone is Asia/Shanghai', { kind: 'zone', timeZone: 'Asia/Shanghai' }],
    ['我的时区是 Asia/Shanghai', { kind: 'zone', timeZone: 'Asia/Shanghai' }],
    ['what do you tell me?', { kind: 'show' }],
    ['你会通知我什么？', { kind: 'show' }],
    ['您会通知我哪些内容', { kind: 'show' }],
  ])('%s', (text, rule) => {
    expect(alertWords(text)).toEqual({ ...rule, here: false });
  });

  it.each([
    'stop the order',
    'stop PO-2026-0031',
    'stop',
    'tell me about order PO-2026-0031',
    'tell me about Alpine Bistro',
    'tell me about hot leads',
    '告诉我库存',
    'what can you tell me about CUP-12?',
    'orders at risk today and why',
    'quiet hours 25:00 to 7',
    'my time zone is Nowhere/Land',
    '关闭订单 PO-2026-0031',
    '通知我 CUP-12 到货',
    '库存多少？',
  ])('none of it: %s', (text) => {
    expect(alertWords(text)).toBeUndefined();
  });
});

it.each([
  ['8', '08:00'],
  ['20:00', '20:00'],
  ['12 am', '00:00'],
  ['12 pm', '12:00'],
  ['下午3点', '15:00'],
  ['7点半', '07:30'],
  ['24:00', undefined],
  ['7:75', undefined],
  ['soon', undefined],
])('a time of day: %s', (said, time) => {
  expect(timeIn(said)).toBe(time);
});
