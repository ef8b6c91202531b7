import { looksAfter } from '../../authority.ts';
import { likelyBuyers as findLikely } from '../../jobs/foresight/likely-buyers.ts';
import type { Skill } from '../skill.ts';
import { chance } from '../support/managers/chance.ts';
import { companiesSaid, companyName } from '../support/managers/company.ts';
import { goodsSaid } from '../support/managers/goods-said.ts';

const MOST = 10;
const GOODS = 3;
const REASONS = 2;

/** "Who is likely to buy cups this month": companies within 30 days, the likeliest first, with what and why. */
export const likelyBuyers: Skill = {
  intents: ['likely_buyers'],
  audience: 'staff',
  slots: [],
  async run(_slots, desk) {
    const { words, language, records, authority } = desk;
    const { likely: say, ask, sources } = words.managers;
    const trained = records.foreseen().purchaseLikelihood;
    if (!trained) return { reply: { text: words.managers.notTrained, citations: [] } };
    const said = await companiesSaid(desk);
    const goods = said.length ? { name: undefined, has: () => true } : await goodsSaid(desk);
    const citations = [{ title: say.title, source: sources.likelihood, asOf: trained.trainedAt }];
    const keep = (companyId: string, sku: string) =>
      goods.has(sku) && looksAfter(authority, companyId) && (!said.length || said.some(({ id }) => id === companyId));
    const found = findLikely(trained, records.suggestions, { keep, most: MOST, goods: GOODS });
    if (!found.length) return { reply: { text: say.none(goods.name), citations } };
    const rows: string[] = [];
    const names: string[] = [];
    for (const { companyId, goods: own } of found) {
      const company = await records.buyers.company(companyId);
      const name = company ? companyName(company, language) : companyId;
      names.push(name);
      const parts = own.map(({ sku, p }) => say.goods(sku, chance(p, language)));
      const why = own[0]!.reasons
        .filter(({ logit }) => logit > 0)
        .flatMap(({ column }) => say.reasons[column] ?? [])
        .slice(0, REASONS);
      const because = why.length ? `${words.comma}${say.because(why.join(words.comma))}` : '';
      rows.push(`· ${say.row(name, parts.join(words.comma))}${because}`);
    }
    return {
      reply: {
        text: [say.head(goods.name), ...rows].join('\n'),
        suggestions: [...names.slice(0, 3).map(ask.news), ask.forecast(found[0]!.goods[0]!.sku)],
        citations,
      },
    };
  },
};
