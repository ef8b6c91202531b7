import { describe, expect, it } from 'vitest';
import { handOverAlerts } from '../../../bot/jobs/alerts/hand-over.ts';
import { hotLeadAlerts } from '../../../bot/jobs/alerts/hot-lead.ts';
import { questionAlerts } from '../../../bot/jobs/alerts/questions.ts';
import { recipientsOf, type Told } from '../../../bot/jobs/alerts/recipients.ts';
import { riskyOrderAlerts } from '../../../bot/jobs/alerts/risky-order.ts';
import { riskyQuoteAlerts } from '../../../bot/jobs/alerts/risky-quote.ts';
import { stockAlerts } from '../../../bot/jobs/alerts/stock.ts';
import { dueNow, isQuiet, lastTimeOf } from '../../../bot/jobs/alerts/timing.ts';
import { thumbsDownAlerts, unhappyAlerts } from '../../../bot/jobs/alerts/unhappy.ts';
import { type Alert, type OpenAlert, openAlerts } from '../../../knowledge/alerts/alerts.ts';
import { type AlertRule, DEFAULT_RULE } from '../../../knowledge/alerts/rules.ts';
import type { HeardMessage, WaitingCase } from '../../../knowledge/alerts/sources.ts';
import type { Approval } from '../../../knowledge/orders/approvals.ts';
import { databaseWith } from '../../knowledge/fixture.ts';

const causes = (alerts: readonly { cause: string }[]) => alerts.map(({ cause }) => cause);

describe('what there is to be told', () => {
  it('a hand-over: a case that is opened again is a new one', () => {
    const one: WaitingCase = {
      ...{
        caseId: 'CASE-1',
        conversationId: 'c1',
        openedAt: '2026-11-24T10:00:00.000Z',
        reason: 'asked',
        contact: null,
      },
      ...{ companyId: 'alpine', companyName: 'Alpine', personId: 'marie', personName: 'Marie', lastWords: 'Hello' },
    };
    const again = { ...one, openedAt: '2026-11-25T10:00:00.000Z' };
    expect(new Set(causes(handOverAlerts([one, one, again]))).size).toBe(2);
    expect(handOverAlerts([one])[0]).toMatchObject({ companyId: 'alpine', conversationId: 'c1' });
  });

  it.each([
    ['complaint', 'this is not what I ordered', true],
    ['claim', 'two cups are broken', true],
    ['stock', 'this is ridiculous, where are my cups', true],
    ['oos', '太差了，等了三天', true],
    ['return_request', 'how do I send this back?', false],
    ['human', 'I want to talk to a person', false],
    ['stock', 'Is CUP-12 in stock?', false],
  ])('unhappy: %s, "%s" is %s', (intent, text, told) => {
    const heard: HeardMessage = {
      ...{ id: 7, conversationId: 'c1', at: '2026-11-24T10:00:00.000Z', text, intent },
      ...{ companyId: null, companyName: null, personId: null, personName: null },
    };
    expect(unhappyAlerts([heard, { ...heard, id: 8 }]).map(({ cause }) => cause)).toEqual(
      told ? ['unhappy:c1', 'unhappy:c1'] : [],
    );
  });

  it('a thumb down is one of the ways to be unhappy, once a conversation', () => {
    const rated = {
      ...{ conversationId: 'c1', at: '2026-11-24T10:00:00.000Z', text: 'Where is it?' },
      ...{ companyId: 'alpine', companyName: 'Alpine', personId: 'marie', personName: 'Marie' },
    };
    expect(thumbsDownAlerts([rated])).toMatchObject([
      { cause: 'unhappy:c1', companyId: 'alpine', body: { thumb: true } },
    ]);
  });

  it('an order that waits for staff, with what the model said where that is why', () => {
    const approval = {
      id: 'a1',
      orderId: 'PO-1',
      companyId: 'alpine',
      reason: 'risk',
      total: 100,
      net: 90,
    } as Approval;
    const credit = { ...approval, id: 'a2', reason: 'credit', total: null } as Approval;
    const alerts = riskyOrderAlerts([approval, credit], () => ({ p: 0.4, reasons: [] }));
    expect(alerts.map(({ cause, body }) => [cause, body])).toEqual([
      ['approval:a1', expect.objectContaining({ total: 100, p: 0.4 })],
      ['approval:a2', expect.not.objectContaining({ p: 0.4 })],
    ]);
    expect(alerts[1]!.body).toMatchObject({ total: 90 });
  });

  it('a quote that would wait if it were ordered; none that the model does not flag', () => {
    const quote = {
      ...{
        id: 'QT-1',
        companyId: 'alpine',
        companyName: 'Alpine',
        buyerName: 'Marie',
        createdAt: '2026-11-24T10:00:00.000Z',
      },
      ...{ currency: 'EUR', net: 90, total: null, addressId: 'a', lines: [] },
    };
    const judge = (flagged: boolean) => () => ({
      ...{ p: 0.4, threshold: 0.3, flagged, heldBack: false, reasons: [], trainedAt: '' },
    });
    expect(causes(riskyQuoteAlerts([quote], judge(true)))).toEqual(['quote:QT-1']);
    expect(riskyQuoteAlerts([quote], judge(false))).toEqual([]);
    expect(riskyQuoteAlerts([quote], () => undefined)).toEqual([]);
  });

  it('hot leads: three goods a company, not what was ordered since', () => {
    const likely = ['A', 'B', 'C', 'D', 'E'].map((sku) => ({ companyId: 'alpine', sku, p: 0.9, reasons: [] }));
    const trained = { threshold: 0.5, likely, trainedAt: '2026-11-24T00:00:00.000Z', figures: {} };
    const found = hotLeadAlerts(
      trained,
      (id) => (id === 'alpine' ? 'Alpine' : undefined),
      (_company, sku) => sku === 'B',
    );
    expect(causes(found)).toEqual(['lead:alpine:A', 'lead:alpine:C', 'lead:alpine:D']);
    expect(
      hotLeadAlerts(
        trained,
        () => undefined,
        () => false,
      ),
    ).toEqual([]);
    expect(
      hotLeadAlerts(
        undefined,
        () => 'Alpine',
        () => false,
      ),
    ).toEqual([]);
  });

  const weeks = (sold: number, of = 26) => Array.from({ length: of }, (_, i) => (i < sold ? 10 : 0));
  it.each([
    [0.9, weeks(26), true],
    [0.9, weeks(20), true],
    [0.9, weeks(19), false], // not regular
    [0.49, weeks(26), false], // likelier there than not
    [0.9, [], false],
  ])('stock that runs out with %s, regular or not', (runsOut, sold, told) => {
    const shelf = {
      ...{ sku: 'CUP-12', nameEn: 'Cup', nameZh: '杯', warehouse: 'RTM', warehouseName: 'Rotterdam', free: 10 },
      ...{ runsOut, sold, daysOfCover: 4, inbound: [], asOf: '2026-11-24T10:00:00.000Z' },
    };
    expect(causes(stockAlerts([shelf]))).toEqual(told ? ['stock:CUP-12:RTM'] : []);
  });

  it.each([
    [4, []],
    [5, ['questions:3:5']],
    [9, ['questions:3:5']],
    [10, ['questions:3:10']],
    [41, ['questions:3:40']],
  ])('a question that was asked %s times', (count, told) => {
    const questions = [9, 3].map((id) => ({ id, text: 'Do you ship to Mars?' }) as never);
    const group = {
      id: 'g',
      language: 'en' as const,
      count,
      first: '',
      last: '',
      reasons: {},
      intent: 'oos',
      questions,
    };
    expect(causes(questionAlerts([group]))).toEqual(told);
  });
});

