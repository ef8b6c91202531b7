import type { Product } from '../../../../knowledge/catalogue/catalogue.ts';
import { count, day } from '../../../replies/format.ts';
import type { SkillContext } from '../../skill.ts';
import { type Checked, checkGoods } from '../goods.ts';
import type { Want } from '../line-edits.ts';
import { baseQuantity, nameOf, unitWord } from '../products.ts';
import type { Listed, OpenList } from './open-list.ts';

/** One way to settle a line. */
export interface Choice {
  title: string;
  set: { sku: string } | { quantity: number } | { waits: true } | { leave: true };
}

/** What is still to be settled, of the lines `at` (places in the list; several of one product). */
export interface Ask {
  at: number[];
  kind: 'which' | 'unknown' | 'missing' | 'round' | 'short' | 'other';
  text: string;
  choices: Choice[];
}

export interface CheckedList {
  fine: { checked: Checked; at: number[] }[];
  asks: Ask[];
  net: number; // minor units
}

/** Checks every line against catalogue, minimum, pack, price and stock; lines of one product count together. */
export async function checkList(list: OpenList, desk: SkillContext, country: string): Promise<CheckedList> {
  const { lists } = desk.words;
  const asks: Ask[] = [];
  const bySku = new Map<string, number[]>();
  for (const [at, line] of list.lines.entries()) {
    if (line.out) continue;
    if (line.sku) bySku.set(line.sku, [...(bySku.get(line.sku) ?? []), at]);
    else asks.push(await askWhich(line, at, desk));
  }
  const wants: (Want & { at: number[] })[] = [];
  for (const [sku, at] of bySku) {
    const product = await desk.records.catalogue.product(sku);
    const summed =
      product && at.length > 1
        ? sumOf(
            at.map((one) => list.lines[one]!),
            product,
          )
        : undefined;
    if (summed !== undefined) wants.push({ sku, at, quantity: { value: summed } });
    else for (const one of at) wants.push({ sku, at: [one], ...pick(list.lines[one]!) });
  }
  const fine: CheckedList['fine'] = [];
  for (const want of wants) {
    const { lines, problems } = await checkGoods([want], desk, country);
    const [checked] = lines;
    const [problem] = problems;
    if (checked) {
      const short = isShort(checked) && !want.at.some((at) => list.lines[at]!.waits);
      if (short) asks.push(askShort(checked, want.at, desk));
      else fine.push({ checked, at: want.at });
    } else if (problem) {
      const product = await desk.records.catalogue.product(want.sku);
      const unit = product ? unitWord(product, desk) : '';
      const choices: Choice[] = [];
      if (problem.proposal !== undefined)
        choices.push({
          title: lists.take(count(problem.proposal, desk.language), unit),
          set: { quantity: problem.proposal },
        });
      if (problem.instead) choices.push({ title: problem.instead.sku, set: { sku: problem.instead.sku } });
      const least = problem.kind === 'missing' ? (product?.moq ?? product?.packSize) : null;
      if (least) choices.push({ title: lists.take(count(least, desk.language), unit), set: { quantity: least } });
      const kind = problem.proposal !== undefined ? 'round' : problem.kind === 'missing' ? 'missing' : 'other';
      asks.push({ at: want.at, kind, text: problem.text, choices: [...choices, leave(desk)] });
    }
  }
  asks.sort((a, b) => a.at[0]! - b.at[0]!);
  fine.sort((a, b) => a.at[0]! - b.at[0]!);
  return { fine, asks, net: fine.reduce((sum, { checked }) => sum + checked.net, 0) };
}

const pick = ({ quantity }: Listed): Pick<Want, 'quantity'> => (quantity ? { quantity } : {});
const leave = (desk: SkillContext): Choice => ({ title: desk.words.lists.leave, set: { leave: true } });

/** In base units; undefined where one of them has no quantity that can be. */
function sumOf(lines: readonly Listed[], product: Product): number | undefined {
  let sum = 0;
  for (const line of lines) {
    const base = baseQuantity(pick(line), product);
    if (!base || 'bad' in base) return undefined;
    sum += base.quantity;
  }
  return sum;
}

const isShort = ({ free, quantity }: Checked) => free !== undefined && free < quantity;

async function askWhich(line: Listed, at: number, desk: SkillContext): Promise<Ask> {
  const { lists } = desk.words;
  const found = await desk.records.catalogue.products(line.options ?? []);
  const choices = found
    .filter(({ discontinued }) => !discontinued)
    .map(
      (product): Choice => ({ title: `${product.sku} · ${nameOf(product, desk.language)}`, set: { sku: product.sku } }),
    );
  const who = `${lists.fromLine(line.line, line.said)}${desk.words.colon}`;
  const what = line.unknown ? [lists.unknown, ...(choices.length ? [lists.near] : [])].join(' ') : lists.which;
  return {
    at: [at],
    kind: line.unknown ? 'unknown' : 'which',
    text: `${who}${what}`,
    choices: [...choices, leave(desk)],
  };
}

function askShort(checked: Checked, at: number[], desk: SkillContext): Ask {
  const { words, language } = desk;
  const { lists } = words;
  const { product, quantity, due } = checked;
  const unit = unitWord(product, desk);
  const free = Math.max(0, checked.free ?? 0);
  const pack = product.packSize ?? 1;
  const whole = Math.floor(free / pack) * pack;
  const until = due && day(due, language);
  return {
    at,
    kind: 'short',
    text: lists.short(checked.sku, count(quantity, language), count(free, language), unit, until),
    choices: [
      { title: lists.wait(until), set: { waits: true } },
      ...(whole >= Math.max(1, product.moq ?? 1)
        ? [{ title: lists.onlyFree(count(whole, language), unit), set: { quantity: whole } }]
        : []),
      leave(desk),
    ],
  };
}
