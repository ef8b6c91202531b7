import type { Approval } from '../../../knowledge/orders/approvals.ts';
import { mayActAs } from '../../../knowledge/staff/roles.ts';
import { looksAfter } from '../../authority.ts';
import { type RiskyOrder, riskyOrders } from '../../jobs/foresight/risky-orders.ts';
import { amount } from '../../replies/format.ts';
import type { Citation } from '../../replies/reply.ts';
import { type Deed, staffDecision, staffQuestion } from '../../staff-decisions.ts';
import type { Skill, SkillContext, SkillResult, Slots } from '../skill.ts';
import { type CardAction, factsCard } from '../support/cards.ts';
import { chance } from '../support/managers/chance.ts';
import { companiesSaid } from '../support/managers/company.ts';

const MOST = 10;
/** Orders with buttons; more would bury the list. */
const MOST_BUTTONS = 2;
const REASONS = 3;
const LONGEST_NOTE = 1000;

/** "Orders at risk today and why": those that the model flags and those that wait for staff, with the console's decisions as buttons. */
export const ordersAtRisk: Skill = {
  intents: ['orders_at_risk'],
  audience: 'staff',
  slots: [],
  acts: ['staff-approve', 'staff-decline', 'staff-ask'],
  reads: (form) => (form.asks === 'approval' ? { slots: form.slots, answers: 'plainly' } : undefined),
  async run(slots, desk) {
    if (desk.act) return pressed(desk.act, desk);
    if (slots.approval) return desk.asksAgain ? askText(slots.approval, desk) : written(slots, desk);
    return show(desk);
  },
};

async function show(desk: SkillContext): Promise<SkillResult> {
  const { words, language, records, authority, now } = desk;
  const { risk: say, sources } = words.managers;
  const said = await companiesSaid(desk);
  const mine = (id: string) => looksAfter(authority, id) && (!said.length || said.some((one) => one.id === id));
  const open = records.riskReview.openOrders().filter(({ companyId }) => mine(companyId));
  const flagged = riskyOrders(records, records.riskThreshold, open) ?? [];
  const waiting = records.approvals.waitingForStaff().filter(({ companyId }) => mine(companyId));
  const rows = [
    ...waiting.map((approval) => ({
      approval,
      order: flagged.find(({ id }) => id === approval.orderId),
      kept: records.riskReview.riskOf(approval.id),
    })),
    ...flagged
      .filter(({ id }) => !waiting.some(({ orderId }) => orderId === id))
      .map((order) => ({ approval: undefined, order, kept: null })),
  ];
  const trained = records.foreseen().orderRisk;
  const citations: Citation[] = [
    { title: say.title, source: sources.orders, asOf: now.toISOString() },
    ...(trained ? [{ title: say.title, source: sources.risk, asOf: trained.trainedAt }] : []),
  ];
  if (!rows.length) return { reply: { text: say.none, citations } };
  const lines = rows.slice(0, MOST).flatMap(({ approval, order, kept }) => {
    const { id, companyName, total, currency } = approval
      ? { ...approval, id: approval.orderId, total: approval.total ?? approval.net }
      : order!;
    const judged = order ?? kept ?? undefined;
    return [
      say.row(id, companyName, amount(total, currency, language)),
      ...(approval ? [`  ${say.waits[approval.reason]}`] : []),
      ...(judged ? [`  ${say.chance(chance(judged.p, language))}${words.comma}${why(judged, desk)}`] : []),
    ];
  });
  if (rows.length > MOST) lines.push(words.managers.more(rows.length - MOST));
  const head = say.head(rows.length);
  const buttons = waiting.slice(0, MOST_BUTTONS).flatMap((approval) => buttonsOf(approval, desk));
  return {
    reply: {
      text: [head, ...lines].join('\n'),
      ...(buttons.length && { card: factsCard(head, [], lines, buttons) }),
      suggestions: [...new Set(rows.map(({ approval, order }) => (approval ?? order)!.companyName))]
        .slice(0, 2)
        .map(words.managers.ask.news),
      citations,
    },
  };
}

/** What makes it risky: the reasons that speak for it, the strongest first. */
function why(
  { reasons }: Pick<RiskyOrder, 'reasons'> | { reasons: { column: string; logit: number }[] },
  desk: SkillContext,
): string {
  const { risk: say } = desk.words.managers;
  const named = reasons
    .filter(({ logit }) => logit > 0)
    .flatMap(({ column }) => say.reasons[column] ?? [])
    .slice(0, REASONS);
  return named.length ? say.why(named.join(desk.words.comma)) : say.noReason;
}

