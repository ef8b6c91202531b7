import { type OrderLine, orderLines } from '../../../nlu/entities/order-lines.ts';
import type { Entity } from '../../../nlu/understanding.ts';

/** A line as it is wanted so far: a quantity as it was said, none where it is still to be asked for. */
export interface Want {
  sku: string;
  quantity?: { value: number; unit?: string };
}

export interface Edited {
  lines: Want[];
  /** Names that fit several products: which one must be asked. */
  unclear: { said: string; skus: readonly string[]; quantity?: Want['quantity'] }[];
  /** A quantity of nobody knows which line. */
  whose: boolean;
  changed: boolean;
}

const REMOVE =
  /\b(?:remove|without|drop|delete|leave out|take out|skip|no more)\b|\bno\s+(?:the\s+)?$|(?:去掉|删掉|删除|不要|拿掉|减掉|取消)/i;
/** "No lids", and not "no thanks" or "no, 600". */
const NONE = /\bno\s+(?!more|thanks|need|problem|it|i|we|please|that|this|not)\p{L}/iu;
const REMOVE_BEHIND = /^\s*(?:都|就|先)?(?:去掉|删掉|删除|不要|拿掉|取消)/;
const MORE = /\b(?:more|extra|additional|another)\b|再加|多加|加多|再来|追加|多要/i;
const FACTORS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:double|twice)\b|加倍|双倍|翻倍|两倍/i, 2],
  [/\b(?:triple|three times)\b|三倍/i, 3],
  [/\bhalf (?:the|of|as)\b|\bhalve\b|减半|一半/i, 0.5],
];
const FIRST: readonly (readonly [RegExp, number])[] = [
  [/\b(?:first|1st) (?:one|line|item|product|position)\b|第[一1](?:个|种|行|项|款)/i, 0],
  [/\b(?:second|2nd) (?:one|line|item|product|position)\b|第[二2](?:个|种|行|项|款)/i, 1],
  [/\b(?:third|3rd) (?:one|line|item|product|position)\b|第[三3](?:个|种|行|项|款)/i, 2],
  [/\blast (?:one|line|item|product|position)\b|最后(?:一)?(?:个|种|行|项|款)/i, -1],
];
const ALL = /\b(?:everything|all of it|all)\b|全部|所有|都/i;
const INSTEAD = /\b(?:instead of|rather than)\s*$|(?:而不是|不要|代替)\s*$/i;
const REPLACED = /\b(?:replace|swap|exchange)\b|换成|改成|换为|替换/i;

/**
 * What a message changes in the lines of an order: quantities set, added, doubled; products added, removed, replaced.
 *
 * @param names names of a line's product, to find "the lids" among the lines
 * @param focus the line a bare quantity belongs to
 * @example editLines('double the lids', [], [{ sku: 'LID-12', quantity: { value: 1000 } }], names).lines // 2000 of LID-12
 */
