import { Router } from 'express';
import { rateLimit } from 'express-rate-limit';
import { z } from 'zod';
import type { BrowsingEvent } from '../../knowledge/browsing/browsing.ts';
import type { Tokens } from './direct-line/tokens.ts';
import { HttpError } from './http-error.ts';

const MOST_EVENTS = 50;
const A_DAY = 86_400_000;
const A_MINUTE = 60_000;

const bodySchema = z.object({
  /** The visitor agreed to this. */
  consent: z.boolean(),
  events: z
    .array(
      z.object({
        sku: z.string().min(1).max(64),
        kind: z.enum(['view', 'basket']),
        at: z.iso.datetime({ offset: true }).optional(),
      }),
    )
    .max(MOST_EVENTS),
});

/**
 * `POST /api/events`: what a visitor looks at in the shop, by the page's session token. Without the visitor's consent
 * nothing is kept, and the answer says so; what names no product of ours, or another day than today, is left out.
 */
export function eventRoutes(options: {
  tokens: Tokens;
  /** The company of a person; undefined where they are not known (any more). */
  companyOf(personId: string): Promise<string | undefined>;
  /** The SKU as the records spell it, if it is one. */
  skuOf(said: string): string | undefined;
  keep(events: readonly BrowsingEvent[]): void;
  /** The desk's clock, for events without a time of their own … */
  now(): Date;
  /** … and the system's, to check those that have one. */
  clock(): Date;
}): Router {
  const router = Router();
  const bearer = (header: string | undefined) => /^Bearer (.+)$/.exec(header ?? '')?.[1] ?? '';
  const limited = rateLimit({
    windowMs: A_MINUTE,
    limit: 60,
    standardHeaders: true,
    legacyHeaders: false,
    keyGenerator: (request) => bearer(request.get('authorization')),
    handler: () => {
      throw new HttpError(
        429,
        'TooManyRequests',
        'That is more than 60 requests a minute: send several events in one.',
      );
    },
  });

  router.post(
    '/',
    async (request, response, next) => {
      response.locals.claims = await options.tokens.verify(bearer(request.get('authorization')));
      next();
    },
    limited,
    async (request, response) => {
      const parsed = bodySchema.safeParse(request.body);
      if (!parsed.success)
        throw new HttpError(
          400,
          'BadSyntax',
          `The events are not valid: send {"consent": true, "events": [{"sku": "…", "kind": "view"}]}, up to ${MOST_EVENTS}.`,
        );
      const { consent, events } = parsed.data;
      if (!consent) {
        response.status(202).json({ kept: 0, reason: 'no consent' });
        return;
      }
      const { personId } = response.locals.claims as { personId: string | null };
      const companyId = personId ? await options.companyOf(personId) : undefined;
      const kept = events.flatMap(({ sku: said, kind, at }): BrowsingEvent[] => {
        const sku = options.skuOf(said);
        const time = timeOf(at);
        if (!sku || !time) return [];
        return [{ at: time, companyId: companyId ?? null, contactId: companyId ? personId : null, sku, kind }];
      });
      options.keep(kept);
      response.status(202).json({ kept: kept.length });
    },
  );

  /** Of the last day, by a clock that may be a minute ahead; undefined otherwise. */
  function timeOf(at: string | undefined): string | undefined {
    if (at === undefined) return options.now().toISOString();
    const ago = options.clock().getTime() - Date.parse(at);
    return ago >= -A_MINUTE && ago <= A_DAY ? new Date(options.now().getTime() - ago).toISOString() : undefined;
  }

  return router;
}
