import Database from 'better-sqlite3';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Activity, visit } from '../../support/desk.ts';
import { buttons, labelOf, type Posted } from './limits.ts';
import { message, press, sendEvent, sendPress } from './requests.ts';
import { openSlackStandIn, type SlackStandIn } from './stand-in.ts';
import { openSlackHouse } from './visitor.ts';

const MORNING = Date.parse('2026-11-24T10:00:00.000Z'); // a Tuesday, people are there
const STAFF: Record<string, string> = { 'U-noor': 'staff:demo-agent', 'U-lin': 'staff:demo-manager' };
let at = MORNING;
let slack: SlackStandIn;
let house: Awaited<ReturnType<typeof openSlackHouse>>;
const options = {
  now: () => new Date(at),
  whoIs: ({ externalId }: { externalId: string }) => STAFF[externalId] ?? null,
};
beforeEach(async () => {
  at = MORNING;
  slack = await openSlackStandIn();
  house = await openSlackHouse(options, slack);
});
afterEach(async () => {
  await house.stop();
  await slack.close();
});

/** Somebody of the staff in direct messages with the desk. */
function colleague(user: string, channel = `D${user}`) {
  const here = () => slack.posts.filter((post) => post.channel === channel);
  const write = async (text: string, thread_ts?: string) => {
    const sent = message({ user, channel, text, ts: house.stamp(), ...(thread_ts && { thread_ts }) });
    const answer = await sendEvent(house.url, sent);
    expect(answer.status).toBe(200);
  };
  /** What is posted next where they read. */
  const next = async (doing: () => Promise<unknown>, holds: (post: Posted) => boolean = () => true): Promise<Posted> => {
    const before = here().length;
    await doing();
    await slack.until(() => here().slice(before).some(holds), `something in ${channel} after ${before}`);
    return here().slice(before).find(holds)!;
  };
  return {
    here,
    write,
    next,
    /** Writes, and waits for what the desk says. */
    say: (text: string, thread_ts?: string) => next(() => write(text, thread_ts)),
    press: (on: Posted, title: string, by = user) =>
      next(async () => {
        const button = buttons(on.blocks).find((one) => labelOf(one) === title);
        if (!button) throw new Error(`No button ${title}, but ${buttons(on.blocks).map(labelOf)}`);
        await sendPress(house.url, press({ channel, ts: on.ts, thread_ts: on.thread_ts }, button, by, house.stamp()));
      }),
  };
}

async function handedOver(buyer = 'marie') {
  const there = await visit(house.url, buyer);
  await there.say('I want to talk to a person');
  return there;
}
const texts = (activities: readonly Activity[]) => activities.map(({ text }) => text);
const records = () => new Database(join(house.dataDir, 'desk.sqlite'), { readonly: true });

describe('a hand-over', () => {
  it('is told once to those who look after the company, taken over in the card, carried both ways, and handed back', async () => {
    const noor = colleague('U-noor');
    await noor.say('hello');
    const marie = await handedOver();
    const card = await noor.next(() => house.runJobs());
    expect(card.text).toContain('waits for a person');
    expect(card.text).toContain('I want to talk to a person');
    await house.runJobs();

    const taken = await noor.press(card, 'Take over');
    expect(taken.text).toContain('You have the conversation with');
    expect(taken.text).toContain('note: …');
    await slack.until(() => noor.here().some(({ text }) => text.includes('I want to talk to a person') && text !== card.text), 'what was said before');

    await noor.write('Hello Marie, Noor here. What can I do?');
    await expect.poll(async () => texts(await marie.activities())).toContain('Hello Marie, Noor here. What can I do?');
    const asked = await noor.next(() => marie.post(marie.base, { type: 'message', text: 'Where are my cups?' }, marie.token));
    expect(asked.text).toMatch(/: Where are my cups\?$/);
    const photo = await noor.next(() =>
      marie.post(
        marie.base,
        { type: 'message', attachments: [{ contentType: 'image/png', contentUrl: 'https://x.example/a.png', name: 'broken.png' }] },
        marie.token,
      ),
    );
    expect(photo.text).toContain('[picture: broken.png]');

    const noted = await noor.say('note: promised to call the carrier');
    expect(noted.text).toContain('only colleagues see it');
    const back = await noor.say('hand back');
    expect(back.text).toContain('Handed back');
    expect((await marie.say('hello')).from.role).toBe('bot');

    const heard = texts(await marie.activities());
    expect(heard.filter((text) => text?.includes('Noor here'))).toHaveLength(1);
    expect(heard.join('\n')).not.toContain('carrier');
    const told = noor.here().map(({ text }) => text);
    expect(told.filter((text) => text.includes('Where are my cups?'))).toHaveLength(1);
    expect(told.filter((text) => text.includes('waits for a person'))).toHaveLength(1);
    const db = records();
    expect(db.prepare(`SELECT text FROM conversation_note`).pluck().all()).toEqual(['promised to call the carrier']);
    expect(db.prepare(`SELECT act, via FROM audit WHERE act LIKE 'conversation-%' ORDER BY id`).all()).toEqual([
      { act: 'conversation-take', via: 'slack' },
      { act: 'conversation-reply', via: 'slack' },
      { act: 'conversation-note', via: 'slack' },
      { act: 'conversation-hand-back', via: 'slack' },
    ]);
    db.close();
  });
});
