import type { staffEn } from './staff.en.ts';

export const staffZh: typeof staffEn = {
  joined: (name) => `客服人员${name}已加入对话，接下来由${name}直接回复您。`,
  left: (name) => `客服人员${name}已离开对话，接下来仍由我（自动客服）为您解答。`,
  passedOn: (name) => `客服人员${name}已将您的问题转给其他同事，同事会在这里回复您。在此之前由我（自动客服）为您解答。`,
  closed: (name, number) =>
    `客服人员${name}已将您的问题${number ? `（工单号 ${number}）` : ''}处理完毕。如还有疑问，请直接在这里留言。`,
};
