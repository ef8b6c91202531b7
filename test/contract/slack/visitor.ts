import { unescaped } from '../../../bot/channels/slack/mrkdwn.ts';
import type { Visitor } from '../../support/conversations.ts';
import { type Activity, startDesk } from '../../support/desk.ts';
import { buttons, labelOf, type Posted, textsOf } from './limits.ts';
import { message, press, SECRET, sendEvent, sendPress } from './requests.ts';
import { BOT_TOKEN, openSlackStandIn, type SlackStandIn } from './stand-in.ts';

export const SLACK_ENV = { SLACK_BOT_TOKEN: BOT_TOKEN, SLACK_SIGNING_SECRET: SECRET };

type Options = NonNullable<Parameters<typeof startDesk>[0]>;

/** A desk in Slack, and the stand-in that it talks to; buyers of the demo write to it as `U-marie`. */
export async function openSlackHouse(options: Options = {}, slack?: SlackStandIn) {
  const service = slack ?? (await openSlackStandIn());
  const desk = await startDesk({
    whoIs: ({ externalId }) => /^U-([a-z:-]+)$/.exec(externalId)?.[1] ?? null,
    ...options,
    env: { ...SLACK_ENV, ...options.env },
    standIns: { slackApiUrl: service.apiUrl, ...options.standIns },
  });
  let visitors = 0;
  let typed = 0;
  const stamp = () => `1790000000.${String(++typed).padStart(6, '0')}`;

  return {
    ...desk,
    slack: service,
    stamp,
    /** In direct messages of their own with the desk. */
    async visit(buyer: string | undefined): Promise<Visitor> {
      const user = buyer ? `U-${buyer}` : `U${++visitors}GUEST`;
      const channel = `D${++visitors}`;
      const claimed = new Set<string>();
      return {
        async say(text, extra = {}) {
          const sent =
            extra.value === undefined
              ? await sendEvent(desk.url, message({ user, channel, text, ts: stamp() }))
              : await sendPress(desk.url, press({ channel, ts: '1' }, button(extra.value), user, stamp()));
          if (sent.status !== 200) throw new Error(`HTTP ${sent.status}: ${sent.text}`);
          let parts: Posted[] = [];
          await service.until(() => {
            parts = answerIn(service.posts, channel, claimed);
            const id = parts[0]?.metadata?.event_payload.activity;
            if (id !== undefined) claimed.add(id);
            return id !== undefined;
          }, text);
          return asActivity(parts);
        },
      };
    },
    async stop(): Promise<void> {
      await desk.stop();
      if (!slack) await service.close();
    },
  };
}

const button = (value: unknown) => ({ action_id: 'b0', value: JSON.stringify(value) });

/** The parts of the first answer in a channel that nobody has taken yet, once all stand there. */
function answerIn(posts: readonly Posted[], channel: string, claimed: ReadonlySet<string>): Posted[] {
  const here = posts.filter((post) => post.channel === channel && post.metadata);
  const next = here.find((post) => !claimed.has(post.metadata!.event_payload.activity));
  if (!next) return [];
  const { activity, parts } = next.metadata!.event_payload;
  const found = here.filter((post) => post.metadata!.event_payload.activity === activity);
  return found.length === parts ? found : [];
}

/** What stands in Slack, in the words of the web's tests. */
export function asActivity(parts: readonly Posted[]): Activity {
  const blocks = parts.flatMap((part) => part.blocks);
  const seen = unescaped(blocks.flatMap(textsOf).join('\n'));
  const told = parts.map((part) => unescaped(part.text)).join('\n');
  const opened = buttons(blocks)
    .map(({ url }) => url)
    .join('\n');
  // What notifications and screen readers say is seen too: every figure of it.
  for (const word of told.split(/\s+/))
    if (/\d/.test(word) && !seen.includes(word) && !opened.includes(word) && !inFields(word, seen))
      throw new Error(`"${word}" is told and not shown in: ${seen}`);
  const sources = blocks.flatMap((block) => (block.type === 'context' ? textsOf(block) : []));
  const titled = (own: boolean) =>
    buttons(blocks.filter(({ block_id }) => (block_id === 'suggestions') === own)).flatMap((button) =>
      button.value ? [{ title: labelOf(button), data: JSON.parse(button.value) as { say: string } }] : [],
    );
  return {
    id: parts[0]?.ts ?? '',
    type: 'message',
    from: { role: 'bot' },
    text: `${told}\n${seen}`,
    attachments: [{ contentType: 'card', content: { actions: titled(false) } }],
    suggestedActions: { actions: titled(true).map(({ title, data }) => ({ title, value: data.say })) },
    channelData: {
      citations: sources
        .flatMap((line) => unescaped(line).split(/, |，|: |：/))
        .map((source) => ({ title: source, source, asOf: '' })),
    },
  };
}

/** "Total: 12" is a field of its own, where the colon is left out. */
const inFields = (word: string, seen: string) => seen.includes(word.replace(/[:：,，.。;；]+$/, ''));
