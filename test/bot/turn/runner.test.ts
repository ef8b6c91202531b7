import { beforeEach, describe, expect, it } from 'vitest';
import type { LiveConversation } from '../../../bot/turn/conversation.ts';
import type { Inbound } from '../../../bot/turn/inbound.ts';
import { Runner, type TurnResult } from '../../../bot/turn/runner.ts';
import { openTurnStore, type TurnStore } from '../../../knowledge/conversations/turn-store.ts';
import { type OpenDatabase, openDatabase } from '../../../knowledge/database/database.ts';
import type { Effect } from '../../../knowledge/effects/effects.ts';

const AT = '2026-11-24T09:00:00.000Z';
let database: OpenDatabase;
let store: TurnStore;
let gate: Promise<void> | undefined;
let delivered: { id: string; json: string }[];

function message(conversationId: string, text: string, externalId = `${conversationId}:${text}`): Inbound {
  const activity = { type: 'message' as const, text, from: { id: 'guest', role: 'user' as const } };
  return { conversationId, channel: 'web', externalId, personId: null, text, value: undefined, activity };
}

/** Answers "n: text", n counted in the state; slow for texts that say so, failing for texts that say so. */
async function counting(
  inbound: Inbound,
  conversation: Pick<LiveConversation, 'state' | 'takenBy'>,
): Promise<TurnResult> {
  const { takenBy, state } = conversation;
  if (inbound.text.includes('gate')) await gate;
  if (takenBy !== null) return { replies: [], state, language: null, effects: [] };
  if (inbound.text.includes('fail')) throw new Error('cannot be answered');
  const n = Number(conversation.state.n ?? 0) + 1;
  if (inbound.text.includes('slow')) await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
  const effects: Effect[] = [];
  if (inbound.text.includes('bad row')) effects.push({ kind: 'handoff', id: null } as never);
  if (inbound.text.includes('confirm')) effects.push({ kind: 'draft-drop', draft: { id: 'd', version: 1 } });
  // A draft that is done already is read as that, and nothing is done again.
  if (effects.some((e) => e.kind === 'draft-drop') && draftStatus() !== 'open') effects.length = 0;
  const text = `${n}: ${inbound.text}${inbound.text.includes('confirm') ? (effects.length ? ' (done)' : ' (done before)') : ''}`;
  return {
    replies: [{ activity: { type: 'message', text, from: { id: 'desk', role: 'bot' } }, trace: { n } }],
    state: { n },
    language: 'en',
    effects,
  };
}

function makeRunner(over: TurnStore = store) {
  return new Runner({
    store: over,
    turn: counting,
    parkedReply: () => ({ type: 'message', text: 'parked', from: { id: 'desk', role: 'bot' } }),
    deliver: (id, activities) => {
      for (const { json } of activities) delivered.push({ id, json });
      return true;
    },
    now: () => new Date(AT),
    log: { warn: () => undefined },
  });
}

const draftStatus = () => database.handle.prepare(`SELECT status FROM draft WHERE id = 'd'`).pluck().get();

const replies = (id: string) =>
  store
    .activitiesAfter(id, 0)
    .map((a) => JSON.parse(a.activity) as { text: string; from: { role: string } })
    .filter((a) => a.from.role === 'bot')
    .map((a) => a.text);

beforeEach(() => {
  database = openDatabase(':memory:');
  store = openTurnStore(database.handle);
  delivered = [];
  for (const id of ['a', 'b', 'c']) store.createConversation(id, 'web', undefined, AT);
});

