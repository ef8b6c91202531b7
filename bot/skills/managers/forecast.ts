import { weeksTogether } from '../../../recommend/demand/weeks-of-sales.ts';
import { count } from '../../replies/format.ts';
import type { Skill } from '../skill.ts';
import { factsCard } from '../support/cards.ts';
import { daysSaid } from '../support/managers/span-said.ts';
import { nameOf, resolveProduct, unitWord } from '../support/products.ts';

const USUAL_WEEKS = 8;
const MOST_WEEKS = 26;
const PAST_WEEKS = 13;

/** "Forecast for CUP-12 next 8 weeks": what will be wanted in all, with how sure, and a plot as a picture. */
export const forecast: Skill = {
  intents: ['forecast'],
  audience: 'staff',
  slots: ['sku'],
  async run(slots, desk) {
    const { words, language, records, understanding } = desk;
    const { forecast: say, ask, sources } = words.managers;
    const demand = records.foreseen().demand;
    if (!demand) return { reply: { text: words.managers.notTrained, citations: [] } };
    const found = await resolveProduct(slots, desk);
    if ('instead' in found) return found.instead;
    const { product } = found;
    const { sku } = product;
    const citation = { title: say.title(sku), source: sources.demand, asOf: demand.trainedAt };
    const series = demand.ofProduct(sku);
    if (!series.length) return { reply: { text: say.none(sku), citations: [citation] }, slots: { sku } };
    const weeks = Math.min(MOST_WEEKS, Math.max(1, Math.round((daysSaid(understanding.text) ?? 0) / 7) || USUAL_WEEKS));
    const sold = weeksTogether(series);
    const pack = product.packSize ?? 1;
    const total = demand.total(sold, weeks);
    const figure = (packs: number) => count(Math.max(0, Math.round(packs * pack)), language);
    const unit = unitWord(product, desk);
    const past = sold.values.slice(-PAST_WEEKS);
    const stock = await records.stock.stockOf(sku);
    const free = stock.known ? stock.warehouses.reduce((sum, shelf) => sum + Math.max(0, shelf.free), 0) : undefined;
    const head = say.head(nameOf(product, language), sku, weeks);
    const lines = [
      say.total(figure(total.mean), figure(total.quantile(0.1)), figure(total.quantile(0.9)), unit),
      say.week(figure(total.mean / weeks), unit),
      say.past(figure(past.reduce((sum, value) => sum + value, 0) / (past.length || 1)), unit, past.length),
      ...(free === undefined ? [] : [say.free(count(free, language), unit)]),
    ];
    const name = `forecast-${sku}.png`;
    return {
      reply: {
        text: [head, ...lines, say.plot].join('\n'),
        card: factsCard(head, [], [...lines, say.plot]),
        picture: { url: desk.documentAddress({ kind: 'forecast', sku, weeks }, name), name },
        suggestions: [ask.likely(sku), ask.stock],
        citations: [
          citation,
          ...(stock.known ? [{ title: words.stockTitle(sku), source: words.sources.stock, asOf: stock.asOf }] : []),
        ],
      },
      slots: { sku },
    };
  },
};
