import type { Reading, SkillContext, SlotName, Slots } from '../../skill.ts';
import { ownNumber } from '../own-number.ts';
import { ownWords } from '../own-words.ts';
import { ALL, claimIn, NO_PHOTO, remedyIn, unopenedIn } from './words.ts';

const LONGEST_REASON = 200;
/** Goods and quantities after "which goods?" sound like these, and mean the return. */
const SOUNDS_LIKE = new Set(['order_place', 'order_change', 'order_cancel', 'reorder', 'quote_request', 'complaint']);

/**
 * What a message says of a return or claim, added to what was said before; a later figure replaces an earlier one.
 */
export function readReturn({ slots: before, asks }: { slots: Slots; asks?: SlotName }, desk: SkillContext): Reading {
  const { text, entities, intent } = desk.understanding;
  const slots: Slots = { ...before };
  let sure = false;
  const take = (said: Partial<Slots>, plainly = false): void => {
    Object.assign(slots, said);
    sure ||= plainly;
  };
  const order = entities.find((entity) => entity.kind === 'record-number' && entity.of === 'order');
  const number = order?.kind === 'record-number' ? order.value : asks === undefined ? undefined : ownNumber(desk);
  const plain = ownWords(desk.understanding) === 0 || SOUNDS_LIKE.has(intent);
  if (number) take({ order: number }, plain);
  const goods = goodsIn(desk);
  if (goods.length) take({ goods: merge(before.goods ?? [], goods) }, plain);
  const bare = goods.length ? undefined : quantityIn(desk);
  if (bare) {
    const known = before.goods ?? [];
    const open = known.length === 1 ? 0 : known.findIndex((one) => !one.quantity);
    if (open >= 0 && known[open]) take({ goods: known.with(open, { ...known[open], quantity: bare }) }, plain);
    else if (!known.length) take({ quantity: bare }, plain);
  }
  if (ALL.test(text) && (asks === 'goods' || asks === undefined)) take({ all: true }, asks === 'goods');
  if (desk.photos.length) take({ photos: [...new Set([...(before.photos ?? []), ...desk.photos])] }, asks === 'photo');

  const claim = claimIn(text) ?? (asks === undefined && intent === 'return_request' ? 'unwanted' : undefined);
  if (claim && (asks === 'claim' || !before.claim)) take({ claim }, asks === 'claim');
  const unopened = unopenedIn(text);
  if (unopened !== undefined) take({ unopened }, asks === 'unopened');
  const remedy = remedyIn(text);
  if (remedy) take({ remedy }, asks === 'remedy' || asks === 'confirmed');

  const yes = intent === 'affirm' ? true : intent === 'deny' ? false : undefined;
  if (asks === 'unopened' && unopened === undefined && yes !== undefined) take({ unopened: yes }, true);
  if (asks === 'photo' && !desk.photos.length && (yes === false || NO_PHOTO.test(text))) take({ photo: false }, true);
  const confirms = text === desk.words.returns.yes ? true : text === desk.words.returns.no ? false : yes;
  const corrects = number || goods.length || bare || remedy;
  if (asks === 'confirmed' && confirms !== undefined && !corrects) take({ confirmed: confirms }, true);
  if (asks === 'reason' || (asks === undefined && claimIn(text))) {
    const listed = desk.words.returns.reasons.includes(text) || claim === 'unwanted';
    take({ reason: text.slice(0, LONGEST_REASON) }, asks === 'reason' && listed);
  }
  const says = JSON.stringify(slots) !== JSON.stringify(before);
  return { slots, answers: sure ? 'plainly' : says ? 'perhaps' : 'not' };
}

type Goods = NonNullable<Slots['goods']>;
type Good = Goods[number];
type Quantity = NonNullable<Slots['quantity']>;

/** Goods with their quantities: "200 CUP-12 and 100 LID-12" as well as "CUP-12 200个，LID-12 100个". */
function goodsIn(desk: SkillContext): Goods {
  let named: (Good | Quantity)[] = [];
  for (const entity of desk.understanding.entities) {
    if (entity.kind === 'sku') named.push({ sku: entity.value });
    if (entity.kind === 'quantity') named.push(quantityOf(entity));
    if (entity.kind === 'product' && entity.skus[0])
      named.push({ sku: entity.skus[0], vague: true, others: entity.skus.slice(1) });
  }
  // Beside a code a name is only a word: "the NAP-33 got wet" is not about wet wipes.
  const codes = named.some((one) => 'sku' in one && !one.vague);
  if (codes) named = named.filter((one) => !('sku' in one && one.vague));
  const quantityFirst = named[0] !== undefined && 'value' in named[0];
  return named.flatMap((one, index) => {
    if (!('sku' in one)) return [];
    const beside = named[quantityFirst ? index - 1 : index + 1];
    return [{ ...one, ...(beside && 'value' in beside && { quantity: beside }) }];
  });
}

const quantityOf = (entity: { value: number; unit?: string }): Quantity => ({
  value: entity.value,
  ...(entity.unit && { unit: entity.unit }),
});

function quantityIn(desk: SkillContext): Quantity | undefined {
  const found = desk.understanding.entities.find((entity) => entity.kind === 'quantity');
  return found?.kind === 'quantity' ? quantityOf(found) : undefined;
}

function merge(known: Goods, said: Goods): Goods {
  const kept = known.filter((one) => !said.some(({ sku }) => sku === one.sku));
  return [...kept, ...said.map((one) => ({ ...known.find(({ sku }) => sku === one.sku), ...one }))];
}
