import { z } from 'zod';
import type { ApiKey, ApiKeys } from '../../knowledge/staff/api-keys.ts';
import { HttpError } from '../channels/http-error.ts';
import { type ConsoleRoute, route } from './route.ts';

/** One's own API keys: a program with a key may do what its owner may, but not make keys or accounts. */
export function apiKeyRoutes({ keys, newId }: { keys: ApiKeys; newId(): string }): ConsoleRoute[] {
  return [
    route({
      method: 'get',
      path: '/api-keys',
      least: 'agent',
      run: ({ who }) => ({ body: { keys: keys.of(who.account.id).map(shown) } }),
    }),
    route({
      method: 'post',
      path: '/api-keys',
      least: 'agent',
      personOnly: true,
      body: z.object({ label: z.string().trim().min(1).max(100) }),
      run({ who, body, at }) {
        const id = newId();
        const key = keys.add({ id, staffId: who.account.id, label: body.label }, { by: who.by, at });
        return { status: 201, body: { ...shown(keys.key(id)!), key } };
      },
    }),
    route({
      method: 'delete',
      path: '/api-keys/:id',
      least: 'agent',
      run({ who, params, at }) {
        const key = keys.key(params.id!);
        const may = key && (key.staffId === who.account.id || who.account.role === 'admin');
        if (!may) throw new HttpError(404, 'NoSuchKey', 'There is no such API key.');
        if (key.revokedAt === null) keys.revoke(key.id, { by: who.by, at });
        return { body: {} };
      },
    }),
  ];
}

function shown({ id, label, createdAt, revokedAt }: ApiKey): object {
  return { id, label, createdAt, revokedAt };
}
