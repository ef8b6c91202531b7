import { beforeEach, describe, expect, it } from 'vitest';
import { createWhoIs } from '../../../bot/channels/who.ts';
import { createStaffMembers } from '../../../bot/staff-members.ts';
import { openTurnStore } from '../../../knowledge/conversations/turn-store.ts';
import { type OpenDatabase, openDatabase } from '../../../knowledge/database/database.ts';
import { StaleEffect } from '../../../knowledge/effects/effects.ts';
import { type Accounts, openAccounts } from '../../../knowledge/staff/accounts.ts';
import { openAuditLog } from '../../../knowledge/staff/audit.ts';
import { type Links, linkCodeIn, openLinks, WRONG_CODES } from '../../../knowledge/staff/links.ts';
import { type LooksAfter, openLooksAfter } from '../../../knowledge/staff/looks-after.ts';

const AT = '2026-11-24T09:00:00.000Z';
const LATER = (minutes: number) => new Date(Date.parse(AT) + minutes * 60_000).toISOString();
const stamp = { by: { id: 'boss', via: 'session' }, at: AT };
const EVA = { channel: 'slack', externalId: 'T1/U1' } as const;
const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));

let database: OpenDatabase;
let accounts: Accounts;
let links: Links;
let looksAfter: LooksAfter;
beforeEach(() => {
  database = openDatabase(':memory:');
  accounts = openAccounts(database.handle);
  links = openLinks(database.handle, random);
  looksAfter = openLooksAfter(database.handle);
  for (const [id, role] of [
    ['eva', 'agent'],
    ['mo', 'manager'],
  ] as const)
    accounts.add({ id, email: `${id}@seller.example`, name: id, role, passwordHash: 'x' }, stamp);
});

/** Says a code and stores what that does; the outcome. */
function say(text: string, account: Parameters<Links['answer']>[1] = EVA, at = AT): string {
  const { outcome, effect } = links.answer(linkCodeIn(text)!, account, at);
  openTurnStore(database.handle).apply([effect], { conversationId: 'c', at });
  return outcome;
}

describe('what a code looks like', () => {
  it.each([
    ['link 7KQ2-M9XD', '7KQ2M9XD'],
    ['Link: 7kq2 m9xd.', '7KQ2M9XD'],
    ['绑定 7KQ2-M9XD', '7KQ2M9XD'],
    ['请关联：7KQ2M9XD。', '7KQ2M9XD'],
    ['link packages', undefined],
    ['link ABCD-EFGHJ', undefined],
    ['where is the link 7KQ2-M9XD', undefined],
    ['link O0Il-ABCD', undefined],
  ])('%s', (text, code) => expect(linkCodeIn(text)).toBe(code));
});

