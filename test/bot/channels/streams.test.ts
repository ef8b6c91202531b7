import { EventEmitter } from 'node:events';
import { afterEach, describe, expect, it } from 'vitest';
import type { WebSocket } from 'ws';
import { createStreams } from '../../../bot/channels/direct-line/streams.ts';

/** A socket whose reader takes nothing: what is sent piles up. */
class Reader extends EventEmitter {
  readonly OPEN = 1;
  readyState = 1;
  bufferedAmount = 0;
  sent: string[] = [];
  takes: boolean;
  constructor(takes: boolean) {
    super();
    this.takes = takes;
  }
  send(text: string) {
    this.sent.push(text);
    if (!this.takes) this.bufferedAmount += text.length;
  }
  terminate() {
    this.readyState = 3;
    this.emit('close');
  }
  close() {
    this.terminate();
  }
}
const asSocket = (reader: Reader) => reader as unknown as WebSocket;
const activity = (sequence: number) => [{ sequence, json: JSON.stringify({ text: 'x'.repeat(50_000) }) }];

describe('a slow reader of a stream', () => {
  let streams: ReturnType<typeof createStreams>;
  afterEach(() => streams.close());

  it('is let go after a megabyte, and others in the same conversation get everything', () => {
    streams = createStreams();
    const [slow, quick] = [new Reader(false), new Reader(true)];
    streams.add('c1', asSocket(slow), []);
    streams.add('c1', asSocket(quick), []);
    for (let n = 1; n <= 40; n++) expect(streams.deliver('c1', activity(n))).toBe(true);
    expect(quick.sent).toHaveLength(40);
    expect(slow.bufferedAmount).toBeLessThan(1_100_000);
    expect(slow.readyState).toBe(3);
    expect(streams.count()).toBe(1);
  });

  it('comes back with its watermark and gets what it missed', () => {
    streams = createStreams();
    const slow = new Reader(false);
    streams.add('c1', asSocket(slow), []);
    for (let n = 1; n <= 40; n++) streams.deliver('c1', activity(n));
    const back = new Reader(true);
    streams.add('c1', asSocket(back), [...activity(22), ...activity(23)]);
    expect(JSON.parse(back.sent[0]!)).toMatchObject({ watermark: '23', activities: [{}, {}] });
  });

  it('counts as nobody when it is alone: the mark of delivery waits', () => {
    streams = createStreams();
    const slow = new Reader(false);
    streams.add('c1', asSocket(slow), []);
    const reached = Array.from({ length: 40 }, (_, n) => streams.deliver('c1', activity(n)));
    expect(reached.indexOf(false)).toBe(20);
    expect(reached.lastIndexOf(true)).toBe(20 - 1);
  });
});
