import type { rulesEn } from './rules.en.ts';

export const rulesZh: typeof rulesEn = {
  done: '已设置。',
  you: '我会通知您：',
  thisChannel: '我会通知本频道：',
  now: (kinds) => `立即通知：${kinds}`,
  digest: (at, kinds) => `放在 ${at} 的早报里：${kinds}`,
  off: (kinds) => `不通知：${kinds}`,
  leads: (from) => `购买意向（可能性不低于 ${from}）`,
  quiet: (from, until) => `免打扰：${from} 至 ${until}。期间的消息放到早报里；营业时间内有客户等人工时除外。`,
  loud: '没有设置免打扰。',
  zone: (name) => `时间按 ${name} 时区。`,
  tries: ['关闭库存提醒', '免打扰 20:00 到 7:30', '早报改到 8 点'],
  onlyThere: '我在 Teams 和 Slack 里通知您，请在那里写给我。',
  noChannel: '这里不是频道：去掉“本频道”，就是设置我通知您的内容。',
  managerSets: '频道的通知由主管设置。',
};