describe('a link code', () => {
  it('links once, and is in the database and the audit log only as a digest', () => {
    const { code, expiresAt } = links.newCode('eva', stamp);
    expect([code, expiresAt]).toEqual([expect.stringMatching(/^[A-Z2-9]{4}-[A-Z2-9]{4}$/), LATER(15)]);
    const rows = JSON.stringify(database.handle.prepare('SELECT * FROM link_code').all());
    expect(rows).not.toContain(code.replace('-', ''));
    expect(say(`link ${code}`)).toBe('linked');
    expect(links.staffOf(EVA)).toBe('eva');
    expect(say(`link ${code}`, { channel: 'teams', externalId: 'other' })).toBe('wrong');
    expect(links.of('eva')).toEqual([{ ...EVA, linkedAt: AT }]);
    const acts = openAuditLog(database.handle)
      .page()
      .map(({ act, actor, via }) => `${act} ${actor} ${via}`);
    expect(acts.slice(0, 3)).toEqual([
      'channel-link-refused nobody teams',
      'channel-link eva slack',
      'link-code boss session',
    ]);
  });
  it('used twice at the same time links the first', () => {
    const { code } = links.newCode('eva', stamp);
    const both = ['U1', 'U2'].map((externalId) =>
      links.answer(code.replace('-', ''), { channel: 'slack', externalId }, AT),
    );
    const store = openTurnStore(database.handle);
    store.apply([both[0]!.effect], { conversationId: 'c', at: AT });
    expect(() => store.apply([both[1]!.effect], { conversationId: 'd', at: AT })).toThrow(StaleEffect);
    expect(links.of('eva')).toHaveLength(1);
  });
  it('is over after a quarter of an hour, or when there is a newer one', () => {
    const old = links.newCode('eva', stamp).code;
    expect(say(`link ${old}`, EVA, LATER(15))).toBe('wrong');
    const { code } = links.newCode('eva', stamp);
    expect(say(`link ${old}`)).toBe('wrong');
    expect(say(`link ${code}`, EVA, LATER(14))).toBe('linked');
  });
  it('cannot be guessed: few wrong ones an account, and few of all, in a quarter of an hour', () => {
    const { code } = links.newCode('eva', stamp);
    for (let i = 0; i < WRONG_CODES.account; i++) expect(say('link AAAA-AAAA')).toBe('wrong');
    expect(say(`link ${code}`)).toBe('too-many');
    expect(links.staffOf(EVA)).toBeUndefined();
    expect(say(`link ${code}`, { channel: 'slack', externalId: 'T1/U2' })).toBe('linked');
    for (let i = 0; i < WRONG_CODES.all; i++) say('link AAAA-AAAA', { channel: 'teams', externalId: `made-up-${i}` });
    const next = links.newCode('mo', stamp).code;
    expect(say(`link ${next}`, { channel: 'teams', externalId: 'mo' })).toBe('too-many');
    const after = { ...stamp, at: LATER(16) };
    expect(say(`link ${links.newCode('mo', after).code}`, EVA, after.at)).toBe('linked');
  });
  it('of a linked account moves it to whoever made the code; only its owner ends a link', () => {
    say(`link ${links.newCode('eva', stamp).code}`);
    say(`link ${links.newCode('mo', stamp).code}`);
    expect(links.staffOf(EVA)).toBe('mo');
    expect(links.unlink('eva', EVA, stamp)).toBe(false);
    expect(links.unlink('mo', EVA, stamp)).toBe(true);
    expect(links.staffOf(EVA)).toBeUndefined();
  });
});

describe('who is who', () => {
  const who = (asked: Partial<Parameters<ReturnType<typeof createWhoIs>>[0]>) =>
    createWhoIs({ accounts, links, demoOpen: false })({
      channel: 'slack',
      externalId: 'U9',
      fullMember: false,
      ...asked,
    });
  it.each([
    ['nobody of theirs', {}, null],
    ['a full member with an account’s e-mail', { email: 'EVA@seller.example', fullMember: true }, 'staff:eva'],
    ['a full member with another e-mail', { email: 'x@seller.example', fullMember: true }, null],
    ['a guest of the team with that e-mail', { email: 'eva@seller.example', fullMember: false }, null],
  ])('%s', (_who, asked, is) => expect(who(asked)).toBe(is));

  it('a linked account, until it is disabled: then not even by its e-mail', () => {
    say(`link ${links.newCode('eva', stamp).code}`);
    const asked = { ...EVA, email: 'mo@seller.example', fullMember: true };
    expect(who(asked)).toBe('staff:eva');
    accounts.setActive('eva', false, stamp);
    expect(who(asked)).toBeNull();
    expect(createStaffMembers({ accounts, looksAfter, demoOpen: false })('eva')).toBeUndefined();
  });
  it('a demo account only where the demo is open', () => {
    accounts.add({ id: 'demo', email: 'd@x.example', name: 'd', role: 'admin', passwordHash: 'x', demo: true }, stamp);
    const asked = { channel: 'slack', externalId: 'U9', email: 'd@x.example', fullMember: true } as const;
    expect(who(asked)).toBeNull();
    expect(createWhoIs({ accounts, links, demoOpen: true })(asked)).toBe('staff:demo');
  });
});

it('managers may ask about all companies, agents about those that they look after', () => {
  const member = createStaffMembers({ accounts, looksAfter, demoOpen: false });
  expect(member('mo')?.companies).toBe('all');
  expect(member('eva')?.companies).toEqual(new Set());
  looksAfter.set('eva', ['c2', 'c1', 'c2'], stamp);
  expect(member('eva')).toEqual({ id: 'eva', name: 'eva', role: 'agent', companies: new Set(['c1', 'c2']) });
  expect([looksAfter.staffOf('c1'), looksAfter.staffOf('c3')]).toEqual([['eva'], []]);
  looksAfter.set('eva', ['c3'], stamp);
  expect(looksAfter.companiesOf('eva')).toEqual(['c3']);
  expect(member('nobody')).toBeUndefined();
});
