import type { Skill } from './skill.ts';

/** "I want a person": marks the conversation for staff, gives a case number, asks how to reach the buyer when nobody is there. */
export const person: Skill = {
  intents: ['human', 'complaint'],
  audience: 'guest',
  slots: ['contact'],
  reads(form, { understanding: { text, intent } }) {
    if (form.asks !== 'contact') return undefined;
    const slots = { ...form.slots, contact: text };
    if (contactIn(text)) return { slots, answers: text.includes('@') ? 'plainly' : 'perhaps' };
    // After one more question only what can be read is taken for it; "ok" or "no" is no way to reach somebody.
    if (form.slots.contact !== undefined) return undefined;
    return { slots, answers: intent === 'affirm' || intent === 'deny' ? 'perhaps' : 'not' };
  },
  async run(slots, desk) {
    const { words, now, understanding } = desk;
    const sorry = understanding.intent === 'complaint' ? `${words.sorry} ` : '';
    if (slots.contact !== undefined) {
      const contact = contactIn(slots.contact);
      if (!contact) return { reply: { text: words.contactUnread, citations: [] }, asks: 'contact', slots };
      const id = desk.caseNumber ?? caseNumber(desk.newId());
      return {
        reply: { text: words.contactNoted(contact, id), citations: [] },
        effects: [{ kind: 'handoff', id, reason: 'contact', contact, at: now.toISOString() }],
        caseNumber: id,
      };
    }
    const id = desk.caseNumber ?? caseNumber(desk.newId());
    const effects = [
      {
        kind: 'handoff' as const,
        id,
        reason: understanding.intent === 'complaint' ? 'complaint' : 'asked',
        contact: null,
        at: now.toISOString(),
      },
    ];
    if (desk.records.open(now))
      return { reply: { text: sorry + words.handedOver(id), citations: [] }, effects, caseNumber: id };
    const text = `${sorry}${words.handedOverClosed(id, words.hours)}${words.gap}${words.askContact}`;
    return { reply: { text, citations: [] }, effects, caseNumber: id, asks: 'contact' };
  },
};

function caseNumber(id: string): string {
  return `CASE-${id.replaceAll('-', '').slice(0, 8).toUpperCase()}`;
}

/** The e-mail address or telephone number in what was written. */
function contactIn(text: string): string | undefined {
  return (
    /[^\s<>"',;:，；：。\p{Script=Han}]+@[^\s<>"',;，；]+\.\w{2,}/u.exec(text)?.[0] ??
    /\+?\d[\d\s()/-]{6,}\d/.exec(text)?.[0]
  );
}
