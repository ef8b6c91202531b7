import type { Effect } from '../../../knowledge/effects/effects.ts';
import type { Draft, DraftBody } from '../../../knowledge/orders/drafts.ts';
import { amount } from '../../replies/format.ts';
import type { SkillContext, SkillResult } from '../skill.ts';
import {
  approvalsNeeded,
  type Basket,
  basketCitations,
  deliveryLines,
  moneyLines,
  type Needed,
  stockLines,
} from './basket.ts';
import { factsCard } from './cards.ts';
import type { Problem } from './goods.ts';
import { promisedDay, promiseLines } from './promise.ts';

/** A draft as a button names it. */
export interface DraftRef {
  id: string;
  version: number;
}

/** The next version of a draft, and the effect that stores it. */
export function saveDraft(
  before: Draft | undefined,
  kind: Draft['kind'],
  body: DraftBody,
  desk: SkillContext,
): { ref: DraftRef; effect: Effect } {
  const ref = before ? { id: before.id, version: before.version + 1 } : { id: desk.newId(), version: 1 };
  const { id: contactId, companyId } = desk.authority.person!;
  return { ref, effect: { kind: 'draft-save', draft: { ...ref, kind, companyId, contactId }, body } };
}

/** The buyer's own draft; somebody else's is as one that does not exist. */
export function ownDraft(id: string | undefined, kind: Draft['kind'], desk: SkillContext): Draft | undefined {
  const draft = id === undefined ? undefined : desk.records.drafts.draft(id, desk.authority.companyId!);
  return draft?.kind === kind && draft.contactId === desk.authority.person?.id ? draft : undefined;
}

/** What is said to who has to approve it, in the card of the draft and after. */
export function approvalLines(needed: readonly Needed[], { company }: Basket, desk: SkillContext): string[] {
  const { words, language, authority } = desk;
  const money = (minor: number) => amount(minor, company.currency, language);
  return needed.map(({ reason, approverName, left, overdue }) =>
    overdue
      ? words.orders.overdueHold(overdue)
      : reason === 'credit'
        ? words.orders.overCredit(money(left ?? 0))
        : words.orders.overLimit(money(authority.person?.spendLimit ?? 0), approverName),
  );
}

/** The lines that could not be taken in, with a button for each way on. */
export function leftLines(left: readonly Problem[], desk: SkillContext): { lines: string[]; suggestions: string[] } {
  const { orders } = desk.words;
  return {
    lines: left.length ? [orders.left, ...left.map(({ text }) => `· ${text}`)] : [],
    suggestions: left.flatMap(({ instead }) =>
      instead?.quantity ? orders.addInstead(String(instead.quantity), instead.sku) : [],
    ),
  };
}

/** A draft as it stands, with the buttons that confirm or drop this version of it. */
export async function showDraft(
  ref: DraftRef,
  body: DraftBody,
  basket: Basket,
  desk: SkillContext,
  more: { lead?: readonly string[]; left?: readonly Problem[]; effects?: Effect[] } = {},
): Promise<SkillResult> {
  const { words, records, authority } = desk;
  const { orders } = words;
  const { goods, charges } = moneyLines(basket, desk);
  const left = leftLines(more.left ?? [], desk);
  const promised = promisedDay(basket, body.requestedDay, desk);
  const lines = [
    ...charges,
    ...(body.quoteId ? [orders.fromQuote(body.quoteId)] : []),
    ...deliveryLines(basket.address, body, desk),
    ...termsLine(basket, desk),
    ...stockLines(basket, desk),
    ...(promised ? promiseLines(promised, orders.canBeThere, desk) : []),
    ...approvalLines(await approvalsNeeded(basket, desk), basket, desk),
  ];
  const others = (await records.buyers.addresses(authority.companyId!)).filter(({ id }) => id !== basket.address.id);
  const yes = { name: 'confirm-draft', ...ref };
  const no = { name: 'drop-draft', ...ref };
  return {
    reply: {
      text: [...(more.lead ?? []), orders.draftHead, ...goods, ...lines, ...left.lines, orders.ask].join('\n'),
      card: factsCard(
        orders.draftHead,
        [],
        [...goods, ...lines, ...left.lines, orders.ask],
        [
          { title: orders.confirm, say: orders.confirm, act: yes },
          { title: orders.drop, say: orders.drop, act: no },
        ],
      ),
      suggestions: [...left.suggestions, ...others.slice(0, 2).map(({ label }) => orders.deliverHere(label))],
      citations: basketCitations(basket, desk),
    },
    asks: 'draft',
    slots: { draft: ref.id },
    offers: { yes, no },
    ...(more.effects && { effects: more.effects }),
  };
}

/** The company's terms of payment, where they are recorded. */
function termsLine({ company }: Basket, { words }: SkillContext): string[] {
  const { paymentTerms } = company;
  return paymentTerms ? [words.billing.terms[paymentTerms] ?? words.billing.otherTerms(paymentTerms)] : [];
}
