import type { Article } from '../../../knowledge/faq/articles.ts';
import type { Citation } from '../../replies/reply.ts';

/** An article as the source of an answer. */
export function article({ id, language, version, title, verified }: Article): Citation {
  return { title, source: 'FAQ', asOf: `${verified}T00:00:00.000Z`, article: { id, language, version } };
}
