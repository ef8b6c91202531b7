import { z } from 'zod';
import type { Stamp } from '../../knowledge/staff/accounts.ts';
import { HttpError } from '../channels/http-error.ts';
import type { UnderstandingVersion } from '../jobs/understanding/store.ts';
import type { Effect } from '../teaching/publish.ts';
import { type Teaching, TeachingError } from '../teaching/teaching.ts';
import { type ConsoleRoute, route } from './route.ts';

export interface TeachingParts {
  teaching: Teaching;
  lessons: {
    /** Begins to try or publish what waits; false where it is under way already. */
    begin(stamp: Stamp, tryOnly: boolean): boolean;
    /** The last effect, an error in a sentence, or whether it is under way. */
    state(): { running: boolean; last: Effect | null; failed: string | null };
    versions(): { inUse: string | null; versions: UnderstandingVersion[] };
    /** Puts an earlier version into use; null is the one that ships. @throws Error where its model is gone */
    use(id: string | null): void;
  };
  now(): Date; // of the records
}

const name = z.string().trim().min(1).max(100);
const lesson = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('utterance'), intent: name }),
  z.object({ kind: z.literal('phrasing'), article: name }),
  z.object({ kind: z.literal('out-of-scope') }),
  z.object({ kind: z.literal('nothing') }),
]);

/** Questions that were not answered, in groups, and what they teach. */
export function teachingRoutes(parts: TeachingParts): ConsoleRoute[] {
  const now = () => parts.now().toISOString();
  return [
    route({
      method: 'get',
      path: '/teaching',
      least: 'agent',
      run: async () => ({ body: { groups: await parts.teaching.groups(now()) } }),
    }),
    route({
      method: 'get',
      path: '/teaching/lessons',
      least: 'agent',
      run: () => ({ body: { lessons: parts.teaching.lessons() } }),
    }),
    route({
      method: 'post',
      path: '/teaching/:id/decide',
      least: 'agent',
      body: z.object({
        lesson,
        questions: z.array(z.number().int()).max(1000).optional(),
        text: z.string().trim().min(1).max(500).optional(),
      }),
      run: ({ who, params, body, at }) =>
        told(async () => ({
          status: 201,
          body: await parts.teaching.decide({ group: params.id!, ...body }, now(), { by: who.by, at }),
        })),
    }),
    route({
      method: 'delete',
      path: '/teaching/lessons/:id',
      least: 'agent',
      run({ who, params, at }) {
        if (!parts.teaching.withdraw(params.id!, { by: who.by, at }))
          throw new HttpError(404, 'NoSuchLesson', 'There is no such lesson.');
        return { body: {} };
      },
    }),
    route({
      method: 'post',
      path: '/teaching-publish',
      least: 'manager',
      body: z.object({ tryOnly: z.boolean().default(false) }),
      run({ who, body, at }) {
        if (!parts.lessons.begin({ by: who.by, at }, body.tryOnly))
          throw new HttpError(409, 'UnderWay', 'This is under way already: please wait until it is done.');
        return { status: 202, body: parts.lessons.state() };
      },
    }),
    route({
      method: 'get',
      path: '/teaching-publish',
      least: 'agent',
      run: () => ({ body: { ...parts.lessons.state(), ...parts.lessons.versions() } }),
    }),
    route({
      method: 'post',
      path: '/teaching-use',
      least: 'manager',
      body: z.object({ version: z.string().max(64).nullable() }),
      run({ body }) {
        try {
          parts.lessons.use(body.version);
        } catch (error) {
          throw new HttpError(404, 'NoSuchVersion', (error as Error).message);
        }
        return { body: parts.lessons.versions() };
      },
    }),
    route({
      method: 'post',
      path: '/conversations/:id/wrong',
      least: 'agent',
      body: z.object({ sequence: z.number().int().min(1) }),
      run({ who, params, body, at }) {
        if (!parts.teaching.markWrong(params.id!, body.sequence, who.account.id, at))
          throw new HttpError(404, 'NoSuchReply', 'There is no such reply of the desk.');
        return { body: {} };
      },
    }),
  ];
}

/** What is wrong with a decision, as an answer of the API. */
export async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof TeachingError)
      throw new HttpError(error.code === 'NoSuchGroup' ? 404 : 400, error.code, error.message);
    throw error;
  }
}
