import type { Company } from '../../knowledge/buyers/buyers.ts';
import type { QuoteDetail } from '../../knowledge/quotes/quotes.ts';
import type { SellingEntity } from '../../knowledge/seller/seller.ts';
import { amount, day } from '../replies/format.ts';
import { messages } from '../replies/messages.ts';
import { goodsTable } from './goods-table.ts';
import { sellerLines } from './parties.ts';
import type { Sheet } from './sheet.ts';

/** A quote as it was stored, in the buyer's language. */
export function quoteSheet(quote: QuoteDetail, company: Company, seller: SellingEntity, language: 'en' | 'zh'): Sheet {
  const words = messages[language];
  const { papers, billing } = words;
  const money = (minor: number | null) => (minor === null ? billing.unknown : amount(minor, quote.currency, language));
  return {
    title: papers.quote(quote.id),
    from: sellerLines(seller, words),
    to: [
      language === 'zh' ? (company.nameZh ?? company.name) : company.name,
      ...(company.vatNumber ? [papers.taxNumber(company.vatNumber)] : []),
    ],
    facts: [
      [papers.quoteDay, day(quote.createdAt, language)],
      [papers.validTo, day(quote.validTo, language)],
    ],
    ...goodsTable(quote.lines, quote.currency, language),
    totals: [
      [papers.goods, money(quote.net)],
      [papers.freight, money(quote.freight)],
      [papers.tax, money(quote.tax)],
      [papers.total, money(quote.total)],
    ],
    notes: [
      billing.terms[company.paymentTerms] ?? billing.otherTerms(company.paymentTerms),
      papers.quoteNote(quote.id),
    ],
    footer: papers.quoteFooter(quote.createdAt.slice(0, 16).replace('T', ' ')),
  };
}
