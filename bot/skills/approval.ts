import { type Approval, decisionEffects } from '../../knowledge/orders/approvals.ts';
import { amount } from '../replies/format.ts';
import type { Skill, SkillContext, SkillResult, Slots } from './skill.ts';
import { approvalCard } from './support/approval-card.ts';
import { orderNotFound } from './support/order-not-found.ts';

const DECLINES =
  /\b(?:decline|reject|refuse|disapprove|deny|not approve|don't approve|no)\b|不同意|不批准|不批|拒绝|驳回|否决/i;
const APPROVES = /\b(?:approve|approved|accept|release|ok|okay|go ahead|sign off|yes)\b|同意|批准|批了|通过|放行|准了/i;
/** "What waits for me?" decides nothing. */
const LISTS = /[?？]|\b(?:which|what|list|show|any|pending|waiting|wait)\b|哪些|查看|有没有|待审批|等我/i;
/** "Approve the pending order" decides, whatever it calls the order. */
const DECIDES =
  /^(?:(?:please|ok(?:ay)?|yes|can you|go ahead and)[, ]+)*(?:approve|decline|reject|refuse|release|accept|sign off)\b[^?]*$|^(?:请|麻烦)?(?:批准|通过|驳回|拒绝|同意)[^?？吗]*$|^(?:请|麻烦|帮我)?[把将].{1,20}(?:批了|批准|通过|驳回|拒绝|放行)[了吧掉。！!]*$/i;
/** "Was my order approved?" is about what one ordered oneself. */
const OWN = /\b(?:my|our) (?:\w+ )?(?:order|purchase|po)\b|我们?的?(?:订单|单子|采购)/i;
const REASON = /(?:\bbecause\b|\bsince\b|\breason\b:?|因为|原因是?：?|[,，:：—–]|\s-\s)\s*(.{3,200})$/i;

/** An approver's yes or no to an order that waits for them; without either, what waits. */
export const approval: Skill = {
  intents: ['approval'],
  audience: 'buyer',
  slots: ['order'],
  acts: ['approve', 'decline'],
  async run(slots, desk) {
    const { act, understanding: u } = desk;
    const { approvals } = desk.records;
    const person = desk.authority.person!;
    if (act) {
      const found = approvals.approval(act.id);
      if (!found || found.approverId !== person.id)
        return { reply: { text: desk.words.orders.nothingWaits, citations: [] } };
      return decide(found, act.name === 'approve' ? 'approved' : 'declined', null, desk);
    }
    const waiting = approvals.waitingFor(person.id);
    if (slots.order) return named(slots, desk);
    const [first] = waiting;
    const decision = decisionIn(u.text);
    const own = approvals.lastOfBuyer(person.id);
    if (own && (!first || (!decision && OWN.test(u.text)))) return outcome(own, desk);
    if (!first) {
      const { nothingWaits } = desk.words.orders;
      const last = approvals.lastDecidedBy(person.id);
      if (!last) return { reply: { text: nothingWaits, citations: [] } };
      const { reply, slots: about } = await outcome(last, desk);
      return { reply: { ...reply, text: `${nothingWaits}\n${reply.text}` }, ...(about && { slots: about }) };
    }
    if (decision && waiting.length === 1) return decide(first, decision, noteIn(u.text), desk);
    return show(first, waiting.slice(1), desk);
  },
};

/** The order of that number: decided on where the message says yes or no, else shown, or who it is that decides. */
async function named(slots: Slots, desk: SkillContext): Promise<SkillResult> {
  const { words, records, authority, understanding: u } = desk;
  const { orders } = words;
  const found = await records.orders.order(slots.order!, authority.companyId!);
  if (!found)
    return {
      reply: orderNotFound(slots.order!, desk),
    };
  const ofOrder = records.approvals.ofOrder(found.id);
  const mine = ofOrder.filter(({ approverId }) => approverId === authority.person!.id);
  const open = mine.find(({ status }) => status === 'open');
  const decision = decisionIn(u.text);
  if (open) return decision ? decide(open, decision, noteIn(u.text), desk) : show(open, [], desk);
  const decided = mine.at(-1);
  if (decided) return already(decided, desk);
  const other = ofOrder.find(({ status }) => status === 'open');
  const past = ofOrder.findLast(({ status }) => status !== 'dropped');
  if (!other && past) return outcome(past, desk);
  if (!other) {
    const status = words.status[found.status] ?? found.status;
    return { reply: { text: orders.notWaiting(found.id, status), citations: [] }, slots: { order: found.id } };
  }
  if (!decision) return outcome(other, desk);
  return {
    reply: { text: orders.onlyApprover(found.id, await nameOfApprover(other, desk)), citations: [] },
    slots: { order: found.id },
  };
}

async function nameOfApprover({ approverId }: Approval, { records, words }: SkillContext): Promise<string> {
  return (approverId ? (await records.buyers.person(approverId))?.name : undefined) ?? words.orders.staff;
}

/** How it stands with an order that waits for, or had, somebody's yes. */
async function outcome(found: Approval, desk: SkillContext): Promise<SkillResult> {
  const { words, records } = desk;
  const { orders } = words;
  const ofOrder = records.approvals.ofOrder(found.orderId);
  const open = ofOrder.find(({ status }) => status === 'open');
  const decided = ofOrder.findLast(({ status }) => status === 'declined') ?? found;
  const text = open
    ? orders.stillWaits(found.orderId, await nameOfApprover(open, desk))
    : orders.wasDecided(
        found.orderId,
        orders.decided[decided.status],
        await nameOfApprover(decided, desk),
        decided.note ?? undefined,
      );
  return {
    reply: { text, suggestions: [orders.track(found.orderId)], citations: [source(found, desk)] },
    slots: { order: found.orderId },
  };
}

function decide(
  found: Approval,
  status: 'approved' | 'declined',
  note: string | null,
  desk: SkillContext,
): SkillResult {
  if (!desk.authority.mayOrder) return { reply: { text: desk.words.orders.viewerDecides, citations: [] } };
  if (found.status !== 'open') return already(found, desk);
  const { words, authority, records } = desk;
  const { orders } = words;
  const person = authority.person!;
  const ofOrder = records.approvals.ofOrder(found.orderId);
  const stillWaits = ofOrder.some((other) => other.id !== found.id && other.status === 'open');
  const say = status === 'declined' ? orders.refused : stillWaits ? orders.approvedWaits : orders.approved;
  const waiting = records.approvals.waitingFor(person.id).length - 1;
  const text = say(found.orderId, found.buyerName);
  return {
    reply: {
      text: waiting > 0 ? `${text}\n${orders.moreWait(String(waiting))}` : text,
      suggestions: waiting > 0 ? [words.intentLabels.approval!] : [],
      citations: [source(found, desk)],
    },
    effects: decisionEffects(found, ofOrder, { status, by: person.id, byName: person.name, note }, desk.newId),
    slots: { order: found.orderId },
  };
}

function already(found: Approval, desk: SkillContext): SkillResult {
  const { orders } = desk.words;
  return {
    reply: {
      text: orders.decidedBefore(found.orderId, orders.decided[found.status]),
      citations: [source(found, desk)],
    },
    slots: { order: found.orderId },
  };
}

async function show(found: Approval, others: readonly Approval[], desk: SkillContext): Promise<SkillResult> {
  const { words, language, records } = desk;
  const { orders } = words;
  const order = await records.orders.order(found.orderId, found.companyId);
  const { text, card } = approvalCard(found, order?.lines ?? [], language);
  const rows = others.map(
    (one) => `${one.orderId} · ${one.buyerName} · ${amount(one.total ?? one.net, one.currency, language)}`,
  );
  return {
    reply: {
      text: [text, ...(rows.length ? [orders.moreWait(String(rows.length)), ...rows] : [])].join('\n'),
      card,
      suggestions: others.slice(0, 3).map((one) => orders.approveSay(one.orderId)),
      citations: [source(found, desk)],
    },
    slots: { order: found.orderId },
    offers: { yes: { name: 'approve', id: found.id, version: 0 } },
  };
}

const source = (found: Approval, { words, now }: SkillContext) => ({
  title: words.orderTitle(found.orderId),
  source: words.orders.sources.approvals,
  asOf: now.toISOString(),
});

/** A yes or no; none where it is only asked what waits. */
function decisionIn(text: string): 'approved' | 'declined' | undefined {
  if (LISTS.test(text) && !DECIDES.test(text)) return undefined;
  if (DECLINES.test(text)) return 'declined';
  return APPROVES.test(text) ? 'approved' : undefined;
}

/** Why: what follows "because" or a comma; null where nothing does. */
function noteIn(text: string): string | null {
  return REASON.exec(text)?.[1]?.trim() ?? null;
}
