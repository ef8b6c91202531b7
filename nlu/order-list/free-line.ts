import { extractEntities, type LexiconIndex } from '../entities/entities.ts';
import { orderLines } from '../entities/order-lines.ts';
import type { Entity } from '../understanding.ts';
import type { Amount } from './cell-quantity.ts';
import { likeliest, type Match, matchName } from './product-match.ts';

/** What one line of prose or of a list says of one product. */
export interface Said {
  said: string;
  match?: Match; // missing where the line names nothing
  quantity?: Amount;
  /** The code stands there; a name may be talk. */
  coded: boolean;
}

export interface ReadOptions {
  lexicon: LexiconIndex;
  /** The seller's own search, best first. */
  search?: (text: string) => readonly string[];
}

type Quantity = Extract<Entity, { kind: 'quantity' }>;

const BLANKED: readonly RegExp[] = [
  /~~.*?~~/g,
  // not 10, instead of 10, was 10
  /[(（]?\s*\b(?:not|instead of|rather than|was|before|previously|down from|up from)\s+\d[\d.,]*(?:\s*(?:ctns?|cartons?|pcs|rolls?|boxes|cases))?\s*[)）]?/gi,
  /[(（]?(?:不是|原来是?|之前是?|而不是)\s*\d+\s*[箱个卷件盒包]?\s*[)）]?/g,
  // prices
  /@\s*(?:[€$¥£]|eur|cny|usd|rmb)?\s*\d[\d.,]*(?:\s*(?:[€$¥£]|eur|cny|usd|rmb))?(?:\s*(?:each|ea|per \w+|\/\s?\p{L}+))?/giu,
  /(?:[€$¥£￥]|\b(?:eur|cny|usd|rmb)\s?)\s*\d[\d.,]*(?:\s*(?:\/\s?\p{L}+|per \w+|each))?/giu,
  /\d[\d.,]*\s*(?:[€$£]|(?:eur|cny|usd|rmb|euros?)\b|元)(?:\s*(?:\/\s?\p{L}+|per \w+|each))?/giu,
  /(?:单价|價格|价格|price:?|costs?:?)\s*[:：]?\s*\d[\d.,]*/gi,
  /(?<![\d.,a-z-])\d+[.,](?:\d{2}|\d{4})(?![\d.,]|\s?(?:kg|l\b|oz|ctn|carton|dozen|pallet|箱))/gi,
  // numbers of people, places and papers
  /\+\d[\d\s()/-]{6,}\d/g,
  /\b(?:tel|phone|mobile|fax|mob|ph|t|m)\b[.:]?\s*\+?[\d(][\d\s()/.-]{5,}\d/gi,
  /(?:电话|手机|传真|微信|联系)\S{0,4}[:：]?\s*\+?[\d-]{7,}/g,
  /\b1[3-9]\d{9}\b/g,
  /\b(?:po|p\.o\.|order|invoice|quote|ref|reference|account|customer|vat|kvk|iban|our ref|your ref)\s*(?:no\.?|number|nr\.?|#)?\s*[:#]?\s*[A-Z]{0,4}[-/]?\d{3,}[\w/-]*/gi,
  /(?:每箱|一箱)\s*\d+\s*[个只支张卷件双]装?|\d+\s*(?:[个只支张卷件双]|pcs?|pieces|rolls?)?\s*(?:\/|per |a |每)\s*(?:carton|ctn|case|box|箱|盒|包)|(?:carton|ctn|case|box|pack)s?\s+of\s+\d+(?=\s|$|[),])/gi,
];

/** The text with what counts nothing blanked out, of the same length. */
export function blanked(text: string): string {
  const blank = (found: string) => ' '.repeat(found.length);
  let rest = text;
  for (const pattern of BLANKED) rest = rest.replace(pattern, blank);
  return rest
    .replace(/(?<=[\p{L}\d)])\s+[-–—]+\s+(?=\d)/gu, blank) // CUP-8 - 4 cartons is no range
    .replace(/(?<=\s)\+(?=\s)/g, ',')
    .replace(/(?<=[a-z]-\d+(?:-[a-z\d])?)[:=+](?=\d)/gi, ' ') // NAP-33:3 is no time
    .replace(/(?<=^|[\s(（:：,，-])[x×*]\s*(?=\d+(?:\s|$|[,，;)）.]|\p{L}))/giu, blank)
    .replace(/(?<=(?:^|[\s(（:：,，])\d{1,6})\s*[x×*](?=\s|$)/gi, blank);
}

/** What measures an article, not how many of it: 33 x 33 cm, 48 mm x 66 m, 2-ply. */
const MEASURES =
  /\d+(?:[.,]\d+)?\s*(?:mm|cm|m|厘米|毫米|米)?\s*[x×*]\s*\d+(?:[.,]\d+)?(?:\s*[x×*]\s*\d+(?:[.,]\d+)?)?\s*(?:mm|cm|m|厘米|毫米|米)(?![a-z])|\d+-?ply\b/gi;

/** The products of a line, each with its quantity; one entry without a match where it only counts. */
export function readLine(said: string, options: ReadOptions): Said[] {
  const text = blanked(said);
  const { entities, amounts, codes } = foundIn(text, options.lexicon);
  const parts = amounts.length > 1 ? clauses(text) : [];
  if (parts.length > 1 && codes !== 1) {
    const read = parts.flatMap((part) => readClause(part, options));
    const goods = codes ? read.filter((one) => one.coded || one.match?.skus.length) : read;
    // Each part with a quantity of its own: then the parts are the lines.
    const apart = goods.filter(({ quantity }) => quantity).length;
    if (apart > 1 && (!codes || apart === goods.length)) return goods;
  }
  return codes ? coded(text, entities, amounts, codes, options.lexicon) : [named(text, options) ?? []].flat();
}

function foundIn(text: string, lexicon: LexiconIndex) {
  const measures = [...text.matchAll(MEASURES)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  const entities = extractEntities(text, { lexicon, today: '2000-01-01' })
    .filter((e) => e.kind !== 'quantity' || !measures.some((m) => e.start < m.end && m.start < e.end))
    .map((e) => (e.kind === 'quantity' && isPrinted(e, text) ? { ...e, value: e.value / 1000 } : e));
  const amounts = entities.filter((e): e is Quantity => e.kind === 'quantity' && e.value >= 0);
  return { entities, amounts, codes: entities.filter((e) => e.kind === 'sku').length };
}

/** An order system prints twenty cartons as 20.000; nobody orders twenty thousand. */
const isPrinted = ({ unit, start }: Quantity, text: string) =>
  (unit === 'CT' || unit === 'BX' || unit === 'PF') && /^\d{1,3}\.000(?!\d)/.test(text.slice(start));

function readClause(text: string, options: ReadOptions): Said[] {
  const { entities, amounts, codes } = foundIn(text, options.lexicon);
  if (codes) return coded(text, entities, amounts, codes, options.lexicon);
  return [(amounts.length && named(text, options)) || []].flat();
}

/** By the codes; a name beside them is a product of its own only where it has a quantity of its own. */
function coded(
  text: string,
  entities: readonly Entity[],
  amounts: readonly Quantity[],
  codes: number,
  lexicon: LexiconIndex,
): Said[] {
  const kept = entities.filter((e) => e.kind !== 'product' || amounts.length > codes);
  const { lines } = orderLines(text, kept);
  // A line of a print has its article's measures and prices between the code and the quantity with its unit.
  const told = amounts.filter(({ unit }) => unit);
  if (codes === 1 && told.length === 1 && lines.length === 1)
    lines[0]!.quantity = { value: told[0]!.value, unit: told[0]!.unit! };
  return lines.flatMap((line): Said[] => {
    const code = kept.find((e) => e.kind === 'sku' && e.start === line.start);
    if (!code && !line.quantity) return [];
    return [
      {
        said: line.said,
        match:
          code?.kind === 'sku' && code.corrected
            ? { skus: likeliest(line.said, line.skus, lexicon), mended: true }
            : { skus: [...line.skus] },
        ...(line.quantity && { quantity: line.quantity }),
        coded: code !== undefined,
      },
    ];
  });
}

/** Cut at commas, semicolons, "and": where a list stands in one line. */
const clauses = (text: string) =>
  text
    .split(/[;；、]|[,，](?!\d{3}(?!\d))|\s(?:and|plus|&|\+)\s(?!lid)|和(?=\d)|还有|另外|以及/)
    .filter((part) => part.trim());

/** By the name that is left when the quantity is taken away. */
function named(text: string, { lexicon, search }: ReadOptions): Said | undefined {
  const amounts = extractEntities(text, { lexicon, today: '2000-01-01' }).filter(
    (e): e is Quantity => e.kind === 'quantity' && e.value >= 0,
  );
  const amount = meant(text, amounts);
  const rest = (amount ? `${text.slice(0, amount.start)} ${text.slice(amount.end)}` : text).replace(/\s+/g, ' ').trim();
  const said = rest
    .replace(/^(?:[\s\-–:：,，.()（）×*•·]|x(?![a-z]))+|[\s\-–:：,，.()（）xX×*=]+$/gi, '')
    .replace(/^of\s+/i, '');
  const quantity = amount && { value: amount.value, ...(amount.unit && { unit: amount.unit }) };
  if (!/\p{L}{2}|\p{Script=Han}/u.test(said))
    return quantity ? { said: text.trim(), quantity, coded: false } : undefined;
  return { said, match: matchName(said, lexicon, search), ...(quantity && { quantity }), coded: false };
}

/** Of several numbers the one that counts: with a unit, else at the end, else at the beginning. */
function meant(text: string, amounts: readonly Quantity[]): Quantity | undefined {
  const end = text.trimEnd().length;
  const start = text.length - text.trimStart().length;
  const edge = (one: Quantity) => (one.end >= end - 1 ? 2 : one.start <= start + 1 ? 1 : 0);
  return [...amounts].sort(
    (a, b) => Number(b.unit !== undefined) - Number(a.unit !== undefined) || edge(b) - edge(a),
  )[0];
}
