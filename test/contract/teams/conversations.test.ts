import { expect } from 'vitest';
import { beside } from '../../../bot/replies/beside.ts';
import { holdConversations } from '../../support/conversations.ts';
import { type Activity, startDesk } from '../../support/desk.ts';
import { activity, send } from './activities.ts';
import { faultsOf } from './card-faults.ts';
import { APP_ID, openStandIn, PASSWORD, type Post, TENANT } from './stand-in.ts';

const ENV = { MicrosoftAppId: APP_ID, MicrosoftAppPassword: PASSWORD, MicrosoftAppTenantId: TENANT };

// In a personal chat of Teams: signed requests in, what was posted out.
holdConversations(async () => {
  const standIn = await openStandIn();
  const accounts = new Map<string, string>();
  const desk = await startDesk({
    env: ENV,
    standIns: { teamsCloud: standIn.cloud },
    whoIs: ({ externalId }) => accounts.get(externalId) ?? null,
  });
  let people = 0;
  return {
    ...desk,
    async visit(buyer) {
      const account = `account-${++people}`;
      if (buyer) accounts.set(account, buyer);
      const from = { id: `29:${account}`, aadObjectId: account };
      const conversation = { id: `a:${account}`, conversationType: 'personal', tenantId: TENANT };
      let seen = 0;
      return {
        async say(text, extra = {}) {
          const mine = ++seen;
          await send(desk, standIn, activity(standIn, { text: text || undefined, from, conversation, ...extra }));
          return asRead(await standIn.postedTo(conversation.id, mine));
        },
      };
    },
    async stop() {
      await desk.stop();
      await standIn.close();
    },
  };
});

/** A post as the web would have it: where there is a card, Teams shows beside it only what it does not say. */
function asRead({ activity: post }: Post): Activity {
  const card = post.attachments?.find(({ content }) => content)?.content;
  if (card) expect([card.version, faultsOf(card)]).toEqual(['1.5', []]);
  const shown = (post.text ?? '')
    .replaceAll('<br/>', '\n')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
  const small = card?.body.flatMap(({ size, text }) => (size === 'Small' && text ? [text] : [])) ?? [];
  const sources = [shown, ...small].flatMap((text) => [...text.matchAll(/^(?:Source: |来源：)(.+)$/gm)]);
  const whole = post.summary ?? '';
  expect(shown.replace(/\n\n(?:(?:Source: |来源：).+\n?)+$/, '')).toBe(card?.body.length ? beside(card, whole) : whole);
  return {
    id: '',
    type: post.type,
    text: whole,
    from: { role: 'bot' },
    attachments: card ? [{ contentType: 'card', content: card }] : [],
    ...(post.suggestedActions && { suggestedActions: post.suggestedActions }),
    channelData: {
      citations: sources
        .flatMap(([, line = '']) => line.split(/, |，/))
        .map((source) => ({ title: source, source, asOf: '' })),
    },
  };
}
