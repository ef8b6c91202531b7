/** Unit prices in 1/10,000 of the currency's unit; tiers by rising quantity. */
export interface Prices {
  tiers: { minQuantity: number; unitPrice: number }[];
  contract: { unitPrice: number; validTo: string } | undefined;
}

/** What one base unit costs, and why. */
export type UnitPrice =
  | { basis: 'contract'; unitPrice: number; validTo: string }
  | { basis: 'list'; unitPrice: number };

/**
 * The price for a quantity in base units: the contract's where there is one, else the highest tier reached.
 * Below the first tier the first one's price holds (whether so few are sold is the MOQ's business); undefined without any price.
 * @example unitPriceFor({ tiers: [{ minQuantity: 1, unitPrice: 900 }, { minQuantity: 500, unitPrice: 825 }], contract: undefined }, 500) // list, 825
 */
export function unitPriceFor({ tiers, contract }: Prices, quantity: number): UnitPrice | undefined {
  if (contract) return { basis: 'contract', ...contract };
  const tier = tiers.findLast((t) => t.minQuantity <= quantity) ?? tiers[0];
  return tier && { basis: 'list', unitPrice: tier.unitPrice };
}
