import type { Messages } from '../../replies/messages.ts';
import type { ChannelParts } from '../channel.ts';
import type { People } from './people.ts';
import { placeOf } from './place.ts';
import { challengeIn, readCommand, type Said, saidByButton, saidInEvent } from './said.ts';

export interface HandlerOptions extends Pick<ChannelParts, 'addresses' | 'accept' | 'whoIs' | 'companyOf' | 'now'> {
  people: People;
  words: { en: Messages; zh: Messages };
}

export type Handlers = ReturnType<typeof createHandlers>;

/**
 * What Slack sends, however it comes. Each resolves when what was said is on disk, with what Slack is answered; the
 * reply is posted later.
 */
export function createHandlers({ addresses, people, words, ...parts }: HandlerOptions) {
  async function take(said: Said): Promise<void> {
    if (said.inThreadOnly && addresses.find('slack', said.key) === undefined) return;
    const personId = await whoIs(said.user);
    const person = personId ? { id: personId, companyId: (await parts.companyOf(personId)) ?? null } : undefined;
    const at = parts.now().toISOString();
    await parts.accept({
      conversationId: addresses.conversationFor('slack', said.key, said.address, person, at),
      channel: 'slack',
      externalId: said.externalId,
      personId,
      text: said.text,
      value: said.value,
      activity: {
        type: 'message',
        from: { id: personId ?? 'guest', role: 'user' },
        ...(said.text && { text: said.text }),
        ...(said.value !== undefined && { value: said.value }),
        channelData: { account: said.user, ...(said.command && { command: true }) },
      },
    });
  }

  /** Somebody who is linked, or a full member of the seller's own team by the directory's e-mail; else a guest. */
  async function whoIs(user: string): Promise<string | null> {
    const account = { channel: 'slack' as const, externalId: user, fullMember: false };
    const linked = await parts.whoIs(account);
    if (linked) return linked;
    const { fullMember, email } = await people.person(user);
    return fullMember && email ? parts.whoIs({ ...account, email, fullMember }) : null;
  }

  return {
    /** An event of the Events API; the address's challenge is answered with itself. */
    async event(body: unknown): Promise<object | undefined> {
      const challenge = challengeIn(body);
      if (challenge !== undefined) return { challenge };
      const said = saidInEvent(body);
      if (said) await take(said);
      return undefined;
    },

    /** A button. */
    async interaction(payload: unknown): Promise<undefined> {
      const said = saidByButton(payload);
      if (said) await take(said);
    },

    /** A slash command: it is answered in direct messages, so that nobody else in a channel reads it. */
    async command(fields: unknown): Promise<object | undefined> {
      const command = readCommand(fields);
      if (!command) return undefined;
      const text = command.text.trim();
      const { command: answers } = words[/\p{Script=Han}/u.test(text) ? 'zh' : 'en'].channels;
      if (!text) return whisper(answers.usage(command.command));
      const channel = await people.directChannel(command.user_id);
      if (!channel) return whisper(answers.noDirect);
      await take({
        ...placeOf(command.team_id, channel, { ts: '' }),
        user: command.user_id,
        text,
        externalId: `${command.team_id}/command/${command.trigger_id}`,
        inThreadOnly: false,
        command: true,
      });
      return channel === command.channel_id ? undefined : whisper(answers.answeredThere);
    },
  };
}

/** Read by whoever gave the command, and nobody else. */
const whisper = (text: string): object => ({ response_type: 'ephemeral', text });
