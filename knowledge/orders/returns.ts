import type { Kysely } from 'kysely';
import { numberKey, numberKeyOf } from '../database/number.ts';
import type { Database } from '../database/schema.ts';
import type { Claim } from './return-terms.ts';

export interface ReturnHead {
  id: string;
  orderId: string;
  openedAt: string;
  status: string;
  reason: string;
}

export interface DeliveredOrder {
  id: string;
  customerPo: string | null;
  deliveredAt: string;
}

export interface ReturnDetail extends ReturnHead {
  claim: Claim | null; // null: opened elsewhere, not by the desk
  remedy: 'replacement' | 'credit' | null;
  lines: { line: number; sku: string; nameEn: string; nameZh: string; quantity: number }[]; // base units
}

/** What is in a return of an order already; `short` where it was never delivered, so that nothing comes back. */
export interface ReturnedLine {
  line: number;
  quantity: number; // base units
  short: boolean;
}

export type Returns = ReturnType<typeof openReturns>;

/** A company's own returns: another's number is as one that does not exist. */
export function openReturns(query: Kysely<Database>) {
  const heads = (companyId: string) =>
    query
      .selectFrom('return_order')
      .select(['id', 'order_id as orderId', 'opened_at as openedAt', 'status', 'reason'])
      .where('company_id', '=', companyId)
      .orderBy('opened_at', 'desc');

  return {
    /** The latest first. */
    latest: (companyId: string, count: number): Promise<ReturnHead[]> => heads(companyId).limit(count).execute(),
    /** By its RMA number, whatever case, spaces and hyphens. */
    async return(number: string, companyId: string): Promise<ReturnDetail | undefined> {
      const row = await heads(companyId)
        .leftJoin('return_case', 'return_case.return_id', 'return_order.id')
        .select(['claim', 'remedy'])
        .where(numberKeyOf('id'), '=', numberKey(number))
        .limit(1)
        .executeTakeFirst();
      // The same reading is done for a number that is not found, so that both take the same time.
      const lines = await query
        .selectFrom('return_line')
        .innerJoin('return_order', 'return_order.id', 'return_line.return_id')
        .innerJoin('order_line', (join) =>
          join
            .onRef('order_line.order_id', '=', 'return_order.order_id')
            .onRef('order_line.line', '=', 'return_line.order_line'),
        )
        .leftJoin('product', 'product.sku', 'order_line.sku')
        .select(['order_line.line', 'order_line.sku', 'return_line.quantity'])
        .select(({ fn }) => [
          fn.coalesce('name_en', 'order_line.sku').as('nameEn'),
          fn.coalesce('name_zh', 'order_line.sku').as('nameZh'),
        ])
        .where('return_id', '=', row?.id ?? '')
        .orderBy('order_line.line')
        .execute();
      return row && { ...row, lines };
    },
    /** What is in the returns of an order that were not declined. */
    async ofOrder(orderId: string, companyId: string): Promise<ReturnedLine[]> {
      const rows = await query
        .selectFrom('return_line')
        .innerJoin('return_order', 'return_order.id', 'return_line.return_id')
        .leftJoin('return_case', 'return_case.return_id', 'return_line.return_id')
        .select(['order_line as line', 'quantity', 'claim'])
        .where('order_id', '=', orderId)
        .where('company_id', '=', companyId)
        .where('status', '<>', 'declined')
        .execute();
      return rows.map(({ line, quantity, claim }) => ({ line, quantity, short: claim === 'short' }));
    },
    /** The orders of which something has arrived, the latest arrival first; with `skus` only those of which one of them arrived. */
    delivered: (companyId: string, count: number, skus: readonly string[] = []): Promise<DeliveredOrder[]> =>
      query
        .selectFrom('sales_order')
        .innerJoin('shipment', 'shipment.order_id', 'sales_order.id')
        .select(['sales_order.id', 'customer_po as customerPo'])
        .select(({ fn }) => fn.max('delivered_at').as('deliveredAt'))
        .where('company_id', '=', companyId)
        .where('delivered_at', 'is not', null)
        .$if(skus.length > 0, (found) =>
          found.where(({ exists, selectFrom }) =>
            exists(
              selectFrom('shipment_line as part')
                .innerJoin('shipment as parcel', 'parcel.id', 'part.shipment_id')
                .innerJoin('order_line as line', (join) =>
                  join.onRef('line.order_id', '=', 'parcel.order_id').onRef('line.line', '=', 'part.order_line'),
                )
                .select('part.order_line')
                .whereRef('parcel.order_id', '=', 'sales_order.id')
                .where('part.delivered', '>', 0)
                .where('line.sku', 'in', skus),
            ),
          ),
        )
        .groupBy('sales_order.id')
        .orderBy('deliveredAt', 'desc')
        .limit(count)
        .$narrowType<{ deliveredAt: string }>()
        .execute(),
    /** The latest first. */
    lastReturns: (companyId: string, count: number): Promise<ReturnHead[]> => heads(companyId).limit(count).execute(),
  };
}
