import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../knowledge/database/database.ts';
import { openLinks } from '../../../knowledge/staff/links.ts';
import { startDesk, visit } from '../../support/desk.ts';
import { activity, inChannel, send } from './activities.ts';
import { APP_ID, openStandIn, PASSWORD, type Post, type StandIn, TENANT } from './stand-in.ts';

let teams: StandIn;
let desk: Awaited<ReturnType<typeof startDesk>>;
const NOW = '2026-11-24T10:00:00.000Z';

beforeAll(async () => {
  teams = await openStandIn();
  desk = await startDesk({
    env: { MicrosoftAppId: APP_ID, MicrosoftAppPassword: PASSWORD, MicrosoftAppTenantId: TENANT },
    standIns: { teamsCloud: teams.cloud },
  });
});
afterAll(async () => {
  await desk.stop();
  await teams.close();
});

/** Does something and gives what is posted next that fits. */
async function next(doing: () => Promise<unknown>, fits: (post: Post) => boolean = () => true): Promise<Post> {
  const before = teams.posts.length;
  await doing();
  for (let count = before + 1; ; count++) {
    await teams.posted(count);
    const found = teams.posts.slice(before).find(fits);
    if (found) return found;
  }
}
const say = (text: string) => next(() => send(desk, teams, activity(teams, { text })));
const wordsOf = ({ activity: { text = '', attachments } }: Post) => `${text}\n${JSON.stringify(attachments ?? '')}`;

describe('in Teams', { timeout: 90_000 }, () => {
  it('whoever links an account is told there, and answers a buyer there', async () => {
    const database = openDatabase(join(desk.dataDir, 'desk.sqlite'));
    const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
    const by = { id: 'demo-agent', via: 'session' };
    const { code } = openLinks(database.handle, random).newCode('demo-agent', { by, at: NOW });
    expect(wordsOf(await say(`link ${code}`))).toContain('linked');

    const marie = await visit(desk.url, 'marie');
    await marie.say('I want to talk to a person');
    const card = await next(() => desk.runJobs());
    expect(card.conversation).toBe('a:1-eva');
    expect(wordsOf(card)).toContain('waits for a person');
    const button = card.activity.attachments
      ?.flatMap(({ content }) => content?.actions ?? [])
      .find(({ title }) => title === 'Take over');
    const taken = await next(() => send(desk, teams, activity(teams, { text: undefined, value: button?.data })));
    expect(wordsOf(taken)).toContain('You have the conversation with Marie Keller');

    await send(desk, teams, activity(teams, { text: 'Hello Marie' }));
    await expect.poll(async () => (await marie.activities()).map(({ text }) => text)).toContain('Hello Marie');
    const asked = await next(
      () => marie.post(marie.base, { type: 'message', text: 'Hello!' }, marie.token),
      (post) => wordsOf(post).includes('Marie Keller: Hello!'),
    );
    expect(asked.conversation).toBe('a:1-eva');
    expect(wordsOf(await say('hand back'))).toContain('Handed back');
    await database.close();
  });

  it('an agent sets nothing for a whole channel', async () => {
    const refused = await next(() =>
      send(desk, teams, inChannel(teams, 'tell this channel about hand-overs', '7', true)),
    );
    expect(wordsOf(refused)).toContain('A manager sets what a channel is told.');
  });
});
