import { beforeAll, describe, expect, it } from 'vitest';
import type { Case } from '../../../recommend/cases.ts';
import { championOf } from '../../../recommend/champion.ts';
import { logistic } from '../../../recommend/linear/logistic.ts';
import { seededRandom } from '../../../recommend/random.ts';
import { demandOf } from '../../../scripts/evaluate/models/demand.ts';
import { dueAgain } from '../../../scripts/evaluate/models/due.ts';
import { fairnessOf } from '../../../scripts/evaluate/models/fairness.ts';
import { type Judgement, judge } from '../../../scripts/evaluate/models/judge.ts';
import { rankingOf } from '../../../scripts/evaluate/models/recommend.ts';
import { type CompanySet, purchaseSet, riskSet } from '../../../scripts/evaluate/models/sets.ts';
import { page } from '../../../scripts/evaluate/page/html.ts';
import { caseSection, lackSection } from '../../../scripts/evaluate/sections/cases.ts';
import { fairnessSection } from '../../../scripts/evaluate/sections/fairness.ts';

const candidates = [logistic({ l2: 1 })];
const ours = championOf('test', candidates);
const wording = { id: 't', title: 'Test', question: 'What?', yes: 'are bad', cases: 'orders' };

/** One row a day of 60 companies; half in the north, where a yes is twice as likely and the model sees why. */
function set(rows: number, said: (random: () => number, north: boolean) => Case): CompanySet {
  const random = seededRandom(4);
  const north = Array.from({ length: rows }, (_, i) => i % 2 === 0);
  return {
    ...{ name: 'test', columns: ['a', 'b'], plan: {} },
    rows: north.map((one) => said(random, one)),
    day: north.map((_, i) => i),
    knownDay: north.map((_, i) => i + 5),
    company: north.map((_, i) => `c${i % 60}`),
    segments: { region: north.map((one) => (one ? 'north' : 'south')), language: north.map(() => 'English') },
  };
}

const told = set(1200, (random, north) => {
  const a = random();
  return { x: [a, random()], y: random() < (north ? 0.8 : 0.4) * a ? 1 : 0 };
});

describe('a model on later rows', () => {
  let judged: Judgement;
  beforeAll(() => {
    const baselines = { noise: told.rows.map((row) => row.x[1]!), 'the cause': told.rows.map((row) => row.x[0]!) };
    judged = judge(told, { ours, candidates, baselines }) as Judgement;
  });

  it('is asked only about what came after all that it learned from', () => {
    const last = Math.max(...judged.learned.map((i) => told.knownDay[i]!));
    expect(Math.min(...judged.tested.map((i) => told.day[i]!))).toBeGreaterThan(last);
    expect(judged.tested).toHaveLength(360);
    for (const { row } of judged.validation) expect(judged.learned).toContain(row);
  });

  it('is surely ahead of noise, and not of its own cause; intervals hold their figure', () => {
    const [model, , noise, cause] = judged.answers;
    expect(noise!.behind.low).toBeGreaterThan(0);
    expect(Math.abs(cause!.behind.value)).toBeLessThan(0.02);
    for (const { low, value, high } of Object.values(model.figures)) {
      expect(low).toBeLessThanOrEqual(value);
      expect(high).toBeGreaterThanOrEqual(value);
    }
    expect(noise!.figures.brier.value).toBeNaN();
  });

  it('is told in words: what it is better than, or not', () => {
    expect(caseSection(wording, judged).verdict).toMatch(/not surely better than “the cause”/);
    const alone = { ...judged, answers: judged.answers.slice(0, 3) as Judgement['answers'] };
    expect(caseSection(wording, alone).verdict).toMatch(/better than “noise” alone/);
  });

  it('is set side by side by groups where there are two, with the price of each remedy', () => {
    const [region, ...others] = fairnessOf(judged, candidates);
    expect(others).toEqual([]); // one language only
    expect(region!.segments.map(({ segment }) => segment)).toEqual(['north', 'south']);
    expect(region!.remedies.slice(0, 3).map(({ name }) => name)).toEqual([
      'one threshold',
      'same share flagged',
      'same share found',
    ]);
  });
});

describe('a group that is flagged less although it is a yes as often', () => {
  // In the south the column is noise, and low.
  const blind = set(1600, (random, north) => {
    const a = random();
    return { x: [north ? a : 0.4 * random(), random()], y: random() < a ** 3 ? 1 : 0 };
  });
  const judged = judge(blind, { ours, candidates, baselines: {} }) as Judgement;
  const all = fairnessOf(judged, candidates);

  it('falls below four fifths, has its flags held back, and is not excused by what came', () => {
    expect(all[0]!.below).toEqual(['south']);
    expect(all[0]!.held).toEqual(['south']);
    const { verdict, advice } = fairnessSection(wording, { all, flag: '' });
    expect(verdict).toMatch(/For south \(region\) what came does not account for it/);
    expect(advice.join(' ')).toMatch(/Do not flag orders of south/);
  });

  it('is flagged as much as the other by thresholds of its own, at a price in what is found', () => {
    const [now, selection] = all[0]!.remedies;
    expect(selection!.price.selectionGap).toBeLessThan(now.price.selectionGap);
    expect(selection!.price.recall).toBeLessThan(now.price.recall);
    expect(all[0]!.remedies.map(({ name }) => name)).toContain('reweighted');
  });
});

describe('records that lack something', () => {
  const order = { id: 'o', companyId: 'c', placedAt: '2026-01-01T00:00:00.000Z', lines: [] };
  const records = (more: object) =>
    ({
      history: { orders: [order], invoices: [], looks: [], ...more },
      now: '2026-02-01T00:00:00.000Z',
      demo: false,
      frauds: new Set(),
    }) as never;
  it.each([
    ['no invoices', riskSet(records({})), /no invoices/],
    ['no payments', riskSet(records({ invoices: [{ paidDay: null }] })), /day on which it was paid/],
    ['no orders', purchaseSet(records({ orders: [] })), /no orders/],
    ['a month of orders', purchaseSet(records({})), /cover 31 days/],
    ['nothing bought', rankingOf([]), /no orders/],
    ['nothing to be due', dueAgain([], '2026-02-01T00:00:00.000Z'), /older than four weeks/],
    ['nothing sold', demandOf([], '2026-02-01T00:00:00.000Z'), /no orders/],
    [
      'few cases',
      judge(
        set(100, () => ({ x: [0, 0], y: 0 })),
        { ours, candidates, baselines: {} },
      ),
      /100 cases/,
    ],
  ])('%s: it says so', (_, said, sentence) => {
    expect(said).toHaveProperty('lacks', expect.stringMatching(sentence));
  });

  it('are said on the page, which escapes what it is told', () => {
    const html = page('T', ['<b>'], [lackSection(wording, 'There are no <i>invoices</i>.')]);
    expect(html).toContain('Left out: there are no &lt;i&gt;invoices&lt;/i&gt;.');
    expect(html).not.toMatch(/<script|src=|NaN|undefined/);
  });
});
