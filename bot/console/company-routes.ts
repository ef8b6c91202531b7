import type { Buyer, Buyers } from '../../knowledge/buyers/buyers.ts';
import { ageing, daysOverdue } from '../../knowledge/orders/ageing.ts';
import type { Credit } from '../../knowledge/orders/credit.ts';
import type { Invoices } from '../../knowledge/orders/invoices.ts';
import type { Orders } from '../../knowledge/orders/orders.ts';
import type { Quotes } from '../../knowledge/quotes/quotes.ts';
import { HttpError } from '../channels/http-error.ts';
import { type ConsoleRoute, route } from './route.ts';

export interface CompanyParts {
  buyers: Buyers;
  orders: Orders;
  invoices: Invoices;
  quotes: Quotes;
  credit(companyId: string): Promise<Credit | undefined>;
  now(): Date; // of the records
}

const ORDERS = 8;

/** What the records say of a company, for whoever talks with it; each figure is as of `asOf`. */
export function companyRoutes(parts: CompanyParts): ConsoleRoute[] {
  return [
    route({
      method: 'get',
      path: '/companies/:id',
      least: 'agent',
      async run({ params }) {
        const id = params.id!;
        const company = await parts.buyers.company(id);
        if (!company) throw new HttpError(404, 'NoSuchCompany', 'There is no such company.');
        const asOf = parts.now().toISOString();
        const today = asOf.slice(0, 10);
        const open = await parts.invoices.open(id);
        return {
          body: {
            company,
            contacts: (await parts.buyers.contactsOf(id)).map(contact),
            orders: await parts.orders.lastOrders(id, ORDERS),
            quotes: await parts.quotes.openQuotes(id, today),
            // Without any invoice on record it is unknown, not nothing, what they owe.
            owed: (await parts.invoices.areRecorded(id)) ? ageing(open, today) : null,
            overdue: open
              .map((invoice) => ({ ...invoice, days: daysOverdue(invoice, today) }))
              .filter((invoice) => invoice.days > 0),
            credit: await parts.credit(id),
            asOf,
          },
        };
      },
    }),
  ];
}

function contact({ id, name, role, spendLimit, approverId, currency }: Buyer) {
  return { id, name, role, spendLimit, approverId, currency };
}
