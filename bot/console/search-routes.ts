import type { Hit, SearchQuery } from '../../knowledge/conversations/search.ts';
import { HttpError } from '../channels/http-error.ts';
import { dayOf } from './days.ts';
import { type ConsoleRoute, route } from './route.ts';

export interface SearchParts {
  search(asked: SearchQuery): Hit[];
}

const ASKED = ['words', 'who', 'intent', 'outcome', 'channel', 'rating', 'below', 'from', 'to', 'before'] as const;
const OUTCOMES = ['answered', 'suggested', 'unanswered'];

/** Finds what was said, by words and by how the desk decided. */
export function searchRoutes({ search }: SearchParts): ConsoleRoute[] {
  return [
    route({
      method: 'get',
      path: '/search',
      least: 'agent',
      query: ASKED,
      run: ({ query }) => ({ body: { hits: search(asked(query)) } }),
    }),
  ];
}

function asked(query: Readonly<Partial<Record<(typeof ASKED)[number], string>>>): SearchQuery {
  const { words, who, intent, channel, outcome, rating } = query;
  const from = dayOf('from', query.from);
  const to = dayOf('to', query.to);
  if (outcome && !OUTCOMES.includes(outcome))
    throw new HttpError(400, 'BadArgument', `The field outcome: one of ${OUTCOMES.join(', ')}.`);
  if (rating && rating !== 'up' && rating !== 'down')
    throw new HttpError(400, 'BadArgument', 'The field rating: up or down.');
  const below = figure('below', query.below);
  const before = figure('before', query.before);
  return {
    ...(words && { words: words.slice(0, 200) }),
    ...(who && { who: who.slice(0, 100) }),
    ...(intent && { intent }),
    ...(channel && { channel }),
    ...(outcome && { outcome }),
    ...(rating && { rating: rating as 'up' | 'down' }),
    ...(from && { from }),
    ...(to && { to }),
    ...(below !== undefined && { below }),
    ...(before !== undefined && { before }),
  };
}

function figure(name: string, value: string | undefined): number | undefined {
  if (value === undefined || value === '') return undefined;
  const number = Number(value);
  if (!Number.isFinite(number)) throw new HttpError(400, 'BadArgument', `The field ${name}: a number is needed.`);
  return number;
}
