import { unitPriceFor } from '../../../knowledge/catalogue/catalogue.ts';
import type { Article } from '../../../knowledge/faq/articles.ts';
import { type Figure, piecesOf } from '../../../knowledge/faq/figures/figures.ts';
import { count, unitPrice } from '../../replies/format.ts';
import type { Citation } from '../../replies/reply.ts';
import type { FilledArticle, SkillContext } from '../skill.ts';
import { article as cite } from './citations.ts';
import { nameOf, unitWord } from './products.ts';

type Desk = Pick<SkillContext, 'records' | 'words' | 'language' | 'currency' | 'authority' | 'today' | 'now'>;

/**
 * Fills in what an article leaves to the records, as they are now and for who asks: a buyer reads the contract's price.
 * What is not on record is said as such.
 */
export async function fillArticle(article: Article, desk: Desk): Promise<FilledArticle> {
  const citations = new Map<string, Citation>();
  const parts = await Promise.all(
    piecesOf(article.body).map(async (piece) => {
      if (typeof piece === 'string') return piece;
      const found = 'figure' in piece ? await lookUp(piece.figure, desk) : undefined;
      if (!found) return desk.words.figureMissing('figure' in piece ? piece.figure.sku : undefined);
      citations.set(`${found.citation.source} ${found.citation.title}`, found.citation);
      return found.text;
    }),
  );
  return { article, title: article.title, body: parts.join(''), citations: [cite(article), ...citations.values()] };
}

/** A figure in words, and its source and time; undefined where the records do not have it. */
async function lookUp(
  { kind, sku, quantity = 1 }: Figure,
  desk: Desk,
): Promise<{ text: string; citation: Citation } | undefined> {
  const { records, words, language, currency, authority, today } = desk;
  const product = await records.catalogue.product(sku);
  if (!product) return undefined;
  const now = desk.now.toISOString();
  const unit = unitWord(product, desk);
  const pieces = (value: number) => words.figureOf(count(value, language), unit);
  if (kind === 'stock') {
    const stock = await records.stock.stockOf(sku);
    if (!stock.known) return undefined;
    return {
      text: pieces(stock.free),
      citation: { title: words.stockTitle(sku), source: words.sources.stock, asOf: stock.asOf },
    };
  }
  if (kind === 'price') {
    const prices = await records.catalogue.prices(sku, currency, authority.companyId, today);
    const price = unitPriceFor(prices, quantity);
    if (!price) return undefined;
    const source = price.basis === 'contract' ? words.sources.contract : words.sources.prices;
    return {
      text: unitPrice(price.unitPrice, currency, language),
      citation: { title: words.priceTitle(sku), source, asOf: now },
    };
  }
  const { moq, packSize, leadTimeDays } = product;
  const text = {
    name: () => nameOf(product, language),
    moq: () => (moq === null ? undefined : pieces(moq)),
    'pack-size': () => (packSize === null ? undefined : pieces(packSize)),
    'lead-time': () => (leadTimeDays === null ? undefined : words.figureDays(leadTimeDays)),
  }[kind]();
  return text === undefined
    ? undefined
    : { text, citation: { title: sku, source: words.sources.catalogue, asOf: now } };
}
