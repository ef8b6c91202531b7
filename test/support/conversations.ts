import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Activity } from './desk.ts';

/** A desk, and how people come to it: each channel has its own. */
export interface House {
  dataDir: string;
  /** A demo buyer, or a guest, in a conversation of their own. */
  visit(buyer: string | undefined): Promise<Visitor>;
  stop(): Promise<void>;
}

export interface Visitor {
  /** Says something (or presses a button: `value` in `extra`) and waits for its answer. */
  say(text: string, extra?: { value?: unknown }): Promise<Activity>;
}

/** One turn of a conversation file; see test/conversations/README.md. */
interface Turn extends Expected {
  as?: string; // whoever speaks from here on
  say?: string;
  press?: string; // the title of a button of the speaker's last card
  of?: number; // … or of an earlier one: 1 is the card before the last
  together?: string[]; // several presses at the same time; `answer` must hold for all of them taken together
  sql?: string; // changes a record first, as the seller would
  stored?: { sql: string; is: unknown }; // what the records say afterwards
}
interface Expected {
  answer?: string | string[]; // each stands in the reply
  not?: string | string[]; // none stands in the reply
  suggests?: string | string[];
  buttons?: string | string[]; // titles on the card
  cites?: string; // a source of the reply
}
interface Conversation {
  name: string;
  as?: string; // a demo buyer; a guest where it is missing
  turns: Turn[];
}

/** What staff ask, in Teams and Slack. */
export const STAFF_CONVERSATIONS = new URL('../conversations/staff/', import.meta.url);
const FOLDER = new URL('../conversations/', import.meta.url);
const list = (value: string | string[] | undefined) =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

interface Button {
  title: string;
  data: { say: string; act?: unknown };
}

const buttonsOf = (reply: Activity | undefined): Button[] =>
  (reply?.attachments?.[0]?.content as { actions?: Button[] } | undefined)?.actions?.filter((a) => a.data) ?? [];

/** Somebody in the conversation file, with the cards they have been shown. */
class Speaker {
  readonly cards: Activity[] = [];
  readonly visitor: Visitor;
  constructor(visitor: Visitor) {
    this.visitor = visitor;
  }

  async say(text: string, extra: { value?: unknown } = {}): Promise<Activity> {
    const reply = await this.visitor.say(text, extra);
    if (buttonsOf(reply).length) this.cards.push(reply);
    return reply;
  }

  press(title: string, back = 0): Promise<Activity> {
    const card = this.cards.at(-1 - back);
    const button = buttonsOf(card).find((b) => b.title === title);
    if (!button) throw new Error(`The card has no button "${title}", but ${buttonsOf(card).map((b) => b.title)}`);
    return this.say('', { value: button.data });
  }
}

function check(turn: Expected, said: string, replies: readonly Activity[]): void {
  const text = replies.map((reply) => reply.text).join('\n---\n');
  const about = `"${said}" was answered with "${text}"`;
  for (const part of list(turn.answer)) expect(text, about).toContain(part);
  for (const part of list(turn.not)) expect(text, about).not.toContain(part);
  const suggested = replies.flatMap((reply) => reply.suggestedActions?.actions.map((a) => a.title) ?? []);
  for (const part of list(turn.suggests)) expect(suggested, about).toContain(part);
  const titles = replies.flatMap((reply) => buttonsOf(reply).map((b) => b.title));
  for (const part of list(turn.buttons)) expect(titles, about).toContain(part);
  const sources = replies.flatMap((reply) => reply.channelData?.citations?.map((c) => c.source) ?? []);
  if (turn.cites) expect(sources, about).toContain(turn.cites);
}

async function hold(house: House, conversation: Conversation): Promise<void> {
  const speakers = new Map<string, Speaker>();
  let who = conversation.as ?? '';
  for (const turn of conversation.turns) {
    who = turn.as ?? who;
    let speaker = speakers.get(who);
    if (!speaker) {
      speaker = new Speaker(await house.visit(who || undefined));
      speakers.set(who, speaker);
    }
    const current = speaker;
    if (turn.sql) withRecords(house, (records) => records.exec(turn.sql!));
    const replies = turn.together
      ? await Promise.all(turn.together.map((title) => current.press(title)))
      : turn.press
        ? [await current.press(turn.press, turn.of)]
        : turn.say
          ? [await current.say(turn.say)]
          : [];
    check(turn, turn.say ?? turn.press ?? String(turn.together), replies);
    const { stored } = turn;
    if (stored)
      withRecords(house, (records) => expect(records.prepare(stored.sql).pluck().all(), stored.sql).toEqual(stored.is));
  }
}

function withRecords(house: House, act: (records: Database.Database) => void): void {
  const records = new Database(join(house.dataDir, 'desk.sqlite'), { timeout: 5000 });
  try {
    act(records);
  } finally {
    records.close();
  }
}

/**
 * Holds the conversations of test/conversations through a channel. Each file has a desk of its own: what one does to the
 * records, no other sees.
 *
 * @param open a desk and the way to it
 * @param folder of the files
 * @param some of the files in the order of their names every so manyth, from that one on: what a channel adds is the same
 * in all of them. With CONVERSATIONS=all none is left out.
 */
export function holdConversations(open: () => Promise<House>, some = { every: 1, from: 0 }, folder = FOLDER): void {
  const { every, from } = process.env.CONVERSATIONS === 'all' ? { every: 1, from: 0 } : some;
  const files = readdirSync(folder).filter((name) => name.endsWith('.yml'));
  for (const file of files.sort().filter((_file, place) => place % every === from)) {
    const conversations = parse(readFileSync(new URL(file, folder), 'utf8')) as Conversation[];
    describe(file, () => {
      let house: House;
      beforeAll(async () => {
        house = await open();
      });
      afterAll(() => house.stop());
      it.each(conversations.map((c) => [c.name, c] as const))('%s', (_name, conversation) => hold(house, conversation));
    });
  }
}
