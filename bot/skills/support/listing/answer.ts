import type { Act } from '../../../dialogue/act.ts';
import type { SkillContext } from '../../skill.ts';
import type { Ask, Choice } from './check.ts';
import type { Listed, OpenList } from './open-list.ts';

/** What an answer settles. */
export interface Answer {
  changes: { ask: Ask; set: Choice['set'] | { amount: NonNullable<Listed['quantity']> } }[];
  purpose?: 'quote' | 'order';
}

const ALL = /\b(?:all|every|everything|each of them|them all|rest|others|remaining)\b|都|全部|所有|其余|其他|剩下/i;
const LEAVE =
  /\b(?:leave|drop|skip|remove|delete|without|take)\b.*\b(?:out|off|it|that|this|them|all|rest|one|line)\b|^(?:skip|remove|drop)\b|不要|去掉|删掉|删除|跳过|拿掉/i;
const ROUND = /\bround|\bfull (?:carton|case|box)|\bwhole (?:carton|case|box)|整箱|凑|最小起订|起订量|按箱/i;
const WAIT = /\bwait|\bback-?order|\blater\b|等/i;
const ONLY_FREE =
  /\b(?:only|just)\b.*\b(?:there|free|available|have|stock)\b|what(?:'s| is| you have) (?:there|free|available|in stock)|现有|有多少(?:要|发)多少|现货/i;
const YES =
  /^(?:yes|yep|ok(?:ay)?|sure|fine|please do|do that|go ahead|agreed|好的?|可以|行|是的?|同意|没问题)\b|^(?:好|可以|行|同意)/i;
const ORDINALS: readonly RegExp[] = [
  /\b(?:first|1st|former)\b|第一|^\s*(?:no\.?\s*)?1\s*[.)]?\s*$/i,
  /\b(?:second|2nd)\b|第二|^\s*(?:no\.?\s*)?2\s*[.)]?\s*$/i,
  /\b(?:third|3rd)\b|第三|^\s*(?:no\.?\s*)?3\s*[.)]?\s*$/i,
  /\b(?:fourth|4th)\b|第四|^\s*(?:no\.?\s*)?4\s*[.)]?\s*$/i,
  /\b(?:fifth|5th)\b|第五|^\s*(?:no\.?\s*)?5\s*[.)]?\s*$/i,
];
const LAST = /\b(?:last|latter)\b(?! (?:time|order))|最后一/i;
const LINE = /\bline\s*(\d{1,3})\b|第\s*(\d{1,3})\s*行/i;
const QUOTE = /\b(?:quote|quotation|offer)\b|报价/i;
const ORDER = /\b(?:order|buy|purchase)\b|下单|订单|订货|订购/i;
const PURPOSE =
  /^(?:please |yes,? )?(?:(?:make|turn) (?:it|this|them)(?: into)? )?(?:as )?(?:an? |the )?(?:order|quote|quotation|offer)(?: it| them| these| this)?(?: please)?[.! ]*$|^(?:请|就)?(?:帮我)?(?:做成|生成|转成|要|出)?(?:一份|个)?(?:报价单?|订单|下单)[吧。！ ]*$/i;
const QUESTION = /[?？]\s*$|^(?:what|how|when|where|which|is|are|do|does|can)\b|多少钱|吗$/i;

/** For what a list was sent, by the words around it. */
export function purposeIn(text: string): 'quote' | 'order' | undefined {
  if (QUOTE.test(text) || /\b(?:prices?|pricing|how much|cost)\b|价格|多少钱|询价/i.test(text)) return 'quote';
  return ORDER.test(text) ||
    /\b(?:please|pls)\s+(?:send|ship|deliver|supply)\b|\bwe need\b|发货|我要|要订|需要/i.test(text)
    ? 'order'
    : undefined;
}

