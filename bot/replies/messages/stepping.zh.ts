import type { steppingEn } from './stepping.en.ts';

export const steppingZh: typeof steppingEn = {
  taken: (who) =>
    `您已接管与${who}的对话。您在这里写的内容会以您的名义发给对方；“备注：……”只有同事能看到，“交还”结束接管。`,
  handBack: '交还',
  handedBack: (who) => `已交还：由自动客服继续回复${who}。`,
  noted: '已记下，只有同事能看到。',
  gone: '该对话已不存在。',
  which: '要接管哪个对话？请点卡片上的“接管对话”，或输入“接管”加工单号。',
  busy: (who) => `这个话题里正在进行与${who}的对话：请先交还，或在另一个话题里接管。`,
  here: (who) => `您已在这里接管与${who}的对话。`,
  withOther: (name) => `${name}正在处理这个对话。`,
  takeFrom: (name) => `从${name}处接管`,
  managerMay: (name) => `${name}正在处理这个对话，主管可以接管。`,
  notYours: (name) => `${name}正在处理这个对话，您在这里写的内容不会发给客户。`,
  nothingHere: '这里没有正在进行的客户对话。',
  notSent: '没有发出：该对话已不在您手上。',
  wordsOnly: '从这里只能发文字给客户，文件请在控制台发送。',
  guest: '访客',
  desk: '自动客服',
  picture: (name) => `［图片：${name}］`,
  file: (name) => `［文件：${name}］`,
  unnamed: '未命名',
  fromConsole: (name) => `${name}（控制台）`,
  line: (who, text) => `${who}：${text}`,
  ended: {
    taken: (name, who) => `${name}已接管与${who}的对话，您在这里写的内容不再发给客户。`,
    released: (who) => `与${who}的对话已在控制台交还或关闭，您在这里写的内容不再发给客户。`,
    elsewhere: (who) => `与${who}的对话在另一个话题里继续。`,
  },
};
