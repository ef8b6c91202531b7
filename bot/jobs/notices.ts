import type { Notices, OpenNotice } from '../../knowledge/conversations/notices.ts';
import { StaleEffect } from '../../knowledge/effects/effect.ts';
import type { Effect } from '../../knowledge/effects/effects.ts';
import type { Reach, Reaching } from '../../knowledge/notices/reach.ts';
import type { Watches } from '../../knowledge/notices/watches.ts';
import type { Messages } from '../replies/messages.ts';
import { type Told, tell } from '../replies/notices.ts';
import type { Reply } from '../replies/reply.ts';

/** Somebody who was there a moment ago may only be turning a page: an e-mail waits this long for them. */
const MAIL_AFTER_MS = 2 * 60_000;

export interface NoticeJobOptions {
  watches: Watches;
  notices: Notices;
  reach: Reaching;
  /** Whether somebody reads that conversation now. */
  isRead(conversationId: string): boolean;
  /** Says it in the conversation and stores the effects with it. */
  say(conversationId: string, reply: Reply, language: 'en' | 'zh', effects: readonly Effect[]): Promise<unknown>;
  /** Whether e-mails can leave at all. */
  mails: boolean;
  words: { en: Messages; zh: Messages };
  seller: string; // its name, '' where it is not on record
  /** Where the desk is found, for the e-mail's foot. */
  address: string | undefined;
  now(): Date;
  newId(): string;
  log: { warn(detail: object, text: string): void };
}

/**
 * Looks whether what people asked to be told has come true, then tells what is due, each notice once: in a conversation
 * that is being read, else by e-mail. Where neither can be, it waits for the person to come back.
 */
export function createNoticeJob(options: NoticeJobOptions) {
  const { watches, notices, reach, now } = options;

  return async function tellNotices(): Promise<void> {
    watches.look(now());
    for (const notice of notices.due(now().toISOString())) {
      const person = reach.person(notice.personId);
      if (!person) reach.dropNotice(notice.id);
      else await deliver(notice, person);
    }
  };

  async function deliver(notice: OpenNotice, person: Reach): Promise<void> {
    const conversation = reach.conversations(person).find(({ id }) => options.isRead(id));
    const language = conversation?.language ?? person.language;
    const told = tell(notice, options.words[language], language);
    if (!told) return options.log.warn({ notice: notice.id, kind: notice.kind }, 'a notice of an unknown kind waits');
    if (conversation)
      try {
        await options.say(conversation.id, told.reply, language, [
          { kind: 'notice-status', id: notice.id, status: 'told' },
        ]);
      } catch (error) {
        // Told meanwhile; anything else is tried again at the next look.
        if (!(error instanceof StaleEffect)) options.log.warn({ err: error, notice: notice.id }, 'a notice waits');
      }
    else if (options.mails && person.email && now().getTime() - Date.parse(notice.createdAt) >= MAIL_AFTER_MS)
      mail(notice, told, person, language);
  }

  function mail(notice: OpenNotice, { reply, about }: Told, person: Reach, language: 'en' | 'zh'): void {
    const { notices: words } = options.words[language];
    const letter = {
      id: options.newId(),
      cause: `notice:${notice.id}`,
      personId: person.id,
      conversationId: notice.conversationId,
      recipient: person.email,
      subject: words.subject(options.seller, words.subjects[notice.kind]?.(about) ?? about),
      text: `${words.dear(person.name)}\n\n${reply.text}\n\n${words.footer(options.seller, options.address)}\n`,
    };
    reach.mailNotice(notice.id, letter, now().toISOString());
  }
}