describe('who is told', () => {
  const person = (id: string, role: 'agent' | 'manager', rule: Partial<AlertRule> = {}): Told => ({
    ...{ id: `staff:${id}`, staffId: id, place: null, rule: { ...DEFAULT_RULE, ...rule }, by: { id, role } },
  });
  const channel = (id: string, role: 'agent' | 'manager'): Told => ({
    ...person(id, role),
    ...{ id: `slack:T/${id}`, place: { channel: 'slack', key: `T/${id}`, address: {} } },
  });
  const [noor, lin, omar] = [person('noor', 'agent'), person('lin', 'manager'), person('omar', 'agent')];
  const off = (kind: string) => ({ kinds: { ...DEFAULT_RULE.kinds, [kind]: 'off' as const } });
  it.each([
    ['those who look after the company', 'hand-over', 'alpine', ['noor'], [noor, lin, omar], ['staff:noor']],
    ['managers where nobody does', 'hand-over', 'alpine', [], [noor, lin, omar], ['staff:lin']],
    ['managers for a guest', 'unhappy', null, [], [noor, lin], ['staff:lin']],
    ['a decision also to a manager', 'risky-order', 'alpine', ['noor'], [noor, lin], ['staff:noor', 'staff:lin']],
    ['a decision to the manager who cares alone', 'risky-order', 'alpine', ['lin'], [noor, lin], ['staff:lin']],
    ['not who muted it', 'hand-over', 'alpine', ['noor'], [person('noor', 'agent', off('hand-over'))], []],
    [
      'a channel of a manager',
      'hand-over',
      'alpine',
      ['noor'],
      [noor, channel('lin', 'manager')],
      ['staff:noor', 'slack:T/lin'],
    ],
    [
      'no channel of somebody who may not see it',
      'hand-over',
      'alpine',
      ['noor'],
      [noor, channel('omar', 'agent')],
      ['staff:noor'],
    ],
    [
      'a lead that is likely enough',
      'hot-lead',
      'alpine',
      ['noor'],
      [person('noor', 'agent', { leadFrom: 0.8 })],
      ['staff:noor'],
    ],
    ['no lead to a manager who does not look after it', 'hot-lead', 'alpine', [], [lin, channel('lin', 'manager')], []],
    ['no lead that is not', 'hot-lead', 'alpine', ['noor'], [person('noor', 'agent', { leadFrom: 0.9 })], []],
  ] as const)('%s', (_name, kind, companyId, carers, told, expected) => {
    const alert = { kind, companyId, body: { p: 0.85 } };
    expect(recipientsOf(alert, told, new Set(carers))).toEqual(expected);
  });
});

