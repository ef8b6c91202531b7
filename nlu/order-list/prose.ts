import { type LexiconIndex, nameWords } from '../entities/lexicon.ts';
import type { Unit } from '../understanding.ts';
import { type Amount, cellUnit } from './cell-quantity.ts';
import { type ReadOptions, readLine, type Said } from './free-line.ts';
import { type Match, matchName } from './product-match.ts';
import type { Row } from './rows.ts';

/** What was read at a line, before the lines are seen together. */
export interface Found {
  line: number;
  said: string;
  match?: Match | undefined;
  quantity?: Amount;
  kind: 'table' | 'code' | 'name' | 'head' | 'unknown' | 'quantity' | 'unit' | 'each' | 'end' | 'ditto' | 'gap';
  unit?: Unit;
  /** Stands behind a bullet or a number. */
  listed?: boolean;
  blockEnd?: boolean;
  /** Ends in a colon: what it names alone is not ordered. */
  titles?: boolean;
}

const BULLET =
  /^\s*(?:[-–—•·●○▪*+>]|\(?\d{1,3}[.)、）](?!\d)|\(\d{1,3}\)|（\d{1,3}）|[①-⑳]|[a-z][.)]\s|no\.?\s?\d{1,2}\s?[:.)])\s*/i;
const EACH = /\beach\b|\bof each\b|\bapiece\b|各|每(?:样|种|款|个品种)/i;
const DITTO = /\bditto\b|\bsame (?:again|qty|quantity|amount|as above)\b|同上|〃|^\s*["”]\s|\s["”]\s*$/i;
/** "12 ctn CUP-12 and the same amount of LID-12" */
const SAME = /\bsame (?:again|qty|quantity|amount|number)\b|同样(?:多|数量)/i;
const CLOSING =
  /^\s*(?:(?:kind|best|warm|many)\s+(?:regards|thanks|wishes)|regards|best|cheers|thanks(?: a lot| very much| in advance)?|thank you(?: very much)?|many thanks|sincerely|yours (?:sincerely|faithfully|truly)|greetings|mvg|br|-- ?|sent from my .*|谢谢(?:您|你们?)?|多谢|感谢|此致|祝好|顺祝商祺|敬礼|麻烦了|辛苦了)\s*[,，.!！。~～]*\s*\S{0,24}$/i;
const NEGATED =
  /^\s*(?:no\s+(?!\.?\d)|not\s|do not|don't|skip\b|without\b|except\b|cancel\b|remove\b|please (?:do not|don't)|不要|不用|取消|除了|暂不|先不)/i;
/** "BAG-32 - cancelled" */
const DROPPED =
  /[-–—:：,，(（]\s*(?:cancel(?:led|ed)?|not (?:needed|required)|no longer needed|取消|不要了?|不用了?)\s*[)）.。!！]*$/i;
const PAST =
  /\b(?:last (?:time|order|month|week|year|delivery)|previous(?:ly)?|yesterday|already|still (?:have|got)|left over)\b.*\b(?:ordered|got|received|bought|delivered|arrived|had|have|were|was|took|sent)\b|\b(?:ordered|received|bought|delivered|arrived|got)\b.*\b(?:last (?:time|order|month|week|year)|previously|yesterday|damaged|broken)\b|\bwe still have\b|(?:上次|上个?月|上周|去年|之前|昨天).*(?:收到|订过|买过|订了|买了|用了|发来|破损)|还有库存|库存还有/i;
const TOTAL = /^\s*(?:(?:sub-?|grand )?total\b|sum\b|in total\b|altogether\b|合计|总计|共计|小计|一共|总共|总数)/i;
const TALK =
  /\b(?:deliver(?:y|ed)?|call|phone|between|before|after|until|open|street|road|floor|unit \d|pallet(?:s)? (?:space|jack)|invoice|quote|budget|regards|hope|people|guests|staff|years?|minutes|hours?|days?|weeks?|would|could|should|because|however|ring)\b|[?？]\s*$|送到|地址|电话|发票|仓库|楼|路\d|号楼|收货|联系人|之前送|到货|预算/i;

