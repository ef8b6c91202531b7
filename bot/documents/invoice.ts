import type { InvoiceDetail } from '../../knowledge/orders/invoice-detail.ts';
import type { Invoice } from '../../knowledge/orders/invoices.ts';
import type { SellingEntity } from '../../knowledge/seller/seller.ts';
import { amount, day } from '../replies/format.ts';
import { messages } from '../replies/messages.ts';
import { goodsTable } from './goods-table.ts';
import { bankLines, sellerLines } from './parties.ts';
import type { Sheet } from './sheet.ts';

/** A copy of an invoice as the records have it; in Chinese it says that it is no fapiao. */
export function invoiceSheet(
  invoice: Invoice,
  { buyer, lines, net, freight, tax }: InvoiceDetail,
  seller: SellingEntity,
  language: 'en' | 'zh',
  now: Date,
): Sheet {
  const words = messages[language];
  const { papers } = words;
  const money = (minor: number | null) =>
    minor === null ? words.billing.unknown : amount(minor, invoice.currency, language);
  return {
    title: papers.invoiceCopy(invoice.id),
    from: sellerLines(seller, words),
    to: [
      language === 'zh' ? (buyer.nameZh ?? buyer.name) : buyer.name,
      ...(buyer.address ? [buyer.address] : []),
      ...(buyer.vatNumber ? [papers.taxNumber(buyer.vatNumber)] : []),
    ],
    facts: [
      [papers.issued, day(invoice.issuedDay, language)],
      [papers.due, day(invoice.dueDay, language)],
      [papers.order, invoice.orderId],
      ...(invoice.customerPo ? [[papers.yourNumber, invoice.customerPo] as const] : []),
    ],
    ...goodsTable(lines, invoice.currency, language),
    totals: [
      [papers.goods, money(net)],
      [papers.freight, money(freight)],
      [papers.tax, money(tax)],
      [papers.total, money(invoice.total)],
      [papers.paid, money(invoice.paid)],
      [papers.open, money(invoice.open)],
    ],
    notes: [...bankLines(seller, words), papers.useNumber(invoice.id), papers.copyNote],
    footer: papers.footer(now.toISOString().slice(0, 16).replace('T', ' ')),
  };
}
