import type { AppsManifestCreateArguments } from '@slack/web-api';

type Manifest = AppsManifestCreateArguments['manifest'];

/** Beside each what it is for. */
const SCOPES = [
  'app_mentions:read', // where somebody speaks to it in a channel
  'channels:history', // threads that it is in, and whether a reply stands there already
  'groups:history', // the same in private channels
  'im:history', // direct messages
  'mpim:history', // messages among several
  'chat:write',
  'commands',
  'im:write', // a command is answered in direct messages
  'users:read', // whether somebody is a full member of the team
  'users:read.email', // which account of the staff they are
] as const;

const EVENTS = ['app_mention', 'message.channels', 'message.groups', 'message.im', 'message.mpim'] as const;

export interface ManifestOptions {
  name: string;
  /** With its slash. */
  command: string;
  /** The https address of the desk; without it the desk calls Slack (Socket Mode). */
  publicUrl: string | undefined;
}

/**
 * The manifest of the Slack app, from which Slack makes it: what it may read and write, what it is told of and where.
 *
 * @see https://docs.slack.dev/reference/app-manifest
 */
export function slackManifest({ name, command, publicUrl }: ManifestOptions): Manifest {
  const at = (path: string) => (publicUrl ? `${publicUrl}/api/slack/${path}` : undefined);
  const [events, interactive, commands] = [at('events'), at('interactive'), at('commands')];
  return {
    _metadata: { major_version: 1, minor_version: 1 },
    display_information: {
      name,
      description: 'The customer-service desk: orders, stock, prices and customers, from your own records.',
      long_description:
        'Ask the desk in direct messages, in a thread or by its command, in English or Chinese: what is new with a customer, which orders are at risk, what runs out of stock. Every figure has its source and its time. Who is linked to a staff account sees what that account may see; everybody else sees the FAQ and the catalogue.',
      background_color: '#0b4f4a',
    },
    features: {
      app_home: { home_tab_enabled: false, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: name.toLowerCase().replace(/[^a-z0-9._-]+/g, '-'), always_online: true },
      slash_commands: [
        {
          command,
          description: 'Asks the desk; it answers in direct messages.',
          usage_hint: 'orders at risk today',
          should_escape: false,
          ...(commands && { url: commands }),
        },
      ],
    },
    oauth_config: { scopes: { bot: [...SCOPES] } },
    settings: {
      event_subscriptions: { bot_events: [...EVENTS], ...(events && { request_url: events }) },
      interactivity: { is_enabled: true, ...(interactive && { request_url: interactive }) },
      org_deploy_enabled: false,
      socket_mode_enabled: !publicUrl,
      token_rotation_enabled: false,
    },
  };
}
