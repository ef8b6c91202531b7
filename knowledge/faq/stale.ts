import type { ArticleVersion } from './versions/rows.ts';

/** An article is to be checked again when nobody has for so many days. */
export const STALE_DAYS = 180;

/** Published articles that nobody has checked for so long, or that are over: the oldest first, for their owner. */
export function staleOf(
  heads: readonly ArticleVersion[],
  { today, days = STALE_DAYS, owner }: { today: string; days?: number; owner?: string | undefined },
): ArticleVersion[] {
  const since = new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10);
  return heads
    .filter((head) => head.status === 'published' && (owner === undefined || head.owner === owner))
    .filter((head) => head.verified < since || (head.validUntil !== undefined && head.validUntil < today))
    .sort((a, b) => (a.verified < b.verified ? -1 : 1));
}
