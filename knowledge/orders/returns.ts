import type { Kysely } from 'kysely';
import { numberKey, numberKeyOf } from '../database/number.ts';
import type { Database } from '../database/schema.ts';

export interface ReturnHead {
  id: string;
  orderId: string;
  openedAt: string;
  status: string;
  reason: string;
}

export interface ReturnDetail extends ReturnHead {
  lines: { line: number; sku: string; nameEn: string; nameZh: string; quantity: number }[]; // base units
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
    /** By its RMA number, whatever case, spaces and hyphens. */
    async return(number: string, companyId: string): Promise<ReturnDetail | undefined> {
      const row = await heads(companyId).where(numberKeyOf('id'), '=', numberKey(number)).limit(1).executeTakeFirst();
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
    /** The latest first. */
    lastReturns: (companyId: string, count: number): Promise<ReturnHead[]> => heads(companyId).limit(count).execute(),
  };
}
