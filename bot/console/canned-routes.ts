import { z } from 'zod';
import type { CannedReplies } from '../../knowledge/conversations/canned-replies.ts';
import { HttpError } from '../channels/http-error.ts';
import { type ConsoleRoute, route } from './route.ts';

export interface CannedParts {
  cannedReplies: CannedReplies;
  newId(): string;
}

const reply = z.object({ title: z.string().trim().min(1).max(100), text: z.string().trim().min(1).max(8000) });

/** Texts that staff use again and again. */
export function cannedRoutes({ cannedReplies, newId }: CannedParts): ConsoleRoute[] {
  return [
    route({
      method: 'get',
      path: '/canned-replies',
      least: 'agent',
      run: () => ({ body: { replies: cannedReplies.all() } }),
    }),
    route({
      method: 'post',
      path: '/canned-replies',
      least: 'agent',
      body: reply,
      run({ body }) {
        const added = { id: newId(), ...body };
        cannedReplies.put(added);
        return { status: 201, body: added };
      },
    }),
    route({
      method: 'put',
      path: '/canned-replies/:id',
      least: 'agent',
      body: reply,
      run({ params, body }) {
        const id = params.id!;
        if (!cannedReplies.all().some((one) => one.id === id)) throw missing();
        cannedReplies.put({ id, ...body });
        return { body: { id, ...body } };
      },
    }),
    route({
      method: 'delete',
      path: '/canned-replies/:id',
      least: 'agent',
      run({ params }) {
        if (!cannedReplies.remove(params.id!)) throw missing();
        return { body: {} };
      },
    }),
  ];
}

const missing = () => new HttpError(404, 'NoSuchReply', 'There is no such canned reply.');
