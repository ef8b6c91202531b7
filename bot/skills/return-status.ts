import { count, day, dayIn } from '../replies/format.ts';
import type { Skill, SkillContext, SkillResult } from './skill.ts';
import { termsCitation } from './support/returning/terms.ts';

const SHOWN = 5;

/** "Where is my return?": how far it is and what comes next; the only one, or a list, where no number is given. */
export const returnStatus: Skill = {
  intents: ['return_status'],
  audience: 'buyer',
  slots: ['return'],
  async run(slots, desk): Promise<SkillResult> {
    const { words, records, authority } = desk;
    const { returns } = words;
    const companyId = authority.companyId!;
    if (slots.return) return describe(slots.return, desk);
    const latest = await records.returns.lastReturns(companyId, SHOWN);
    if (!latest.length) return { reply: { text: returns.none, suggestions: [words.person], citations: [] } };
    if (latest.length === 1) return describe(latest[0]!.id, desk);
    const rows = latest.map((one) =>
      returns.statusRow(one.id, localDay(one.openedAt, desk), one.orderId, returns.status[one.status] ?? one.status),
    );
    return {
      reply: {
        text: `${returns.askReturn}\n${rows.join('\n')}`,
        suggestions: latest.slice(0, 4).map(({ id }) => id),
        citations: [{ title: returns.titles.returns, source: returns.sources.returns, asOf: desk.now.toISOString() }],
      },
    };
  },
};

async function describe(number: string, desk: SkillContext): Promise<SkillResult> {
  const { words, records, authority, language, now } = desk;
  const { returns } = words;
  const found = await records.returns.return(number, authority.companyId!);
  if (!found)
    return {
      reply: { text: returns.notFound(number), suggestions: [returns.showReturns, words.person], citations: [] },
    };
  const status = returns.status[found.status] ?? found.status;
  const goods = found.lines.map(
    (line) => `${count(line.quantity, language)} × ${language === 'zh' ? line.nameZh : line.nameEn} (${line.sku})`,
  );
  const next = returns.next[found.status];
  const terms = records.returnTerms();
  const credit = terms && (found.status === 'received' || found.status === 'approved') && found.claim !== 'short';
  const lines = [
    returns.head(found.id, localDay(found.openedAt, desk), found.orderId, status),
    ...goods,
    returns.reason(found.reason),
    ...(found.remedy ? [returns.byRemedy[found.remedy]] : []),
    ...(next ? [next] : []),
    ...(credit ? [returns.creditNote(terms.creditNoteWorkDays)] : []),
  ];
  return {
    reply: {
      text: lines.join('\n'),
      suggestions: [words.other.orderOf(found.orderId), words.person],
      citations: [
        { title: returns.titles.return(found.id), source: returns.sources.returns, asOf: now.toISOString() },
        ...(credit ? [termsCitation(terms, desk)] : []),
      ],
    },
    slots: { return: found.id },
  };
}

const localDay = (iso: string, { timeZone, language }: SkillContext) => day(dayIn(new Date(iso), timeZone), language);
