import type { Button, KnownBlock, SectionBlock } from '@slack/types';
import { escaped } from './mrkdwn.ts';
import { pieces } from './split.ts';

/** Slack's limits of a block. */
const SECTION = 3000;
const FIELD = 2000;
const FIELDS = 10;
const BUTTONS = 25;
const LABEL = 75;
const VALUE = 2000;

interface Element {
  type?: string;
  text?: string;
  weight?: string;
  facts?: { title: string; value: string }[];
  items?: Element[];
  columns?: Element[];
  actions?: Action[];
  body?: Element[];
}

interface Action {
  type: string;
  title: string;
  url?: string;
  data?: unknown;
}

/** Sections of a text, as many as it needs. */
export function textBlocks(text: string): KnownBlock[] {
  return pieces(text, SECTION).map((piece) => section(escaped(piece)));
}

/** An Adaptive Card as blocks: its texts, facts as fields, its buttons; what is folded on the web is shown. */
export function cardBlocks(card: object): KnownBlock[] {
  const { body = [], actions = [] } = card as Element;
  return [...elementBlocks(body), ...buttonBlocks(actions)];
}

function elementBlocks(elements: readonly Element[]): KnownBlock[] {
  const blocks: KnownBlock[] = [];
  let lines: string[] = [];
  const flush = () => {
    blocks.push(...textBlocks(lines.join('\n')));
    lines = [];
  };
  for (const { type, text, weight, facts, items, columns, actions } of elements) {
    if (type === 'TextBlock' && text) {
      if (weight !== 'Bolder' || text.length > LABEL * 2) lines.push(text);
      else {
        flush();
        blocks.push(section(bold(text)));
      }
      continue;
    }
    flush();
    if (facts) blocks.push(...factBlocks(facts));
    if (items ?? columns) blocks.push(...elementBlocks(items ?? columns ?? []));
    if (actions) blocks.push(...buttonBlocks(actions));
  }
  flush();
  return blocks;
}

/** Facts side by side; one that is too long for that stands below. */
function factBlocks(facts: readonly { title: string; value: string }[]): KnownBlock[] {
  const texts = facts.map(({ title, value }) => `${bold(title)}\n${escaped(value || '–')}`);
  const fields = texts.filter((text) => text.length <= FIELD).map((text) => ({ type: 'mrkdwn' as const, text }));
  const long = facts.filter((_fact, place) => texts[place]!.length > FIELD);
  return [
    ...chunks(fields, FIELDS).map((some): SectionBlock => ({ type: 'section', fields: some })),
    ...long.flatMap(({ title, value }) => textBlocks(`${title}\n${value}`)),
  ];
}

/** Buttons that say or do something, with the value that they carry on the web too, and buttons that open an address. */
export function buttonBlocks(actions: readonly Action[]): KnownBlock[] {
  const buttons = actions.flatMap((action, place) => buttonOf(action, `b${place}`) ?? []);
  return chunks(buttons, BUTTONS).map((elements) => ({ type: 'actions', elements }));
}

function buttonOf({ type, title, url, data }: Action, id: string): Button | undefined {
  const text = { type: 'plain_text' as const, text: title.length > LABEL ? `${title.slice(0, LABEL - 1)}…` : title };
  if (type === 'Action.OpenUrl') return url ? { type: 'button', action_id: id, text, url } : undefined;
  if (type !== 'Action.Submit' && type !== 'Action.Execute') return undefined;
  const value = JSON.stringify(data);
  return value.length <= VALUE ? { type: 'button', action_id: id, text, value } : undefined;
}

const section = (text: string): SectionBlock => ({ type: 'section', text: { type: 'mrkdwn', text } });

/** Stars within would end it. */
const bold = (text: string): string => `*${escaped(text.replaceAll('*', '∗').trim())}*`;

function chunks<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));
}
