import type { QuoteDetail } from '../../../knowledge/quotes/quotes.ts';
import type { SkillContext, SkillResult } from '../skill.ts';
import { addressesOf, basketOf, companyOf, shownOf, usualAddress } from './basket.ts';
import { type Delivery, readDelivery } from './delivery.ts';
import { saveDraft, showDraft } from './draft.ts';

/** An order draft at a quote's prices: an open quote was accepted. */
export async function draftOfQuote(quote: QuoteDetail, desk: SkillContext): Promise<SkillResult> {
  const company = await companyOf(desk);
  const addresses = await addressesOf(company, desk);
  // "Order this with PO 4711-A to Hotel Kiel" says some of it already.
  const recorded = addresses.filter(({ id }) => id);
  const said: Partial<Delivery> = desk.act ? {} : readDelivery(desk, recorded, false);
  const address = said.address ?? (await usualAddress(desk, addresses));
  const wants = quote.lines.map(({ sku, quantity }) => ({ sku, quantity: { value: quantity } }));
  const basket = await basketOf(wants, address, company, desk, { lines: quote.lines });
  const body = {
    lines: basket.lines.map(({ sku, quantity }) => ({ sku, quantity })),
    addressId: address.id,
    requestedDay: said.day ?? null,
    customerPo: said.customerPo ?? null,
    quoteId: quote.id,
    order: null,
    shown: shownOf(basket),
  };
  const { ref, effect } = saveDraft(undefined, 'order', body, desk);
  const shown = await showDraft(ref, body, basket, desk, { left: basket.problems, effects: [effect] });
  return { ...shown, formOf: 'order_place' };
}
