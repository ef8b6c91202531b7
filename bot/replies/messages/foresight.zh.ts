import type { foresightEn } from './foresight.en.ts';

/** What is foreseen of stock, substitutes and what may be wanted next. */
export const foresightZh: typeof foresightEn = {
  usual: (amount, every, last) => `贵司通常订 ${amount}（约每${every}一次，上次是${last}）：`,
  covered: (until, sure) => `可供应至${until}（把握 ${sure}%）。`,
  coveredOn: (until, sure) => `至少可供应至${until}（把握 ${sure}%）。`,
  coveredFrom: (from, until, sure) => `${from}起可供应，至${until}（把握 ${sure}%）。`,
  coveredFromOn: (from, until, sure) => `${from}起可供应，至少至${until}（把握 ${sure}%）。`,
  notCovered: (sure) => `未来半年内，现货加在途货量没有 ${sure}% 的把握满足这个数量。`,
  demandTitle: (sku) => `${sku} 需求预测`,
  demandSource: '根据历史销量的需求预测',
  rhythmTitle: '贵司的订货节奏',
  substitute: (sku, name, free, why) => `${sku} · ${name} · 现货 ${free} · ${why}`,
  sameKind: '同类商品',
  substitutesFor: (sku) => `可代替 ${sku} 的现货：`,
  likeInStock: (sku) => `与 ${sku} 相近、有现货的：`,
  noSubstitute: (sku) => `暂时没有找到与 ${sku} 相近的现货。${sku} 本身的情况：`,
  suggestion: (sku, name, why) => `贵司可能快要补 ${sku}（${name}）了：${why}。`,
  suggestionAsk: (quantity, sku) => `我要订 ${quantity} ${sku}`,
};