/** What a line of prose or of a list says; the rows of a table that is none are read so too. */
export function proseLine({ line, cells }: Row, options: ReadOptions): Found[] {
  const raw = cells.join('  ').trim();
  if (!raw) return [{ line, said: '', kind: 'gap' }];
  return sentences(raw).flatMap((sentence) => saidIn(line, sentence, options));
}

/** A line that is a paragraph, by its sentences. */
const sentences = (raw: string) =>
  raw.length > 100 ? raw.split(/(?<=\p{L}{2}[.!?])\s+(?=\p{Lu}\p{Ll})|(?<=[。！？])/u) : [raw];

function saidIn(line: number, raw: string, options: ReadOptions): Found[] {
  if (CLOSING.test(raw)) return [{ line, said: raw, kind: 'end' }];
  if (NEGATED.test(raw) || DROPPED.test(raw) || PAST.test(raw) || TOTAL.test(raw)) return [];
  const unit = cellUnit(raw);
  if (unit) return [{ line, said: raw, kind: 'unit', unit }];
  const said = raw.replace(BULLET, '');
  const listed = said !== raw;
  const read = readLine(said, options);
  if (DITTO.test(said) && read.length < 2) return [ditto(line, said, listed, options)];
  if (SAME.test(said))
    for (const [i, one] of read.entries()) if (i && one.coded) one.quantity ??= read[i - 1]!.quantity;
  if (
    EACH.test(said) &&
    read.some((one) => one.quantity) &&
    !read.some((one) => one.match?.skus.length && (one.coded || one.match.skus.length === 1))
  )
    return [{ line, said, kind: 'each', quantity: read.find((one) => one.quantity)!.quantity! }];
  return read.flatMap((one) => kindOf(one, said, listed)).map((one) => ({ line, listed, ...one }));
}

function kindOf(one: Said, said: string, listed: boolean): Omit<Found, 'line'>[] {
  const { match, quantity } = one;
  const base = { said: one.said, ...(match && { match }), ...(quantity && { quantity }) };
  if (!match) return quantity ? [{ ...base, kind: 'quantity' }] : [];
  if (one.coded) {
    // A code in a sentence without a quantity is talk.
    const bare = said.replace(one.said, '').trim();
    if (!quantity && (/[?？]\s*$/.test(said) || (!listed && bare.split(/\s+/).length > 7))) return [];
    return [{ ...base, kind: 'code' }];
  }
  const short = said.split(/\s+/).length <= 9 && said.length <= 60;
  if (match.skus.length) {
    if (quantity) return TALK.test(said) && !quantity.unit && !listed ? [] : [{ ...base, kind: 'name' }];
    if (!short || TALK.test(said)) return [];
    const titles = /[:：]\s*$/.test(said);
    return [{ ...base, titles, kind: match.skus.length > 1 || titles ? 'head' : 'name' }];
  }
  const edge = quantity && short && !TALK.test(said);
  return edge && (listed || quantity.unit || /^\s*\d|\d\s*$|\d\s*[x×]|[x×]\s*\d/i.test(said))
    ? [{ ...base, kind: 'unknown' }]
    : [];
}

function ditto(line: number, said: string, listed: boolean, options: ReadOptions): Found {
  const rest = said.replace(DITTO, ' ');
  const [read] = readLine(rest, options);
  return {
    line,
    said,
    kind: 'ditto',
    listed,
    ...(read?.match && { match: read.match.skus.length ? read.match : undefined }),
    ...(read?.quantity && { quantity: read.quantity }),
    ...(read?.match && !read.match.skus.length && { match: matchName(rest, options.lexicon) }),
  };
}

/**
 * The lines seen together: "each", "ditto", a quantity on a line of its own; what stands below the signature or
 * alone in the prose is left out.
 */
