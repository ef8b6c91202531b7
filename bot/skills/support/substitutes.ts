import type { Product } from '../../../knowledge/catalogue/catalogue.ts';
import { count } from '../../replies/format.ts';
import type { Citation } from '../../replies/reply.ts';
import type { SkillContext } from '../skill.ts';
import { nameOf, unitWord } from './products.ts';

/** Products in place of another one: a row each with what is free and why, and where that is known from. */
export interface Substitutes {
  skus: string[];
  rows: string[];
  citations: Citation[];
}

const MOST = 3;
/** So many alike are looked through for those of the same kind that are there. */
const LOOKED_THROUGH = 60;
/** Cosine of two names from which on products are called of the same kind. */
const SAME_KIND = 0.5;

/** Products of the same category that are in stock, alike by name or by the companies that buy them, the most alike first. */
export async function substitutesOf(product: Product, desk: SkillContext): Promise<Substitutes> {
  const { records, words, language } = desk;
  const trained = records.foreseen().alike;
  const result: Substitutes = { skus: [], rows: [], citations: [] };
  if (!trained) return result;
  const allowed = (sku: string) => records.availability(sku) === 'in-stock';
  for (const { sku, buyers, text } of trained.similar.similar(product.sku, { k: LOOKED_THROUGH, allowed })) {
    if (result.rows.length === MOST) break;
    const other = await records.catalogue.product(sku);
    const same = (text ?? 0) >= SAME_KIND;
    // Fewer than five companies are no reason that may be told.
    if (!other || other.category !== product.category || !(same || buyers !== null)) continue;
    const why = [
      ...(same ? [words.foresight.sameKind] : []),
      ...(buyers === null ? [] : [words.recommendation.bothBuyers(count(buyers, language))]),
    ];
    const free = records.stock.freeOf(sku) ?? 0;
    result.skus.push(sku);
    result.rows.push(
      words.foresight.substitute(
        sku,
        nameOf(other, language),
        `${count(free, language)} ${unitWord(other, desk)}`,
        why.join(words.comma),
      ),
    );
  }
  if (result.rows.length)
    result.citations.push({
      title: words.recommendation.title,
      source: words.recommendation.source,
      asOf: trained.trainedAt,
    });
  return result;
}
