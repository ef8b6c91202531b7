import type { Figures } from '../../knowledge/conversations/figures.ts';
import type { RatingCounts, Ratings } from '../../knowledge/conversations/ratings.ts';
import { HttpError } from '../channels/http-error.ts';
import { dayOf } from './days.ts';
import { type ConsoleRoute, route } from './route.ts';

export interface FigureParts {
  ratings: Ratings;
  figures(from: string, to: string, now: string): Figures;
  now(): Date; // of the records
}

/** What the route answers with. */
export type FiguresAnswer = Figures & { from: string; to: string; satisfaction: RatingCounts };

const MONTH_MS = 30 * 86_400_000;

/** How the desk does. */
export function figureRoutes({ figures, ratings, now }: FigureParts): ConsoleRoute[] {
  return [
    route({
      method: 'get',
      path: '/figures',
      least: 'agent',
      query: ['from', 'to'],
      run({ query }) {
        const at = now();
        const to = dayOf('to', query.to) ?? at.toISOString().slice(0, 10);
        const from = dayOf('from', query.from) ?? new Date(Date.parse(to) - MONTH_MS).toISOString().slice(0, 10);
        if (from > to) throw new HttpError(400, 'BadArgument', 'The first day must not be after the last one.');
        return { body: { from, to, ...figures(from, to, at.toISOString()), satisfaction: ratings.counts(from, to) } };
      },
    }),
  ];
}
