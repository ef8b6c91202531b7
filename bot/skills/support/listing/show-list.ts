import { amount, count, unitPrice } from '../../../replies/format.ts';
import type { SkillContext } from '../../skill.ts';
import { nameOf, unitWord } from '../products.ts';
import { keyOf } from './answer.ts';
import type { Ask, CheckedList } from './check.ts';
import type { OpenList } from './open-list.ts';

/** So many lines that are fine stand there; the others are folded. */
const SHOWN = 10;
/** So many questions have their buttons on the card; the others come when these are answered. */
const ASKED = 10;

interface Button {
  type: 'Action.Submit';
  title: string;
  data: { say: string; act: { name: string; id: string; version: number } };
}

/** A button of the list: what it says in the buyer's name and what it settles. */
function button(list: OpenList, title: string, name: string, ...rest: (string | number)[]): Button {
  const act = { name, id: [list.id, ...rest].join('|'), version: list.version };
  return { type: 'Action.Submit', title, data: { say: title, act } };
}

const block = (text: string, more: object = {}) => ({ type: 'TextBlock', text, wrap: true, spacing: 'Small', ...more });

/** Lines that are fine, as text. */
export function fineLines(list: OpenList, { fine }: CheckedList, desk: SkillContext): string[] {
  const { words, language, currency } = desk;
  const { lists } = words;
  return fine.map(({ checked, at }) => {
    const unit = unitWord(checked.product, desk);
    const line = lists.fine(
      count(checked.quantity, language),
      unit,
      nameOf(checked.product, language),
      checked.sku,
      unitPrice(checked.unitPrice, currency, language),
      amount(checked.net, currency, language),
    );
    return [line, ...notesOf(list, { checked, at }, desk)].join(' ');
  });
}

/** What is to be known of a line that is fine: a code that was mended, lines that were added up. */
export function notesOf(list: OpenList, { checked, at }: CheckedList['fine'][number], desk: SkillContext): string[] {
  const { words, language } = desk;
  const { lists } = words;
  const lines = at.map((one) => list.lines[one]!);
  const sum = `${count(checked.quantity, language)} ${unitWord(checked.product, desk)}`;
  return [
    ...lines.flatMap(({ mended, said }) => (mended ? lists.readAs(said, checked.sku) : [])),
    ...(lines.length > 1 ? [lists.twice(checked.sku, lines.map(({ line }) => line).join(words.comma), sum)] : []),
  ];
}

/** "27 of 30 lines are fine, €1,234.50; 3 need a word from you." */
export function summaryOf({ fine, asks, net }: CheckedList, desk: SkillContext): string {
  const { lists } = desk.words;
  const { language } = desk;
  const open = asks.reduce((sum, { at }) => sum + at.length, 0);
  const good = fine.reduce((sum, { at }) => sum + at.length, 0);
  if (!good) return lists.noneFine(open);
  return lists.summary(count(good, language), count(good + open, language), amount(net, desk.currency, language), open);
}

/** The first question with its choices, each on a line, as they stand in the text. */
export function questionOf(ask: Ask): string {
  return [ask.text, ...ask.choices.map(({ title }) => title)].join('\n');
}

/** The reply's text and card: what is fine, then what is asked, each with its buttons. */
export function showList(
  list: OpenList,
  checked: CheckedList,
  desk: SkillContext,
  lead: readonly string[],
): { text: string; card: object } {
  const { words, language } = desk;
  const { lists } = words;
  const { asks } = checked;
  const goods = fineLines(list, checked, desk);
  const summary = summaryOf(checked, desk);
  const [first] = asks;
  const ready = !first && desk.authority.companyId !== undefined;
  const question = first
    ? questionOf(first)
    : desk.authority.companyId === undefined
      ? lists.guest
      : lists.quoteOrOrder;
  const shown = goods.slice(0, goods.length <= SHOWN + 2 ? goods.length : SHOWN);
  const folded = goods.slice(shown.length);
  const more = lists.more(count(folded.length, language));
  const text = [...lead, summary, ...shown, ...(folded.length ? [more] : []), question];
  const body: object[] = [
    ...lead.map((line) => block(line)),
    { type: 'TextBlock', text: summary, weight: 'Bolder', wrap: true },
    ...shown.map((line) => block(line)),
    ...(folded.length
      ? [
          {
            type: 'ActionSet',
            actions: [
              {
                type: 'Action.ToggleVisibility',
                title: more,
                targetElements: ['rest'],
              },
            ],
          },
          { type: 'Container', id: 'rest', isVisible: false, items: folded.map((line) => block(line)) },
        ]
      : []),
    ...asks.slice(0, ASKED).map((ask, index) => ({
      type: 'Container',
      style: 'emphasis',
      separator: index === 0,
      items: [
        block(ask.text, { weight: 'Bolder' }),
        {
          type: 'ActionSet',
          actions: ask.choices.map(({ title, set }) => button(list, title, 'list-line', ask.at[0]!, keyOf(set))),
        },
      ],
    })),
    ...(asks.length > ASKED ? [block(lists.left(asks.length - ASKED))] : []),
    ...(first ? [] : [block(question, { weight: 'Bolder' })]),
  ];
  const many = (kind: Ask['kind']) => asks.filter((ask) => ask.kind === kind).length;
  const actions: Button[] = [
    ...(many('round') > 1 ? [button(list, lists.roundAll(many('round')), 'list-all', 'round')] : []),
    ...(many('short') > 1 ? [button(list, lists.waitAll(many('short')), 'list-all', 'short')] : []),
    ...(asks.length > 1 ? [button(list, lists.leaveAll, 'list-all', 'leave')] : []),
    ...(ready ? [button(list, lists.asOrder, 'list-order'), button(list, lists.asQuote, 'list-quote')] : []),
  ];
  return {
    text: text.join('\n'),
    card: { type: 'AdaptiveCard', version: '1.5', body, ...(actions.length && { actions }) },
  };
}
