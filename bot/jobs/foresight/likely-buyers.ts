import type { Suggestions } from '../../../knowledge/suggestions/suggestions.ts';
import type { Reason } from '../../../recommend/cases.ts';
import type { Foreseen } from './parts.ts';

/** A company that will likely buy, with what, the likeliest first. */
export interface LikelyBuyer {
  companyId: string;
  goods: { sku: string; p: number; reasons: Reason[] }[];
}

/** Companies that will likely buy, the likeliest first; what they ordered since the training is left out. */
export function likelyBuyers(
  trained: NonNullable<Foreseen['purchaseLikelihood']>,
  suggestions: Pick<Suggestions, 'orderedSince'>,
  {
    keep = () => true,
    most,
    goods,
  }: { keep?: (companyId: string, sku: string) => boolean; most: number; goods: number },
): LikelyBuyer[] {
  const found = new Map<string, LikelyBuyer['goods']>();
  for (const { companyId, ...one } of trained.likely) {
    const own = found.get(companyId);
    if (own ? own.length >= goods : found.size >= most) continue;
    if (!keep(companyId, one.sku) || suggestions.orderedSince(companyId, one.sku, trained.trainedAt)) continue;
    if (own) own.push(one);
    else found.set(companyId, [one]);
  }
  return [...found].map(([companyId, own]) => ({ companyId, goods: own }));
}
