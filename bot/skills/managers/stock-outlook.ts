import { stockOutlook as outlookOf } from '../../jobs/foresight/stock-outlook.ts';
import { count, day } from '../../replies/format.ts';
import type { Skill } from '../skill.ts';
import { chance } from '../support/managers/chance.ts';
import { goodsSaid } from '../support/managers/goods-said.ts';

const MOST = 8;
const HEAVY = 3;

/** "Stock running out in cups": what is likely gone before its next delivery, and what lies heavy. */
export const stockOutlook: Skill = {
  intents: ['stock_outlook'],
  audience: 'staff',
  slots: [],
  async run(_slots, desk) {
    const { words, language, records } = desk;
    const { stock: say, ask, sources } = words.managers;
    const demand = records.foreseen().demand;
    if (!demand) return { reply: { text: words.managers.notTrained, citations: [] } };
    const goods = await goodsSaid(desk);
    const shelves = records.shelves().filter(({ sku }) => goods.has(sku));
    const { runningOut, heavy } = await outlookOf(shelves, demand, desk.today);
    const warehouseOf = (shelf: (typeof shelves)[number]) =>
      language === 'zh' ? shelf.warehouseNameZh : shelf.warehouseName;
    const figure = (value: number) => count(Math.max(0, Math.round(value)), language);
    const rows = runningOut.slice(0, MOST).map((shelf) => {
      const [next] = shelf.inbound.filter(({ due }) => due >= desk.today);
      const name = language === 'zh' ? shelf.nameZh : shelf.nameEn;
      const coming = next ? say.coming(figure(next.quantity), day(next.due, language)) : say.noneComing;
      const facts = (shelf.free > 0 ? say.facts : say.soldOut)(
        figure(shelf.free),
        Math.round(shelf.daysOfCover),
        chance(shelf.runsOut, language),
      );
      return `· ${say.row(shelf.sku, name, warehouseOf(shelf))}${words.colon}${facts}${words.comma}${coming}`;
    });
    if (runningOut.length > MOST) rows.push(words.managers.more(runningOut.length - MOST));
    const lying = heavy.slice(0, HEAVY).map((shelf) => `${shelf.sku} ${warehouseOf(shelf)}`);
    const oldest = shelves.map(({ asOf }) => asOf).sort()[0];
    const [first] = runningOut;
    return {
      reply: {
        text: [
          ...(rows.length ? [say.head(goods.name), ...rows] : [say.none(goods.name)]),
          ...(lying.length ? [say.heavy(lying.join(words.comma))] : []),
        ].join('\n'),
        suggestions: first ? [ask.forecast(first.sku), ask.likely(first.sku)] : [ask.market],
        citations: [
          ...(oldest ? [{ title: say.title, source: sources.stock, asOf: oldest }] : []),
          { title: say.title, source: sources.demand, asOf: demand.trainedAt },
        ],
      },
    };
  },
};
