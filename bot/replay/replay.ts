import type { RecordedConversation, RecordedTurn } from '../../knowledge/conversations/recorded.ts';
import type { Effect } from '../../knowledge/effects/effects.ts';
import { quiet, readState } from '../dialogue/state.ts';
import type { Inbound, OutgoingActivity } from '../turn/inbound.ts';
import type { TurnResult } from '../turn/runner.ts';
import { comparable, type Names, renamed, sameAsRecorded } from './same.ts';

/** A desk that can be asked about one turn at a time. */
export type Turn = (inbound: Inbound, before: { takenBy: null; state: Record<string, unknown> }) => Promise<TurnResult>;

/** Sets the clock, the ids and the numbers to where a turn begins: both desks get the same. */
export interface Stage {
  begin(turn: { at: string; key: string }): void;
  /** Ids and numbers that were given out since. */
  made(): string[];
  /** Does to the copy of the records what a turn decided; what no longer holds is left out. */
  apply(effects: readonly Effect[], scene: { conversationId: string; at: string }): void;
  /** Runs a conversation, and undoes what it did to the copy. */
  undone<T>(work: () => Promise<T>): Promise<T>;
}

/** A reply that would be another one. */
export interface Change {
  conversationId: string;
  sequence: number; // of the buyer's message
  at: string;
  said: string;
  before: Shown;
  after: Shown;
}

/** A reply as it is shown side by side. */
export interface Shown {
  intent: string;
  text: string;
  suggestions: string[];
  sources: string[];
  card: boolean;
}

export interface Replayed {
  conversations: number;
  turns: number;
  /** Turns that the desk of today answers as it did then. */
  asRecorded: number;
  changes: Change[];
}

/**
 * Runs recorded conversations again. With another desk given, each turn is put to both, from where the present one
 * stands, and what differs is listed; without one, what differs from the record. Nothing outside the copy is changed.
 *
 * @param within whether a turn of this time is listed; those before it only lead up to it
 * @param goesOn asked before each conversation, with how many were run; false ends it there
 */
export async function replay(
  conversations: Iterable<RecordedConversation>,
  desks: { present: Turn; other?: Turn },
  stage: Stage,
  within: (at: string) => boolean = () => true,
  goesOn: (conversations: number) => boolean = () => true,
): Promise<Replayed> {
  const result: Replayed = { conversations: 0, turns: 0, asRecorded: 0, changes: [] };
  for (const conversation of conversations) {
    if (!goesOn(result.conversations)) break;
    result.conversations += 1;
    await stage.undone(() => replayOne(conversation, desks, stage, within, result));
  }
  return result;
}

async function replayOne(
  { id, channel, turns }: RecordedConversation,
  { present, other }: { present: Turn; other?: Turn },
  stage: Stage,
  within: (at: string) => boolean,
  result: Replayed,
): Promise<void> {
  let state: Record<string, unknown> = {};
  const names: Names = new Map();
  for (const turn of turns) {
    if (!turn.reply) {
      state = { ...quiet(readState(state)) };
      continue;
    }
    const inbound = inboundOf(id, channel, turn, names);
    const key = `${id}-${turn.sequence}`;
    const run = async (desk: Turn) => {
      stage.begin({ at: turn.at, key });
      const answer = await desk(inbound, { takenBy: null, state });
      return { answer, activity: answer.replies[0]!.activity, made: stage.made() };
    };
    const now = await run(present);
    const then = other && (await run(other));
    // Asked about every turn: it also learns what the numbers of the record are called in the replay.
    const asRecorded = sameAsRecorded(turn.reply, now.activity, now.made, names);
    if (within(turn.at)) {
      result.turns += 1;
      if (asRecorded) result.asRecorded += 1;
      const differs = then
        ? JSON.stringify(comparable(then.activity)) !== JSON.stringify(comparable(now.activity))
        : !asRecorded;
      if (differs)
        result.changes.push({
          ...{ conversationId: id, sequence: turn.sequence, at: turn.at, said: saidOf(inbound) },
          before: then
            ? shown(now.activity, now.answer)
            : shown(turn.reply as unknown as OutgoingActivity, undefined, now.answer),
          after: then ? shown(then.activity, then.answer) : shown(now.activity, now.answer),
        });
    }
    state = now.answer.state;
    stage.apply(now.answer.effects, { conversationId: id, at: turn.at });
  }
}

function inboundOf(conversationId: string, channel: string, turn: RecordedTurn, names: Names): Inbound {
  const activity = renamed(turn.said, names) as unknown as OutgoingActivity;
  return {
    ...{ conversationId, channel, externalId: `replay-${turn.sequence}`, personId: turn.personId },
    ...{ text: activity.text ?? '', value: activity.value, activity },
  };
}

function saidOf({ text, value, activity }: Inbound): string {
  if (text.trim()) return text;
  const said = (value as { say?: unknown } | undefined)?.say;
  return typeof said === 'string' ? said : (activity.attachments ?? []).map((file) => file.name ?? 'file').join(', ');
}

/** @param like where the trace is not at hand: the turn whose intent stands for it */
function shown(activity: OutgoingActivity, answer: TurnResult | undefined, like = answer): Shown {
  const trace = like?.replies[0]?.trace as { intent?: string } | undefined;
  const citations = (activity.channelData?.citations ?? []) as { title: string }[];
  return {
    intent: trace?.intent ?? 'none',
    text: activity.text ?? '',
    suggestions: activity.suggestedActions?.actions.map((action) => action.title) ?? [],
    sources: citations.map((citation) => citation.title),
    card: Boolean(activity.attachments?.length),
  };
}
