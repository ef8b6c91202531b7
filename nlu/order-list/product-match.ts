import { bareCode, isContent, type LexiconIndex, nameWords } from '../entities/lexicon.ts';
import { skus } from '../entities/sku.ts';
import { forMatching } from '../normalise.ts';

/** What a line asks for: one product, several that fit as well, or none; then `near` are those that come nearest. */
export interface Match {
  skus: string[];
  near?: string[];
  /** A mistyped code was read as another. */
  mended?: boolean;
}

/** Of what is said at least this much must be found in the name, by weight. */
const LEAST_COVER = 0.5;
const MOST_CANDIDATES = 8;
const NEARLY = 1e-6;
/** Talk around goods, and words of packing: they are no part of a name. */
const TALK = new Set(
  `each pls plz kindly send ship deliver get give order ordering reorder take add also another again usual normal regular standard
  qty quantity pc pce piece unit ctn carton case pkt doz dozen pallet new same ditto thank hi hello next week asap urgent total still
  item sku code art article ref price per about around approx maybe only just more extra plus us them these those one some`.split(
    /\s+/,
  ),
);
const TALK_ZH =
  /(?:请|麻烦|帮我|帮忙|给我们?|我们?要|需要|想要|订购|订|再来|来|另外|还有|再加|加上|以及|尽快|谢谢|常规|普通|标准|数量|编号|货号|品名|单位|的)/g;

interface NameIndex {
  sku: string;
  parts: ReadonlySet<string>;
}

interface Names {
  names: readonly NameIndex[];
  weight: ReadonlyMap<string, number>;
  most: number;
}

const built = new WeakMap<LexiconIndex, { en: Names; zh: Names }>();

/**
 * The product that a code or a name means.
 *
 * @param said a cell or what is left of a line without its quantity, normalised
 * @param search the seller's own search, best first, asked where neither code nor name is known
 * @example matchProduct('12oz double wall cups', lexicon).skus // ['CUP-12']
 */
export function matchProduct(said: string, lexicon: LexiconIndex, search?: (text: string) => readonly string[]): Match {
  const codes = skus(said, lexicon);
  const exact = codes.filter(({ corrected }) => !corrected).sort((a, b) => b.text.length - a.text.length);
  if (exact[0]) return { skus: [exact[0].value] };
  if (codes[0]) return { skus: likeliest(codes[0].text, codes[0].candidates, lexicon), mended: true };
  return matchName(said, lexicon, search);
}

const LOOKS_LIKE: Record<string, string> = { O: '0', Q: '0', I: '1', L: '1', Z: '2', S: '5', G: '6', B: '8' };

/** Of codes as near the one whose figures were taken for letters that look like them: LID-1Z is LID-12. */
export function likeliest(said: string, candidates: readonly string[], lexicon: LexiconIndex): string[] {
  if (candidates.length < 2) return [...candidates];
  const code = bareCode(said);
  const figures = code.search(/\d/);
  const read = code.slice(0, figures) + code.slice(figures).replace(/[A-Z]/g, (c) => LOOKS_LIKE[c] ?? c);
  const sku = lexicon.bySku.get(read);
  return sku ? [sku] : [...candidates];
}

/** The same for a name alone. */
export function matchName(said: string, lexicon: LexiconIndex, search?: (text: string) => readonly string[]): Match {
  const { en, zh } = namesOf(lexicon);
  const latin = nameWords(said).map(({ word }) => word);
  const asked = [...new Set(latin)].filter((word) => !TALK.has(word));
  const han = forMatching(said).replace(TALK_ZH, ' ');
  const best = han.match(/\p{Script=Han}{2}/u)
    ? bestOf(zhParts(han), zh, LEAST_COVER - 0.1)
    : bestOf(asked, en, LEAST_COVER);
  if (best.length) return { skus: best.slice(0, MOST_CANDIDATES) };
  return { skus: [], near: search ? [...search(said)].slice(0, 4) : [] };
}

/** The products whose names share most with what is asked; of those, none that says more than another does. */
function bestOf(asked: readonly string[], { names, weight, most }: Names, cover: number): string[] {
  const telling = asked.filter(isTelling);
  if (!telling.length) return [];
  const weigh = (part: string) => weight.get(part) ?? (isTelling(part) ? most : 0);
  const whole = telling.reduce((sum, part) => sum + weigh(part), 0);
  let score = 0;
  let tied: NameIndex[] = [];
  for (const name of names) {
    let own = 0;
    let told = 0;
    for (const part of asked)
      if (name.parts.has(part)) {
        own += weigh(part);
        if (isTelling(part)) told += weigh(part);
      }
    if (told / whole < cover || own < score - NEARLY) continue;
    if (own > score + NEARLY) tied = [];
    score = Math.max(score, own);
    tied.push(name);
  }
  const plain = tied.filter((one) => !tied.some((other) => other !== one && within(other.parts, one.parts)));
  return plain.map(({ sku }) => sku);
}

const within = (fewer: ReadonlySet<string>, more: ReadonlySet<string>) =>
  fewer.size < more.size && [...fewer].every((part) => more.has(part));

/** A word of three letters and more, or a pair of Chinese characters; figures and "oz" alone name nothing. */
const isTelling = (part: string) => isContent(part) || /^\p{Script=Han}{2}$/u.test(part);

/** Figures, letters and pairs of characters of a Chinese name; 安士 is an ounce too. */
function zhParts(text: string): string[] {
  const said = text
    .replace(/安士|oz/gi, '盎司')
    .replace(/cm/gi, '厘米')
    .replace(/ml/gi, '毫升')
    .replace(/mm/gi, '毫米');
  return [
    ...new Set([
      ...(said.match(/\d+(?:\.\d+)?|[a-z]+/g) ?? []),
      ...[...said.matchAll(/(?=(\p{Script=Han}{2}))/gu)].map((m) => m[1]!),
    ]),
  ];
}

function namesOf(lexicon: LexiconIndex): { en: Names; zh: Names } {
  let made = built.get(lexicon);
  if (!made) {
    made = {
      en: weighed(lexicon.names.map(({ sku, words }) => ({ sku, parts: words }))),
      zh: weighed(lexicon.names.map(({ sku, zh }) => ({ sku, parts: new Set(zhParts(zh)) }))),
    };
    built.set(lexicon, made);
  }
  return made;
}

function weighed(names: readonly NameIndex[]): Names {
  const count = new Map<string, number>();
  for (const { parts } of names) for (const part of parts) count.set(part, (count.get(part) ?? 0) + 1);
  const weight = new Map([...count].map(([part, in_]) => [part, Math.log(1 + names.length / in_)]));
  return { names, weight, most: Math.log(1 + names.length) / 2 };
}