export function editLines(
  text: string,
  entities: readonly Entity[],
  before: readonly Want[],
  names: (sku: string) => readonly string[],
  focus?: string,
): Edited {
  const { lines: said, loose } = orderLines(text, entities);
  const lines = before.map((line) => ({ ...line }));
  const result: Edited = { lines, unclear: [], whose: false, changed: false };
  const named = said.map((line) => ({ ...line, sku: resolve(line, lines) }));
  const known = (sku: string) => lines.find((line) => line.sku === sku);
  const set = (sku: string, quantity: Want['quantity']) => {
    const line = known(sku);
    if (!line) lines.push({ sku, ...(quantity && { quantity }) });
    else if (quantity) line.quantity = quantity;
    result.changed = true;
  };
  const remove = (sku: string) => {
    const at = lines.findIndex((line) => line.sku === sku);
    if (at >= 0) lines.splice(at, 1);
    result.changed ||= at >= 0;
  };

  if (named.length === 2 && REPLACED.test(text) && named[0]!.sku && named[1]!.sku && known(named[0]!.sku)) {
    const [old, fresh] = named as [(typeof named)[0], (typeof named)[0]];
    const quantity = fresh.quantity ?? known(old.sku!)?.quantity;
    remove(old.sku!);
    set(fresh.sku!, quantity);
    return result;
  }
  for (const [index, line] of named.entries()) {
    const end = line.start + line.said.length;
    const ahead = text.slice(index ? named[index - 1]!.start + named[index - 1]!.said.length : 0, line.start);
    const behind = text.slice(end, named[index + 1]?.start ?? text.length);
    const factor = FACTORS.find(([words]) => words.test(ahead) || words.test(behind))?.[1];
    const own = factor === undefined ? [] : mentioned(line.said, lines, names);
    const goes = (REMOVE.test(ahead) || REMOVE_BEHIND.test(behind)) && !line.quantity;
    if (INSTEAD.test(ahead)) {
      const other = named.find((one) => one !== line && one.sku && !one.quantity);
      if (line.sku && other?.sku && other.sku !== line.sku) set(other.sku, known(line.sku)?.quantity);
      if (line.sku) remove(line.sku);
    } else if (goes) for (const sku of line.sku ? [line.sku] : mentioned(line.said, lines, names)) remove(sku);
    else if (factor && (line.sku ? known(line.sku) : own.length)) {
      for (const sku of line.sku ? [line.sku] : own) multiply(known(sku), factor, result);
    } else if (!line.sku)
      result.unclear.push({
        said: line.said,
        skus: line.skus,
        ...(line.quantity && { quantity: line.quantity }),
      });
    else if (MORE.test(ahead) && line.quantity && known(line.sku)?.quantity && plain(known(line.sku)!, line.quantity))
      set(line.sku, {
        ...known(line.sku)!.quantity,
        value: known(line.sku)!.quantity!.value + line.quantity.value,
      });
    else set(line.sku, line.quantity);
  }
  if (named.length) return result;

  const about = [...new Set([...mentioned(text, lines, names), ...byPlace(text, lines)])];
  const factor = FACTORS.find(([words]) => words.test(text))?.[1];
  if (factor) {
    const targets = about.length ? about : ALL.test(text) || lines.length === 1 ? lines.map((line) => line.sku) : [];
    for (const sku of targets) multiply(known(sku), factor, result);
  } else if ((REMOVE.test(text) || NONE.test(text)) && about.length) for (const sku of about) remove(sku);
  else if (loose.length === 1) {
    const target = about.length === 1 ? about[0] : lines.length === 1 ? lines[0]!.sku : focus;
    const { value, unit } = loose[0]!;
    if (target) set(target, { value, ...(unit && { unit }) });
    else result.whose = lines.length > 0;
  }
  return result;
}

/** The one product that is meant: the only candidate, or the only one of them that is in the order already. */
function resolve(line: OrderLine, lines: readonly Want[]): string | undefined {
  if (line.skus.length === 1) return line.skus[0];
  const there = line.skus.filter((sku) => lines.some((one) => one.sku === sku));
  return there.length === 1 ? there[0] : undefined;
}

const plain = (line: Want, more: NonNullable<Want['quantity']>) => line.quantity?.unit === more.unit;

function multiply(line: Want | undefined, factor: number, result: Edited): void {
  if (!line?.quantity) return;
  line.quantity = { ...line.quantity, value: line.quantity.value * factor };
  result.changed = true;
}

/** Lines whose product is called by what it is: "the lids", 杯盖. */
function mentioned(text: string, lines: readonly Want[], names: (sku: string) => readonly string[]): string[] {
  return lines.filter(({ sku }) => names(sku).some((name) => callsIt(text, name))).map(({ sku }) => sku);
}

/** "The first one", 第二个. */
const byPlace = (text: string, lines: readonly Want[]): string[] =>
  FIRST.flatMap(([words, at]) => (words.test(text) ? (lines.at(at)?.sku ?? []) : []));

/** Whether a text has the noun of a name: the last word before "for", "with" or a comma; the last two Chinese characters. */
function callsIt(text: string, name: string): boolean {
  const chinese = /(\p{Script=Han}{2})(?![\p{Script=Han}])/u.exec(name)?.[1];
  if (chinese) return text.includes(chinese);
  const noun = /([a-z]{3,})s?$/i.exec(name.split(/,| for | with /)[0]!.trim())?.[1];
  return noun !== undefined && new RegExp(`\\b${noun.replace(/s$/, '')}(?:e?s)?\\b`, 'i').test(text);
}
