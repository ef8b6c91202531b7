import type { SkillContext, SkillResult } from '../../skill.ts';
import { addressesOf, basketOf, companyOf, shownOf, usualAddress } from '../basket.ts';
import { saveDraft, showDraft } from '../draft.ts';
import { storeQuote } from '../quote-card.ts';
import type { CheckedList } from './check.ts';
import type { OpenList } from './open-list.ts';
import { notesOf } from './show-list.ts';

/** A quote, or an order draft to confirm, of the lines that were accepted; the list is done. */
export async function becomes(
  list: OpenList,
  purpose: 'quote' | 'order',
  { fine }: CheckedList,
  desk: SkillContext,
): Promise<SkillResult> {
  const company = await companyOf(desk);
  const addresses = await addressesOf(company, desk);
  const { addressId, day, customerPo } = list.delivery ?? {};
  const address = addresses.find(({ id }) => id === addressId) ?? (await usualAddress(desk, addresses));
  const wants = fine.map(({ checked }) => ({ sku: checked.sku, quantity: { value: checked.quantity } }));
  const basket = await basketOf(wants, address, company, desk);
  const notes = fine.flatMap((line) => notesOf(list, line, desk));
  if (purpose === 'quote')
    return {
      ...storeQuote({ basket, left: basket.problems }, desk, undefined, notes),
      formOf: 'quote_request',
      list: null,
    };
  const body = {
    lines: basket.lines.map(({ sku, quantity }) => ({ sku, quantity })),
    addressId: address.id,
    requestedDay: day ?? null,
    customerPo: customerPo ?? null,
    quoteId: null,
    order: null,
    shown: shownOf(basket),
  };
  const { ref, effect } = saveDraft(undefined, 'order', body, desk);
  const shown = await showDraft(ref, body, basket, desk, { lead: notes, left: basket.problems, effects: [effect] });
  return { ...shown, formOf: 'order_place', list: null };
}
