import { unitPriceFor } from '../../knowledge/catalogue/catalogue.ts';
import { lineNet } from '../../knowledge/database/money.ts';
import { amount, count, day, unitPrice } from '../replies/format.ts';
import type { Skill } from './skill.ts';
import { factsCard } from './support/cards.ts';
import {
  badQuantity,
  baseQuantity,
  correction,
  inUnits,
  nameOf,
  packing,
  resolveProduct,
  unitWord,
} from './support/products.ts';

/** "500 of these at what price?": the tier or the company's contract price, MOQ and full cartons. */
export const price: Skill = {
  intents: ['price'],
  audience: 'guest',
  slots: ['sku', 'quantity'],
  async run(slots, desk) {
    const { words, language, records, currency } = desk;
    const found = await resolveProduct(slots, desk);
    if ('instead' in found) return found.instead;
    const { product } = found;
    const full = { ...slots, sku: product.sku };
    const name = nameOf(product, language);
    const unit = unitWord(product, desk);
    const { tiers, contract } = await records.catalogue.prices(
      product.sku,
      currency,
      desk.authority.companyId,
      desk.today,
    );
    if (product.discontinued)
      return {
        reply: {
          text: words.discontinued(product.sku, product.replacedBy ?? undefined),
          citations: [],
          suggestions: product.replacedBy ? [words.other.priceOf(product.replacedBy)] : [],
        },
        slots: full,
      };
    if (!tiers.length && !contract)
      return {
        reply: { text: words.noPrice(product.sku, currency), suggestions: [words.person], citations: [] },
        slots: full,
      };

    const asOf = desk.now.toISOString();
    const citations = [
      { title: words.priceTitle(product.sku), source: contract ? words.sources.contract : words.sources.prices, asOf },
    ];
    const suggestions = [words.other.stockOf(product.sku)];
    const basis = contract ? words.contractPrice(day(contract.validTo, language)) : words.listPrice;
    const tierRows = tiers.map(
      (t) => [count(t.minQuantity, language), unitPrice(t.unitPrice, currency, language)] as const,
    );
    const packs = packing(product, desk);
    const wanted = baseQuantity(slots, product);
    if (wanted && 'bad' in wanted)
      return {
        reply: {
          text: badQuantity(wanted.bad, product, desk),
          suggestions: [words.person],
          citations: [],
        },
        asks: 'quantity',
        slots: { ...full, quantity: undefined as never },
      };
    if (!wanted) {
      const head = words.tiersHead(name, product.sku);
      const rows = contract
        ? [[count(product.moq ?? 1, language), unitPrice(contract.unitPrice, currency, language)] as const]
        : tierRows;
      const lines = rows.map(([from, each]) => words.tier(from, unit, each));
      return {
        reply: {
          text: [correction(desk, product.sku) + head, ...lines, packs, basis].filter(Boolean).join('\n'),
          card: factsCard(
            head,
            rows.map(([from, each]) => [`≥ ${from}`, each]),
            [packs, basis].filter(Boolean),
          ),
          suggestions,
          citations,
        },
        slots: full,
      };
    }
    const { quantity } = wanted;
    const each = unitPriceFor({ tiers, contract }, quantity)!.unitPrice;
    const next = contract ? undefined : tiers.find((t) => t.minQuantity > quantity);
    const lines = [
      words.priceLine(
        count(quantity, language),
        unit,
        name,
        product.sku,
        unitPrice(each, currency, language),
        amount(lineNet(each, quantity), currency, language),
      ),
      basis,
    ];
    const { moq, packSize } = product;
    if (moq !== null && quantity < moq) lines.push(words.belowMoq(count(moq, language), unit));
    else if (packSize !== null && quantity % packSize) {
      const down = Math.floor(quantity / packSize) * packSize;
      lines.push(
        words.packHint(
          count(packSize, language),
          unit,
          count(Math.max(down, moq ?? packSize), language),
          count(down + packSize, language),
        ),
      );
    }
    if (next && next.minQuantity <= quantity * 2)
      lines.push(
        words.nextTier(
          inUnits(next.minQuantity - quantity, product, desk),
          unitPrice(next.unitPrice, currency, language),
        ),
      );
    return { reply: { text: correction(desk, product.sku) + lines.join('\n'), suggestions, citations }, slots: full };
  },
};
