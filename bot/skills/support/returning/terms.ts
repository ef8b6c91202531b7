import { type Claim, lastDay, type ReturnTerms } from '../../../../knowledge/orders/return-terms.ts';
import { count, day, dayIn } from '../../../replies/format.ts';
import type { SkillContext, SkillResult, Slots } from '../../skill.ts';
import { inUnits } from '../products.ts';
import type { Meant } from './goods.ts';
import { deliveryCitation } from './order.ts';

/** What the terms say: the last day (of the earliest delivery), if they set one; or why it cannot be, or what to ask first. */
export function allowed(
  claim: Claim,
  meant: readonly Meant[],
  terms: ReturnTerms | undefined,
  slots: Slots,
  desk: SkillContext,
): { until: string | undefined } | { instead: SkillResult } {
  const { words, language, timeZone, today, authority } = desk;
  if (!terms) return { until: undefined };
  const citations = [termsCitation(terms, desk), deliveryCitation(slots.order ?? '', desk)];
  const zone = authority.person?.country === 'CN' ? 'CN' : 'EU';
  let until: string | undefined;
  for (const { line, product } of meant) {
    if (!line.deliveredAt) continue;
    const delivered = dayIn(new Date(line.deliveredAt), timeZone);
    const last = lastDay(claim, delivered, terms, zone, product.category);
    if (last && last < today) {
      const text = words.returns.late(words.returns.claimNames[claim], day(delivered, language), day(last, language));
      return { instead: { reply: { text, suggestions: [words.person], citations }, slots: { order: slots.order } } };
    }
    if (last && (!until || last < until)) until = last;
  }
  if (claim !== 'unwanted') return { until };
  for (const { line, product, quantity } of meant) {
    const { packSize } = product;
    if (packSize === null || quantity % packSize === 0) continue;
    const said = (value: number) => inUnits(value, product, desk);
    const down = Math.floor(quantity / packSize) * packSize;
    const up = down + packSize <= line.left ? down + packSize : 0;
    const options =
      down && up ? words.returns.or(count(down, language), said(up)) : words.returns.only(said(down || up));
    const text =
      down || up ? words.returns.fullPacks(said(packSize), options) : words.returns.belowPack(said(packSize));
    const open = (slots.goods ?? []).map((one) => (one.sku === line.sku ? { sku: one.sku } : one));
    const suggestions = [down, up].filter(Boolean).map(said);
    return {
      instead: { reply: { text, suggestions, citations }, asks: 'goods', slots: { ...slots, goods: open } },
    };
  }
  if (slots.unopened === false)
    return {
      instead: {
        reply: { text: words.returns.openedNo, suggestions: [words.person], citations },
        slots: { order: slots.order },
      },
    };
  return { until };
}

/** The terms as a source, as old as the day on which somebody last checked them. */
export function termsCitation(terms: ReturnTerms, { words }: SkillContext) {
  return {
    title: words.returns.titles.terms,
    source: words.returns.sources.terms,
    asOf: `${terms.verified}T00:00:00.000Z`,
  };
}
