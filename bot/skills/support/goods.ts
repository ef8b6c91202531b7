import { type Product, unitPriceFor } from '../../../knowledge/catalogue/catalogue.ts';
import { lineNet } from '../../../knowledge/database/money.ts';
import { type Sending, sendingOf } from '../../../knowledge/delivery/sending.ts';
import type { PricedLine } from '../../../knowledge/effects/order.ts';
import { count } from '../../replies/format.ts';
import type { SkillContext } from '../skill.ts';
import type { Want } from './line-edits.ts';
import { badQuantity, baseQuantity, nameOf, unitWord } from './products.ts';

/** A line that can be ordered: priced, with what there is of it. Quantities in base units. */
export interface Checked extends PricedLine, Sending {
  product: Product;
  basis: 'contract' | 'list' | 'agreed';
}

/** Why a line cannot be ordered as it is wanted. */
export interface Problem {
  sku: string;
  kind: 'missing' | 'quantity' | 'minimum' | 'carton' | 'gone' | 'no price' | 'unknown';
  text: string;
  /** The quantity that would do, base units. */
  proposal?: number;
  /** The successor of what is no longer sold, and how many were wanted of it. */
  instead?: { sku: string; quantity: number | undefined };
}

/** What was agreed before: by a quote, or by an order as it stands. */
export interface Agreed {
  /** These prices hold for the quantity they were made for. */
  lines: readonly PricedLine[];
  /** What this order holds of the stock is free for it. */
  order?: string;
}
export const NOTHING_AGREED: Agreed = { lines: [] };

/** Checks what is wanted against the catalogue, the prices and the stock. */
export async function checkGoods(
  wants: readonly Want[],
  desk: SkillContext,
  country: string,
  agreed: Agreed = NOTHING_AGREED,
): Promise<{ lines: Checked[]; problems: Problem[] }> {
  const lines: Checked[] = [];
  const problems: Problem[] = [];
  for (const want of wants) {
    const checked = await checkLine(want, desk, country, agreed);
    if ('kind' in checked) problems.push(checked);
    else lines.push(checked);
  }
  return { lines, problems };
}

async function checkLine(
  { sku, quantity: said }: Want,
  desk: SkillContext,
  country: string,
  agreed: Agreed,
): Promise<Checked | Problem> {
  const { records, words, language } = desk;
  const { orders } = words;
  const product = await records.catalogue.product(sku);
  if (!product) return { sku, kind: 'unknown', text: words.productNotFound(sku) };
  const name = nameOf(product, language);
  if (product.discontinued)
    return {
      sku,
      kind: 'gone',
      text: words.discontinued(sku, product.replacedBy ?? undefined),
      ...(product.replacedBy && { instead: { sku: product.replacedBy, quantity: said?.value } }),
    };
  const unit = unitWord(product, desk);
  const wanted = baseQuantity(said ? { quantity: said } : {}, product);
  if (!wanted) return { sku, kind: 'missing', text: orders.askQuantity(name, sku, unit) };
  if ('bad' in wanted)
    return { sku, kind: 'quantity', text: `${sku}${words.colon}${badQuantity(wanted.bad, product, desk)}` };
  const { quantity } = wanted;
  const fit = fitting(quantity, product);
  if (fit !== quantity) {
    const below = quantity < (product.moq ?? 1);
    const text = below
      ? orders.belowMinimum(sku, count(quantity, language), count(fit, language), unit)
      : orders.notFullCartons(
          sku,
          count(product.packSize!, language),
          count(quantity, language),
          count(fit, language),
          unit,
        );
    return { sku, kind: below ? 'minimum' : 'carton', text, proposal: fit };
  }
  const fixed = agreed.lines.find((line) => line.sku === sku && line.quantity === quantity);
  const prices = await records.catalogue.prices(sku, desk.currency, desk.authority.companyId, desk.today);
  const price = unitPriceFor(prices, quantity);
  if (!fixed && !price) return { sku, kind: 'no price', text: words.noPrice(sku, desk.currency) };
  const unitPrice = fixed?.unitPrice ?? price!.unitPrice;
  return {
    sku,
    quantity,
    unitPrice,
    net: fixed?.net ?? lineNet(unitPrice, quantity),
    product,
    basis: fixed ? 'agreed' : price!.basis,
    ...sendingOf(await records.stock.stockOf(sku, agreed.order), sku, quantity, country, desk.today),
  };
}

/** The quantity that can be delivered: at least the minimum, in full cartons, rounded up; as it is where neither is recorded. */
function fitting(quantity: number, { moq, packSize }: Product): number {
  const enough = Math.max(quantity, moq ?? 1);
  return packSize === null ? enough : Math.ceil(enough / packSize) * packSize;
}
