import { describe, expect, it } from 'vitest';
import { toSlack } from '../../../../bot/channels/slack/blocks.ts';
import { escaped, plain, unescaped } from '../../../../bot/channels/slack/mrkdwn.ts';
import { placeOf } from '../../../../bot/channels/slack/place.ts';
import { pieces } from '../../../../bot/channels/slack/split.ts';
import { toActivity } from '../../../../bot/desk.ts';
import type { Reply } from '../../../../bot/replies/reply.ts';
import { factsCard } from '../../../../bot/skills/support/cards.ts';
import type { OutgoingActivity } from '../../../../bot/turn/inbound.ts';
import { brokenLimit, textsOf } from '../../../contract/slack/limits.ts';

const shown = (reply: Partial<Reply>, language: 'en' | 'zh' = 'en') =>
  toSlack(toActivity({ text: '', citations: [], ...reply }, language), 'Europe/Amsterdam');
const blocksOf = (reply: Partial<Reply>) => shown(reply).flatMap(({ blocks }) => blocks);

describe('a reply in Slack', () => {
  it('is a section of its text, with what Slack reads as signs escaped', () => {
    expect(shown({ text: 'A & B <!channel>' })).toEqual([
      {
        text: 'A &amp; B &lt;!channel&gt;',
        blocks: [{ type: 'section', text: { type: 'mrkdwn', text: 'A &amp; B &lt;!channel&gt;' } }],
      },
    ]);
  });

  it('is a card as sections, fields and buttons; its text stands once', () => {
    const card = factsCard(
      'Quote QT-1',
      [['Total', '€ 12.00']],
      ['2 × CUP-12'],
      [
        { title: 'Accept', say: 'accept', act: { name: 'accept-quote', id: 'QT-1', version: 0 } },
        { title: 'PDF', url: 'https://desk.example/q.pdf' },
      ],
    );
    const blocks = blocksOf({ text: 'Here it is.\nQuote QT-1\nTotal € 12.00\n2 × CUP-12', card });
    expect(blocks).toEqual([
      { type: 'section', text: { type: 'mrkdwn', text: 'Here it is.' } },
      { type: 'section', text: { type: 'mrkdwn', text: '*Quote QT-1*' } },
      { type: 'section', fields: [{ type: 'mrkdwn', text: '*Total*\n€ 12.00' }] },
      { type: 'section', text: { type: 'mrkdwn', text: '2 × CUP-12' } },
      {
        type: 'actions',
        elements: [
          {
            type: 'button',
            action_id: 'b0',
            text: { type: 'plain_text', text: 'Accept' },
            value: '{"say":"accept","act":{"name":"accept-quote","id":"QT-1","version":0}}',
          },
          {
            type: 'button',
            action_id: 'b1',
            text: { type: 'plain_text', text: 'PDF' },
            url: 'https://desk.example/q.pdf',
          },
        ],
      },
    ]);
  });

  it('has its sources as context and its suggestions as buttons', () => {
    const citations = [{ title: 'Order PO-1', source: 'orders', asOf: '2026-11-24T09:12:00Z' }];
    expect(blocksOf({ text: 'x', citations, suggestions: ['Yes', 'No'] }).slice(1)).toMatchObject([
      { type: 'context', elements: [{ text: 'Source: Order PO-1, orders, 24 Nov 2026, 10:12' }] },
      { type: 'actions', elements: [{ value: '{"say":"Yes"}' }, { value: '{"say":"No"}' }] },
    ]);
  });

  it('in Chinese has its sources in Chinese', () => {
    const citations = [{ title: '订单 PO-1', source: '订单记录', asOf: '2026-11-24' }];
    expect(JSON.stringify(shown({ text: '好', citations }, 'zh'))).toContain('来源：订单 PO-1，订单记录，');
  });

  it.each([
    ['an address that Slack can fetch', 'https://desk.example/plot.png', 1],
    ['an address of this machine', 'http://127.0.0.1/plot.png', 0],
  ])('has a picture with %s', (_name, contentUrl, count) => {
    const activity: OutgoingActivity = {
      ...toActivity({ text: 'Forecast', citations: [] }, 'en'),
      attachments: [{ contentType: 'image/png', contentUrl, name: 'Forecast of CUP-12' }],
    };
    const images = toSlack(activity, 'UTC')[0]!.blocks.filter(({ type }) => type === 'image');
    expect(images).toEqual(
      Array.from({ length: count }, () => ({ type: 'image', image_url: contentUrl, alt_text: 'Forecast of CUP-12' })),
    );
  });

  const many = (count: number, line: (i: number) => string) => Array.from({ length: count }, (_, i) => line(i));
  it.each<[string, Partial<Reply>]>([
    ['a text of 50,000 signs', { text: '&'.repeat(50_000) }],
    ['a text of 2,000 lines', { text: many(2000, (i) => `${i} <CUP-${i}>`).join('\n') }],
    ['surrogate pairs without a blank', { text: '📦'.repeat(4000) }],
    [
      'a card of 60 facts',
      {
        card: factsCard(
          't',
          many(60, (i) => `${i}`).map((i) => [i, `v${i}`] as const),
        ),
      },
    ],
    ['a fact that is long', { card: factsCard('t', [['*a* & b', '<'.repeat(5000)]]) }],
    [
      'a card of 100 buttons',
      {
        card: factsCard(
          't',
          [],
          [],
          many(100, (i) => `b${i}`).map((title) => ({ title, say: title })),
        ),
      },
    ],
    ['a label that is long', { card: factsCard('t', [], [], [{ title: 'x'.repeat(100), say: 'y' }]) }],
    [
      'a value that is too long for a button',
      { card: factsCard('t', [], [], [{ title: 'x', say: 'y'.repeat(3000) }]) },
    ],
    [
      '40 sources',
      { citations: many(40, (i) => `s${i} &`).map((source) => ({ title: source, source, asOf: '2026-11-24' })) },
    ],
    ['a heading that is long', { card: factsCard('*'.repeat(4000), []) }],
  ])('keeps to the limits of Slack with %s', (_name, reply) => {
    const messages = shown({ text: 'x', ...reply });
    for (const one of messages) expect(brokenLimit(one as never)).toBeUndefined();
    const texts = messages.flatMap(({ blocks }) => blocks.flatMap((block) => textsOf(block as never)));
    const seen = unescaped(texts.join('')).replace(/\s/g, '');
    if (reply.text) expect(seen).toBe(reply.text.replace(/\s/g, ''));
  });
});

