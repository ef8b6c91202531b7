import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../bot/config.ts';
import type { Citation } from '../../bot/replies/reply.ts';
import { openDesk, type RunningDesk } from '../../bot/start.ts';
import { TODAY } from './today.ts';

/** A whole desk on a free port, with demo data of a fixed day, on words alone unless asked otherwise. */
export async function startDesk(
  options: { env?: Record<string, string> } & Pick<
    NonNullable<Parameters<typeof openDesk>[2]>,
    'now' | 'encoder' | 'whoIs' | 'standIns'
  > = {},
): Promise<RunningDesk & { dataDir: string; stop(): Promise<void> }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'desk-'));
  cpSync(process.env.DESK_TEMPLATE!, dataDir, { recursive: true });
  const { env, ...rest } = options;
  const config = readConfig({ PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'silent', ...env });
  const now = () => new Date(`${TODAY}T10:00:00.000Z`);
  const desk = await openDesk(config, () => undefined, { now, encoder: false, ...rest });
  return {
    ...desk,
    dataDir,
    async stop() {
      await desk.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

export interface Activity {
  id: string;
  type: string;
  text?: string;
  replyToId?: string;
  from: { role: string };
  attachments?: { contentType: string; content?: unknown; contentUrl?: string }[];
  suggestedActions?: { actions: { title: string; value: string }[] };
  channelData?: { citations?: Citation[] };
}

export type Visitor = Awaited<ReturnType<typeof visit>>;

/** Somebody on the website: a demo buyer, a guest, or whom an assertion names. Speaks HTTP only. */
export async function visit(url: string, buyer?: string, signed?: string) {
  const post = async (path: string, body: unknown, token?: string) => {
    const response = await fetch(url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: (await response.json()) as Record<string, string> };
  };
  const assertion = buyer ? (await post('/api/demo/assertion', { buyer })).body.assertion : signed;
  const session = (await post('/api/session', assertion ? { assertion } : {})).body as unknown as {
    token: string;
    conversationId: string;
    streamUrl: string;
  };
  const base = `/v3/directline/conversations/${session.conversationId}/activities`;

  async function activities(watermark = '0'): Promise<Activity[]> {
    const response = await fetch(`${url}${base}?watermark=${watermark}`, {
      headers: { authorization: `Bearer ${session.token}` },
    });
    return ((await response.json()) as { activities: Activity[] }).activities;
  }

  /** Says something and waits for its answer. */
  async function say(text: string, extra: object = {}): Promise<Activity> {
    const sent = await post(base, { type: 'message', text, ...extra }, session.token);
    if (sent.status !== 200) throw new Error(`HTTP ${sent.status}: ${JSON.stringify(sent.body)}`);
    for (let tries = 0; tries < 500; tries++) {
      const answer = (await activities()).find((a) => a.replyToId === (sent.body.id as string));
      if (answer) return answer;
      await new Promise((resolve) => setImmediate(resolve));
    }
    throw new Error(`No answer to: ${text}`);
  }

  return { ...session, post, activities, say, base };
}