/** What a typed answer settles; undefined where it answers none of the questions. */
export function readAnswer(asks: readonly Ask[], list: OpenList, desk: SkillContext): Answer | undefined {
  const { text, entities } = desk.understanding;
  const said = text.trim();
  const purpose = PURPOSE.test(said) ? (QUOTE.test(said) ? 'quote' : 'order') : undefined;
  if (purpose) return { changes: [], purpose };
  if (QUESTION.test(said) || said.length > 120) return undefined;
  if (!asks.length) return undefined;
  if (ALL.test(said)) {
    const changes = allOf(asks, said);
    if (changes.length) return { changes };
  }
  const codes = entities.flatMap((e) => (e.kind === 'sku' ? e.candidates : e.kind === 'product' ? e.skus : []));
  const amounts = entities.flatMap((e) => (e.kind === 'quantity' ? [e] : []));
  const number = LINE.exec(said);
  const line = number && Number(number[1] ?? number[2]);
  const ask =
    (line ? asks.find(({ at }) => at.some((one) => list.lines[one]!.line === line)) : undefined) ??
    asks.find(({ at }) => at.some((one) => codes.includes(list.lines[one]!.sku ?? ''))) ??
    asks[0]!;
  const own = (set: Answer['changes'][number]['set']): Answer => ({ changes: [{ ask, set }] });
  const choice = (fits: (set: Choice['set']) => boolean) => ask.choices.find(({ set }) => fits(set))?.set;
  const products = ask.choices.flatMap(({ set }) => ('sku' in set ? [set.sku] : []));

  const bare = /^\s*\d/.test(said) && !products.length;
  const place = LAST.test(said) ? products.length - 1 : bare ? -1 : ORDINALS.findIndex((words) => words.test(said));
  const chosen = ask.choices[place];
  if (chosen) return own(chosen.set);
  if (LEAVE.test(said)) return own({ leave: true });
  const pressed = ask.choices.find(({ title }) => title.toLowerCase() === said.toLowerCase());
  if (pressed) return own(pressed.set);
  if (products.length) {
    const named = codes.find((sku) => products.includes(sku)) ?? codes.find((sku) => !isSettled(list, sku));
    if (named) return own({ sku: named });
    const [only, other] = products;
    if (only && !other && YES.test(said) && ask.kind !== 'unknown') return own({ sku: only });
  } else if (ask.kind === 'unknown' && codes[0]) return own({ sku: codes[0] });
  const [amount] = amounts.filter(({ value }) => value > 0);
  const ofLine = amounts.length === 1 && amount;
  if (ofLine && ask.kind !== 'which' && ask.kind !== 'unknown')
    return own({ amount: { value: amount.value, ...(amount.unit && { unit: amount.unit }) } });
  if (ask.kind === 'short') {
    const free = choice((set) => 'quantity' in set);
    if (free && ONLY_FREE.test(said)) return own(free);
    if (WAIT.test(said) || YES.test(said)) return own({ waits: true });
  }
  const proposal = choice((set) => 'quantity' in set);
  if (proposal && ask.kind === 'round' && (ROUND.test(said) || YES.test(said))) return own(proposal);
  return undefined;
}

const isSettled = (list: OpenList, sku: string) => list.lines.some((line) => line.sku === sku);

/** "Round them all up", 都按整箱, "leave out the rest". */
function allOf(asks: readonly Ask[], said: string): Answer['changes'] {
  const leaves = LEAVE.test(said);
  return asks.flatMap((ask) => {
    const wanted = (kind: Ask['kind'], words: RegExp, fits: (set: Choice['set']) => boolean) =>
      ask.kind === kind && words.test(said) ? ask.choices.filter(({ set }) => fits(set)).slice(0, 1) : [];
    const [found] = leaves
      ? ask.choices.filter(({ set }) => 'leave' in set)
      : [
          ...wanted('round', ROUND, (set) => 'quantity' in set),
          ...wanted('short', ONLY_FREE, (set) => 'quantity' in set),
          ...wanted('short', WAIT, (set) => 'waits' in set),
        ];
    return found ? [{ ask, set: found.set }] : [];
  });
}

/** What a button settles: its id is list, place and what is chosen, with bars between; undefined where it no longer holds. */
export function pressedAnswer(act: Act, asks: readonly Ask[], list: OpenList): Answer | undefined {
  const [, place, ...rest] = act.id.split('|');
  if (act.name === 'list-order' || act.name === 'list-quote')
    return { changes: [], purpose: act.name === 'list-order' ? 'order' : 'quote' };
  if (act.name === 'list-all') {
    const kind = place as 'round' | 'short' | 'leave';
    return {
      changes: asks.flatMap((ask) => {
        const choice = ask.choices.find(({ set }) =>
          kind === 'leave'
            ? 'leave' in set
            : ask.kind === kind && ('quantity' in set || 'waits' in set) && !('leave' in set),
        );
        return choice ? [{ ask, set: choice.set }] : [];
      }),
    };
  }
  const at = Number(place);
  const ask = asks.find((one) => one.at.includes(at));
  const choice = ask?.choices.find(({ set }) => keyOf(set) === rest.join('|'));
  return ask && choice && list.lines[at] ? { changes: [{ ask, set: choice.set }] } : undefined;
}

/** How a choice stands in a button. */
export function keyOf(set: Choice['set']): string {
  if ('sku' in set) return `=${set.sku}`;
  return 'quantity' in set ? String(set.quantity) : 'waits' in set ? 'wait' : 'leave';
}

/** The list with that settled. Lines of one product become one where their sum is changed. */
export function settle(list: OpenList, { changes, purpose }: Answer): OpenList {
  const lines = list.lines.map((line) => ({ ...line }));
  for (const { ask, set } of changes) {
    const [first, ...others] = ask.at.map((at) => lines[at]!) as [Listed, ...Listed[]];
    if ('leave' in set) for (const line of [first, ...others]) line.out = true;
    else if ('waits' in set) for (const line of [first, ...others]) line.waits = true;
    else if ('sku' in set) {
      first.sku = set.sku;
      delete first.options;
      delete first.unknown;
    } else {
      first.quantity = 'amount' in set ? set.amount : { value: set.quantity };
      for (const line of others) line.out = true;
    }
  }
  return { ...list, version: list.version + 1, lines, ...(purpose && { purpose }) };
}
