import { amount, count, unitPrice } from '../replies/format.ts';
import { messages } from '../replies/messages.ts';
import type { Sheet } from './sheet.ts';

/** A line of goods: base units, unit price in 1/10,000, net in minor units. */
interface GoodsLine {
  sku: string;
  nameEn: string;
  nameZh: string;
  quantity: number;
  unitPrice: number;
  net: number;
}

/** The table of goods, the same on every paper: code, name, quantity, unit price, net. */
export function goodsTable(
  lines: readonly GoodsLine[],
  currency: string,
  language: 'en' | 'zh',
): Pick<Sheet, 'columns' | 'rows'> {
  const { papers } = messages[language];
  return {
    columns: [
      { title: papers.sku, width: 0.16 },
      { title: papers.product, width: 0.39 },
      { title: papers.quantity, width: 0.13, align: 'right' },
      { title: papers.unitPrice, width: 0.15, align: 'right' },
      { title: papers.net, width: 0.17, align: 'right' },
    ],
    rows: lines.map((line) => [
      line.sku,
      language === 'zh' ? line.nameZh : line.nameEn,
      count(line.quantity, language),
      unitPrice(line.unitPrice, currency, language),
      amount(line.net, currency, language),
    ]),
  };
}
