import type { Product } from '../../../knowledge/catalogue/catalogue.ts';
import { serving } from '../../../knowledge/catalogue/serving.ts';
import type { Stock } from '../../../knowledge/catalogue/stock.ts';
import { weeksTogether } from '../../../recommend/demand/weeks-of-sales.ts';
import { coverOf } from '../../../recommend/stock-policy/cover.ts';
import { addDays, count, day, dayIn } from '../../replies/format.ts';
import type { Citation } from '../../replies/reply.ts';
import type { SkillContext } from '../skill.ts';
import { unitWord } from './products.ts';

/** "Enough" is said where it holds in so many cases of 100. */
const SURE = 80;

/**
 * For a buyer who orders a product again and again: their usual amount, and from when until when it will be there, by
 * the warehouses that deliver to them. Nothing is said where the rhythm, the stock or the demand is not known.
 */
export async function coverLines(
  product: Product,
  stock: Extract<Stock, { known: true }>,
  desk: SkillContext,
): Promise<{ lines: string[]; citations: Citation[] }> {
  const { records, authority, words, language, now, today } = desk;
  const { recommendation, demand } = records.foreseen();
  const person = authority.person;
  const none = { lines: [], citations: [] };
  if (!person || !recommendation || !demand) return none;
  const own = recommendation.recommender.reorder
    .dueAgain(person.companyId, { now: now.toISOString(), withinDays: 1 })
    .find(({ sku }) => sku === product.sku);
  const near = serving(stock.warehouses, person.country);
  const series = demand.ofProduct(product.sku).filter(({ warehouse }) => near.some(({ id }) => id === warehouse));
  if (!own || !series.length || !near.length) return none;

  const free = near.reduce((sum, shelf) => sum + Math.max(0, shelf.free), 0);
  const inbound = stock.inbound
    .filter(({ warehouse }) => near.some(({ name }) => name === warehouse))
    .map(({ due, quantity }) => ({ days: daysBetween(today, due), quantity }));
  const sold = weeksTogether(series);
  const unit = product.packSize ?? 1;
  const cover = coverOf(
    { free, inbound },
    own.quantity,
    (weeks) => unit * demand.total(sold, weeks).quantile(SURE / 100),
  );
  const { foresight: say } = words;
  const usual = say.usual(
    `${count(own.quantity, language)} ${unitWord(product, desk)}`,
    words.recommendation.days(own.everyDays),
    day(dayIn(new Date(own.last), desk.timeZone), language),
  );
  const on = (days: number) => day(addDays(today, days), language);
  const reach = !cover
    ? say.notCovered(String(SURE))
    : cover.beyond
      ? cover.from
        ? say.coveredFromOn(on(cover.from), on(cover.until), String(SURE))
        : say.coveredOn(on(cover.until), String(SURE))
      : cover.from
        ? say.coveredFrom(on(cover.from), on(cover.until), String(SURE))
        : say.covered(on(cover.until), String(SURE));
  return {
    lines: [`${usual}${reach}`],
    citations: [
      { title: say.demandTitle(product.sku), source: say.demandSource, asOf: demand.trainedAt },
      { title: say.rhythmTitle, source: words.recommendation.source, asOf: recommendation.trainedAt },
    ],
  };
}

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
