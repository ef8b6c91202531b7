import type { Handle } from '../database/database.ts';
import { readFact } from '../database/facts.ts';

/** The company that sells in a currency, as far as it is on record; what is missing is unknown. */
export interface SellingEntity {
  name: string;
  address?: string;
  taxNumber?: string;
  email?: string;
  phone?: string;
  bank?: { holder: string; bank: string; account: string; bic?: string };
}

export type Seller = ReturnType<typeof openSeller>;

/** Who sells: the facts `seller`, and `seller.EUR`, `seller.CNY` (JSON of a SellingEntity) where they are set. */
export function openSeller(handle: Handle) {
  return {
    /** Who invoices in this currency and where to pay; without a record only the seller's name, if there is one. */
    entity(currency: string): SellingEntity {
      const stored = readFact(handle, `seller.${currency}`);
      const name = readFact(handle, 'seller') ?? '';
      return stored ? { name, ...(JSON.parse(stored) as Partial<SellingEntity>) } : { name };
    },
  };
}
