import type { staffEn } from './staff.en.ts';

export const staffZh: typeof staffEn = {
  joined: (name) => `客服人员${name}已加入对话，接下来由${name}直接回复您。`,
  left: (name) => `客服人员${name}已离开对话，接下来仍由我（自动客服）为您解答。`,
  passedOn: (name) => `客服人员${name}已将您的问题转给其他同事，同事会在这里回复您。在此之前由我（自动客服）为您解答。`,
  closed: (name, number) =>
    `客服人员${name}已将您的问题${number ? `（工单号 ${number}）` : ''}处理完毕。如还有疑问，请直接在这里留言。`,
  link: {
    linked: '已关联您的员工账号，现在可以向我查询您负责的客户。',
    wrong: '绑定码无效：每个绑定码只能用一次，15 分钟内有效。请到控制台“员工”页的“我的账号”重新获取。',
    'too-many': '绑定码错误次数过多，请一刻钟后用新的绑定码再试。',
    elsewhere: '绑定码用于关联 Teams 或 Slack 账号，请在那里发给我。',
  },
};
