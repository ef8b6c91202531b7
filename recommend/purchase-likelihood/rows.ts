/** A line of an order: times are ISO, UTC; money in minor units of the company's currency. */
export interface BoughtLine {
  companyId: string;
  orderId: string;
  at: string;
  sku: string;
  quantity: number; // base units
  net: number;
}

/** Somebody of the company looked at a product, or put it into the basket. */
export interface BrowsingRow {
  companyId: string;
  at: string;
  sku: string;
  kind: 'view' | 'basket';
}

/** Somebody of the company asked about a product in chat: its stock, its price, an order. */
export interface AskedRow {
  companyId: string;
  at: string;
  sku: string;
}

export interface PurchaseRecords {
  lines: readonly BoughtLine[];
  browsing: readonly BrowsingRow[];
  asked: readonly AskedRow[];
}

/** Days since 1970, with the time of day as a fraction. */
export const dayOf = (time: string): number => Date.parse(time) / 86_400_000;
