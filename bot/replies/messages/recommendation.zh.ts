import type { recommendationEn } from './recommendation.en.ts';

/** What to order, what goes with it, what is like it. */
export const recommendationZh: typeof recommendationEn = {
  due: '按贵司的订货节奏，该补货的有：',
  alsoNew: '贵司没买过、但可能用得上的：',
  popular: '近期其他客户订得最多的：',
  goesWith: (sku) => `常与 ${sku} 一起订的：`,
  like: (sku) => `与 ${sku} 相近的：`,
  row: (sku, name, why) => `${sku} · ${name}${why ? ` · ${why}` : ''}`,
  rhythm: (every, last, quantity) => `每${every}订 ${quantity}，上次是${last}`,
  days: (days) => (days >= 12 ? ` ${Math.round(days / 7)} 周` : days < 1.5 ? '天' : ` ${Math.round(days)} 天`),
  together: (sku, baskets) => `与 ${sku} 搭配，有 ${baskets} 张订单同时订了这两样`,
  peers: (buyers, kind) => `${buyers} 家与贵司同类的${kind}在用`,
  popularReason: (buyers, days) => `近 ${days} 天有 ${buyers} 家客户订购`,
  bothBuyers: (buyers) => `${buyers} 家客户两样都买`,
  outOfStock: '目前缺货',
  stockUnknown: '库存未登记',
  nothing: (sku) => `暂时没有发现适合与 ${sku} 搭配推荐的商品。`,
  tooEarly: '我还在学习历史订单，请稍等一分钟再问，或者告诉我您的用途。',
  segments: { cafe: '咖啡馆', restaurant: '餐厅', hotel: '酒店', office: '公司', 'online-shop': '网店' },
  companies: '客户',
  title: '根据历史订单的推荐',
  source: '历史订单',
  ask: { with: (sku) => `${sku} 配什么？`, order: '我们该订什么？' },
};
