import { daysBetween } from '../../../knowledge/orders/ageing.ts';
import { addDays, amount } from '../../replies/format.ts';
import type { Skill } from '../skill.ts';
import { companiesSaid, companyName } from '../support/managers/company.ts';
import { daysSaid } from '../support/managers/span-said.ts';

const MOST = 12;
/** The end of time, for those that are not due yet. */
const ALL = '9999-12-31';
const OVERDUE = /\b(?:over\s?due|past due|late|dunning|remind|aged|ageing|collections?)\b|逾期|过期|拖欠|催|到期/i;

/** "Open invoices over 30 days": what is not paid, the longest overdue first; of one company where it is named. */
export const openInvoices: Skill = {
  intents: ['open_invoices'],
  audience: 'staff',
  slots: [],
  async run(_slots, desk) {
    const { words, language, records, authority, today, understanding } = desk;
    const { invoices: say, ask, sources } = words.managers;
    const said = await companiesSaid(desk);
    const days = daysSaid(understanding.text) ?? 0;
    const late = OVERDUE.test(understanding.text);
    const dueBefore = days ? addDays(today, -days) : late ? today : ALL;
    const companies = said.length ? new Set(said.map(({ id }) => id)) : authority.staff!.companies;
    const found = records.receivables(dueBefore, companies);
    const citations = [{ title: say.title, source: sources.invoices, asOf: desk.now.toISOString() }];
    if (!found.length) return { reply: { text: late && !days ? say.noneOverdue : say.none(days), citations } };
    const sums = new Map<string, number>();
    for (const { currency, open } of found) sums.set(currency, (sums.get(currency) ?? 0) + open);
    const sum = [...sums].map(([currency, open]) => amount(open, currency, language)).join(' + ');
    const rows = found.slice(0, MOST).map((one) => {
      const name = companyName({ name: one.companyName, nameZh: one.companyNameZh }, language);
      const row = say.row(one.id, name, amount(one.open, one.currency, language));
      const state = say.late(daysBetween(one.dueDay, today));
      return `· ${row}${words.comma}${state}${one.disputed ? `${words.comma}${say.disputed}` : ''}`;
    });
    if (found.length > MOST) rows.push(words.managers.more(found.length - MOST));
    const owing = [...new Map(found.map((one) => [one.companyId, one])).values()].slice(0, 3);
    return {
      reply: {
        text: [late && !days ? say.headOverdue : say.head(days), say.sum(found.length, sum), ...rows].join('\n'),
        suggestions: owing.map((one) =>
          ask.news(companyName({ name: one.companyName, nameZh: one.companyNameZh }, language)),
        ),
        citations,
      },
    };
  },
};
