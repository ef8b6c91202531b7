import type { Alert } from '../../../knowledge/alerts/alerts.ts';
import type { ShelfOutlook } from '../foresight/stock-outlook.ts';

/** A product is regular where it sold in at least this share of the last weeks. */
const REGULAR = 0.75;
/** Likelier gone than not before the next delivery. */
const LIKELY = 0.5;
const AGAIN_DAYS = 30;

/** Shelves of regular products that will likely be empty before the next delivery comes. */
export function stockAlerts(
  runningOut: readonly Pick<
    ShelfOutlook,
    | 'sku'
    | 'nameEn'
    | 'nameZh'
    | 'warehouse'
    | 'warehouseName'
    | 'free'
    | 'runsOut'
    | 'daysOfCover'
    | 'sold'
    | 'inbound'
    | 'asOf'
  >[],
): Alert[] {
  return runningOut
    .filter(({ runsOut, sold }) => runsOut >= LIKELY && isRegular(sold))
    .map(({ sku, nameEn, nameZh, warehouse, warehouseName, free, runsOut, daysOfCover, inbound, asOf }) => ({
      kind: 'stock',
      cause: `stock:${sku}:${warehouse}`,
      againAfterDays: AGAIN_DAYS,
      ...{ companyId: null, conversationId: null },
      body: {
        ...{ sku, nameEn, nameZh, warehouse: warehouseName, free, runsOut, daysOfCover, asOf },
        nextDelivery: inbound[0]?.due ?? null,
      },
    }));
}

const isRegular = (sold: readonly number[]) =>
  sold.length > 0 && sold.filter((amount) => amount > 0).length >= REGULAR * sold.length;
