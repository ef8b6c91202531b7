import type { Buyers } from '../../../knowledge/buyers/buyers.ts';
import type { Catalogue } from '../../../knowledge/catalogue/catalogue.ts';
import type { StockReader } from '../../../knowledge/catalogue/stock.ts';
import { count, unitPrice } from '../../replies/format.ts';
import { messages } from '../../replies/messages.ts';
import type { Tokens } from '../direct-line/tokens.ts';
import type { DemoShop } from './routes.ts';

const SHOWN = 24;

/** The demo shop's shelf and buyers, from the records: one product of each kind first. */
export function demoShop(records: {
  buyers: Buyers;
  catalogue: Catalogue;
  stock: StockReader;
  tokens: Tokens;
}): DemoShop {
  return {
    async buyers() {
      return (await records.buyers.demoBuyers()).map((b) => ({
        id: b.id,
        name: b.name,
        company: b.companyName,
        companyId: b.companyId,
        role: b.role,
      }));
    },
    async products(language) {
      const all = (await records.catalogue.all()).filter((p) => !p.discontinued);
      const byCategory = groups(all);
      const shelf = Array.from({ length: 6 }, (_, row) => byCategory.flatMap((group) => group[row * 3] ?? []))
        .flat()
        .slice(0, SHOWN);
      const currency = language === 'zh' ? 'CNY' : 'EUR';
      return Promise.all(
        shelf.map(async (p) => {
          const { tiers } = await records.catalogue.prices(p.sku, currency, undefined, '');
          const stock = await records.stock.stockOf(p.sku);
          const free = stock.known ? stock.warehouses.reduce((sum, w) => sum + Math.max(0, w.free), 0) : undefined;
          return {
            sku: p.sku,
            name: language === 'zh' ? p.nameZh : p.nameEn,
            category: p.category,
            unit: messages[language].units[p.unit] ?? p.unit,
            price: tiers[0] ? unitPrice(tiers[0].unitPrice, currency, language) : '',
            stock: free === undefined ? '' : count(free, language),
          };
        }),
      );
    },
    signAssertion: (personId, companyId) => records.tokens.signAssertion(personId, companyId),
  };
}

function groups<T extends { category: string }>(all: readonly T[]): T[][] {
  const found = new Map<string, T[]>();
  for (const item of all) found.set(item.category, [...(found.get(item.category) ?? []), item]);
  return [...found.values()];
}
