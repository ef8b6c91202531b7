import type { MailCauses, OpenedCase, UnreadReply } from '../../knowledge/mail/causes.ts';
import type { MailQueue } from '../../knowledge/mail/mail.ts';
import type { Messages } from '../replies/messages.ts';

/** A case waits so long for the buyer to say how to reach them. */
const CASE_AFTER_MS = 2 * 60_000;
/** What is older is not mailed: the desk was down or the setting is new, and people have looked themselves. */
const UNTIL_MS = 3 * 24 * 3_600_000;
/** A reply that nobody received for so long is mailed. */
const REPLY_AFTER_MS = 5 * 60_000;

export interface LetterJobOptions {
  causes: MailCauses;
  queue: MailQueue;
  /** Where the seller's people read of cases that were opened while they were away; undefined: nowhere. */
  staffAddress: string | undefined;
  open(at: Date): boolean;
  words: { en: Messages; zh: Messages };
  seller: string; // its name, '' where it is not on record
  address: string | undefined;
  now(): Date;
  newId(): string;
}

/** Queues what is to be mailed: cases opened outside opening hours, and answers of people that the buyer was not there to read. */
export function createLetterJob(options: LetterJobOptions) {
  const { causes, queue, now } = options;
  const before = (ms: number) => new Date(now().getTime() - ms).toISOString();

  return function queueLetters(): void {
    const at = now().toISOString();
    if (options.staffAddress)
      for (const opened of causes.cases(before(UNTIL_MS), before(CASE_AFTER_MS)))
        if (!options.open(new Date(opened.openedAt))) queue.queue(caseLetter(opened, options.staffAddress), at);
    const replies = causes.unread(before(UNTIL_MS), before(REPLY_AFTER_MS));
    for (const id of new Set(replies.map(({ conversationId }) => conversationId))) {
      const letter = replyLetter(replies.filter(({ conversationId }) => conversationId === id));
      if (letter) queue.queue(letter, at);
    }
  };

  function caseLetter(opened: OpenedCase, recipient: string) {
    const who = [opened.personName, opened.companyName].filter(Boolean).join(', ') || 'a guest';
    const lines = [
      `${who} asked for a person at ${opened.openedAt} (${opened.reason}), outside opening hours.`,
      `Reach them: ${[opened.contact, opened.email].filter(Boolean).join(', ') || 'only in the conversation'}`,
      ...(opened.lastWords ? [`Their last words: ${opened.lastWords.slice(0, 500)}`] : []),
      `Conversation: ${options.address ? `${options.address}/console/conversations/` : ''}${opened.conversationId}`,
    ];
    return {
      id: options.newId(),
      cause: `handoff:${opened.id}`,
      personId: null,
      conversationId: opened.conversationId,
      recipient,
      subject: `${opened.id}: ${who}`,
      text: `${lines.join('\n')}\n`,
    };
  }

  function replyLetter(unread: readonly UnreadReply[]) {
    const last = unread.at(-1)!;
    if (!last.email) return undefined;
    const { notices: words } = options.words[last.language ?? 'en'];
    return {
      id: options.newId(),
      cause: `reply:${last.conversationId}:${last.sequence}`,
      personId: last.personId,
      conversationId: last.conversationId,
      recipient: last.email,
      subject: words.subject(options.seller, words.replySubject),
      text: `${words.replyIntro}\n\n${unread.map(({ text }) => text).join('\n\n')}\n\n${words.footer(options.seller, options.address)}\n`,
    };
  }
}
