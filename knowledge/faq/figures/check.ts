import type { Handle } from '../../database/database.ts';
import type { ArticleText } from '../articles.ts';
import type { Fault } from '../versions/check.ts';
import { FIGURES, type FigureKind, piecesOf } from './figures.ts';

/** Whether the records have the figure of a product that is there. */
const RECORDED: Record<FigureKind, string> = {
  price: 'SELECT 1 FROM price_tier WHERE sku = ?',
  stock: 'SELECT 1 FROM stock WHERE sku = ?',
  'lead-time': 'SELECT 1 FROM product WHERE sku = ? AND lead_time_days IS NOT NULL',
  moq: 'SELECT 1 FROM product WHERE sku = ? AND moq IS NOT NULL',
  'pack-size': 'SELECT 1 FROM product WHERE sku = ? AND pack_size IS NOT NULL',
  name: 'SELECT 1 FROM product WHERE sku = ?',
};

/** Finds the figures of an article that cannot be filled: not understood, of an unknown product, or not recorded. */
export function openFigureCheck(handle: Handle): (article: Pick<ArticleText, 'title' | 'body'>) => Fault[] {
  const product = handle.prepare('SELECT 1 FROM product WHERE sku = ?');
  const recorded = Object.fromEntries(FIGURES.map((kind) => [kind, handle.prepare(RECORDED[kind])])) as Record<
    FigureKind,
    ReturnType<Handle['prepare']>
  >;
  return ({ title, body }) => {
    const faults: Fault[] = [];
    if (piecesOf(title).some((piece) => typeof piece !== 'string'))
      faults.push({ line: 0, what: 'A title holds no figures: put them into the text.' });
    for (const [index, line] of body.split('\n').entries())
      for (const piece of piecesOf(line)) {
        if (typeof piece === 'string') continue;
        const what =
          'wrong' in piece
            ? `${piece.wrong} is not understood: write {{KIND SKU}}, KIND being ${FIGURES.join(', ')}; a price may have a quantity, as in {{price CUP-12 500}}.`
            : !product.get(piece.figure.sku)
              ? `There is no product ${piece.figure.sku} in the records.`
              : !recorded[piece.figure.kind].get(piece.figure.sku)
                ? `The records have no ${piece.figure.kind} of ${piece.figure.sku}.`
                : undefined;
        if (what) faults.push({ line: index + 1, what });
      }
    return faults;
  };
}
