import { alike } from './alike.ts';
import { demand } from './demand.ts';
import { market } from './market.ts';
import { orderRisk } from './order-risk.ts';
import { purchaseLikelihood } from './purchase-likelihood.ts';
import { recommendation } from './recommendation.ts';

/** Everything that is foreseen, in the order of training. */
export const PARTS = { recommendation, alike, demand, market, orderRisk, purchaseLikelihood };

export type PartName = keyof typeof PARTS;

/** A model in use, with when it was trained and how good it was then. */
export type Trained<Ready> = Ready & { trainedAt: string; figures: Readonly<Record<string, number>> };

/** What the desk foresees with; what is not trained yet, or has too few records to learn from, is missing. */
export type Foreseen = { [Name in PartName]?: Trained<ReturnType<(typeof PARTS)[Name]['load']>> };
