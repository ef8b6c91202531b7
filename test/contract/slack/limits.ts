/** A message as it was posted. */
export interface Posted {
  channel: string;
  thread_ts: string | undefined;
  ts: string;
  text: string;
  blocks: Block[];
  metadata: { event_type: string; event_payload: { activity: string; part: number; parts: number } } | null;
}

export interface Block {
  type: string;
  block_id?: string;
  text?: { type: string; text: string };
  fields?: { text: string }[];
  elements?: Element[];
  image_url?: string;
  alt_text?: string;
}

export interface Element {
  type: string;
  action_id?: string;
  text?: string | { type: string; text: string };
  value?: string;
  url?: string;
}

/** A bare "&" or "<" that Slack would read as the beginning of something. */
const UNESCAPED = /&(?!(?:amp|lt|gt);)|[<>]/;

/**
 * The limit of Block Kit that a message breaks, if one: what Slack answers with invalid_blocks.
 *
 * @see https://docs.slack.dev/reference/block-kit/blocks
 */
export function brokenLimit({ blocks, text }: Pick<Posted, 'blocks' | 'text'>): string | undefined {
  const ids = blocks.flatMap(({ elements = [] }) => elements.flatMap(({ action_id }) => action_id ?? []));
  const texts = blocks.flatMap(textsOf);
  const broken: [broken: boolean, says: string][] = [
    [blocks.length > 50, 'no more than 50 blocks'],
    [JSON.stringify(blocks).length > 13_200, 'msg_blocks_too_long'],
    [new Set(ids).size < ids.length, 'action_id must be unique'],
    [blocks.some((b) => (b.text?.text.length ?? 1) < 1 || (b.text?.text.length ?? 1) > 3000), 'text of 1 to 3000'],
    [blocks.some((b) => b.type === 'section' && !b.text && !b.fields?.length), 'a section needs text or fields'],
    [blocks.some((b) => (b.fields?.length ?? 0) > 10), 'no more than 10 fields'],
    [blocks.some((b) => b.fields?.some((f) => f.text.length > 2000 || !f.text)), 'fields of 1 to 2000'],
    [blocks.some((b) => b.type === 'actions' && !count(b, 1, 25)), '1 to 25 buttons'],
    [blocks.some((b) => b.type === 'context' && !count(b, 1, 10)), '1 to 10 elements of context'],
    [buttons(blocks).some((e) => labelOf(e).length > 75 || !labelOf(e)), 'labels of 1 to 75'],
    [buttons(blocks).some((e) => (e.value?.length ?? 0) > 2000), 'values of 2000'],
    [blocks.some((b) => b.type === 'image' && !(b.alt_text && b.image_url?.startsWith('https://'))), 'image'],
    [[...texts, text].some((one) => UNESCAPED.test(one)), 'unescaped text'],
  ];
  return broken.find(([is]) => is)?.[1];
}

/** The texts of a block that are read as mrkdwn. */
export function textsOf({ type, text, fields = [], elements = [] }: Block): string[] {
  const context = type === 'context' ? elements.map((e) => String(e.text)) : [];
  return [...(text ? [text.text] : []), ...fields.map((f) => f.text), ...context];
}

export const buttons = (blocks: readonly Block[]): Element[] =>
  blocks.flatMap((block) => (block.type === 'actions' ? (block.elements ?? []) : []));

export const labelOf = ({ text }: Element): string => (typeof text === 'object' ? text.text : (text ?? ''));

const count = ({ elements = [] }: Block, least: number, most: number) =>
  elements.length >= least && elements.length <= most;
