import { describe, expect, it } from 'vitest';
import { beside } from '../../bot/replies/beside.ts';

const card = {
  type: 'AdaptiveCard',
  body: [
    { type: 'TextBlock', text: 'Cups, net unit prices:' },
    {
      type: 'FactSet',
      facts: [
        { title: '≥ 500', value: '€0.0825' },
        { title: 'Rotterdam', value: '500 pieces' },
      ],
    },
    { type: 'TextBlock', text: 'Carton of 500 pieces' },
  ],
  actions: [{ type: 'Action.OpenUrl', title: 'PDF', url: 'http://desk/q.pdf' }],
};

describe('what stands beside a card', () => {
  it.each([
    ['a line of the card goes', 'Cups, net unit prices:\nCarton of 500 pieces', ''],
    ['a lead stays', 'It has changed.\nCups, net unit prices:', 'It has changed.'],
    [
      'a line that tells one of its facts goes',
      'from 500 pieces: €0.0825\nfrom 900 pieces: €0.07',
      'from 900 pieces: €0.07',
    ],
    ['a fact in other words goes', '500 pieces free to promise in Rotterdam', ''],
    [
      'the address of a button goes with its announcement',
      'Read this.\nPDF (for an hour):\nhttp://desk/q.pdf',
      'Read this.',
    ],
    ['another address stays', 'PDF:\nhttp://desk/other.pdf', 'PDF:\nhttp://desk/other.pdf'],
    ['another answer keeps its paragraphs', 'Cups, net unit prices:\n\nOne.\n\nTwo.', 'One.\n\nTwo.'],
  ])('%s', (_name, text, left) => expect(beside(card, text)).toBe(left));

  it('leaves the text as it is beside no card', () => expect(beside(undefined, 'a\nb')).toBe('a\nb'));
});
