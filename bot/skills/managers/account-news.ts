import { daysOverdue } from '../../../knowledge/orders/ageing.ts';
import { riskyOrders } from '../../jobs/foresight/risky-orders.ts';
import { addDays, amount, day } from '../../replies/format.ts';
import type { Skill, SkillContext, SkillResult } from '../skill.ts';
import { chance } from '../support/managers/chance.ts';
import { companyName, readsCompany, whichCompany } from '../support/managers/company.ts';
import { daysSaid } from '../support/managers/span-said.ts';

const USUAL_DAYS = 7;
const MOST_DAYS = 92;
const READ = 50;
const TOPICS = 4;
const GOODS = 3;

/** "What's new with Alpine Bistro": what happened there since last week, and what is to be expected of them. */
export const accountNews: Skill = {
  intents: ['account_news'],
  audience: 'staff',
  slots: [],
  reads: readsCompany,
  async run(slots, desk) {
    const which = await whichCompany(slots, desk);
    if ('instead' in which) return which.instead;
    const { company } = which;
    const { words, language, now } = desk;
    const { news: say, ask, sources, risk } = words.managers;
    const name = companyName(company, language);
    const days = Math.min(MOST_DAYS, daysSaid(desk.understanding.text) ?? USUAL_DAYS);
    const since = addDays(desk.today, -days);
    const happened = await business(company.id, since, desk);
    const { lines: money, overdue } = await invoices(company.id, since, desk);
    const asOf = now.toISOString();
    const trained = desk.records.foreseen();
    const flagged = (riskyOrders(desk.records, desk.records.riskThreshold, openOf(company.id, desk)) ?? []).map(
      ({ id, p }) => say.risk(id, chance(p, language)),
    );
    const likely = (trained.purchaseLikelihood?.likely ?? [])
      .filter(({ companyId, sku }) => companyId === company.id && !orderedSince(company.id, sku, desk))
      .slice(0, GOODS);
    const goods = likely.map(({ sku, p }) => words.managers.likely.goods(sku, chance(p, language)));
    const lines = [
      ...(happened.length ? happened : [say.noOrders]),
      ...money,
      ...talked(company.id, since, desk),
      ...flagged,
      ...(goods.length ? [say.likely(goods.join(words.comma))] : []),
    ];
    return {
      reply: {
        text: [say.head(name, day(since, language)), ...lines.map((line) => `· ${line}`)].join('\n'),
        suggestions: [
          ...(flagged.length ? [ask.risk] : []),
          ...(overdue ? [ask.invoices(name)] : []),
          ...(likely[0] ? [ask.likely(likely[0].sku)] : []),
        ],
        citations: [
          { title: say.title(name), source: sources.orders, asOf },
          { title: words.managers.asking.title, source: sources.conversations, asOf },
          ...(flagged.length ? [{ title: risk.title, source: sources.risk, asOf: trained.orderRisk!.trainedAt }] : []),
          ...(goods.length
            ? [
                {
                  ...{ title: words.managers.likely.title, source: sources.likelihood },
                  asOf: trained.purchaseLikelihood!.trainedAt,
                },
              ]
            : []),
        ],
      },
      slots: { company: company.id },
    } satisfies SkillResult;
  },
};

const openOf = (companyId: string, { records }: SkillContext) =>
  records.riskReview.openOrders().filter((order) => order.companyId === companyId);

const orderedSince = (companyId: string, sku: string, { records }: SkillContext) =>
  records.suggestions.orderedSince(companyId, sku, records.foreseen().purchaseLikelihood!.trainedAt);

/** Orders, quotes and returns since a day, the latest first. */
async function business(companyId: string, since: string, { words, language, records, today }: SkillContext) {
  const { news: say } = words.managers;
  const money = (minor: number, currency: string) => amount(minor, currency, language);
  const orders = (await records.orders.lastOrders(companyId, READ)).filter(({ placedAt }) => placedAt >= since);
  const quotes = (await records.quotes.lastQuotes(companyId, READ)).filter(({ createdAt }) => createdAt >= since);
  const returns = (await records.returns.latest(companyId, READ)).filter(({ openedAt }) => openedAt >= since);
  return [
    ...orders.map(({ id, placedAt, total, net, currency, status }) =>
      say.order(id, day(placedAt, language), money(total ?? net, currency), words.status[status] ?? status),
    ),
    ...quotes.map(({ id, createdAt, validTo, total, net, currency, status }) => {
      const state = say.quoteStatus[status === 'open' && validTo < today ? 'expired' : status];
      return say.quote(id, day(createdAt, language), money(total ?? net, currency), state);
    }),
    ...returns.map(({ id, orderId, status }) => say.return(id, orderId, words.returns.status[status] ?? status)),
  ];
}

async function invoices(companyId: string, since: string, { words, language, records, today }: SkillContext) {
  const { news: say } = words.managers;
  const lines: string[] = [];
  for (const { id, issuedDay, paidDay, dueDay, total, currency } of await records.invoices.latest(companyId, READ)) {
    if (paidDay !== null && paidDay >= since) lines.push(say.paid(id, day(paidDay, language)));
    else if (issuedDay >= since) lines.push(say.invoiced(id, amount(total, currency, language), day(dueDay, language)));
  }
  const overdue = (await records.invoices.open(companyId)).filter((invoice) => daysOverdue(invoice, today) > 0);
  const [first] = overdue;
  if (first) {
    const sum = overdue.reduce((all, { open }) => all + open, 0); // a company has one currency
    lines.push(say.overdue(overdue.length, amount(sum, first.currency, language)));
  }
  return { lines, overdue: overdue.length > 0 };
}

/** In how many conversations they asked the desk, and about what most. */
function talked(companyId: string, since: string, { words, records }: SkillContext): string[] {
  const { news: say } = words.managers;
  const from = `${since}T00:00:00.000Z`;
  const topics = records.asked
    .since(from, new Set([companyId]))
    .flatMap(({ intent, asked }) => (words.intentLabels[intent] ? `${words.intentLabels[intent]} (${asked})` : []));
  return [
    say.conversations(records.asked.conversations(from, companyId)),
    ...(topics.length ? [say.topics(topics.slice(0, TOPICS).join(words.comma))] : []),
  ];
}
