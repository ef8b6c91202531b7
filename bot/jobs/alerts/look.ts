import type { Alert } from '../../../knowledge/alerts/alerts.ts';
import type { OpenQuote } from '../../../knowledge/alerts/open-quotes.ts';
import type { AlertSources } from '../../../knowledge/alerts/sources.ts';
import type { StockedShelf } from '../../../knowledge/catalogue/shelves.ts';
import type { Approvals } from '../../../knowledge/orders/approvals.ts';
import type { RiskReview } from '../../../knowledge/orders/risk-review.ts';
import type { Suggestions } from '../../../knowledge/suggestions/suggestions.ts';
import type { QuestionGroup } from '../../teaching/groups.ts';
import type { JudgeOrder } from '../foresight/judge-order.ts';
import type { Foreseen } from '../foresight/parts.ts';
import { stockOutlook } from '../foresight/stock-outlook.ts';
import { handOverAlerts } from './hand-over.ts';
import { hotLeadAlerts } from './hot-lead.ts';
import { questionAlerts } from './questions.ts';
import { riskyOrderAlerts } from './risky-order.ts';
import { riskyQuoteAlerts } from './risky-quote.ts';
import { stockAlerts } from './stock.ts';
import { thumbsDownAlerts, unhappyAlerts } from './unhappy.ts';

const DAY_MS = 86_400_000;
/** What is older is no news: the desk was down, or nobody was there to be told. */
const HEARD_MS = DAY_MS;
const QUOTED_MS = 14 * DAY_MS;
/** What takes its time, and changes once a day, is looked at so often only. */
const SLOWLY_MS = 30 * 60_000;

export interface LookOptions {
  sources: AlertSources;
  /** Takes in what was said since; whether there may be more. */
  index(): boolean;
  approvals: Approvals;
  riskReview: RiskReview;
  quotesSince(since: string, today: string): OpenQuote[];
  judgeOrder: JudgeOrder;
  foreseen(): Foreseen;
  suggestions: Suggestions;
  shelves(): StockedShelf[];
  questionGroups(now: string): Promise<readonly QuestionGroup[]>;
  now(): Date; // of the records
  clock(): Date;
}

/** Looks at the records for what staff may want to know: some of it each time, what takes long every half hour. */
export function createLook(options: LookOptions): () => Promise<Alert[]> {
  const { sources, approvals, riskReview, foreseen, now } = options;
  let heardUpTo = 0;
  let ratedUpTo = '';
  let quotedUpTo = '';
  let slowlyAt = Number.NEGATIVE_INFINITY;
  const before = (ms: number) => new Date(now().getTime() - ms).toISOString();

  async function heard(): Promise<Alert[]> {
    while (options.index()) await new Promise((resolve) => setImmediate(resolve));
    const messages = sources.heardAfter(heardUpTo, before(HEARD_MS));
    heardUpTo = messages.at(-1)?.id ?? heardUpTo;
    const from = ratedUpTo || before(HEARD_MS);
    const rated = sources.ratedBad(from);
    ratedUpTo = rated.at(-1)?.at ?? from;
    return [...unhappyAlerts(messages), ...thumbsDownAlerts(rated)];
  }

  /** Quotes are judged once, as soon as there is a model. */
  function quoted(): Alert[] {
    if (!foreseen().orderRisk) return [];
    const since = quotedUpTo || before(QUOTED_MS);
    const quotes = options.quotesSince(since, now().toISOString().slice(0, 10));
    quotedUpTo = quotes.at(-1)?.createdAt ?? since;
    return riskyQuoteAlerts(quotes, options.judgeOrder);
  }

  async function slowly(): Promise<Alert[]> {
    const at = options.clock().getTime();
    if (at - slowlyAt < SLOWLY_MS) return [];
    slowlyAt = at;
    const { demand, purchaseLikelihood } = foreseen();
    const today = now().toISOString();
    const shelves = demand && (await stockOutlook(options.shelves(), demand, today.slice(0, 10)));
    return [
      ...hotLeadAlerts(purchaseLikelihood, sources.companyName, options.suggestions.orderedSince),
      ...stockAlerts(shelves?.runningOut ?? []),
      ...questionAlerts(await options.questionGroups(today)),
    ];
  }

  return async () => [
    // What presses most comes last: that is told by itself where there is much.
    ...(await slowly()),
    ...quoted(),
    ...(await heard()),
    ...riskyOrderAlerts(approvals.waitingForStaff(), riskReview.riskOf),
    ...handOverAlerts(sources.waitingCases()),
  ];
}
