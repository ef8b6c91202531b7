import { setTimeout as after } from 'node:timers/promises';
import type { ChannelPlace } from '../../knowledge/alerts/rules.ts';
import type { Channel, ChannelParts } from './channel.ts';
import { createPush, type PushOptions } from './push/push.ts';
import type { Cloud } from './teams/clouds.ts';

export type OpenChannels = Awaited<ReturnType<typeof openChannels>>;

/** What tests put in the place of the services. */
export interface StandIns {
  wait?: PushOptions['wait'];
  teamsCloud?: Cloud;
  slackApiUrl?: string;
}

/**
 * The channels that the desk posts to, by their settings. What a channel needs is loaded here and only where it is set:
 * the SDKs of Teams and Slack cost almost a second each.
 */
export async function openChannels(
  parts: ChannelParts & Pick<PushOptions, 'store' | 'markDelivered' | 'counted'> & StandIns,
) {
  const channels: Channel[] = [];
  const { teams, slack } = parts.config;
  if (teams) {
    const { openTeams } = await import('./teams/teams.ts');
    channels.push(await openTeams(teams, parts, parts.teamsCloud));
  }
  const waiting = parts.wait ?? wait;
  if (slack) {
    const { openSlack } = await import('./slack/slack.ts');
    channels.push(await openSlack(slack, parts, { wait: waiting, apiUrl: parts.slackApiUrl }));
  }
  const push = createPush({ ...parts, channels, wait: waiting });
  return {
    any: channels.length > 0,
    routes: channels.flatMap(({ routes }) => routes),
    /** Whether one person alone reads a place of a channel, and which whole channel it is in; undefined where that is closed. */
    placeOf(name: string, address: unknown): { direct: boolean; whole: ChannelPlace | undefined } | undefined {
      const channel = channels.find((one) => one.channel === name);
      const whole = channel?.wholeOf(address);
      return channel && { direct: channel.isDirect(address), whole: whole && { channel: channel.channel, ...whole } };
    },
    /** Something was said in a conversation of one of them. */
    nudge: push.nudge,
    /** An answer takes long in a conversation of one of them. */
    typing(conversationId: string): void {
      const place = parts.addresses.addressOf(conversationId);
      void channels.find(({ channel }) => channel === place?.channel)?.typing?.(place?.address);
    },
    /** Takes messages in, and goes on with what is not posted yet; gives how many conversations that are. */
    start(): number {
      const behind = push.recover();
      for (const channel of channels) channel.start?.();
      return behind;
    },
    async close(): Promise<void> {
      for (const channel of channels) await channel.close?.();
      await push.stop();
    },
  };
}

/** @see PushOptions.wait */
async function wait(ms: number, signal: AbortSignal): Promise<void> {
  await after(ms, undefined, { signal, ref: false }).catch(() => undefined);
}