describe('a long text in pieces', () => {
  it.each([
    ['whole lines', 'one\ntwo\nthree', 8, ['one\ntwo', 'three']],
    ['words, where a line is too long', 'one two three', 9, ['one two ', 'three']],
    ['characters, where a word is too long', 'abcdefgh', 3, ['abc', 'def', 'gh']],
    ['no half of a pair', '📦📦', 3, ['📦', '📦']],
    ['what is escaped counts in full', '&&&', 10, ['&&', '&']],
    ['nothing of nothing', '\n\n', 10, []],
  ])('%s', (_name, text, most, expected) => {
    expect(pieces(text, most)).toEqual(expected);
    for (const piece of pieces(text, most)) expect(escaped(piece).length).toBeLessThanOrEqual(most);
  });
});

describe('what somebody typed', () => {
  it.each([
    ['<@U0DESK> is CUP-12 in?', 'is CUP-12 in?'],
    ['ask <@U1|Eva> or <@U2>', 'ask @Eva or @'],
    ['see <https://shop.example/a?b=1&amp;c=2>', 'see https://shop.example/a?b=1&c=2'],
    ['mail <mailto:a@b.example|a@b.example>', 'mail a@b.example'],
    ['<http://CUP-12.com|CUP-12.com>', 'CUP-12.com'],
    ['in <#C1|sales> <!here>', 'in #sales'],
    ['5 &lt; 6 &amp; 7 &gt; 6', '5 < 6 & 7 > 6'],
    ['&amp;lt; as it is', '&lt; as it is'],
    ['500 CUP-12\n40 LID-12', '500 CUP-12\n40 LID-12'],
  ])('%j is %j', (typed, text) => expect(plain(typed, ['U0DESK'])).toBe(text));
});

describe('the conversation of a message', () => {
  it.each([
    ['direct messages', 'D1', {}, 'T/D1'],
    ['a thread of direct messages', 'D1', { thread_ts: '1.1' }, 'T/D1/1.1'],
    ['a thread of a channel', 'C1', { thread_ts: '1.1' }, 'T/C1/1.1'],
    ['the beginning of one', 'C1', {}, 'T/C1/2.2'],
  ])('is %s', (_name, channel, extra, key) => expect(placeOf('T', channel, { ts: '2.2', ...extra }).key).toBe(key));
});
