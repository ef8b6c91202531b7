import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { slackManifest } from '../../../bot/channels/slack/manifest.ts';

/** The scope that Slack asks for to tell of an event, as its reference says. */
const OF_EVENT: Record<string, string> = {
  app_mention: 'app_mentions:read',
  'message.channels': 'channels:history',
  'message.groups': 'groups:history',
  'message.im': 'im:history',
  'message.mpim': 'mpim:history',
};
/** … and for a method, in the kinds of conversations that the desk is in. */
const HISTORY = ['channels:history', 'groups:history', 'im:history', 'mpim:history'];
const OF_METHOD: Record<string, string[]> = {
  'auth.test': [],
  'apps.connections.open': [], // by the app-level token
  'chat.postMessage': ['chat:write'],
  'conversations.history': HISTORY,
  'conversations.open': ['im:write'],
  'conversations.replies': HISTORY,
  'users.info': ['users:read', 'users:read.email'],
};

const FOLDER = new URL('../../../bot/channels/slack/', import.meta.url);
const source = readdirSync(FOLDER)
  .map((file) => readFileSync(new URL(file, FOLDER), 'utf8'))
  .join('\n');
const methods = [...source.matchAll(/\b(?:client|caller)\s*\.(\w+(?:\.\w+)+)\(/g)].map((found) => found[1]!);

const over = (publicUrl?: string) => slackManifest({ name: 'Quartermaster', command: '/quartermaster', publicUrl });
const scopes = over().oauth_config?.scopes?.bot ?? [];

describe('the manifest of the Slack app', () => {
  it('asks for the scopes of every event and every method that is used, and no others', () => {
    const events = over().settings?.event_subscriptions?.bot_events ?? [];
    expect(events.length).toBeGreaterThan(0);
    expect(new Set(methods)).toEqual(new Set(Object.keys(OF_METHOD)));
    const needed = [...events.map((event) => OF_EVENT[event]), ...methods.flatMap((method) => OF_METHOD[method])];
    expect([...scopes].sort()).toEqual([...new Set([...needed, 'commands'])].sort());
  });

  it('over HTTP names the three addresses of the desk', () => {
    const { settings, features } = over('https://desk.example.com');
    expect(settings).toMatchObject({
      event_subscriptions: { request_url: 'https://desk.example.com/api/slack/events' },
      interactivity: { is_enabled: true, request_url: 'https://desk.example.com/api/slack/interactive' },
      socket_mode_enabled: false,
      token_rotation_enabled: false, // the desk has one bot token, which does not expire
    });
    expect(features?.slash_commands).toMatchObject([{ url: 'https://desk.example.com/api/slack/commands' }]);
  });

  it('for Socket Mode names none', () => {
    expect(over().settings).toMatchObject({ socket_mode_enabled: true, interactivity: { is_enabled: true } });
    expect(JSON.stringify(over())).not.toContain('https://');
  });

  it('lets people write to the desk', () => {
    expect(over().features?.app_home).toMatchObject({
      messages_tab_enabled: true,
      messages_tab_read_only_enabled: false,
    });
  });

  it.each([
    ['the name', over().display_information.name, 1, 35],
    ['the description', over().display_information.description, 1, 140],
    ['the long description', over().display_information.long_description, 174, 4000],
    ['the command', over().features?.slash_commands?.[0]?.command, 2, 32],
    ['the description of the command', over().features?.slash_commands?.[0]?.description, 1, 2000],
    ['the hint of the command', over().features?.slash_commands?.[0]?.usage_hint, 1, 1000],
    ['the name of the bot', over().features?.bot_user?.display_name, 1, 80],
  ])('%s has a length that Slack takes', (_name, text = '', least, most) => {
    expect(text.length).toBeGreaterThanOrEqual(least);
    expect(text.length).toBeLessThanOrEqual(most);
  });

  it('names the bot in the letters that Slack takes, and its colour in hex', () => {
    expect(
      slackManifest({ name: 'Häfen & Söhne', command: '/h', publicUrl: undefined }).features?.bot_user,
    ).toMatchObject({
      display_name: expect.stringMatching(/^[a-z0-9._-]+$/) as string,
    });
    expect(over().display_information.background_color).toMatch(/^#[0-9a-f]{6}$/);
  });
});
