import { describe, expect, it } from 'vitest';
import type { TeamsAddress } from '../../../bot/channels/teams/activity.ts';
import { teamsCard } from '../../../bot/channels/teams/card.ts';
import { toTeams } from '../../../bot/channels/teams/render.ts';
import type { OutgoingActivity } from '../../../bot/turn/inbound.ts';
import { faultsOf } from '../../contract/teams/card-faults.ts';

const CARD = 'application/vnd.microsoft.card.adaptive';
const card = (fields: object) => ({ type: 'AdaptiveCard', version: '1.5', body: [], ...fields });
const text = (words: string, more = {}) => ({ type: 'TextBlock', text: words, ...more });
const submit = (title: string) => ({ type: 'Action.Submit', title, data: { say: title } });

describe('a card as Teams draws it', () => {
  const table = {
    type: 'Table',
    columns: [{ width: 1 }],
    rows: [{ type: 'TableRow', cells: [{ type: 'TableCell', items: [text('CUP-12')] }] }],
  };
  it.each([
    ['what fits stays as it is', card({ body: [text('Hello'), table] }), card({ body: [text('Hello'), table] })],
    ['an older version stays', card({ version: '1.2' }), card({ version: '1.2' })],
    ['a newer version is lowered', card({ version: '1.6' }), card({})],
    ['a version of two digits is newer', card({ version: '1.10' }), card({})],
    ['no version is the newest', { type: 'AdaptiveCard', body: [] }, card({})],
    [
      'what is newer than 1.5 is left out',
      card({ body: [{ type: 'Badge', text: 'new' }, text('Hello')] }),
      card({ body: [text('Hello')] }),
    ],
    [
      'or its fallback stands there',
      card({ body: [{ type: 'Container', items: [{ type: 'Chart.Line', fallback: text('12 a week') }] }] }),
      card({ body: [{ type: 'Container', items: [text('12 a week')] }] }),
    ],
    [
      'a link behind other words is shown as it was written',
      card({
        body: [
          text('[Pay here](https://evil.example)'),
          { type: 'FactSet', facts: [{ title: 'Note', value: '[a](b)' }] },
        ],
      }),
      card({
        body: [
          text('[Pay here]\u200b(https://evil.example)'),
          { type: 'FactSet', facts: [{ title: 'Note', value: '[a]\u200b(b)' }] },
        ],
      }),
    ],
    [
      'what a button carries stays word for word',
      card({ actions: [{ type: 'Action.Submit', title: 'Go', data: { type: 'order', text: '[a](b)' } }] }),
      card({ actions: [{ type: 'Action.Submit', title: 'Go', data: { type: 'order', text: '[a](b)' } }] }),
    ],
    [
      'more than six buttons are in the menu',
      card({ actions: ['1', '2', '3', '4', '5', '6', '7'].map(submit) }),
      card({ actions: [...['1', '2', '3', '4', '5', '6'].map(submit), { ...submit('7'), mode: 'secondary' }] }),
    ],
  ])('%s', (_what, given, drawn) => {
    expect(teamsCard(given)).toEqual(drawn);
    expect(faultsOf(drawn)).toEqual([]);
  });
});

describe('what the desk says as Teams shows it', () => {
  const at: TeamsAddress = {
    serviceUrl: 'https://smba.trafficmanager.net/emea',
    conversationId: 'a:1',
    personal: true,
    tenantId: 't',
    bot: { id: '28:desk' },
  };
  const says = (fields: Partial<OutgoingActivity>): OutgoingActivity => ({
    type: 'message',
    from: { id: 'desk', role: 'bot' },
    ...fields,
  });
  const CITED = { citations: [{ title: 'Stock of CUP-12', source: 'stock records', asOf: '2026-11-24T10:00:00Z' }] };
  const IM_BACK = { actions: [{ type: 'imBack' as const, title: 'Price?', value: 'Price?' }] };

  it.each([
    [
      'line breaks and signs',
      says({ text: 'a < b & c\n*d*' }),
      { text: 'a &lt; b &amp; c<br/>*d*', textFormat: 'xml' },
    ],
    [
      'the source of a figure, in the language of the reply',
      says({ text: '有货。', locale: 'zh', channelData: CITED }),
      { text: '有货。<br/><br/>来源：Stock of CUP-12，stock records，2026年11月24日 11:00', locale: 'zh' },
    ],
    [
      'who of the staff said it',
      says({ text: 'I look into it.', from: { id: 'staff', name: 'Lin', role: 'bot' } }),
      { text: 'Lin:<br/><br/>I look into it.', summary: 'I look into it.' },
    ],
    ['suggestions', says({ text: 'Yes.', suggestedActions: IM_BACK }), { suggestedActions: IM_BACK }],
    [
      'a picture',
      says({ attachments: [{ contentType: 'image/png', contentUrl: 'https://desk.example/plot.png', name: 'plot' }] }),
      { attachments: [{ contentType: 'image/png', contentUrl: 'https://desk.example/plot.png', name: 'plot' }] },
    ],
    ['what a notification says', says({ text: 'x'.repeat(5000) }), { summary: 'x'.repeat(4000) }],
  ])('%s', (_what, given, shown) => expect(toTeams(given, at, 'Europe/Amsterdam')).toMatchObject(shown));

  it('shows what the card says there alone, with the source beneath', () => {
    const content = card({ body: [text('CUP-12: 500 in stock')] });
    const given = says({
      text: 'Here you are.\nCUP-12: 500 in stock',
      attachments: [{ contentType: CARD, content }],
      channelData: CITED,
    });
    const source = text('Source: Stock of CUP-12, stock records, 24 Nov 2026, 10:00', {
      ...{ size: 'Small', isSubtle: true, wrap: true, spacing: 'Small', separator: true },
    });
    expect(toTeams(given, at, 'UTC')).toMatchObject({
      text: 'Here you are.',
      attachments: [{ contentType: CARD, content: card({ body: [text('CUP-12: 500 in stock'), source] }) }],
    });
  });

  it('makes buttons of the suggestions where several read along', () => {
    const shown = toTeams(says({ text: 'Yes.', suggestedActions: IM_BACK }), { ...at, personal: false }, 'UTC');
    expect(shown).not.toHaveProperty('suggestedActions');
    expect(shown).toMatchObject({
      attachments: [{ contentType: CARD, content: card({ actions: [submit('Price?')] }) }],
    });
  });

  it('leaves out a card that is too large, and says all of the text', () => {
    const content = card({ body: Array.from({ length: 900 }, (_, i) => text(`Line ${i} ${'x'.repeat(80)}`)) });
    const shown = toTeams(says({ text: 'Line 1', attachments: [{ contentType: CARD, content }] }), at, 'UTC');
    expect(shown).toMatchObject({ text: 'Line 1' });
    expect(shown).not.toHaveProperty('attachments');
  });
});
