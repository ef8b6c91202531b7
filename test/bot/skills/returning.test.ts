import { describe, expect, it } from 'vitest';
import { claimIn, remedyIn, unopenedIn } from '../../../bot/skills/support/returning/words.ts';
import type { Claim } from '../../../knowledge/orders/return-terms.ts';

describe('what is wrong, in words', () => {
  it.each<[string, Claim | undefined]>([
    ['half the cups were crushed', 'damaged'],
    ['we received 8 cartons instead of 10', 'short'],
    ['wrong item delivered', 'wrong'],
    ['we ordered the wrong size', 'unwanted'],
    ['the lids do not close', 'faulty'],
    ['ordered by mistake', 'unwanted'],
    ['bowls for soup', undefined],
    ['纸箱都压坏了', 'damaged'],
    ['少发了两箱', 'short'],
    ['发错货了', 'wrong'],
    ['规格订错了', 'unwanted'],
    ['胶带不粘', 'faulty'],
    ['汤碗', undefined],
  ])('%s: %s', (text, claim) => expect(claimIn(text)).toBe(claim));

  it.each([
    ['still sealed', true],
    ['not opened', true],
    ['we opened two', false],
    ['未开封', true],
    ['没有拆', true],
    ['已经拆了', false],
    ['5 cartons', undefined],
  ])('%s: unopened %s', (text, unopened) => expect(unopenedIn(text)).toBe(unopened));

  it.each([
    ['please resend them', 'replacement'],
    ['money back', 'credit'],
    ['补发吧', 'replacement'],
    ['退款', 'credit'],
    ['thanks', undefined],
  ])('%s: %s', (text, remedy) => expect(remedyIn(text)).toBe(remedy));
});
