import { randomUUID } from 'node:crypto';
import { APP_ID, type StandIn, TENANT } from './stand-in.ts';

export const BOT = { id: `28:${APP_ID}`, name: 'Quartermaster' };
export const EVA = { id: '29:eva', name: 'Eva', aadObjectId: 'aaaaaaaa-0000-0000-0000-000000000001' };
const CHAT = 'a:1-eva';

/** An activity as Teams sends it from a personal chat; what is given replaces a field. */
export function activity(standIn: StandIn, fields: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    type: 'message',
    id: randomUUID(),
    timestamp: new Date().toISOString(),
    channelId: 'msteams',
    serviceUrl: standIn.url,
    from: EVA,
    recipient: BOT,
    conversation: { id: CHAT, conversationType: 'personal', tenantId: TENANT },
    channelData: { tenant: { id: TENANT } },
    locale: 'en-GB',
    ...fields,
  };
}

/** In a thread of a channel, with the desk mentioned or not. */
export function inChannel(standIn: StandIn, text: string, thread: string, mentioned: boolean) {
  return activity(standIn, {
    conversation: { id: `19:team@thread.tacv2;messageid=${thread}`, conversationType: 'channel', tenantId: TENANT },
    text: mentioned ? `<at>Quartermaster</at> ${text}` : text,
    entities: mentioned ? [{ type: 'mention', mentioned: BOT, text: '<at>Quartermaster</at>' }] : [],
  });
}

/** Posts an activity to the desk; signed rightly where no token is given. */
export async function send(desk: { url: string }, standIn: StandIn, body: object, token?: string | null) {
  const bearer = token === undefined ? await standIn.sign() : token;
  const response = await fetch(`${desk.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(bearer !== null && { authorization: `Bearer ${bearer}` }) },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, body: text ? (JSON.parse(text) as Record<string, unknown>) : undefined };
}
