import type { ImageBlock, KnownBlock } from '@slack/types';
import { beside } from '../../replies/beside.ts';
import type { Citation } from '../../replies/reply.ts';
import type { OutgoingActivity } from '../../turn/inbound.ts';
import { sourceLines } from '../source-lines.ts';
import { buttonBlocks, cardBlocks, textBlocks } from './card-blocks.ts';
import { escaped, unescaped } from './mrkdwn.ts';
import { pieces } from './split.ts';

const CARD = 'application/vnd.microsoft.card.adaptive';
/** Slack's limits of a message; the length of all its blocks is not documented: it refuses at about 13,000. */
const BLOCKS = 50;
const LONGEST = 12_000;
/** What stands in notifications, and is read out. */
const NOTICE = 3000;
const SUGGESTIONS = 10;
const SOURCES = 10;
const SOURCE = 1900;
const ADDRESS = 3000;
const CAPTION = 2000;

/** A message as chat.postMessage takes it. */
export interface SlackMessage {
  text: string;
  blocks: KnownBlock[];
}

/**
 * What the desk says as Slack shows it: the text beside what the card says, the card, pictures, where the figures are
 * from, suggestions as buttons. A long reply is several messages.
 *
 * @param timeZone in which times are written
 */
export function toSlack(activity: OutgoingActivity, timeZone: string): SlackMessage[] {
  const language = activity.locale?.startsWith('zh') ? 'zh' : 'en';
  const text = activity.text ?? '';
  const attachments = activity.attachments ?? [];
  const card = attachments.find(({ contentType }) => contentType === CARD)?.content as object | undefined;
  const sources = sourceLines((activity.channelData?.citations as Citation[] | undefined) ?? [], language, timeZone);
  const blocks: KnownBlock[] = [
    ...textBlocks(card ? beside(card, text) : text),
    ...(card ? cardBlocks(card) : []),
    ...attachments.flatMap((attachment) => pictureBlock(attachment, text) ?? []),
    ...sourceBlocks(sources),
    ...suggestionBlocks(activity.suggestedActions?.actions ?? []),
  ];
  const messages = packed(blocks);
  if (messages.length < 2) return [{ text: notice(text), blocks: unique(blocks) }];
  return messages.map((some) => ({ text: notice(wordsOf(some) || text), blocks: unique(some) }));
}

function pictureBlock(
  { contentType, contentUrl, name }: NonNullable<OutgoingActivity['attachments']>[number],
  text: string,
): ImageBlock | undefined {
  // Slack fetches it: an address of this machine alone is none for it.
  if (!contentType.startsWith('image/') || !contentUrl?.startsWith('https://') || contentUrl.length > ADDRESS)
    return undefined;
  return { type: 'image', image_url: contentUrl, alt_text: (name ?? text).slice(0, CAPTION) || 'picture' };
}

function suggestionBlocks(suggested: readonly { title: string; value: string }[]): KnownBlock[] {
  const actions = suggested.map(({ title, value }) => ({ type: 'Action.Submit', title, data: { say: value } }));
  return buttonBlocks(actions.slice(0, SUGGESTIONS)).map((block) => ({ ...block, block_id: 'suggestions' }));
}

function sourceBlocks(lines: readonly string[]): KnownBlock[] {
  const elements = lines.map((line) => ({ type: 'mrkdwn' as const, text: escaped(pieces(line, SOURCE)[0] ?? line) }));
  const groups: KnownBlock[] = [];
  for (let i = 0; i < elements.length; i += SOURCES)
    groups.push({ type: 'context', elements: elements.slice(i, i + SOURCES) });
  return groups;
}

/** As many blocks in a message as it may have. */
function packed(blocks: readonly KnownBlock[]): KnownBlock[][] {
  const messages: KnownBlock[][] = [];
  let length = 0;
  for (const block of blocks) {
    const size = JSON.stringify(block).length;
    const last = messages.at(-1);
    if (last && last.length < BLOCKS && length + size <= LONGEST) {
      last.push(block);
      length += size;
    } else {
      messages.push([block]);
      length = size;
    }
  }
  return messages;
}

/** A message may have no two buttons with the same id. */
function unique(blocks: readonly KnownBlock[]): KnownBlock[] {
  let count = 0;
  return blocks.map((block) =>
    block.type === 'actions'
      ? { ...block, elements: block.elements.map((element) => ({ ...element, action_id: `b${count++}` })) }
      : block,
  );
}

function wordsOf(blocks: readonly KnownBlock[]): string {
  const texts = blocks.flatMap((block) => (block.type === 'section' && block.text ? [block.text.text] : []));
  return unescaped(texts.join('\n'));
}

const notice = (text: string): string => escaped(pieces(text, NOTICE)[0] ?? '');
