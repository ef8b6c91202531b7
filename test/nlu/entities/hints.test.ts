import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../bot/root.ts';
import { CHINESE } from '../../../nlu/entities/dates/chinese.ts';
import { ENGLISH } from '../../../nlu/entities/dates/english.ts';
import { NUMERIC } from '../../../nlu/entities/dates/numeric.ts';
import { loadTraining } from '../../../nlu/intents/load-training.ts';
import { normalise, simplified } from '../../../nlu/normalise.ts';

const texts = loadTraining(join(ROOT, 'nlu/intents/training')).map(({ text }) => simplified(normalise(text)));

describe('the hint of the rules for days', () => {
  it.each([
    ['english', ENGLISH, 50],
    ['chinese', CHINESE, 50],
    ['numeric', NUMERIC, 1],
  ])('%s: no text in which a rule finds something is without it', (_, { any, hint }, atLeast) => {
    const found = texts.filter((text) => any.test(text));
    expect(found.length).toBeGreaterThan(atLeast);
    expect(found.filter((text) => !hint.test(text.toLowerCase()))).toEqual([]);
  });

  it.each(['MAY 3', 'the day before yesterday', 'on TUES', 'before CHRISTMAS', 'during golden week', 'in 3 MONTHS'])(
    'english in capitals: %s',
    (text) => expect(ENGLISH.hint.test(text.toLowerCase())).toBe(ENGLISH.any.test(text)),
  );
});
