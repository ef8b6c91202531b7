import { forMatching } from '../normalise.ts';

/** A stretch of a message that may be a request of its own. */
export interface Stretch {
  start: number;
  end: number;
}

/** A place where a message may fall into two requests, and what stands around it. */
export interface Seam {
  left: Stretch;
  right: Stretch;
  /** What the seam model looks at: punctuation, joining words, the words beside the seam, how much is said on each side. */
  marks: string[];
}

/** Record numbers, product codes, numbers, single Chinese characters, words; each with its place. */
const TOKEN =
  /(?<record>(?<![\p{L}\p{N}])(?:po|inv|qt|rma)[- ]?\d[\d-]*)|(?<code>(?<![a-z0-9])[a-z]{1,6}-\d+[a-z]?(?![a-z0-9]))|(?<number>\p{N}+(?:[.,]\p{N}+)*)|\p{Script=Han}|(?:(?!\p{Script=Han})\p{L})+(?:['’](?:(?!\p{Script=Han})\p{L})+)?/giu;
/** What only leads over from one request to the next. 还有货 is a question and 再来 an order: they are no such words. */
const LEADS =
  /^(?:(?:and|also|plus|oh|btw|by the way|another thing|besides|then|as well as)(?![a-z])|&|\+|另外|还有(?!货|没|多少|吗|几|现货|库存|\s*[a-z])|顺便(?:问一?下|问问|再)?|以及|同时|然后|对了|并且|而且|再(?=问|看|查|帮)|问一下|请问)/iu;
const NO_WORD = /^[^\p{L}\p{N}&+]*/u;
const HAN = /\p{Script=Han}/u;
/** A request has at least so many letters (Latin) or characters (Chinese). */
const LEAST = { latin: 4, han: 2 };
/** Longer messages are letters and lists, which are read as a whole. */
const MOST_READ = 400;

interface Token extends Stretch {
  word: string;
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map((match) => {
    const { record, code, number } = match.groups!;
    const word = record ? 'xrecord' : code ? 'xcode' : number ? '0' : match[0];
    return { word, start: match.index, end: match.index + match[0].length };
  });
}

/** What leads over to the next request after `end`: the signs before it, the words, and where the request begins. */
function leadAfter(text: string, end: number): { gap: string; joining: string; from: number } {
  let from = end + NO_WORD.exec(text.slice(end))![0].length;
  const gap = text.slice(end, from);
  const joining: string[] = [];
  for (let lead = LEADS.exec(text.slice(from)); lead; lead = LEADS.exec(text.slice(from))) {
    joining.push(lead[0]);
    from += lead[0].length;
    from += NO_WORD.exec(text.slice(from))![0].length;
  }
  return { gap, joining: joining.join(' '), from };
}

/** The kind of punctuation between two words; none is ''. */
function signOf(gap: string): string {
  if (/[?？]/.test(gap)) return '?';
  if (/[.!。！;；\n]/.test(gap)) return '.';
  if (/[,，、:：]/.test(gap)) return ',';
  return /[-–—/]/.test(gap) ? '-' : '';
}

const band = (count: number) => (count < 6 ? count : count < 10 ? 6 : count < 16 ? 7 : 8);

/**
 * Every place where a message may fall into two requests; none within an entity or where too little is said on a side.
 * What only leads over ("also", 另外) belongs to neither side.
 *
 * @param text normalised
 * @example seamsOf('in stock and how much', [])[1] // { left: { start: 0, end: 8 }, right: { start: 13, end: 21 }, marks: […] }
 */
export function seamsOf(text: string, entities: readonly Stretch[]): Seam[] {
  if (text.length > MOST_READ) return [];
  const matching = forMatching(text);
  const low = matching.length === text.length ? matching : text.toLowerCase();
  const tokens = tokensOf(low);
  const said = [0];
  for (const { word } of tokens) said.push(said.at(-1)! + (HAN.test(word) ? 1 / LEAST.han : word.length / LEAST.latin));
  const word = (at: number) => tokens[at]?.word ?? (at < 0 ? '<' : '>');
  const seams: Seam[] = [];
  for (let i = 1; i < tokens.length; i++) {
    const before = tokens[i - 1]!;
    const { gap, joining, from } = leadAfter(low, before.end);
    let next = i;
    while (next < tokens.length && tokens[next]!.start < from) next++;
    const after = tokens[next];
    if (!after) break;
    const free = !entities.some((e) => e.start < after.start && before.end < e.end);
    if (free && said[i]! >= 1 && said.at(-1)! - said[next]! >= 1) {
      const end = before.end + (/^\s*[?!]/.exec(gap)?.[0].length ?? 0);
      const sign = signOf(gap);
      const open = sign || joining ? 1 : 0;
      const [l1, l2, r1, r2, r3] = [word(i - 1), word(i - 2), word(next), word(next + 1), word(next + 2)];
      seams.push({
        left: { start: 0, end },
        right: { start: after.start, end: text.length },
        marks: [
          `g${sign}${joining}`,
          `s${sign}`,
          `j${joining}`,
          `l${l1}`,
          `ll${l2} ${l1}`,
          `r${r1}`,
          `rr${r1} ${r2}`,
          `rrr${r1} ${r2} ${r3}`,
          `${open}r${r1}`,
          `${open}l${l1}`,
          `${sign}rr${r1} ${r2}`,
          `a${band(i)}`,
          `b${band(tokens.length - next)}`,
          `h${HAN.test(l1)}${HAN.test(r1)}`,
        ],
      });
    }
    i = next; // between the joining words and behind them the halves would be the same
  }
  return seams;
}
