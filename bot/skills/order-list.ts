import type { Act } from '../dialogue/act.ts';
import type { Citation } from '../replies/reply.ts';
import type { Skill, SkillContext, SkillResult } from './skill.ts';
import { addressesOf, companyOf, usualAddress } from './support/basket.ts';
import { readDelivery } from './support/delivery.ts';
import { type Answer, pressedAnswer, purposeIn, readAnswer, settle } from './support/listing/answer.ts';
import { type CheckedList, checkList } from './support/listing/check.ts';
import { becomes } from './support/listing/finish.ts';
import { listed, MOST_LINES, type OpenList, type Pasted } from './support/listing/open-list.ts';
import { questionOf, showList } from './support/listing/show-list.ts';
import { ownWords } from './support/own-words.ts';

const ACTS = ['list-line', 'list-all', 'list-order', 'list-quote'];

/**
 * A whole list of goods, pasted or sent as a file: shows which lines are right, asks about the others one at a time,
 * and makes a quote or an order draft of what is accepted. No intent is learned for it: a message that is a list says so.
 */
export const orderList: Skill = {
  intents: ['order_list'],
  audience: 'guest',
  slots: [],
  acts: ACTS,
  reads: (form, desk) => ({ slots: form.slots, answers: desk.list && mayAnswer(desk) ? 'plainly' : 'not' }),
  async run(_slots, desk) {
    if (desk.pasted) return begin(desk.pasted, desk);
    const { list } = desk;
    if (!list || (desk.act && !desk.act.id.startsWith(`${list.id}`)))
      return { reply: { text: desk.words.lists.closed, citations: [] } };
    const checked = await checkList(list, desk, await countryOf(desk));
    if (desk.asksAgain) return again(list, checked, desk);
    const answer = desk.act ? pressedAnswer(desk.act as Act, checked.asks, list) : readAnswer(checked.asks, list, desk);
    if (!answer) return desk.act ? show(list, desk, [desk.words.lists.settled]) : again(list, checked, desk);
    return take(list, answer, desk);
  },
};

/** Whether a message may answer a question of the list, before the list is checked again; what cannot be read is asked anew. */
function mayAnswer({ understanding: u, choseArticle }: SkillContext): boolean {
  const asksElse = QUESTIONS.has(u.intent) && u.confidence >= 0.75 && ownWords(u) > 1;
  if (choseArticle || u.entities.some((e) => e.kind === 'record-number')) return false;
  return (
    ANSWERS.test(u.text) ||
    (u.text.length <= 90 &&
      !asksElse &&
      u.entities.some((e) => e.kind === 'quantity' || e.kind === 'sku') &&
      !ASKS.test(u.text))
  );
}
const QUESTIONS = new Set(['stock', 'price', 'product_info', 'product_search', 'faq', 'notify_me', 'recommendation']);
const ANSWERS =
  /^(?:yes|yep|ok(?:ay)?|sure|fine|agreed)\b[^?]{0,30}$|^[1-5][.)]?$|\b(?:first|second|third|fourth|fifth|last) one\b|^(?:the )?(?:first|second|third|fourth|fifth|last)\b[^?]{0,20}$|\b(?:leave|take) (?:it|this|that|them|all|the rest|out)\b|^(?:please )?(?:skip|drop|remove|leave)\b|\bround\b.*\b(?:up|all)\b|\bround them\b|^(?:i(?:'ll| will| can)? |we(?:'ll| will| can)? )?wait\b|\bfull (?:cartons|cases)\b|^(?:only|just) (?:the|what)\b|^(?:please )?(?:make it |as |an? )*(?:order|quote|quotation)\b[^?]{0,12}$|^第[一二三四五]|^最后一|^(?:都|全部|其余)?(?:按|凑)|整箱|凑整|^(?:都)?等|不要|去掉|跳过|删掉|^(?:好|可以|行|是)[的吧了。！]*$|^只要|现有|^(?:请)?(?:做成|要|生成)?(?:报价单?|订单|下单)[吧。！]*$/i;
const ASKS = /[?？]\s*$|^(?:what|how|when|where|which|is|are|do|does|can)\b|多少|吗/i;

