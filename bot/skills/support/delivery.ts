import type { Address } from '../../../knowledge/buyers/buyers.ts';
import type { Entity } from '../../../nlu/understanding.ts';
import type { SkillContext } from '../skill.ts';

/** What a message says of where and when to deliver, and under which number of the buyer's own. */
export interface Delivery {
  address?: Address;
  /** A place was named that is none of the company's addresses. */
  elsewhere?: string;
  day?: string;
  /** Another place is wanted and it was not said which. */
  other?: boolean;
  /** A day was named that has passed. */
  past?: string;
  customerPo?: string;
  /** The rest of the message's entities: what is no part of an address or number. */
  entities: readonly Entity[];
}

const TO =
  /(?:\b(?:deliver(?:y|ed)?|ship(?:ped|ping)?|send|sent|address|bring|goes?)\b[^.;\n]*?\b(?:to|at|is)\s+|(?:送|寄|发|配送|运|改|换)(?:货)?(?:到|去|至|成|为)\s*|(?:收货)?地址(?:是|为|：|:|用|选)\s*)([^\n;；。]+)/i;
const OWN_PO =
  /(?:\b(?:(?:our|my|own|your)\s+)?(?:po|p\.o\.|purchase order|order)\s*(?:number|no\.?|nr\.?|#|ref(?:erence)?)\s*(?:is|will be|:|=)?\s*|\b(?:our|my)\s+(?:po|reference|ref)\s*(?:is|:|=|#)?\s*|\bpo\s*[:#=]\s*|\bpo\s+(?=[A-Z]{1,6}[-/]?\d|\d{3,}[-/]?[A-Z]{1,3}\b)|\b(?:with|under|using|as|against|for|on)\s+(?:our\s+|my\s+)?po\s+|(?:采购单号|采购订单号|采购单|PO号|订货单号|参考号)\s*(?:是|为|用|写|：|:)?\s*)([A-Z0-9][\w/-]{2,24})/i;
const OTHER_PLACE =
  /\b(?:another|(?:a |some )?different|(?:the |an? )?other|(?:a )?new)\s+(?:delivery\s+|shipping\s+)?(?:address|place|location|site|branch)\b|\bchange (?:the |my |our )?(?:delivery |shipping )?address\b|(?:别的|另外?[一的]?个?|其[他它]|新的?|换[一]?个|不同的?)(?:收货|送货)?(?:地址|地方|地点)|(?:换|改)(?:一下|个)?(?:收货|送货)?地址/i;
const OURS = /^(?:PO-?\d{4}-?|20\d{2}-)\d+$/i;
/** "to us", "to the same place" name no place. */
const NO_PLACE =
  /^(?:us|me|our|my|the (?:usual|same|old|office|shop)|it|you|them|here|door|home|be\b|order|basket|cart|this|that|\d+\s*(?:pieces|cartons|pcs)?$)|^(?:我们|我司|公司|老地方|原地址|这里|货|仓库|\d+\s*[个箱件只]?)/i;

/** Where a message gives the buyer's own PO number; the seller's order numbers are none. */
export function ownPo(text: string): RegExpExecArray | undefined {
  const po = OWN_PO.exec(text);
  return po && /\d/.test(po[1]!) && !OURS.test(po[1]!) ? po : undefined;
}

/** Whether another address is wanted without saying which. */
export const wantsOtherPlace = (text: string): boolean => OTHER_PLACE.test(text);

/** A code and nothing else ("AL-2137"), that names no product and no record. */
export function bareOwnPo({ text, entities }: SkillContext['understanding']): boolean {
  return /^\s*[A-Z]{1,6}[-/]?\d{2,12}\s*$/i.test(text) && entities.every((e) => e.kind === 'quantity');
}

/**
 * Reads address, day and the buyer's own PO number out of a message.
 *
 * @param draft goods are there already: a code alone that is nothing else is the PO number
 */
export function readDelivery(desk: SkillContext, addresses: readonly Address[], draft: boolean): Delivery {
  const { text, entities } = desk.understanding;
  const taken: [number, number][] = [];
  const result: Delivery = { entities };

  const po = ownPo(text);
  const code = (e: Entity) => e.kind === 'sku' && po && e.end === po.index + po[0].length;
  if (po && !entities.some(code)) {
    result.customerPo = po[1]!;
    taken.push([po.index, po.index + po[0].length]);
  }
  if (draft && bareOwnPo(desk.understanding)) result.customerPo = text.trim();
  for (const entity of entities) {
    const day = entity.kind === 'date' ? entity.value : entity.kind === 'span' ? (entity.to ?? entity.from) : undefined;
    if (!day) continue;
    if (day < desk.today) result.past = day;
    else result.day = day;
  }
  const to = TO.exec(text);
  const place = to?.[1]?.trim();
  const exact = addresses.find((a) => [a.label, a.line].some((part) => same(part, text)));
  if (exact) {
    result.address = exact;
    taken.push([0, text.length]);
  } else if (to && place) {
    const start = to.index + to[0].length - to[1]!.length;
    const found = addresses.find((a) => [a.line, a.label].some((part) => has(place, part)));
    if (found) {
      result.address = found;
      for (const part of [found.line, found.label]) {
        const at = text.toLowerCase().indexOf(part.toLowerCase());
        if (at >= 0) taken.push([at, at + part.length]);
      }
    } else {
      const goods = entities.some((e) => e.start <= start + 1 && e.end > start);
      const bare = place
        .replace(/\s+(?:by|on|before|until|for|please|asap)\b.*$/i, '')
        .replace(/[，,]?\s*(?:谢谢|吧)$/, '');
      if (!goods && !NO_PLACE.test(bare) && /^[\p{Lu}\d]|\d|\p{Script=Han}{2}/u.test(bare)) {
        result.elsewhere = bare;
        taken.push([start, start + to[1]!.length]);
      }
    }
  }
  result.other = !result.address && !result.elsewhere && wantsOtherPlace(text);
  result.entities = entities.filter((e) => !taken.some(([from, end]) => e.start < end && e.end > from));
  return result;
}

/** An address in one line: "Hotel Kiel, Kaistraße 54, 24114 Kiel"; in Chinese order where it is in China. */
export function addressLine({ label, line, city, postcode, country }: Address): string {
  return country === 'CN' ? `${label}（${city}${line}，${postcode}）` : `${label}, ${line}, ${postcode} ${city}`;
}

const bare = (text: string) => text.toLowerCase().replace(/[\s.,，。!！]/g, '');
const same = (one: string, other: string) => bare(one) === bare(other);
/** Whole words of Latin script, any stretch of Chinese. */
function has(text: string, part: string): boolean {
  const escaped = part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{Script=Latin}\\d])${escaped}(?![\\p{Script=Latin}\\d])`, 'iu').test(text);
}
