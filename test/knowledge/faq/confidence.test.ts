import { describe, expect, test } from 'vitest';
import { confidenceOf, fitConfidence, type Judged } from '../../../knowledge/faq/confidence.ts';

/** 200 questions whose chance of being right is their first feature; the second says nothing. */
const judged: Judged[] = Array.from({ length: 200 }, (_, i) => ({
  features: [i / 200, (i * 7) % 10],
  right: (i * 37) % 200 < i,
}));

describe('the confidence', () => {
  const model = fitConfidence(judged);
  test('is fitted the same every time', () => {
    expect(fitConfidence(judged)).toEqual(model);
  });
  test('is calibrated: as many are right as it says, low and high', () => {
    for (const half of [judged.slice(0, 100), judged.slice(100)]) {
      const said = half.reduce((sum, row) => sum + confidenceOf(model, row.features), 0) / half.length;
      expect(Math.abs(said - half.filter((row) => row.right).length / half.length)).toBeLessThan(0.08);
    }
  });
  test('at most 3 % of what it is sure of are wrong', () => {
    const sure = judged.filter((row) => confidenceOf(model, row.features) >= model.cut);
    expect(sure.filter((row) => !row.right).length).toBeLessThanOrEqual(0.03 * sure.length);
  });
  test('answers nothing outright where nothing was right', () => {
    const never = fitConfidence(judged.map((row) => ({ ...row, right: false })));
    expect(judged.some((row) => confidenceOf(never, row.features) >= never.cut)).toBe(false);
  });
  test('bears a feature that never changes', () => {
    const flat = fitConfidence(judged.map((row) => ({ ...row, features: [row.features[0]!, 0] })));
    expect(confidenceOf(flat, [0.9, 0])).toBeGreaterThan(confidenceOf(flat, [0.1, 0]));
  });
});
