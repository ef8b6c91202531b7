import type { Product } from '../../knowledge/catalogue/catalogue.ts';
import type { Reason } from '../../recommend/collaborative-filtering/reasons.ts';
import type { Foreseen } from '../jobs/foresight/parts.ts';
import { count, day, dayIn } from '../replies/format.ts';
import type { Skill, SkillContext, SkillResult } from './skill.ts';
import { nameOf, unitWord } from './support/products.ts';

type Learnt = NonNullable<Foreseen['recommendation']>;

const WITHIN_DAYS = 14;
/** A good is said to be due from this chance on that it is ordered within those days. */
const LIKELY = 0.5;
const MOST_DUE = 6;
const MOST = 4;

/** "What should we order?", "what goes with this?", "anything like it?": from the order history, each with its reason. */
export const recommendation: Skill = {
  intents: ['recommendation'],
  audience: 'guest',
  slots: ['sku'],
  async run(slots, desk) {
    const foreseen = desk.records.foreseen().recommendation;
    if (!foreseen) return plain(desk.words.recommendation.tooEarly, desk);
    return slots.sku ? around(slots.sku, foreseen, desk) : forBuyer(foreseen, desk);
  },
};

/** What goes with a product and what is like it; for one that is gone or out of stock what is like it comes first. */
async function around(sku: string, foreseen: Learnt, desk: SkillContext): Promise<SkillResult> {
  const { recommendation: say } = desk.words;
  const { availability } = desk.records;
  const may = (other: string) => availability(other) !== 'not-allowed';
  const withIt = foreseen.recommender.together
    .goesWith(sku, MOST * 2)
    .filter((one) => may(one.sku))
    .slice(0, MOST);
  const likeIt = desk.records.foreseen().alike?.similar.similar(sku, { k: MOST, allowed: may }) ?? [];
  const goesWith = await list(
    say.goesWith(sku),
    withIt.map((one) => ({ sku: one.sku, why: say.together(sku, count(one.baskets, desk.language)) })),
    desk,
  );
  const like = await list(
    say.like(sku),
    likeIt
      .filter(({ sku: other }) => availability(other) === 'in-stock' && !withIt.some((one) => one.sku === other))
      .map((one) => ({
        sku: one.sku,
        why: one.buyers === null ? '' : say.bothBuyers(count(one.buyers, desk.language)),
      })),
    desk,
  );
  const gone = availability(sku) !== 'in-stock';
  const lines = (gone ? [like, goesWith] : [goesWith, like]).filter((part) => part.length);
  if (!lines.length) return { ...plain(say.nothing(sku), desk), slots: { sku } };
  return { ...answer(lines, foreseen, desk, [desk.words.other.stockOf(sku)]), slots: { sku } };
}

/** What is due by the company's own rhythm, and what is new to it; for a guest what others order most. */
async function forBuyer(foreseen: Learnt, desk: SkillContext): Promise<SkillResult> {
  const { recommendation: say } = desk.words;
  const { availability } = desk.records;
  const company = desk.authority.companyId;
  const now = desk.now.toISOString();
  const due =
    company === undefined ? [] : foreseen.recommender.reorder.dueAgain(company, { now, withinDays: WITHIN_DAYS });
  const dueNow = due
    .filter((one) => one.chance >= LIKELY && availability(one.sku) !== 'not-allowed')
    .slice(0, MOST_DUE);
  const dueLines = await list(
    say.due,
    dueNow.map((one) => ({
      sku: one.sku,
      why: (product: Product) =>
        say.rhythm(
          say.days(one.everyDays),
          day(dayIn(new Date(one.last), desk.timeZone), desk.language),
          `${count(one.quantity, desk.language)} ${unitWord(product, desk)}`,
        ),
    })),
    desk,
  );
  const found = foreseen.recommender.recommend(company ?? '', { k: MOST, availability, goods: 'new' });
  const newLines = await list(
    company === undefined ? say.popular : say.alsoNew,
    found.flatMap((one) => (one.reasons[0] ? { sku: one.sku, why: inWords(one.reasons[0], desk) } : [])),
    desk,
  );
  const lines = [dueLines, newLines].filter((part) => part.length);
  if (!lines.length) return plain(say.tooEarly, desk);
  return answer(lines, foreseen, desk, dueNow[0] ? [say.ask.with(dueNow[0].sku)] : []);
}

function inWords(reason: Reason, desk: SkillContext): string {
  const { recommendation: say } = desk.words;
  const number = (value: number) => count(value, desk.language);
  switch (reason.kind) {
    case 'peers':
      return say.peers(number(reason.buyers), say.segments[reason.segment ?? ''] ?? say.companies);
    case 'together':
      return say.together(reason.sku, number(reason.baskets));
    case 'popular':
      return say.popularReason(number(reason.buyers), reason.days);
    case 'rhythm':
      return '';
  }
}

/** A heading and a row a product; what is not in stock says so. */
async function list(
  heading: string,
  found: readonly { sku: string; why: string | ((product: Product) => string) }[],
  desk: SkillContext,
): Promise<string[]> {
  const { recommendation: say } = desk.words;
  const rows: string[] = [];
  for (const { sku, why } of found) {
    const product = await desk.records.catalogue.product(sku);
    if (!product) continue;
    const state = desk.records.availability(sku);
    const stock = state === 'out-of-stock' ? say.outOfStock : state === 'unknown' ? say.stockUnknown : '';
    const reason = typeof why === 'string' ? why : why(product);
    rows.push(say.row(sku, nameOf(product, desk.language), [reason, stock].filter(Boolean).join(' · ')));
  }
  return rows.length ? [heading, ...rows] : [];
}

function answer(
  parts: readonly string[][],
  foreseen: Learnt,
  desk: SkillContext,
  suggestions: readonly string[],
): SkillResult {
  const { recommendation: say } = desk.words;
  return {
    reply: {
      text: parts.map((lines) => lines.join('\n')).join('\n\n'),
      suggestions: [...suggestions, desk.words.person],
      citations: [{ title: say.title, source: say.source, asOf: foreseen.trainedAt }],
    },
  };
}

const plain = (text: string, desk: SkillContext): SkillResult => ({
  reply: { text, suggestions: [desk.words.person], citations: [] },
});