export function joinProse(all: readonly Found[], lexicon: LexiconIndex): Found[] {
  const lines: Found[] = [];
  let each: Amount | undefined;
  let pending: { quantity: Amount; line: number } | undefined;
  let ended = false;
  let head: Found | undefined;
  const used = new Set<Found>();
  let reach = 0; // the last line that says something of the last product
  for (const one of all) {
    const last = lines.at(-1);
    if (last && one.line - reach <= 1 && isDescription(one, last)) {
      reach = one.line;
      continue;
    }
    if (one.kind === 'unit') {
      if (last?.quantity && !last.quantity.unit && one.line - reach <= 1) last.quantity.unit = one.unit!;
      continue;
    }
    if (one.kind === 'gap') {
      if (lines.length && lines.at(-1)!.line < one.line - 1) pending = undefined;
      continue;
    }
    if (one.kind === 'end') {
      ended ||= lines.length > 0;
      continue;
    }
    if (ended && !(one.kind === 'table' || (one.kind === 'code' && one.quantity))) continue;
    if (one.kind === 'each') {
      const open = lines.filter(({ quantity }) => !quantity);
      if (open.length) for (const line of open) line.quantity = one.quantity!;
      else each = one.quantity;
      continue;
    }
    if (one.kind === 'quantity') {
      if (last && !last.quantity && one.line - reach <= 1) {
        last.quantity = one.quantity!;
        reach = one.line;
      } else pending = { quantity: one.quantity!, line: one.line };
      continue;
    }
    if (one.kind === 'ditto') {
      if (!last) continue;
      const quantity = one.quantity ?? last.quantity;
      lines.push({ ...one, match: one.match ?? last.match, ...(quantity && { quantity }) });
      continue;
    }
    const ahead = pending && one.line - pending.line === 1 && !one.quantity ? pending.quantity : undefined;
    const quantity = one.quantity ?? ahead ?? (one.kind === 'unknown' ? undefined : each);
    pending = undefined;
    const whole = head && !head.quantity ? underHead(head, one, lexicon) : undefined;
    if (whole) used.add(head!);
    const entry = { ...(whole ?? one), ...(quantity && { quantity }) };
    if (one.kind === 'head') head = entry;
    lines.push(entry);
    reach = one.line;
  }
  const sure = lines.filter((one) => isSure(one));
  // Between the rows of a table a name alone is a title.
  const table = lines.some(({ kind }) => kind === 'table');
  return lines.filter((one) => {
    const bare = (one.kind === 'name' || one.kind === 'head') && !one.quantity;
    if (one.quantity?.value === 0 || used.has(one) || (bare && (table || one.titles))) return false;
    if (isSure(one)) return true;
    const beside = sure.some((other) => other !== one && Math.abs(other.line - one.line) <= 3);
    return one.kind === 'unknown' || !one.quantity ? beside : beside || sure.length === 0 || one.listed;
  });
}

/** Whether it orders something for sure: by a code, in a table, or a name with its quantity. */
const isSure = ({ kind, quantity }: Found) =>
  kind === 'table' ||
  kind === 'ditto' ||
  (kind === 'code' && quantity !== undefined) ||
  ((kind === 'name' || kind === 'head') && quantity !== undefined);

/** The name of the article whose code stands in the line before. */
function isDescription(one: Found, last: Found): boolean {
  const sku = last.kind === 'code' && last.match?.skus.length === 1 ? last.match.skus[0]! : undefined;
  return (
    sku !== undefined &&
    (one.kind === 'name' || one.kind === 'head') &&
    one.match!.skus.includes(sku) &&
    !one.quantity?.unit &&
    !(one.quantity && last.quantity)
  );
}

/** "Napkins 33 x 33:" and below it "red 4 ctn": the line with the words above it, where these tell which is meant. */
function underHead(head: Found, one: Found, lexicon: LexiconIndex): Found | undefined {
  const skus = one.match?.skus ?? [];
  if (!one.quantity || skus.length === 1 || (one.kind !== 'name' && one.kind !== 'unknown')) return undefined;
  const words = nameWords(one.said);
  const known = /\p{Script=Han}/u.test(one.said) ? skus.length > 0 : words.every(({ word }) => lexicon.words.has(word));
  const match = known ? matchName(`${head.said} ${one.said}`, lexicon) : undefined;
  const nearer = match?.skus.length && (!skus.length || match.skus.length < skus.length);
  return nearer ? { ...one, kind: 'name', said: `${head.said} ${one.said}`, match } : undefined;
}
