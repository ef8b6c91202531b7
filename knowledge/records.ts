import { openBuyers } from './buyers/buyers.ts';
import { openCatalogue } from './catalogue/catalogue.ts';
import { stockedShelves } from './catalogue/shelves.ts';
import { openStock } from './catalogue/stock.ts';
import { openAsked } from './conversations/asked.ts';
import { openToldOfQuote } from './conversations/notices.ts';
import type { OpenDatabase } from './database/database.ts';
import { openHolidays } from './delivery/holidays.ts';
import { openTransit } from './delivery/transit.ts';
import { openWatches } from './notices/watches.ts';
import { openApprovals } from './orders/approvals.ts';
import { openCredit } from './orders/credit.ts';
import { openDrafts } from './orders/drafts.ts';
import { openInvoiceDetail } from './orders/invoice-detail.ts';
import { openInvoices } from './orders/invoices.ts';
import { openOrders } from './orders/orders.ts';
import { openReceivables } from './orders/receivables.ts';
import { openReturns } from './orders/returns.ts';
import { openRiskReview } from './orders/risk-review.ts';
import { openStatement } from './orders/statement.ts';
import { openCharges } from './quotes/charges.ts';
import { openQuotes } from './quotes/quotes.ts';
import { openSeller } from './seller/seller.ts';
import { openSuggestions } from './suggestions/suggestions.ts';

/** Every repository of the business records. */
export function openRecords(database: OpenDatabase) {
  const { query, handle } = database;
  return {
    catalogue: openCatalogue(database),
    buyers: openBuyers(database),
    stock: openStock(database),
    orders: openOrders(query),
    invoices: openInvoices(query),
    statement: openStatement(query),
    quotes: openQuotes(query),
    seller: openSeller(handle),
    invoiceDetail: openInvoiceDetail(query),
    watches: openWatches(handle),
    credit: openCredit(query),
    approvals: openApprovals(database),
    returns: openReturns(query),
    drafts: openDrafts(database),
    transit: openTransit(database),
    holidayOf: openHolidays(handle),
    charges: openCharges(database),
    suggestions: openSuggestions(handle),
    riskReview: openRiskReview(handle),
    receivables: openReceivables(handle),
    asked: openAsked(handle),
    toldOfQuote: openToldOfQuote(database),
    shelves: () => stockedShelves(handle),
  };
}