async function begin(pasted: Pasted, desk: SkillContext): Promise<SkillResult> {
  const { lists } = desk.words;
  const name = pasted.file ?? lists.yourMessage;
  const refuse = (text: string): SkillResult => ({ reply: { text, suggestions: [desk.words.person], citations: [] } });
  if ('problem' in pasted) return refuse(lists.problem[pasted.problem](name, String(pasted.rows ?? '')));
  if (pasted.lines.length > MOST_LINES) return refuse(lists.problem.rows(name, String(pasted.lines.length)));
  if (!pasted.lines.length) return refuse(lists.noLines(name));
  const { text } = desk.understanding;
  const before = desk.list;
  const purpose = purposeIn(text) ?? before?.purpose;
  const delivery = { ...before?.delivery, ...(await deliveryOf(desk)) };
  const list: OpenList = {
    id: before?.id ?? desk.newId().slice(0, 8),
    version: (before?.version ?? 0) + 1,
    lines: [...(before?.lines ?? []), ...pasted.lines.map(listed)],
    ...(purpose && { purpose }),
    ...(Object.keys(delivery).length && { delivery }),
  };
  if (list.lines.length > MOST_LINES) return refuse(lists.problem.rows(name, String(list.lines.length)));
  return show(list, desk, pasted.file ? [lists.file(pasted.file)] : []);
}

/** Address, day and PO number that stand around the list; what is none of the company's places is asked with the order. */
async function deliveryOf(desk: SkillContext): Promise<NonNullable<OpenList['delivery']>> {
  if (desk.authority.companyId === undefined) return {};
  const addresses = (await addressesOf(await companyOf(desk), desk)).filter(({ id }) => id);
  const { address, day, customerPo } = readDelivery(desk, addresses, false);
  return { ...(address && { addressId: address.id }), ...(day && { day }), ...(customerPo && { customerPo }) };
}

async function countryOf(desk: SkillContext): Promise<string> {
  if (desk.authority.companyId === undefined) return desk.language === 'zh' ? 'CN' : 'NL';
  const addresses = await addressesOf(await companyOf(desk), desk);
  const wanted = addresses.find(({ id }) => id === desk.list?.delivery?.addressId);
  return (wanted ?? (await usualAddress(desk, addresses))).country;
}

async function take(before: OpenList, answer: Answer, desk: SkillContext): Promise<SkillResult> {
  return show(settle(before, answer), desk, []);
}

/** The list as it stands; where nothing is left to ask and its purpose is known, what it becomes. */
async function show(list: OpenList, desk: SkillContext, lead: readonly string[]): Promise<SkillResult> {
  const { lists } = desk.words;
  const checked = await checkList(list, desk, await countryOf(desk));
  if (!checked.fine.length && !checked.asks.length)
    return { reply: { text: lists.nothing, citations: [] }, list: null };
  const guest = desk.authority.companyId === undefined;
  if (!checked.asks.length && guest)
    return { reply: { ...showList(list, checked, desk, lead), citations: citationsOf(checked, desk) }, list: null };
  if (!checked.asks.length && !desk.authority.mayOrder && list.purpose)
    return { reply: { text: desk.words.orders.noPermission, citations: [] }, list: null };
  if (!checked.asks.length && list.purpose) return becomes(list, list.purpose, checked, desk);
  const suggestions = checked.asks[0]?.choices.map(({ title }) => title) ?? [lists.asOrder, lists.asQuote];
  return {
    reply: {
      ...showList(list, checked, desk, lead),
      suggestions: suggestions.slice(0, 6),
      citations: citationsOf(checked, desk),
    },
    asks: 'lines',
    slots: {},
    list,
  };
}

/** The open question alone, under the answer to something else. */
function again(list: OpenList, { asks }: CheckedList, desk: SkillContext): SkillResult {
  const [first] = asks;
  const { lists } = desk.words;
  const text = first ? questionOf(first) : lists.quoteOrOrder;
  const suggestions = first?.choices.map(({ title }) => title) ?? [lists.asOrder, lists.asQuote];
  return { reply: { text, suggestions: suggestions.slice(0, 6), citations: [] }, asks: 'lines', slots: {}, list };
}

function citationsOf({ fine }: CheckedList, desk: SkillContext): Citation[] {
  const { words, now } = desk;
  const bases = new Set(fine.map(({ checked }) => checked.basis));
  const stock = fine.flatMap(({ checked }) => checked.stockAsOf ?? []).sort()[0];
  return [
    ...[...bases].map((basis) => ({
      title: words.orders.basis[basis],
      source: basis === 'contract' ? words.sources.contract : words.sources.prices,
      asOf: now.toISOString(),
    })),
    ...(stock ? [{ title: words.orders.titles.stock, source: words.sources.stock, asOf: stock }] : []),
  ];
}
