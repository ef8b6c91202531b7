import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../../bot/config.ts';
import { openDesk } from '../../../bot/start.ts';
import { DEMO_PASSWORD } from '../../../knowledge/staff/demo-staff.ts';
import { type Activity, visit } from '../../support/desk.ts';
import { buttons, labelOf, type Posted } from './limits.ts';
import { message, press, sendCommand, sendEvent, sendPress } from './requests.ts';
import { openSlackStandIn, type SlackStandIn } from './stand-in.ts';
import { openSlackHouse, SLACK_ENV } from './visitor.ts';

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
  const next = async (
    doing: () => Promise<unknown>,
    holds: (post: Posted) => boolean = () => true,
  ): Promise<Posted> => {
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
const ends = (text: string) => (post: Posted) => post.text.endsWith(text);
/** The same records again, by a new process as it were. */
const openAgain = () =>
  openDesk(readConfig({ PORT: '0', DATA_DIR: house.dataDir, LOG_LEVEL: 'silent', ...SLACK_ENV }), () => undefined, {
    encoder: false,
    ...options,
    standIns: { slackApiUrl: slack.apiUrl },
  });
const one = (sql: string) => {
  const db = records();
  const row = db.prepare(sql).get() as Record<string, string>;
  db.close();
  return row;
};
/** Somebody of the demo's staff in the console. */
async function signIn(url: string, email: string) {
  const response = await fetch(`${url}/api/console/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: DEMO_PASSWORD }),
  });
  const cookie = response.headers.get('set-cookie')!.split(';')[0]!;
  const { csrf } = (await response.json()) as { csrf: string };
  return async (method: string, path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(`${url}/api/console${path}`, {
      method,
      headers: { 'content-type': 'application/json', cookie, 'x-csrf-token': csrf },
      ...(body && { body: JSON.stringify(body) }),
    });
    const said = await answer.json();
    expect(answer.status, JSON.stringify(said)).toBeLessThan(300);
    return said;
  };
}
const records = () => new Database(join(house.dataDir, 'desk.sqlite'), { readonly: true });

describe('a hand-over', { timeout: 90_000 }, () => {
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
    await slack.until(
      () => noor.here().some(({ text }) => text.includes('I want to talk to a person') && text !== card.text),
      'what was said before',
    );

    await noor.write('Hello Marie, Noor here. What can I do?');
    await expect.poll(async () => texts(await marie.activities())).toContain('Hello Marie, Noor here. What can I do?');
    const asked = await noor.next(() =>
      marie.post(marie.base, { type: 'message', text: 'Where are my cups?' }, marie.token),
    );
    expect(asked.text).toMatch(/: Where are my cups\?$/);
    const photo = await noor.next(() =>
      marie.post(
        marie.base,
        {
          type: 'message',
          attachments: [{ contentType: 'image/png', contentUrl: 'https://x.example/a.png', name: 'broken.png' }],
        },
        marie.token,
      ),
    );
    expect(photo.text).toContain('[picture: broken.png]');

    // A command is for the desk, also here.
    const stock = await noor.next(
      () =>
        sendCommand(house.url, {
          user_id: 'U-noor',
          channel_id: 'DU-noor',
          text: 'Is CUP-16 in stock?',
          trigger_id: '1',
        }),
      ({ text }) => text.includes('CUP-16'),
    );
    expect(stock.text).toContain('CUP-16');

    const noted = await noor.say('note: promised to call the carrier');
    expect(noted.text).toContain('only colleagues see it');
    const back = await noor.say('hand back');
    expect(back.text).toContain('Handed back');
    expect((await marie.say('hello')).from.role).toBe('bot');

    const heard = texts(await marie.activities());
    expect(heard.filter((text) => text?.includes('Noor here'))).toHaveLength(1);
    expect(heard.join('\n')).not.toMatch(/carrier|CUP-16/);
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

  it('goes on after a restart: what was said is told in order, once', async () => {
    const noor = colleague('U-noor');
    await noor.say('hello');
    const marie = await handedOver();
    const card = await noor.next(() => house.runJobs());
    await noor.press(card, 'Take over');
    const first = await noor.next(
      () => marie.post(marie.base, { type: 'message', text: 'One' }, marie.token),
      ends('One'),
    );
    expect(first.text).toBe('Marie Keller: One');
    await house.close();

    const again = await openAgain();
    const third = await noor.next(async () => {
      await fetch(`${again.url}${marie.base}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${marie.token}` },
        body: JSON.stringify({ type: 'message', text: 'Two' }),
      });
      await again.runJobs();
    }, ends('Two'));
    expect(third.text).toBe('Marie Keller: Two');
    const told = noor.here().map(({ text }) => text);
    expect(told.filter((text) => /: (One|Two)$/.test(text))).toEqual(['Marie Keller: One', 'Marie Keller: Two']);
    expect(told.filter((text) => text.includes('waits for a person'))).toHaveLength(1);
    await again.close();
  });

  it('somebody who takes it over in the console ends it, and the thread reads who', async () => {
    const noor = colleague('U-noor');
    const lin = colleague('U-lin');
    await noor.say('hello');
    await handedOver();
    const card = await noor.next(() => house.runJobs());
    await noor.press(card, 'Take over');
    const { id } = one(`SELECT conversation_id AS id FROM handoff ORDER BY opened_at DESC LIMIT 1`);
    const console = await signIn(house.url, 'lin@quartermaster.example');
    const ended = await noor.next(
      () => console('POST', `/conversations/${id}/take`, { over: true }),
      ends('any more.'),
    );
    expect(ended.text).toContain('Lin has taken over the conversation with Marie Keller');
    // What is written now is for the desk again.
    expect((await noor.say('Is CUP-12 in stock?')).text).toContain('CUP-12');
    const transcript = (await console('GET', `/conversations/${id}`)) as { activities: { author: string }[] };
    expect(transcript.activities.filter(({ author }) => author === 'staff')).toEqual([]);
    await lin.say('hello');
  });

  it('in the thread of a channel, in Chinese; a colleague who writes there is told whose it is', async () => {
    const lin = colleague('U-lin', 'C1');
    const root = '1790000001.000001';
    const mention = (text: string) =>
      sendEvent(house.url, { ...message({ user: 'U-lin', channel: 'C1', text, ts: root }), type: 'app_mention' });
    const done = await lin.next(() => mention('<@U0DESK> 本频道通知转人工'));
    expect(done.text).toContain('立即通知：转人工');
    await handedOver('wangfang');
    const card = await lin.next(
      () => house.runJobs(),
      ({ thread_ts }) => thread_ts === undefined,
    );
    expect(card.text).toContain('在等人工客服');
    const taken = await lin.press(card, '接管对话');
    expect(taken.thread_ts).toBe(card.ts);
    expect(taken.text).toContain('您已接管与');
    const noor = colleague('U-noor', 'C1');
    await noor.next(
      () => noor.write('我来看看', card.ts),
      ({ text }) => text.includes('Lin正在处理这个对话'),
    );
    await lin.next(
      () => lin.write('交还', card.ts),
      ({ text }) => text.includes('已交还'),
    );
  });
});

describe('an order that waits for staff', { timeout: 90_000 }, () => {
  it('is decided in the card as in the console; the second press reads who decided', async () => {
    const lin = colleague('U-lin');
    await lin.say('hello');
    const cards: Posted[] = [];
    await lin.next(
      () => house.runJobs(),
      (post) => post.text.includes('waits for your yes'),
    );
    await slack.until(() => lin.here().filter((p) => p.text.includes('waits for your yes')).length === 5, 'five cards');
    cards.push(...lin.here().filter((post) => post.text.includes('waits for your yes')));
    const [first, second, third] = cards as [Posted, Posted, Posted];
    const order = (card: Posted) => /PO-\d+-\d+/.exec(card.text)![0];

    expect((await lin.press(first, 'Approve')).text).toContain(`${order(first)} is approved`);
    expect((await lin.press(first, 'Decline')).text).toBe(`${order(first)} was already approved by Lin.`);
    expect((await lin.press(second, 'Decline')).text).toContain('Why is');
    expect((await lin.say('Please pay what is open first')).text).toContain(`${order(second)} is declined`);

    const console = await signIn(house.url, 'lin@quartermaster.example');
    const { approvals } = (await console('GET', '/approvals')) as { approvals: { id: string; orderId: string }[] };
    expect(approvals.map(({ orderId }) => orderId)).not.toContain(order(first));
    const same = approvals.find(({ orderId }) => orderId === order(third))!;
    await console('POST', `/approvals/${same.id}/approve`, {});
    expect((await lin.press(third, 'Approve')).text).toBe(`${order(third)} was already approved by Lin.`);

    const db = records();
    const rows = db
      .prepare(
        `SELECT act, actor, via, json_extract(detail, '$.order') AS o FROM audit WHERE act LIKE 'approval-%' ORDER BY id`,
      )
      .all();
    expect(rows).toEqual([
      { act: 'approval-approve', actor: 'demo-manager', via: 'slack', o: order(first) },
      { act: 'approval-decline', actor: 'demo-manager', via: 'slack', o: order(second) },
      { act: 'approval-approve', actor: 'demo-manager', via: 'session', o: order(third) },
    ]);
    const decided = db.prepare(`SELECT status, decided_by AS by, note FROM approval WHERE order_id = ?`);
    expect(decided.all(order(first))).toEqual([{ status: 'approved', by: 'demo-manager', note: null }]);
    expect(decided.all(order(third))).toEqual([{ status: 'approved', by: 'demo-manager', note: null }]);
    expect(decided.all(order(second))).toEqual([
      { status: 'declined', by: 'demo-manager', note: 'Please pay what is open first' },
    ]);
    const notices = db.prepare(`SELECT count(*) FROM notice WHERE kind = 'approval-decided'`).pluck().get();
    expect(notices).toBe(3);
    db.close();
  });
});

describe('rules', { timeout: 90_000 }, () => {
  it('what is muted is not told; what comes at night waits for the digest, once', async () => {
    const noor = colleague('U-noor');
    expect((await noor.say('what do you tell me?')).text).toContain('At once: hand-overs');
    expect((await noor.say('mute complaints')).text).toContain('Not at all: unhappy buyers');
    const before = noor.here().length;
    at = Date.parse('2026-11-24T21:00:00.000Z'); // ten in the evening
    const marie = await visit(house.url, 'marie');
    await marie.say('This is ridiculous, I am furious! Let me talk to a person');
    await house.runJobs();
    at = Date.parse('2026-11-25T06:50:00.000Z'); // people come at half past eight
    await house.runJobs();
    expect(noor.here()).toHaveLength(before);
    at = Date.parse('2026-11-25T07:01:00.000Z');
    const card = await noor.next(
      () => house.runJobs(),
      (post) => post.text.includes('waits for a person'),
    );
    expect(card.text).toContain('Marie Keller');
    at = Date.parse('2026-11-26T10:00:00.000Z');
    await house.runJobs();
    const told = noor
      .here()
      .slice(before)
      .map(({ text }) => text);
    expect(told.filter((text) => text.includes('waits for a person'))).toHaveLength(1);
    expect(told.filter((text) => text.includes('not happy'))).toEqual([]);
  });
});
