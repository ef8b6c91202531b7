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
};
