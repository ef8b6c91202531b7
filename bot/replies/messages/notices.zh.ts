import type { noticesEn } from './notices.en.ts';

/** 到货、发货、到期等提醒：先在对话里，否则发邮件。 */
export const noticesZh: typeof noticesEn = {
  quoteSent: (id, byName, total, until) => `${byName}为您做了报价 ${id}：${total}，有效期至 ${until}。`,
  willTell: {
    shipped: (subject) => `订单 ${subject} 下一批发货时我会提醒您一次。`,
    delivered: (subject) => `订单 ${subject} 下一批送达时我会提醒您一次。`,
    'in-stock': (subject) => `${subject} 到货时我会提醒您一次。`,
    due: (subject) => `账单 ${subject} 到期前三天我会提醒您一次。`,
  },
  where: '如果对话开着，就在这里通知；否则发到您登记的邮箱。',
  whereChat: '会在这里通知，请保持对话打开或稍后回来查看。',
  askWhat: '请问要提醒什么：订单、产品还是账单？告诉我编号即可。',
  nothingOpen: (order) => `订单 ${order} 没有待送的货物，无需等待。`,
  inStockNow: (sku, free) => `${sku} 现在有货：可售 ${free}。`,
  alreadyDue: (invoice, state) => `账单 ${invoice}：${state}，无需等待。`,
  dropped: (count) => (count ? '好的，不再提醒。' : '目前没有需要提醒的事项。'),
  stop: '不用提醒了',
  title: '提醒事项',
  shipped: (order) => `您要的提醒：订单 ${order} 有一批货已发出。`,
  parcel: (carrier, tracking, expected) => `${carrier} 运单号 ${tracking}${expected ? `，预计 ${expected} 送达` : ''}`,
  delivered: (order) => `您要的提醒：订单 ${order} 有一批货已送达。`,
  cancelled: (order) => `您关注的订单 ${order} 已取消，不会再有货物送出。`,
  inStock: (sku) => `您要的提醒：${sku} 已到货。`,
  free: (quantity, unit, warehouse) => `${warehouse}现货可售 ${quantity} ${unit}`,
  due: (invoice, open, day) => `您要的提醒：账单 ${invoice} 将于 ${day} 到期，待付 ${open}。`,
  approvalAsked: (order, buyer, total) =>
    `${buyer} 的订单 ${order} 等待您审批：${total}。请回复“批准 ${order}”或“拒绝 ${order}”。`,
  approvalAskedNoTotal: '合计金额未登记',
  approvalDecided: (order, by, approved) => `您的订单 ${order} 已由 ${by} ${approved ? '批准' : '拒绝'}。`,
  approvalQuestion: (order, by, question) =>
    `${by} 就您的订单 ${order}（仍在等待审批）想向您确认：\n${question}\n如需答复，请在这里转人工。`,
  stillWaits: '该订单还需另一项审批。',
  note: (note) => `备注：${note}`,
  subject: (seller, what) => (seller ? `${seller}：${what}` : what),
  subjects: {
    shipped: (about) => `订单 ${about} 已发货`,
    delivered: (about) => `订单 ${about} 已送达`,
    cancelled: (about) => `订单 ${about} 已取消`,
    'in-stock': (about) => `${about} 已到货`,
    due: (about) => `账单 ${about} 即将到期`,
    'quote-sent': (about) => `给您的报价 ${about}`,
    'approval-asked': (about) => `订单 ${about} 等待您审批`,
    'approval-question': (about) => `关于您的订单 ${about} 的问题`,
    'approval-decided': (about) => `您的订单 ${about}`,
  },
  dear: (name) => `${name}，您好：`,
  footer: (seller, address) =>
    `本邮件由${seller ? ` ${seller} ` : ''}自动客服发出。如需回复，请打开${address ? ` ${address} ` : '商城'}中的对话。`,
  replySubject: '您的问题有了回复',
  replyIntro: '同事在对话中回复了您：',
};
