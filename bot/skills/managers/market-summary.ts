import type { Movement } from '../../../recommend/market/rises-and-falls.ts';
import { looksAfter } from '../../authority.ts';
import { day, percent } from '../../replies/format.ts';
import type { Skill } from '../skill.ts';
import { companyName } from '../support/managers/company.ts';

const MOST = 5;

/** "Market summary": what rises and falls beyond chance, and of the asker's own companies who is new and who is lost. */
export const marketSummary: Skill = {
  intents: ['market_summary'],
  audience: 'staff',
  slots: [],
  async run(_slots, desk) {
    const { words, language, records, authority } = desk;
    const { market: say, ask, sources } = words.managers;
    const trained = records.foreseen().market;
    if (!trained) return { reply: { text: words.managers.notTrained, citations: [] } };
    const { movements, fresh, lost, until, trainedAt } = trained;
    const row = ({ key, yearly }: Movement) => {
      const rate = percent(Math.round(yearly * 100) * 100, language);
      return say.row(words.recommendation.segments[key] ?? key, yearly > 0 ? `+${rate}` : rate);
    };
    const moving = (up: boolean) =>
      movements
        .filter(({ yearly }) => (up ? yearly > 0 : yearly < 0))
        .slice(0, MOST)
        .map(row)
        .join(words.comma);
    const [rises, falls] = [moving(true), moving(false)];
    const named = async <Row extends { companyId: string }>(
      rows: readonly Row[],
      say: (name: string, row: Row) => string,
    ) => {
      const names: string[] = [];
      for (const one of rows.filter(({ companyId }) => looksAfter(authority, companyId)).slice(0, MOST)) {
        const company = await records.buyers.company(one.companyId);
        if (company) names.push(say(companyName(company, language), one));
      }
      return names;
    };
    const came = await named(fresh, (name) => name);
    const gone = await named(lost, (name, { silent }) => say.lostRow(name, Math.round(silent)));
    const lines = [
      ...(rises ? [say.rises(rises)] : []),
      ...(falls ? [say.falls(falls)] : []),
      ...(rises || falls ? [] : [say.quiet]),
      ...(came.length ? [say.fresh(came.join(words.comma))] : []),
      ...(gone.length ? [say.lost(gone.join(words.comma))] : []),
    ];
    return {
      reply: {
        text: [say.head(day(until, language)), ...lines.map((line) => `· ${line}`)].join('\n'),
        suggestions: [ask.stock, ask.asking],
        citations: [{ title: say.title, source: sources.market, asOf: trainedAt }],
      },
    };
  },
};
