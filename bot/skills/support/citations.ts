import type { Citation } from '../../replies/reply.ts';

/** An article as the source of an answer. */
export function article(found: { id: string; title: string; verified: string }): Citation {
  return { title: found.title, source: 'FAQ', asOf: `${found.verified}T00:00:00.000Z` };
}
