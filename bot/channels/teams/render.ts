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
const SUMMARY = 4000;

/**
 * What the desk says as Teams shows it: the card, above it what of the text the card does not say, where the figures
 * are from, and suggestions, which are Teams' own in a personal chat and buttons elsewhere.
 *
 * @param timeZone in which times are written
 */
export function toTeams(activity: OutgoingActivity, address: TeamsAddress, timeZone: string): object {
  const language = activity.locale?.startsWith('zh') ? 'zh' : 'en';
  const whole = activity.text ?? '';
  const sources = sourceLines((activity.channelData?.citations as Citation[] | undefined) ?? [], language, timeZone);
  const suggested = (activity.suggestedActions?.actions ?? []).slice(0, SUGGESTIONS);
  const buttons = address.personal ? [] : suggested.map(asButton);
  const own = activity.attachments ?? [];
  const card = own.find(({ contentType }) => contentType === CARD)?.content as object | undefined;
  const fits = card !== undefined && JSON.stringify(card).length <= LARGEST_CARD;
  const lines = fits ? [beside(card, whole)] : [whole, sources.join('\n')];
  const text = [...byName(activity, language), ...lines].filter(Boolean).join('\n\n');
  const drawn = fits
    ? teamsCard(card, { lines: sources, buttons })
    : buttons.length && teamsCard({ type: 'AdaptiveCard', version: '1.5', body: [] }, { buttons });
  const attachments = [
    ...own.filter(({ contentType, contentUrl }) => contentType.startsWith('image/') && contentUrl),
    ...(drawn ? [{ contentType: CARD, content: drawn }] : []),
  ];
  return {
    type: activity.type,
    from: address.bot,
    conversation: { id: address.conversationId },
    locale: language,
    ...(whole && { summary: whole.slice(0, SUMMARY) }), // for notifications, and where no cards are drawn
    ...(text && { text: asMarkup(text), textFormat: 'xml' }),
    ...(attachments.length && { attachments }),
    ...(address.personal &&
      suggested.length && {
        suggestedActions: { actions: suggested.map(({ title, value }) => ({ type: 'imBack', title, value })) },
      }),
  };
}

/** Everything there is posted by the desk's account: what a person says has their name above it. */
function byName({ from }: OutgoingActivity, language: 'en' | 'zh'): string[] {
  return from.id === 'staff' && from.name ? [`${from.name}${language === 'zh' ? '：' : ':'}`] : [];
}

const asButton = ({ title, value }: { title: string; value: string }) => ({
  type: 'Action.Submit',
  title,
  data: { say: value },
});

/** As Markdown, which Teams takes otherwise, single line breaks vanish and a name with a star in it changes. */
function asMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br/>');
}
