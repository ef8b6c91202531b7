import type { channelsEn } from './channels.en.ts';

/** What the desk says in Teams and Slack of itself, in Chinese. */
export const channelsZh: typeof channelsEn = {
  arrived: (known, shared) =>
    [
      '您好，我是客服台。可以问我订单、库存、价格或客户的情况。',
      shared ? '在这里请先 @ 我，我才会回答。' : '',
      known || shared
        ? ''
        : '我还不认识您，因此不会显示客户的资料：请在控制台的“我的账户”取一个代码，然后在这里发送“link”加上代码。',
    ]
      .filter(Boolean)
      .join(''),
  working: '请稍候。',
  command: {
    answeredThere: '我在私信里回复您。',
    usage: (command) => `请在命令后面写上您想了解的内容，例如：${command} 订单 PO-2026-0031 到哪里了？`,
    noDirect: '暂时无法打开我们的私信，请直接在私信里给我留言。',
  },
};