describe('when it is told', () => {
  const zone = 'Europe/Amsterdam'; // an hour ahead of UTC in November
  it.each([
    ['2026-11-24T18:30:00Z', true],
    ['2026-11-24T17:59:00Z', false],
    ['2026-11-25T06:29:00Z', true],
    ['2026-11-25T06:30:00Z', false],
  ])('%s is quiet: %s', (at, quiet) => {
    expect(isQuiet({ from: '19:00', until: '07:30' }, new Date(at), zone)).toBe(quiet);
  });

  it.each([
    ['08:00', '2026-11-24T07:00:00Z', '2026-11-24T07:00:00.000Z'],
    ['08:00', '2026-11-24T06:59:59Z', '2026-11-23T07:00:00.000Z'],
    ['08:00', '2026-10-25T09:00:00Z', '2026-10-25T07:00:00.000Z'], // the clocks went back at 03:00
    ['00:30', '2026-10-25T09:00:00Z', '2026-10-24T22:30:00.000Z'],
    ['08:00', '2026-03-29T10:00:00Z', '2026-03-29T06:00:00.000Z'],
  ])('it was last %s before %s at %s', (time, now, last) => {
    expect(lastTimeOf(time, new Date(now), zone).toISOString()).toBe(last);
  });

  const alert = (kind: OpenAlert['kind'], at: string) => ({ kind, at, id: 1 }) as OpenAlert;
  const [day, night, morning, next] = [
    '2026-11-24T10:00:00Z',
    '2026-11-24T22:00:00Z',
    '2026-11-25T07:05:00Z',
    '2026-11-25T08:00:00Z',
  ];
  it.each([
    ['at once by day', alert('unhappy', day), day, true, 'single'],
    ['what comes by night waits', alert('unhappy', night), night, false, 'waits'],
    ['… until the digest', alert('unhappy', night), morning, false, 'digest'],
    ['a buyer who waits while people are there is told of by night', alert('hand-over', night), night, true, 'single'],
    ['… and not while nobody is', alert('hand-over', night), night, false, 'waits'],
    ['what is for the digest waits for the next one', alert('stock', day), day, true, 'waits'],
    ['… and is in it', alert('stock', day), next, true, 'digest'],
    ['what came by day and could not be told then waits too', alert('unhappy', day), night, false, 'waits'],
  ] as const)('%s', (_name, one, now, open, where) => {
    const due = dueNow([one], { rule: DEFAULT_RULE, timeZone: zone, now: new Date(now), open });
    expect(due.single.length ? 'single' : due.digest.length ? 'digest' : 'waits').toBe(where);
  });

  it('goes by the person’s own zone', () => {
    const due = (timeZone: string) =>
      dueNow([alert('unhappy', day)], { rule: DEFAULT_RULE, timeZone, now: new Date(day), open: false }).single.length;
    expect([due(zone), due('Asia/Tokyo')]).toEqual([1, 0]); // 19:00 in Tokyo
  });
});

describe('once', () => {
  const noticed = (cause: string, againAfterDays?: number): Alert => ({
    kind: 'stock',
    ...{ cause, companyId: null, conversationId: null, body: {} },
    ...(againAfterDays && { againAfterDays }),
  });

  it('a cause for each recipient', () => {
    const alerts = openAlerts(databaseWith({}).handle);
    const at = '2026-11-24T10:00:00.000Z';
    expect(alerts.record(['a', 'b'], noticed('x'), at)).toBe(2);
    expect(alerts.record(['a', 'b', 'c'], noticed('x'), '2027-11-24T10:00:00.000Z')).toBe(1);
  });

  it('a state that goes on, after its days at the earliest', () => {
    const alerts = openAlerts(databaseWith({}).handle);
    const added = ['11-01', '11-02', '11-30', '12-01', '12-02'].map((day) =>
      alerts.record(['a'], noticed('stock:CUP-1', 30), `2026-${day}T10:00:00.000Z`),
    );
    expect(added).toEqual([1, 0, 0, 1, 0]);
    expect(alerts.record(['a'], noticed('stock:CUP-12', 30), '2026-12-02T10:00:00.000Z')).toBe(1);
  });
});
