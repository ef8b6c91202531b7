import { Router } from 'express';
import { z } from 'zod';
import type { Ratings } from '../../../knowledge/conversations/ratings.ts';
import { activityId } from '../../turn/runner.ts';
import { HttpError } from '../http-error.ts';
import type { Access } from './access.ts';

const bodySchema = z.object({
  /** Id of the reply. */
  reply: z.string().max(100),
  about: z.enum(['answer', 'end']),
  value: z.union([z.literal(1), z.literal(0), z.literal(-1)]),
});

/** What a buyer thinks of the replies in their own conversation: given, changed, taken back (0), and read again. */
export function ratingRoutes(options: { access: Access; ratings: Ratings; now(): Date }): Router {
  const { access, ratings } = options;
  const router = Router();

  router.get('/conversations/:id/ratings', async (request, response) => {
    const id = String(request.params.id);
    await access.inConversation(request.get('authorization'), id);
    const given = ratings.ratings(id);
    response.json({
      ratings: given.map(({ sequence, about, value }) => ({ reply: activityId(id, sequence), about, value })),
    });
  });

  router.post('/conversations/:id/ratings', async (request, response) => {
    const id = String(request.params.id);
    await access.inConversation(request.get('authorization'), id);
    const parsed = bodySchema.safeParse(request.body);
    if (!parsed.success)
      throw new HttpError(
        400,
        'BadSyntax',
        'Send {"reply": "…", "about": "answer" or "end", "value": 1, -1 or 0 to take it back}.',
      );
    const { reply, about, value } = parsed.data;
    const sequence = Number(/\|(\d{1,9})$/.exec(reply)?.[1] ?? Number.NaN);
    const known = reply === activityId(id, sequence);
    if (!known || !ratings.rate(id, { sequence, about, value, at: options.now().toISOString() }))
      throw new HttpError(400, 'NoSuchReply', 'There is no such reply in this conversation.');
    response.json({ value });
  });

  return router;
}
