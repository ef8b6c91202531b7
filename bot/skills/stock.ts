import { count, day } from '../replies/format.ts';
import type { Skill } from './skill.ts';
import { factsCard } from './support/cards.ts';
import { badQuantity, baseQuantity, correction, nameOf, resolveProduct, unitWord } from './support/products.ts';

/** "Is it in stock, and if not when?": free to promise by warehouse, open deliveries, else the lead time. */
export const stock: Skill = {
  intents: ['stock'],
  audience: 'guest',
  slots: ['sku', 'quantity'],
  async run(slots, desk) {
    const { words, language, records } = desk;
    const found = await resolveProduct(slots, desk);
    if ('instead' in found) return found.instead;
    const { product } = found;
    const full = { ...slots, sku: product.sku };
    const unit = unitWord(product, desk);
    const wanted = baseQuantity(slots, product);
    const said = await records.stock.stockOf(product.sku);
    const suggestions = [words.other.priceOf(product.sku)];
    if (product.discontinued)
      return {
        reply: {
          text: words.discontinued(product.sku, product.replacedBy ?? undefined),
          citations: [],
          suggestions: product.replacedBy ? [words.other.stockOf(product.replacedBy)] : [],
        },
        slots: full,
      };
    if (!said.known)
      return {
        reply: { text: words.stockUnknown(product.sku), suggestions: [words.person], citations: [] },
        slots: full,
      };

    const rows = said.warehouses.map((w) => {
      const warehouse = language === 'zh' ? w.nameZh : w.name;
      return {
        warehouse,
        free: w.free,
        text: w.free > 0 ? words.stockFree(warehouse, count(w.free, language), unit) : words.stockNone(warehouse),
      };
    });
    const free = rows.reduce((sum, row) => sum + Math.max(0, row.free), 0);
    const inbound = said.inbound.map((d) =>
      words.inbound(
        count(d.quantity, language),
        unit,
        language === 'zh' ? d.warehouseZh : d.warehouse,
        day(d.due, language),
      ),
    );
    const lines = [...rows.map((row) => row.text), ...inbound.slice(0, 3)];
    if (!inbound.length && free === 0)
      lines.push(said.leadTimeDays === null ? words.noLeadTime : words.leadTime(String(said.leadTimeDays)));
    const verdict: string[] = [];
    if (wanted && 'bad' in wanted) verdict.push(badQuantity(wanted.bad, product, desk));
    else if (wanted) {
      const asked = `${count(wanted.quantity, language)} ${unit}`;
      verdict.push(free >= wanted.quantity ? words.enough(asked) : words.notEnough(asked, count(free, language)));
    }
    const head = words.stockHead(nameOf(product, language), product.sku);
    return {
      reply: {
        text: `${correction(desk, product.sku)}${head}\n${[...lines, ...verdict].join('\n')}`,
        card: factsCard(
          head,
          rows.map((row) => [row.warehouse, `${count(Math.max(0, row.free), language)} ${unit}`]),
          inbound,
        ),
        suggestions,
        citations: [{ title: words.stockTitle(product.sku), source: words.sources.stock, asOf: said.asOf }],
      },
      slots: full,
    };
  },
};
