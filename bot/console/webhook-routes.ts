import { isIP } from 'node:net';
import { z } from 'zod';
import { WEBHOOK_EVENTS, type Webhook, type Webhooks } from '../../knowledge/webhooks/webhooks.ts';
import { HttpError } from '../channels/http-error.ts';
import { isPublicAddress } from '../webhooks/public-address.ts';
import { type ConsoleRoute, route } from './route.ts';

export interface WebhookParts {
  webhooks: Webhooks;
  /** Sends at once what waits. */
  deliver(): Promise<void>;
  newId(): string;
}

const events = z.array(z.enum(WEBHOOK_EVENTS)).min(1, 'must name an event').max(WEBHOOK_EVENTS.length);
const url = z.url({ protocol: /^https$/, error: 'must be an address that begins with https://' }).max(500);
const PAGE = 50;

/** Programs that are told by HTTP of what happens. */
export function webhookRoutes({ webhooks, deliver, newId }: WebhookParts): ConsoleRoute[] {
  return [
    route({
      method: 'get',
      path: '/webhooks',
      least: 'admin',
      run: () => ({ body: { webhooks: webhooks.list(), events: WEBHOOK_EVENTS } }),
    }),
    route({
      method: 'post',
      path: '/webhooks',
      least: 'admin',
      personOnly: true,
      body: z.object({ url, events }),
      run({ who, body, at }) {
        refusePrivate(new URL(body.url));
        const id = newId();
        const secret = webhooks.add({ id, url: body.url, events: unique(body.events) }, { by: who.by, at });
        return { status: 201, body: { ...webhooks.webhook(id), secret } };
      },
    }),
    route({
      method: 'put',
      path: '/webhooks/:id',
      least: 'admin',
      personOnly: true,
      body: z.object({ events: events.optional(), active: z.boolean().optional() }),
      run({ who, params, body, at }) {
        const webhook = found(params.id!);
        const active = body.active ?? webhook.active;
        webhooks.change({ id: webhook.id, active, events: unique(body.events ?? webhook.events) }, { by: who.by, at });
        return { body: webhooks.webhook(webhook.id) };
      },
    }),
    route({
      method: 'delete',
      path: '/webhooks/:id',
      least: 'admin',
      personOnly: true,
      run({ who, params, at }) {
        webhooks.remove(found(params.id!).id, { by: who.by, at });
        return { body: {} };
      },
    }),
    route({
      method: 'post',
      path: '/webhooks/:id/test',
      least: 'admin',
      personOnly: true,
      async run({ who, params, at }) {
        const webhook = found(params.id!);
        if (!webhook.active) throw new HttpError(409, 'NotActive', 'This webhook is switched off: switch it on first.');
        webhooks.test(webhook.id, { by: who.by, at });
        await deliver();
        return { status: 202, body: { delivery: webhooks.deliveries(webhook.id, undefined, 1)[0] } };
      },
    }),
    route({
      method: 'get',
      path: '/webhooks/:id/deliveries',
      least: 'admin',
      query: ['before'],
      run({ params, query }) {
        const before = /^\d{1,15}$/.test(query.before ?? '') ? Number(query.before) : undefined;
        return { body: { deliveries: webhooks.deliveries(found(params.id!).id, before, PAGE) } };
      },
    }),
  ];

  function found(id: string): Webhook {
    const webhook = webhooks.webhook(id);
    if (!webhook) throw new HttpError(404, 'NoSuchWebhook', 'There is no such webhook.');
    return webhook;
  }
}

const unique = <T>(of: readonly T[]): T[] => [...new Set(of)];

/** What is plainly not of the internet is refused at once; a name's addresses are checked each time that something is sent. */
function refusePrivate({ hostname }: URL): void {
  const name = hostname.replace(/^\[|\]$/g, '');
  if (name === 'localhost' || name.endsWith('.localhost') || (isIP(name) && !isPublicAddress(name)))
    throw new HttpError(400, 'NotPublic', 'The address must be one of the public internet.');
}
