import type { PARTS, PartName } from '../foresight/parts.ts';
import { type Judge, UNJUDGED } from './judge.ts';
import { judgeRecommendation } from './judge-recommendation.ts';

type RowsOf<Name extends PartName> = Awaited<ReturnType<(typeof PARTS)[Name]['gather']>>;
type ReadyOf<Name extends PartName> = ReturnType<(typeof PARTS)[Name]['load']>;

const JUDGES: { [Name in PartName]?: Judge<RowsOf<Name>, ReadyOf<Name>> } = {
  recommendation: judgeRecommendation,
};

/** How a part is judged before it is put into use. */
export const judgeOf = (name: PartName): Judge<unknown, unknown> =>
  (JUDGES[name] as Judge<unknown, unknown> | undefined) ?? UNJUDGED;
