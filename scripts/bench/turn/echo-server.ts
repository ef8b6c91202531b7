// What the desk is compared with: express and botbuilder behind the same Direct Line endpoint, echoing, keeping nothing.
import { createServer } from 'node:http';
import { type Activity, ActivityHandler, BotAdapter, TurnContext } from 'botbuilder-core';
import express from 'express';
import { createAccept } from '../../../bot/channels/direct-line/accept.ts';
import { createAccess } from '../../../bot/channels/direct-line/access.ts';
import { directLineRoutes } from '../../../bot/channels/direct-line/routes.ts';
import { attachStream } from '../../../bot/channels/direct-line/stream.ts';
import { createStreams } from '../../../bot/channels/direct-line/streams.ts';
import { createTokens } from '../../../bot/channels/direct-line/tokens.ts';
import { sessionRoutes } from '../../../bot/channels/session.ts';
import type { Inbound } from '../../../bot/turn/inbound.ts';

const SECRET = 'the-benchmark-s-own-secret-0123456789';
const conversations = new Set<string>();
const streams = createStreams();
let next = 0;

class EchoAdapter extends BotAdapter {
  override async sendActivities(_context: TurnContext, activities: Partial<Activity>[]) {
    for (const activity of activities) {
      const sequence = ++next;
      streams.deliver(activity.conversation?.id ?? '', [
        { sequence, json: JSON.stringify({ ...activity, id: String(sequence) }) },
      ]);
    }
    return activities.map(() => ({ id: String(next) }));
  }
  override async updateActivity() {
    return undefined;
  }
  override async deleteActivity() {}
  override async continueConversation() {}
  async process(inbound: Inbound): Promise<string> {
    const id = `${inbound.conversationId}|${++next}`;
    const activity = {
      ...inbound.activity,
      id,
      channelId: 'directline',
      serviceUrl: 'http://localhost',
      conversation: { id: inbound.conversationId },
      recipient: { id: 'desk', name: '' },
    } as unknown as Partial<Activity>;
    const context = new TurnContext(this as BotAdapter, activity);
    await this.runMiddleware(context, (turn) => handler.run(turn));
    return id;
  }
}

const adapter = new EchoAdapter();
const handler = new ActivityHandler();
handler.onMessage(async (context, following) => {
  await context.sendActivity(`echo: ${context.activity.text}`);
  await following();
});

const now = () => new Date();
const tokens = createTokens({ secret: SECRET, shopSecrets: [SECRET], now });
const store = {
  conversation: (id: string) => (conversations.has(id) ? { id, personId: null } : undefined),
  createConversation: (id: string) => void conversations.add(id),
  claimConversation: () => false,
};
const ownerOf = (id: string) => (conversations.has(id) ? null : undefined);
const access = createAccess({ tokens, secret: SECRET, ownerOf });
const json = express.json({ limit: '256kb' });
const app = express();
app.disable('x-powered-by');
app.disable('etag');
app.use(
  '/v3/directline',
  json,
  directLineRoutes({
    tokens,
    access,
    accept: createAccept(access, (inbound) => adapter.process(inbound)),
    store,
    uploads: { store: () => '', find: () => undefined },
    process: (inbound) => adapter.process(inbound),
    history: () => [],
    companyOf: async () => undefined,
    now,
  }),
);
app.use(
  '/api/session',
  json,
  sessionRoutes({ tokens, store, personOf: async () => undefined, signedIn: () => undefined, now }),
);
const server = createServer(app);
attachStream(server, { tokens, streams, ownerOf, history: () => [], allowedOrigin: () => true });
server.listen(Number(process.argv[2]), '127.0.0.1');
