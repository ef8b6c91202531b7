import { z } from 'zod';
import type { ConversationHead, Conversations } from '../../knowledge/conversations/conversations.ts';
import type { HeldReplies } from '../../knowledge/conversations/held-replies.ts';
import type { Ratings } from '../../knowledge/conversations/ratings.ts';
import type { ReplyDrafts } from '../../knowledge/conversations/reply-drafts.ts';
import type { Snoozes } from '../../knowledge/conversations/snoozes.ts';
import { mayActAs } from '../../knowledge/staff/roles.ts';
import { type AttendingParts, createAttending } from '../attending/attending.ts';
import { HttpError } from '../channels/http-error.ts';
import { activityId } from '../turn/runner.ts';
import { type CaseClockParts, type TimedHead, withClocks } from './case-clock.ts';
import { conversationOf } from './conversation-of.ts';
import { type Call, type ConsoleRoute, route, type SignedIn } from './route.ts';

export interface ConversationParts extends AttendingParts, CaseClockParts {
  conversations: Conversations;
  replyDrafts: ReplyDrafts;
  heldReplies: HeldReplies;
  snoozes: Snoozes;
  ratings: Ratings;
}

const PAGE = 500;
const text = z.string().trim().min(1, 'must not be empty').max(8000);

/** Conversations: to read with the reasons of each reply, to take, to write in, to give back. */
export function conversationRoutes(parts: ConversationParts): ConsoleRoute[] {
  const { conversations, replyDrafts, heldReplies, snoozes } = parts;
  const attend = createAttending(parts);

  const find = (call: Call<unknown>) => conversationOf(conversations, call);
  const now = (call: Call<unknown>) => ({ body: find(call) });

  const timed = (heads: readonly ConversationHead[]) => withClocks(heads, parts, parts.now());

  return [
    route({
      method: 'get',
      path: '/conversations',
      least: 'agent',
      query: ['list', 'before'],
      run: ({ who, query, at }) => ({ body: { conversations: list(who, at, query.list, whole(query.before)) } }),
    }),
    route({
      method: 'get',
      path: '/conversations/:id',
      least: 'agent',
      query: ['after'],
      run(call) {
        const conversation = find(call);
        const activities = conversations.transcript(conversation.id, whole(call.query.after), PAGE);
        const more = activities.length === PAGE;
        const notes = conversations.notes(conversation.id);
        const ratings = parts.ratings.ratings(conversation.id);
        const draft = replyDrafts.draft(conversation.id, call.who.account.id);
        return { body: { conversation, activities, more, notes, draft, ratings } };
      },
    }),
    route({
      method: 'post',
      path: '/conversations/:id/take',
      least: 'agent',
      body: z.object({ over: z.boolean().default(false) }),
      async run(call) {
        const head = find(call);
        if (head.takenBy?.id === call.who.account.id) return now(call);
        const over = call.body.over && mayActAs(call.who.account.role, 'manager');
        if (head.takenBy?.active && !over) throw notYours(head);
        await attend.take(head, call);
        return now(call);
      },
    }),
    route({
      method: 'post',
      path: '/conversations/:id/hand-back',
      least: 'agent',
      body: z.object({ keepOpen: z.boolean().default(false) }),
      async run(call) {
        const head = find(call);
        if (!head.takenBy || !mayEnd(head, call.who)) throw notYours(head);
        await attend.handBack(head, call, call.body.keepOpen);
        return now(call);
      },
    }),
    route({
      method: 'post',
      path: '/conversations/:id/close',
      least: 'agent',
      async run(call) {
        const head = find(call);
        if (!mayEnd(head, call.who)) throw notYours(head);
        await attend.close(head, call);
        return now(call);
      },
    }),
    route({
      method: 'post',
      path: '/conversations/:id/replies',
      least: 'agent',
      body: z.object({
        text,
        id: z.string().min(1).max(100).optional(),
        seen: z.int().min(0).optional(),
        release: z.iso.datetime().optional(),
        closes: z.boolean().default(false),
      }),
      async run(call) {
        const head = find(call);
        const { id = null } = call.body;
        const staffId = call.who.account.id;
        const before = id === null ? undefined : conversations.replied(head.id, staffId, id);
        if (before !== undefined) return { body: { id: activityId(head.id, before) } };
        if (head.takenBy?.id !== staffId) throw notYours(head);
        // What came in while it was written is read before it is sent: the page says what it has shown.
        if (call.body.seen !== undefined && conversations.userSequence(head.id) > call.body.seen)
          throw new HttpError(409, 'MovedOn', 'The buyer has written meanwhile: please read it, then send.');
        if (call.body.release && call.body.release > call.at) {
          const { release: releaseAt, closes } = call.body;
          const text = call.body.text;
          heldReplies.hold({ id: id ?? parts.newId(), conversationId: head.id, staffId, text, releaseAt, closes });
          replyDrafts.keep(head.id, staffId, '', call.at);
          return { status: 202, body: { held: true } };
        }
        const sent = await attend.reply(head, call, call.body.text, id);
        replyDrafts.keep(head.id, staffId, '', call.at);
        if (call.body.closes) await attend.close(head, call);
        return { status: 201, body: { id: sent } };
      },
    }),
    route({
      method: 'post',
      path: '/conversations/:id/snooze',
      least: 'agent',
      body: z.object({ until: z.iso.datetime().nullable() }),
      run(call) {
        const head = find(call);
        const { until } = call.body;
        if (until === null) snoozes.wake(head.id);
        else snoozes.snooze(head.id, call.who.account.id, until, conversations.userSequence(head.id));
        parts.changed(head.id);
        return now(call);
      },
    }),
    route({
      method: 'post',
      path: '/conversations/:id/notes',
      least: 'agent',
      body: z.object({ text }),
      run(call) {
        const head = find(call);
        attend.note(head, call, call.body.text);
        return { status: 201, body: { notes: conversations.notes(head.id) } };
      },
    }),
  ];

  function list(who: SignedIn, at: string, which: string | undefined, before: number | undefined): TimedHead[] {
    if (which === 'mine') return timed(conversations.takenBy(who.account.id, at));
    // By when something was last said: the next page goes on from there.
    if (which === 'open') return conversations.open(at, before).map((head) => timed([head])[0]!);
    if (which === undefined || which === 'waiting') return timed(conversations.waiting(at));
    if (which === 'snoozed') return timed(conversations.resting(at));
    throw new HttpError(400, 'BadArgument', 'The list must be waiting, mine, open or snoozed.');
  }
}

/** Nobody's, one's own, or (for a manager, or where its holder is gone) anybody's. */
function mayEnd({ takenBy }: ConversationHead, { account }: SignedIn): boolean {
  return !takenBy?.active || takenBy.id === account.id || mayActAs(account.role, 'manager');
}

function notYours({ takenBy }: ConversationHead): HttpError {
  return takenBy
    ? new HttpError(409, 'TakenByOther', `${takenBy.name} has this conversation: a manager may take it over.`)
    : new HttpError(409, 'NotTaken', 'Please take the conversation first.');
}

const whole = (value: string | undefined) => (/^\d{1,15}$/.test(value ?? '') ? Number(value) : undefined);
