/** The panel's words, in English and Chinese. */
const en = {
  title: 'Customer service',
  online: 'Automated desk, day and night',
  connecting: 'Connecting…',
  offline: 'No connection. Trying again…',
  signedIn: (name: string) => `Signed in as ${name}`,
  close: 'Close chat',
  log: 'Conversation',
  greeting:
    'Hello. I am the automated desk: I answer from our order, stock and price records and our FAQ, and I say where each figure comes from. A colleague takes over whenever you ask.',
  suggestions: ['Where is my order?', 'Is it in stock?', 'What does it cost?', 'Talk to a person'],
  suggested: 'Suggested replies',
  placeholder: 'Write a message',
  send: 'Send',
  sending: 'Sending…',
  sent: 'Sent',
  failed: 'Not sent.',
  retry: 'Retry',
  you: 'You',
  typing: 'The desk is writing…',
  source: 'Source',
  newTab: 'opens in a new tab',
  tooLong: (length: number, limit: number) =>
    `This message has ${length} characters; at most ${limit} can be sent. Please shorten it. Your text stays here.`,
  cardFailed: 'The buttons could not be loaded. You can answer in words instead.',
  newMessages: (n: number) => (n === 1 ? '1 new message' : `${n} new messages`),
  file: 'File',
  attach: 'Attach a file: an order list (CSV, XLSX) or a picture',
  notTaken: (name: string) =>
    `${name} could not be sent. Please try again with a CSV or XLSX file, a picture or a PDF of at most 5 MB.`,
};

export type Strings = typeof en;

const zh: Strings = {
  title: '客户服务',
  online: '自动服务台，全天在线',
  connecting: '正在连接…',
  offline: '连接已断开，正在重试…',
  signedIn: (name) => `已登录：${name}`,
  close: '关闭对话',
  log: '对话内容',
  greeting:
    '您好，我是自动服务台：根据订单、库存、价格记录和常见问题库回答，每个数字都会注明来源。需要时可随时转人工同事。',
  suggestions: ['我的订单到哪了？', '有货吗？', '多少钱？', '转人工'],
  suggested: '建议回复',
  placeholder: '请输入消息',
  send: '发送',
  sending: '发送中…',
  sent: '已发送',
  failed: '未发送。',
  retry: '重试',
  you: '您',
  typing: '服务台正在输入…',
  source: '来源',
  newTab: '在新标签页打开',
  tooLong: (length, limit) => `这条消息有 ${length} 个字符，最多可发送 ${limit} 个。请缩短后再发，已输入的内容会保留。`,
  cardFailed: '按钮未能加载，您可以直接用文字回复。',
  newMessages: (n) => `${n} 条新消息`,
  file: '文件',
  attach: '添加文件：订货清单（CSV、XLSX）或图片',
  notTaken: (name) => `${name} 未能发送。请使用不超过 5 MB 的 CSV、XLSX、图片或 PDF 文件再试一次。`,
};

export const STRINGS: Record<'en' | 'zh', Strings> = { en, zh };
