import { count, day } from '../replies/format.ts';
import type { Reply } from '../replies/reply.ts';
import type { Skill, SkillContext } from './skill.ts';
import { factsCard } from './support/cards.ts';
import { badQuantity, baseQuantity, correction, nameOf, resolveProduct, unitWord } from './support/products.ts';
import { coverLines } from './support/stock-cover.ts';
import { type Substitutes, substitutesOf } from './support/substitutes.ts';

/** "Anything like B-77 in stock?": not the product itself is wanted. */
const LIKE_IT =
  /\b(?:like|similar to|alternatives?|instead of|in place of|substitutes?|replacements?)\b|类似|相近|相似|替代|代替|替换|差不多|同类/i;

/**
 * "Is it in stock, and if not when?": free to promise by warehouse, open deliveries, else the lead time; for a buyer how
 * long their usual amount can be counted on, and what is there in place of what is not.
 */
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
    const like = LIKE_IT.test(desk.understanding.text) ? await substitutesOf(product, desk) : undefined;
    if (like?.rows.length) return { reply: likeIt(product.sku, like, desk), slots: full };
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
    const cover = wanted ? { lines: [], citations: [] } : await coverLines(product, said, desk);
    const short = free === 0 || (wanted && !('bad' in wanted) && free < wanted.quantity);
    const instead = short && !like ? await substitutesOf(product, desk) : NONE;
    const others = instead.rows.length ? [words.foresight.substitutesFor(product.sku), ...instead.rows] : [];
    const lead = like ? `${words.foresight.noSubstitute(product.sku)}\n` : '';
    return {
      reply: {
        text: `${correction(desk, product.sku)}${lead}${head}\n${[...lines, ...verdict, ...cover.lines, ...others].join('\n')}`,
        card: factsCard(
          head,
          rows.map((row) => [row.warehouse, `${count(Math.max(0, row.free), language)} ${unit}`]),
          inbound,
        ),
        suggestions: [...suggestions, ...instead.skus.slice(0, 1).map(words.other.priceOf)],
        citations: [
          { title: words.stockTitle(product.sku), source: words.sources.stock, asOf: said.asOf },
          ...cover.citations,
          ...instead.citations,
        ],
      },
      slots: full,
    };
  },
};

const NONE: Substitutes = { skus: [], rows: [], citations: [] };

/** What is like a product and there. */
function likeIt(sku: string, like: Substitutes, desk: SkillContext): Reply {
  const { words, now } = desk;
  return {
    text: [words.foresight.likeInStock(sku), ...like.rows].join('\n'),
    suggestions: [...like.skus.slice(0, 2).map(words.other.priceOf), words.other.stockOf(sku)],
    citations: [
      { title: words.orders.titles.stock, source: words.sources.stock, asOf: now.toISOString() },
      ...like.citations,
    ],
  };
}
