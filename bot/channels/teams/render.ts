import { beside } from '../../replies/beside.ts';
import type { Citation } from '../../replies/reply.ts';
import type { OutgoingActivity } from '../../turn/inbound.ts';
import { sourceLines } from '../source-lines.ts';
import type { TeamsAddress } from './activity.ts';
import { teamsCard } from './card.ts';

const CARD = 'application/vnd.microsoft.card.adaptive';
/** Teams takes about 100 KB a message; a card that is larger is left out: the text says everything that it has. */
const LARGEST_CARD = 80_000;
const SUGGESTIONS = 6;

/**
 * What the desk says as Teams shows it: the text beside what the card says, where the figures are from, the card, and
 * suggestions, which are Teams' own in a personal chat and buttons elsewhere.
 *
 * @param timeZone in which times are written
 */
export function toTeams(activity: OutgoingActivity, address: TeamsAddress, timeZone: string): object {
  const language = activity.locale?.startsWith('zh') ? 'zh' : 'en';
  const said = (activity.suggestedActions?.actions ?? []).slice(0, SUGGESTIONS);
  const buttons = address.personal
    ? []
    : said.map(({ title, value }) => ({ type: 'Action.Submit', title, data: { say: value } }));
  const own = activity.attachments ?? [];
  const card = own.find(({ contentType }) => contentType === CARD)?.content as object | undefined;
  const drawn = drawable(card, buttons);
  const text = drawn && card ? beside(card, activity.text ?? '') : (activity.text ?? '');
  const sources = sourceLines((activity.channelData?.citations as Citation[] | undefined) ?? [], language, timeZone);
  const lines = [text, sources.join('\n')].filter(Boolean).join('\n\n');
  const attachments = [
    ...own.filter(({ contentType, contentUrl }) => contentType.startsWith('image/') && contentUrl),
    ...(drawn ? [{ contentType: CARD, content: drawn }] : []),
  ];
  return {
    type: activity.type,
    from: address.bot,
    conversation: { id: address.conversationId },
    locale: language,
    ...(lines && { text: asMarkup(lines), textFormat: 'xml' }),
    ...(attachments.length && { attachments }),
    ...(address.personal &&
      said.length && {
        suggestedActions: { actions: said.map(({ title, value }) => ({ type: 'imBack', title, value })) },
      }),
  };
}

function drawable(card: object | undefined, buttons: readonly object[]): object | undefined {
  const small = card && JSON.stringify(card).length <= LARGEST_CARD ? card : undefined;
  if (small) return teamsCard(small, buttons);
  return buttons.length ? teamsCard({ type: 'AdaptiveCard', version: '1.5', body: [] }, buttons) : undefined;
}

/** As Markdown, which Teams takes otherwise, single line breaks vanish and a name with a star in it changes. */
function asMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br/>');
}
