import { expect, test } from 'vitest';
import { readConfig } from '../../../bot/config.ts';
import { secretsFor } from '../../../bot/own/secrets.ts';

const OWN = { DIRECT_LINE_SECRET: 'd'.repeat(32), SHOP_JWT_SECRET: 's'.repeat(32) };
const trialSecret = 'random'.repeat(8);

test.each([
  ['the settings', OWN, { demoOpen: false, trialSecret }, OWN.DIRECT_LINE_SECRET],
  ['the demo', {}, { demoOpen: true, trialSecret: undefined }, 'demo-only-direct-line-secret-0123456789'],
  ['a trial', {}, { demoOpen: false, trialSecret }, `direct-line:${trialSecret}`],
])('the secrets of %s', (_, env, filling, expected) => {
  expect(secretsFor(readConfig(env), filling).directLineSecret).toBe(expected);
});

test.each([
  ['beyond this machine', { HOST: '0.0.0.0' }, trialSecret],
  ['own records that no import made', {}, undefined],
])('none for %s', (_, env, trial) => {
  expect(() => secretsFor(readConfig(env), { demoOpen: false, trialSecret: trial })).toThrow('DIRECT_LINE_SECRET');
});
