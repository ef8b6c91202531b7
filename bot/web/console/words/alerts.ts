import type { AlertKind } from '../../../../knowledge/alerts/rules.ts';

/** What staff are told in Teams and Slack. */
export const alertsEn = {
  title: 'What I am told in Teams and Slack',
  note: 'Link your account first. You can also write it to the desk: “mute stock alerts”, “digest at 8”.',
  kinds: {
    'hand-over': 'Hand-overs',
    'risky-order': 'Risky orders and quotes',
    unhappy: 'Unhappy buyers',
    'hot-lead': 'Hot leads',
    stock: 'Stock running out',
    questions: 'Questions without an answer',
  } as Record<AlertKind, string>,
  when: { now: 'at once', digest: 'in the digest', off: 'not at all' },
  quietFrom: 'Quiet from',
  quietUntil: 'Quiet until',
  digestAt: 'Digest at',
  zone: 'Time zone (empty: the seller’s)',
  leadFrom: 'Hot leads from (%)',
  keep: 'Keep',
};

export const alertsZh: typeof alertsEn = {
  title: '在 Teams 和 Slack 里通知我什么',
  note: '请先关联账号。也可以直接写给客服台：“关闭库存提醒”、“早报改到 8 点”。',
  kinds: {
    'hand-over': '转人工',
    'risky-order': '有风险的订单和报价',
    unhappy: '不满意的客户',
    'hot-lead': '购买意向',
    stock: '库存告急',
    questions: '未能回答的问题',
  },
  when: { now: '立即', digest: '早报', off: '不通知' },
  quietFrom: '免打扰从',
  quietUntil: '免打扰到',
  digestAt: '早报时间',
  zone: '时区（留空为卖方时区）',
  leadFrom: '购买意向不低于（%）',
  keep: '保存',
};
