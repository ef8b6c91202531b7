import type { Alert } from '../../../knowledge/alerts/alerts.ts';
import type { OpenQuote } from '../../../knowledge/alerts/open-quotes.ts';
import type { JudgeOrder } from '../foresight/judge-order.ts';

/** A quote that, were it ordered now, would wait for the staff's yes: there is time to talk before it is. */
export function riskyQuoteAlerts(quotes: readonly OpenQuote[], judge: JudgeOrder): Alert[] {
  return quotes.flatMap((quote): Alert[] => {
    const { id, companyId, companyName, buyerName, currency, createdAt, addressId, lines } = quote;
    const total = quote.total ?? quote.net;
    const said = judge({
      ...{ id, companyId, placedAt: createdAt, total, currency, addressId, requestedDay: null, channel: 'web' },
      lines: [...lines],
    });
    if (!said?.flagged) return [];
    return [
      {
        kind: 'risky-order',
        cause: `quote:${id}`,
        ...{ companyId, conversationId: null },
        body: { quoteId: id, companyName, buyerName, currency, total, p: said.p, reasons: said.reasons },
      },
    ];
  });
}
