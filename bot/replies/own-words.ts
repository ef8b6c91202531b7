import type { OfficeHours } from '../opening-hours.ts';
import { type Messages, messages } from './messages.ts';

/** What the desk says on somebody's own records: their name, their codes and numbers as examples, their hours. */
export function ownWords(own: {
  seller: string | undefined;
  sku: string | undefined;
  order: string | undefined;
  offices: readonly OfficeHours[];
}): { en: Messages; zh: Messages } {
  const { seller, sku, order } = own;
  const { en, zh } = messages;
  return {
    en: {
      ...en,
      greeting: (name) =>
        `Hello${name ? ` ${name}` : ''}! I am the automated desk${seller ? ` of ${seller}` : ''}, here day and night. What can I look up for you?`,
      starters: [en.other.trackOrder, ...(sku ? [en.other.stockOf(sku), en.other.priceOf(sku)] : []), en.person],
      askOrder: `Which order is it? Please give me the order number${order ? ` (such as ${order})` : ''} or your own PO number.`,
      askProduct: `Which product is it? The SKU${sku ? ` (such as ${sku})` : ''} is best, the name works too.`,
      orders: {
        ...en.orders,
        askGoods: `What would you like to order? Products and quantities${sku ? `, for example "500 ${sku}"` : ''}.`,
        askQuoteGoods: `What shall I quote? Products and quantities${sku ? `, for example "5,000 ${sku}"` : ''}.`,
      },
      returns: {
        ...en.returns,
        whichGoods: (number) =>
          `Which goods of order ${number}, and how many?${sku ? ` For example: 200 ${sku}.` : ''}`,
      },
      hours: own.offices.map((office) => hours(office, EN_DAYS, ' to ')).join('; '),
    },
    zh: {
      ...zh,
      greeting: (name) =>
        `${name ? `${name}，` : ''}您好！我是${seller ?? ''}自动客服，全天候为您服务。请问需要查询什么？`,
      starters: [zh.other.trackOrder, ...(sku ? [zh.other.stockOf(sku), zh.other.priceOf(sku)] : []), zh.person],
      askOrder: `请问是哪一单？请提供订单号${order ? `（如 ${order}）` : ''}或贵司自己的采购单号。`,
      askProduct: `请问是哪个产品？最好提供货号${sku ? `（如 ${sku}）` : ''}，产品名称也可以。`,
      orders: {
        ...zh.orders,
        askGoods: `请问要订什么？请告诉我货号和数量${sku ? `，例如“${sku} 500个”` : ''}。`,
        askQuoteGoods: `请问要报哪些产品？请告诉我货号和数量${sku ? `，例如“${sku} 5000个”` : ''}。`,
      },
      returns: {
        ...zh.returns,
        whichGoods: (number) => `订单 ${number} 中是哪些货、多少数量？${sku ? `例如：200个 ${sku}。` : ''}`,
      },
      hours: own.offices.map((office) => hours(office, ZH_DAYS, '至')).join('；'),
    },
  };
}

const EN_DAYS = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const ZH_DAYS = ['', '周一', '周二', '周三', '周四', '周五', '周六', '周日'];

function hours({ days, from, to, timeZone }: OfficeHours, names: readonly string[], until: string): string {
  const [first, last] = [names[days[0]!]!, names[days.at(-1)!]!];
  return `${first === last ? first : first + until + last} ${from}–${to} (${timeZone})`;
}
