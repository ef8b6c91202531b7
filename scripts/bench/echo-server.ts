// What the desk is compared with: express and botbuilder behind the same endpoint, echoing, keeping nothing.
import { createServer } from 'node:http';
import { type Activity, ActivityHandler, BotAdapter, TurnContext } from 'botbuilder-core';
import express from 'express';
import { type WebSocket, WebSocketServer } from 'ws';

const sockets = new Map<string, WebSocket>();
let next = 0;

class EchoAdapter extends BotAdapter {
  override async sendActivities(_context: TurnContext, activities: Partial<Activity>[]) {
    for (const activity of activities)
      sockets
        .get(activity.conversation?.id ?? '')
        ?.send(JSON.stringify({ activities: [{ ...activity, id: String(++next) }], watermark: String(next) }));
    return activities.map(() => ({ id: String(next) }));
  }
  override async updateActivity() {
    return undefined;
  }
  override async deleteActivity() {}
  override async continueConversation() {}
  run(activity: Partial<Activity>, handler: ActivityHandler) {
    const context = new TurnContext(this as BotAdapter, activity);
    return this.runMiddleware(context, (turn) => handler.run(turn));
  }
}

const adapter = new EchoAdapter();
const handler = new ActivityHandler();
handler.onMessage(async (context, following) => {
  await context.sendActivity(`echo: ${context.activity.text}`);
  await following();
});

const app = express();
app.disable('x-powered-by');
app.disable('etag');
app.use(express.json());
app.post('/api/session', (_request, response) => {
  const id = `c${++next}`;
  response.json({ token: 'none', conversationId: id, streamUrl: `/v3/directline/conversations/${id}/stream?t=none` });
});
app.post('/v3/directline/conversations/:id/activities', async (request, response) => {
  const id = `${request.params.id}|${++next}`;
  await adapter.run(
    {
      ...(request.body as Partial<Activity>),
      id,
      channelId: 'directline',
      serviceUrl: 'http://localhost',
      conversation: { id: request.params.id } as Activity['conversation'],
      from: { id: 'guest', name: '' },
      recipient: { id: 'desk', name: '' },
    },
    handler,
  );
  response.json({ id });
});
const server = createServer(app);
const streams = new WebSocketServer({ noServer: true, perMessageDeflate: false });
server.on('upgrade', (request, socket, head) => {
  const id = /conversations\/([^/]+)\/stream/.exec(request.url ?? '')?.[1] ?? '';
  streams.handleUpgrade(request, socket, head, (webSocket) => sockets.set(id, webSocket));
});
server.listen(Number(process.argv[2]), '127.0.0.1');