function buttonsOf(approval: Approval, { words, authority }: SkillContext): CardAction[] {
  const { risk: say } = words.managers;
  const { id, orderId } = approval;
  const button = (name: string, title: string) => ({ title, say: title, act: { name, id, version: 0 } });
  return [
    ...(mayActAs(authority.staff!.role, 'manager')
      ? [button('staff-approve', say.approve(orderId)), button('staff-decline', say.decline(orderId))]
      : []),
    button('staff-ask', say.ask(orderId)),
  ];
}

/** The approval of a button, where it is the staff's and of a company that the presser looks after. */
function approvalOf(id: string, { records, authority }: SkillContext): Approval | undefined {
  const found = records.approvals.approval(id);
  return found && found.approverId === null && looksAfter(authority, found.companyId) ? found : undefined;
}

function pressed(act: NonNullable<SkillContext['act']>, desk: SkillContext): SkillResult {
  const { risk: say } = desk.words.managers;
  const found = approvalOf(act.id, desk);
  if (!found) return plain(say.gone);
  if (found.status !== 'open') return already(found, desk);
  if (act.name === 'staff-ask') return askText({ id: act.id, does: 'ask' }, desk);
  if (!mayActAs(desk.authority.staff!.role, 'manager')) return plain(say.managerOnly);
  if (act.name === 'staff-decline') return askText({ id: act.id, does: 'decline' }, desk);
  return decide(found, { status: 'approved', note: null }, desk);
}

/** What is asked before the buyer is told: why it is declined, or the question. */
function askText(approval: NonNullable<Slots['approval']>, desk: SkillContext): SkillResult {
  const { risk: say } = desk.words.managers;
  const found = approvalOf(approval.id, desk);
  if (!found) return plain(say.gone);
  const text = approval.does === 'decline' ? say.askReason(found.orderId) : say.askQuestion(found.orderId);
  return { reply: { text, citations: [] }, asks: 'approval', slots: { approval } };
}

function written({ approval }: Slots, desk: SkillContext): SkillResult {
  const { risk: say } = desk.words.managers;
  const found = approvalOf(approval!.id, desk);
  if (!found) return plain(say.gone);
  if (found.status !== 'open') return already(found, desk);
  const note = desk.understanding.text.trim().slice(0, LONGEST_NOTE);
  if (approval!.does === 'ask')
    return {
      ...plain(say.asked(found.orderId, found.buyerName)),
      effects: staffQuestion(found, note, deed(desk), desk.newId),
    };
  return mayActAs(desk.authority.staff!.role, 'manager')
    ? decide(found, { status: 'declined', note }, desk)
    : plain(say.managerOnly);
}

/** Somebody was quicker: who. */
function already({ orderId, status, decidedBy }: Approval, { words, records }: SkillContext): SkillResult {
  const { risk: say } = words.managers;
  const name = decidedBy === null ? undefined : records.staffName(decidedBy);
  return plain(name ? say.alreadyBy(orderId, say.status[status], name) : say.already(orderId, say.status[status]));
}

function decide(found: Approval, decision: Parameters<typeof staffDecision>[2], desk: SkillContext): SkillResult {
  const { risk: say, ask, sources } = desk.words.managers;
  const ofOrder = desk.records.approvals.ofOrder(found.orderId);
  const waits = ofOrder.some(({ id, status }) => id !== found.id && status === 'open');
  const { orderId, buyerName } = found;
  const text =
    decision.status === 'declined'
      ? say.declined(orderId, buyerName)
      : waits
        ? say.approvedWaits(orderId)
        : say.approved(orderId, buyerName);
  return {
    reply: {
      text,
      suggestions: [ask.risk],
      citations: [{ title: desk.words.orderTitle(orderId), source: sources.orders, asOf: desk.now.toISOString() }],
    },
    effects: staffDecision(found, ofOrder, decision, deed(desk), desk.newId),
    slots: {},
  };
}

function deed({ authority, channel, clock }: SkillContext): Deed {
  const { id, name } = authority.staff!;
  return { name, by: { id, via: channel }, at: clock().toISOString() };
}

const plain = (text: string): SkillResult => ({ reply: { text, citations: [] }, slots: {} });
