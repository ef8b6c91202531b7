/** What an article may leave to the records: a price, stock, a lead time, an MOQ, a carton's size, a name. */
export const FIGURES = ['price', 'stock', 'lead-time', 'moq', 'pack-size', 'name'] as const;
export type FigureKind = (typeof FIGURES)[number];

/** A figure that an article leaves to the records: `{{price CUP-12 500}}`. */
export interface Figure {
  kind: FigureKind;
  sku: string;
  quantity: number | undefined; // base units; a price only
}

/** A piece of an article's text: what stands there, or what is to be looked up. */
export type Piece = string | { figure: Figure } | { wrong: string };

const BRACES = /\{\{([^{}]*)\}\}/g;

/**
 * Takes an article's text apart at its figures.
 * @example piecesOf('From {{price CUP-12 500}} each') // ['From ', { figure: { kind: 'price', sku: 'CUP-12', quantity: 500 } }, ' each']
 */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(BRACES)) {
    if (match.index > end) pieces.push(text.slice(end, match.index));
    const figure = figureOf(match[1]!);
    pieces.push(figure ? { figure } : { wrong: match[0] });
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push(text.slice(end));
  return pieces;
}

/** An article's text without its figures, as it is searched. */
export function withoutFigures(text: string): string {
  return text.includes('{{') ? text.replace(BRACES, ' ') : text;
}

function figureOf(said: string): Figure | undefined {
  const [kind = '', sku = '', quantity, ...rest] = said.trim().split(/\s+/);
  if (!(FIGURES as readonly string[]).includes(kind) || !sku || rest.length) return undefined;
  if (quantity !== undefined && (kind !== 'price' || !/^[1-9]\d{0,8}$/.test(quantity))) return undefined;
  return { kind: kind as FigureKind, sku, quantity: quantity === undefined ? undefined : Number(quantity) };
}
