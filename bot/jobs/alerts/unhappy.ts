import type { Alert } from '../../../knowledge/alerts/alerts.ts';
import type { BadRating, HeardMessage } from '../../../knowledge/alerts/sources.ts';
import { soundsAngry } from '../../dialogue/suggestion.ts';

/** What is said under these has gone wrong for the buyer already; asking how returns work has not. */
const WRONG = new Set(['complaint', 'claim']);

/** A buyer complains, has a claim, or sounds angry: once a conversation, by the first message that says so. */
export function unhappyAlerts(heard: readonly HeardMessage[]): Alert[] {
  return heard
    .filter(({ intent, text }) => WRONG.has(intent) || soundsAngry(text))
    .map((message) => unhappyAlert(message, false));
}

/** A buyer's thumb is down, at an answer or at the end: the same as other words of being unhappy, once a conversation. */
export const thumbsDownAlerts = (rated: readonly BadRating[]): Alert[] => rated.map((one) => unhappyAlert(one, true));

function unhappyAlert({ conversationId, companyId, companyName, personName, text }: BadRating, thumb: boolean): Alert {
  return {
    kind: 'unhappy',
    cause: `unhappy:${conversationId}`,
    ...{ companyId, conversationId },
    body: { companyName, personName, text, thumb },
  };
}
