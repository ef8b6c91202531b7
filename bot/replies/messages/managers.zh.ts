import type { managersEn } from './managers.en.ts';

export const managersZh: typeof managersEn = {
  starters: ['今天有哪些订单有风险，为什么？', '这周客户都在问什么？', '逾期超过 30 天的发票'],
};