describe('the turn', () => {
  it('answers 100 messages that come at once in order, each once, fast and slow mixed', async () => {
    const runner = makeRunner();
    const texts = Array.from({ length: 100 }, (_, i) => (i % 7 === 0 ? `slow ${i}` : `quick ${i}`));
    await Promise.all(texts.map((text) => runner.accept(message('a', text))));
    await runner.idle();
    expect(replies('a')).toEqual(texts.map((text, i) => `${i + 1}: ${text}`));
    const sequences = store.activitiesAfter('a', 0).map((a) => a.sequence);
    expect(sequences).toEqual(Array.from({ length: 200 }, (_, i) => i + 1));
  });

  it('has stored the message when it is acknowledged, and delivers in the order of the transcript', async () => {
    const runner = makeRunner();
    const id = await runner.accept(message('a', 'hello'));
    expect(store.activitiesAfter('a', 0).some((a) => (JSON.parse(a.activity) as { id: string }).id === id)).toBe(true);
    await runner.idle();
    expect(delivered.map((d) => (JSON.parse(d.json) as { text: string }).text)).toEqual(['hello', '1: hello']);
  });

  it('knows a repeat in the same tick and later', async () => {
    const runner = makeRunner();
    const [first, second] = await Promise.all([
      runner.accept(message('a', 'x', 'same')),
      runner.accept(message('a', 'x', 'same')),
    ]);
    await runner.idle();
    const third = await runner.accept(message('a', 'x', 'same'));
    expect([second, third]).toEqual([first, first]);
    expect(replies('a')).toEqual(['1: x']);
  });

  it('parks a message that fails three times, says so, and goes on', async () => {
    const runner = makeRunner();
    await Promise.all(['one', 'fail', 'two'].map((text) => runner.accept(message('a', text))));
    await runner.idle();
    expect(replies('a')).toEqual(['1: one', 'parked', '2: two']);
    expect(database.handle.prepare('SELECT count(*) AS n FROM inbox WHERE parked = 1').get()).toEqual({ n: 1 });
    expect(store.waiting()).toEqual([]);
  });

  it('lets one bad row in a batch harm nobody else', async () => {
    const runner = makeRunner();
    const texts: [string, string][] = [
      ['a', 'one'],
      ['b', 'bad row'],
      ['b', 'after it'],
      ['c', 'three'],
      ['a', 'four'],
    ];
    await Promise.all(texts.map(([id, text]) => runner.accept(message(id, text))));
    await runner.idle();
    expect(replies('a')).toEqual(['1: one', '2: four']);
    expect(replies('b')).toEqual(['parked', '1: after it']);
    expect(replies('c')).toEqual(['1: three']);
  });

  describe('effects', () => {
    beforeEach(() => {
      const draft = { id: 'd', version: 1, kind: 'order', companyId: 'c', contactId: 'p' } as const;
      store.apply([{ kind: 'draft-save', draft, body: {} }], { conversationId: 'a', at: AT });
    });

    it('are there for the next message of the conversation', async () => {
      const runner = makeRunner();
      await Promise.all(['confirm', 'confirm again'].map((text) => runner.accept(message('a', text))));
      await runner.idle();
      expect(replies('a')).toEqual(['1: confirm (done)', '2: confirm again (done before)']);
    });

    it('happen once in two conversations at the same time: the second is decided anew', async () => {
      const runner = makeRunner();
      await Promise.all(['a', 'b'].map((id) => runner.accept(message(id, 'confirm'))));
      await runner.idle();
      expect([...replies('a'), ...replies('b')].sort()).toEqual(
        ['1: confirm (done before)', '1: confirm (done)'].sort(),
      );
      expect(draftStatus()).toBe('dropped');
    });
  });

  it('tells what answers no message in its place, with its effects or not at all', async () => {
    const runner = makeRunner();
    store.apply(
      [{ kind: 'notice', id: 'n', personId: 'p', conversationId: null, notice: 'x', body: {}, notBefore: null }],
      { conversationId: null, at: AT },
    );
    const by = {
      author: 'desk',
      personId: null,
      effects: [{ kind: 'notice-status', id: 'n', status: 'told' }],
    } as const;
    const news = { type: 'message', text: 'news', from: { id: 'desk', role: 'bot' } } as const;
    const outcomes = await Promise.allSettled([
      runner.accept(message('a', 'one')),
      runner.tell('a', news, by),
      runner.tell('a', news, by),
      runner.accept(message('a', 'two')),
    ]);
    await runner.idle();
    expect(outcomes.map((o) => o.status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
    expect(replies('a').sort()).toEqual(['1: one', '2: two', 'news']);
  });

  it('refuses only the message that cannot be stored', async () => {
    const runner = makeRunner();
    const broken = { ...message('b', 'broken'), personId: { not: 'a string' } as never };
    const outcomes = await Promise.allSettled([
      runner.accept(message('a', 'one')),
      runner.accept(broken),
      runner.accept(message('b', 'two')),
    ]);
    await runner.idle();
    expect(outcomes.map((o) => o.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(replies('a')).toEqual(['1: one']);
    expect(replies('b')).toEqual(['1: two']);
  });

  describe('where a person takes the conversation', () => {
    const joined = { type: 'message' as const, text: 'joined', from: { id: 'desk', role: 'bot' as const } };
    const take: Effect[] = [{ kind: 'conversation-take', by: 'eva', from: null, state: '{}' }];
    const release: Effect[] = [{ kind: 'conversation-release', from: 'eva', done: true, close: false }];
    const tell = async (runner: Runner, effects: Effect[]) => {
      await runner.tell('a', joined, { author: 'desk', personId: null, effects });
      runner.forget('a');
    };

    it('drops the answer that it was about to give, and every one after, until it is given back', async () => {
      const runner = makeRunner();
      let open = () => undefined as undefined;
      gate = new Promise((resolve) => {
        open = () => void resolve() as undefined;
      });
      await runner.accept(message('a', 'gate'));
      await tell(runner, take);
      open();
      await Promise.all(['one', 'two'].map((text) => runner.accept(message('a', text))));
      await runner.idle();
      expect(replies('a')).toEqual(['joined']);
      expect(store.waiting()).toEqual([]);
      await tell(runner, release);
      await runner.accept(message('a', 'three'));
      await runner.idle();
      expect(replies('a')).toEqual(['joined', 'joined', '1: three']);
    });

    it('is silent after a restart too', async () => {
      const runner = makeRunner();
      await tell(runner, take);
      await runner.idle();
      const next = makeRunner();
      await next.accept(message('a', 'one'));
      await next.idle();
      expect(replies('a')).toEqual(['joined']);
    });

    it('stores nothing of a second taking', async () => {
      const runner = makeRunner();
      await tell(runner, take);
      await expect(tell(runner, take)).rejects.toMatchObject({ code: 'STALE' });
      expect(replies('a')).toEqual(['joined']);
    });
  });

  it('answers after a restart what was acknowledged and not answered', async () => {
    const hung = new Runner({
      store,
      turn: () => new Promise(() => undefined),
      parkedReply: () => ({ type: 'message', from: { id: 'desk', role: 'bot' } }),
      deliver: () => false,
      now: () => new Date(AT),
      log: { warn: () => undefined },
    });
    await Promise.all(['one', 'two'].map((text) => hung.accept(message('a', text))));
    const next = makeRunner();
    expect(next.recover()).toBe(2);
    await next.idle();
    expect(replies('a')).toEqual(['1: one', '2: two']);
  });
});
