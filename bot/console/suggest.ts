import type { TurnStore } from '../../knowledge/conversations/turn-store.ts';
import type { createDesk } from '../desk.ts';
import type { Citation } from '../replies/reply.ts';
import type { OutgoingActivity } from '../turn/inbound.ts';
import type { SuggestionParts } from './suggestion-routes.ts';

/** Gives what the desk would answer to a message that a person has taken; nothing is stored or done. */
export function createSuggest(parts: {
  store: TurnStore;
  desk: ReturnType<typeof createDesk>;
}): SuggestionParts['suggest'] {
  return async (id, said) => {
    const stored = parts.store.conversation(id);
    if (!stored) return undefined;
    const activity = said as OutgoingActivity;
    const { replies } = await parts.desk(
      {
        ...{ conversationId: id, channel: stored.channel, externalId: '', personId: stored.personId },
        ...{ text: activity.text ?? '', value: activity.value, activity },
      },
      { takenBy: null, state: JSON.parse(stored.state) as Record<string, unknown> },
    );
    const answer = replies[0]?.activity;
    if (!answer?.text) return undefined;
    return { text: answer.text, citations: (answer.channelData?.citations ?? []) as Citation[] };
  };
}
