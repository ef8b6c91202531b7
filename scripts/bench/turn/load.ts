import { Agent, request } from 'node:http';
import WebSocket from 'ws';
import { percentile } from '../timing.ts';

export interface Load {
  perSecond: number;
  p50: number; // ms from POST to the reply on the stream
  p95: number;
  p99: number;
  handled: number; // with those of warming up
}

interface Visitor {
  post(text: string): Promise<void>;
  reply(): Promise<void>;
  close(): void;
}

/**
 * A closed loop: each connection sends the next text once it has the 2xx and the reply on its stream. No two say the
 * same text unless the list ends, so that nothing is remembered from one for the other.
 */
export async function closedLoop(
  port: number,
  connections: number,
  seconds: number,
  texts: readonly string[],
): Promise<Load> {
  const crowd = await gather(port, connections);
  const latencies: number[] = [];
  let handled = 0;
  const loop = async (visitor: Visitor, until: number, measured: boolean) => {
    while (performance.now() < until) {
      const took = await ask(visitor, texts[handled++ % texts.length]!);
      if (measured) latencies.push(took);
    }
  };
  const all = (until: number, measured: boolean) =>
    Promise.all(crowd.visitors.map((visitor) => loop(visitor, until, measured)));
  await all(performance.now() + 1000, false); // warm
  const begun = performance.now();
  await all(begun + seconds * 1000, true);
  const took = (performance.now() - begun) / 1000;
  crowd.close();
  return summary(latencies, latencies.length / took, handled);
}

/** An open loop: messages come at random moments (Poisson), so many a second, whether the ones before are answered or not. */
export async function openLoop(
  port: number,
  perSecond: number,
  seconds: number,
  texts: readonly string[],
  random: () => number,
): Promise<Load> {
  const crowd = await gather(port, Math.ceil(perSecond)); // enough that one is free nearly always
  const free = [...crowd.visitors];
  const latencies: number[] = [];
  const waiting: Promise<void>[] = [];
  const begun = performance.now();
  for (let at = 0, n = 0; ; n++) {
    at += (-Math.log(1 - random()) / perSecond) * 1000;
    if (at > seconds * 1000) break;
    const pause = begun + at - performance.now();
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    const visitor = free.pop();
    if (!visitor) continue; // every conversation waits: counted as not handled
    waiting.push(
      ask(visitor, texts[n % texts.length]!).then((took) => {
        latencies.push(took);
        free.push(visitor);
      }),
    );
  }
  await Promise.all(waiting);
  crowd.close();
  return summary(latencies, latencies.length / seconds, latencies.length);
}

/** Milliseconds from POST to the reply on the stream. */
async function ask(visitor: Visitor, text: string): Promise<number> {
  const begun = performance.now();
  const reply = visitor.reply();
  await Promise.all([visitor.post(text), reply]);
  return performance.now() - begun;
}

async function gather(port: number, connections: number): Promise<{ visitors: Visitor[]; close(): void }> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const visitors = await Promise.all(Array.from({ length: connections }, () => open(port, agent)));
  return {
    visitors,
    close() {
      for (const visitor of visitors) visitor.close();
      agent.destroy();
    },
  };
}

function summary(latencies: number[], perSecond: number, handled: number): Load {
  latencies.sort((a, b) => a - b);
  const at = (share: number) => percentile(latencies, share);
  return { perSecond, p50: at(0.5), p95: at(0.95), p99: at(0.99), handled };
}

async function open(port: number, agent: Agent): Promise<Visitor> {
  const session = JSON.parse(await send(port, agent, '/api/session', {}, '')) as {
    token: string;
    conversationId: string;
  };
  const socket = new WebSocket(
    `ws://127.0.0.1:${port}/v3/directline/conversations/${session.conversationId}/stream?t=${session.token}`,
    { perMessageDeflate: false },
  );
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  let replied: (() => void) | undefined;
  let n = 0;
  socket.on('message', (data) => {
    const text = String(data);
    if (text.includes('"role":"bot"') || text.includes('"text":"echo')) replied?.();
  });
  return {
    post: async (text) => {
      const body = { type: 'message', text, from: { id: 'guest' }, channelData: { clientActivityID: String(++n) } };
      await send(port, agent, `/v3/directline/conversations/${session.conversationId}/activities`, body, session.token);
    },
    reply: () =>
      new Promise((resolve) => {
        replied = resolve;
      }),
    close: () => socket.terminate(),
  };
}

function send(port: number, agent: Agent, path: string, body: object, token: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const payload = JSON.stringify(body);
    const call = request(
      {
        port,
        host: '127.0.0.1',
        path,
        method: 'POST',
        agent,
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(payload),
          authorization: `Bearer ${token}`,
        },
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => {
          text += part;
        });
        response.on('end', () =>
          response.statusCode === 200 ? resolve(text) : reject(new Error(`HTTP ${response.statusCode}: ${text}`)),
        );
      },
    );
    call.on('error', reject);
    call.end(payload);
  });
}
