import type { Buyers } from '../../knowledge/buyers/buyers.ts';
import type { Catalogue } from '../../knowledge/catalogue/catalogue.ts';
import type { InvoiceDetail } from '../../knowledge/orders/invoice-detail.ts';
import type { Invoices } from '../../knowledge/orders/invoices.ts';
import type { Statement } from '../../knowledge/orders/statement.ts';
import type { Quotes } from '../../knowledge/quotes/quotes.ts';
import type { Seller } from '../../knowledge/seller/seller.ts';
import type { Foreseen } from '../jobs/foresight/parts.ts';
import type { DocumentRef } from './address.ts';
import { forecastPicture } from './forecast.ts';
import { invoiceSheet } from './invoice.ts';
import { toPdf } from './pdf.ts';
import { quoteSheet } from './quote.ts';
import type { Document } from './sheet.ts';
import { statementCsv, statementSheet } from './statement.ts';

export interface DocumentRecords {
  invoices: Invoices;
  invoiceDetail(number: string, companyId: string): Promise<InvoiceDetail | undefined>;
  statement(companyId: string, currency: string, from: string, to: string): Promise<Statement>;
  quotes: Quotes;
  buyers: Buyers;
  seller: Seller;
  catalogue: Catalogue;
  foreseen(): Foreseen;
}

/** Makes a document from the records as they are now; undefined where there is no such record. */
export async function makeDocument(
  ref: DocumentRef,
  records: DocumentRecords,
  now: Date,
): Promise<Document | undefined> {
  if (ref.kind === 'forecast') return forecastPicture(ref, records);
  const company = await records.buyers.company(ref.companyId);
  if (!company) return undefined;
  if (ref.kind === 'invoice') {
    const invoice = await records.invoices.invoice(ref.number, ref.companyId);
    const detail = await records.invoiceDetail(ref.number, ref.companyId);
    if (!invoice || !detail) return undefined;
    const sheet = invoiceSheet(invoice, detail, records.seller.entity(invoice.currency), ref.language, now);
    return { name: `${invoice.id}.pdf`, type: 'application/pdf', bytes: await toPdf(sheet, now) };
  }
  if (ref.kind === 'quote') {
    const quote = await records.quotes.quote(ref.number, ref.companyId);
    if (!quote) return undefined;
    const sheet = quoteSheet(quote, company, records.seller.entity(quote.currency), ref.language);
    return { name: `${quote.id}.pdf`, type: 'application/pdf', bytes: await toPdf(sheet, now) };
  }
  const statement = await records.statement(ref.companyId, ref.currency, ref.from, ref.to);
  const name = `statement-${ref.from}-${ref.to}`;
  if (ref.format === 'csv')
    return { name: `${name}.csv`, type: 'text/csv; charset=utf-8', bytes: statementCsv(statement, ref.language) };
  const sheet = statementSheet(statement, company, records.seller.entity(ref.currency), ref.language, now);
  return { name: `${name}.pdf`, type: 'application/pdf', bytes: await toPdf(sheet, now) };
}
