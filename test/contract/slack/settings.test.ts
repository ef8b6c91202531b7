import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import { afterEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../../bot/config.ts';
import { openDatabase } from '../../../knowledge/database/database.ts';
import { openLinks } from '../../../knowledge/staff/links.ts';
import { startDesk } from '../../support/desk.ts';
import { TODAY } from '../../support/today.ts';
import { message, SECRET, sendEvent } from './requests.ts';
import { asActivity, openSlackHouse } from './visitor.ts';

let stop: (() => Promise<void>) | undefined;
afterEach(() => stop?.());

/** The modules of the SDKs that were loaded so far. */
const loaded = () => Object.keys(createRequire(import.meta.url).cache).filter((file) => /@slack.web-api/.test(file));

describe('without the settings of Slack', () => {
  it('there is nothing at its addresses, and its SDK is not loaded', async () => {
    const desk = await startDesk();
    stop = desk.stop;
    const event = message({ user: 'U1', channel: 'D1', text: 'hello', ts: '1.1' });
    expect((await sendEvent(desk.url, event)).status).toBe(404);
    expect(loaded()).toEqual([]);
  });
});

describe('the settings of Slack', () => {
  const BOT = 'xoxb-1-2-3';
  it.each([
    [{}, 'closed'],
    [{ SLACK_BOT_TOKEN: BOT, SLACK_SIGNING_SECRET: SECRET }, 'open'],
    [{ SLACK_BOT_TOKEN: BOT, SLACK_APP_TOKEN: 'xapp-1' }, 'open'],
    [{ SLACK_BOT_TOKEN: BOT }, 'The setting SLACK_SIGNING_SECRET is missing'],
    [{ SLACK_SIGNING_SECRET: SECRET }, 'The setting SLACK_BOT_TOKEN is missing'],
    [{ SLACK_APP_TOKEN: 'xapp-1' }, 'The setting SLACK_BOT_TOKEN is missing'],
    [{ SLACK_BOT_TOKEN: 'xoxp-1' }, 'The setting SLACK_BOT_TOKEN is wrong: it must be the bot token'],
    [{ SLACK_BOT_TOKEN: BOT, SLACK_APP_TOKEN: BOT }, 'The setting SLACK_APP_TOKEN is wrong: it must be an app-level'],
    [{ SLACK_BOT_TOKEN: BOT, SLACK_SIGNING_SECRET: 'short' }, 'The setting SLACK_SIGNING_SECRET is wrong'],
  ])('%j are %s', (env, says) => {
    let outcome: string;
    try {
      outcome = readConfig(env).slack ? 'open' : 'closed';
    } catch (error) {
      outcome = (error as Error).message;
    }
    expect(outcome).toContain(says);
  });
});

describe('a member of staff', () => {
  it('links the Slack account by a code, once, and is known from then on', async () => {
    const house = await openSlackHouse({ whoIs: undefined });
    stop = house.stop;
    const { handle, close } = openDatabase(`${house.dataDir}/desk.sqlite`);
    const staffId = handle.prepare(`SELECT id FROM staff WHERE role = 'manager' LIMIT 1`).pluck().get() as string;
    const at = `${TODAY}T10:00:00.000Z`;
    const { code } = openLinks(handle, randomBytes).newCode(staffId, { by: { id: 'test', via: 'cli' }, at });
    const say = async (text: string, user: string) => {
      const before = house.slack.posts.length;
      await sendEvent(house.url, message({ user, channel: `D${user}`, text, ts: house.stamp() }));
      await house.slack.until(() => house.slack.posts.length > before, text);
      return asActivity(house.slack.posts.slice(before)).text;
    };
    await say(`link ${code}`, 'U0STAFF');
    const linked = () => handle.prepare('SELECT staff_id, external_id FROM channel_account').all();
    expect(linked()).toEqual([{ staff_id: staffId, external_id: 'U0STAFF' }]);
    await say(`link ${code}`, 'U0OTHER');
    expect(linked()).toHaveLength(1);
    const asked = house.slack.callsOf('users.info');
    await say('hello', 'U0STAFF');
    expect(house.slack.callsOf('users.info')).toBe(asked);
    await close();
  });
});
