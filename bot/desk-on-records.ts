import { randomBytes } from 'node:crypto';
import { openAlertRules } from '../knowledge/alerts/rules.ts';
import type { Catalogue } from '../knowledge/catalogue/catalogue.ts';
import type { ProductSearch } from '../knowledge/catalogue/product-search.ts';
import type { OpenDatabase } from '../knowledge/database/database.ts';
import { readFact } from '../knowledge/database/facts.ts';
import { knownNumbers, lastOrderNumber } from '../knowledge/numbers/known-numbers.ts';
import { openNumbers } from '../knowledge/numbers/numbers.ts';
import { readReturnTerms } from '../knowledge/orders/return-terms.ts';
import type { openRecords } from '../knowledge/records.ts';
import { openAccounts } from '../knowledge/staff/accounts.ts';
import { openLinks } from '../knowledge/staff/links.ts';
import { openLooksAfter } from '../knowledge/staff/looks-after.ts';
import { openQuestions } from '../knowledge/teaching/questions.ts';
import type { Embedding } from '../nlu/embedding/embedder.ts';
import { buildLexiconIndex, type LexiconIndex } from '../nlu/entities/lexicon.ts';
import { OOS } from '../nlu/intents/decision.ts';
import type { IntentModel } from '../nlu/intents/model.ts';
import { readOrderList } from '../nlu/order-list/order-list.ts';
import { understand, understandAll } from '../nlu/understand.ts';
import { reviewThreshold } from '../recommend/order-risk/order-risk.ts';
import { looksAfter } from './authority.ts';
import type { Config } from './config.ts';
import { createDesk, type DeskOptions } from './desk.ts';
import { createJudge } from './jobs/foresight/judge-order.ts';
import type { Foreseen } from './jobs/foresight/parts.ts';
import { isOpen } from './opening-hours.ts';
import { messages } from './replies/messages.ts';
import { ownWords } from './replies/own-words.ts';
import { findCompanies, withUsualName } from './skills/support/managers/find-company.ts';
import { createStaffMembers } from './staff-members.ts';
import { groupQuestions } from './teaching/groups.ts';

/** Of more questions the latest are grouped. */
const MOST_QUESTIONS = 200;

type Products = Awaited<ReturnType<Catalogue['all']>>;
type Asks = Pick<DeskOptions, 'askFaq' | 'across' | 'articleTitled' | 'readSheet'>;

/** What a desk decides with, besides the records themselves. */
export interface DeskOnRecords extends Asks {
  config: Config;
  database: OpenDatabase;
  records: ReturnType<typeof openRecords>;
  products: Products;
  lexicon: LexiconIndex;
  search: ProductSearch;
  model(): IntentModel;
  /** What hears the questions that only staff ask; undefined while it is not trained. */
  staffModel?(): IntentModel | undefined;
  /** Asks the encoder; undefined where there is none or it is too busy: then words alone decide. */
  embed(text: string, language: 'en' | 'zh'): Promise<Embedding | undefined>;
  /** Whether the encoder takes part in understanding yet. */
  embeds(): boolean;
  foreseen(): Foreseen;
  mails: boolean;
  documentAddress: DeskOptions['documentAddress'];
  now(): Date;
  /** The real clock, by which a code expires; `now` is the day of the records. */
  clock?(): Date;
  placeOf?: DeskOptions['placeOf'];
  /** Whether the demo's staff may ask here. */
  demoStaff?: boolean;
  newId(): string;
  /** The records' own counting where it is left out. */
  nextNumber?: DeskOptions['nextNumber'];
}

/** What can be found in a message: the seller's codes, names and the shapes of their numbers. */
export function lexiconOf(database: OpenDatabase, products: Products) {
  return buildLexiconIndex({
    products: products.map((p) => ({ sku: p.sku, en: p.nameEn, zh: p.nameZh })),
    numbers: isDemo(database) ? [] : knownNumbers(database.handle),
  });
}

export const isDemo = ({ handle }: OpenDatabase): boolean => readFact(handle, 'filling') === 'demo';

/** What the desk says: the demo's words, or those with the seller's own name, codes and hours. */
export function wordsOf({ database, products, config }: Pick<DeskOnRecords, 'database' | 'products' | 'config'>) {
  if (isDemo(database)) return messages;
  return ownWords({
    seller: readFact(database.handle, 'seller'),
    sku: products.find((p) => !p.discontinued)?.sku,
    order: lastOrderNumber(database.handle),
    offices: config.offices,
  });
}

/** Where the seller is. */
export function timeZoneOf(database: OpenDatabase): string {
  return isDemo(database) ? 'Europe/Amsterdam' : (readFact(database.handle, 'zone') ?? 'UTC');
}

/** The turn of a desk on these records: the running desk's, and a replay's. */
export async function deskOnRecords(parts: DeskOnRecords): Promise<ReturnType<typeof createDesk>> {
  const { config, database, records, products, lexicon, embed } = parts;
  const { handle } = database;
  const sold = new Set(products.filter((p) => !p.discontinued).map((p) => p.sku));
  const clock = parts.clock ?? parts.now;
  const questions = openQuestions(handle);
  const links = openLinks(handle, randomBytes);
  const accounts = openAccounts(handle);
  const currencies = await records.catalogue.currencies();
  return createDesk({
    ...parts,
    records: {
      ...records,
      search: parts.search,
      returnTerms: () => readReturnTerms(handle),
      foreseen: parts.foreseen,
      riskThreshold: reviewThreshold(config.reviewCosts),
      unansweredSince: async (from, companies) => {
        const asked = questions.since(from).filter((one) => records.asked.isOf(one.conversationId, companies));
        return groupQuestions(asked.slice(0, MOST_QUESTIONS), async (text, language) =>
          parts.embeds() ? (await embed(text, language))?.sentence : undefined,
        );
      },
      judgeOrder: createJudge(handle, parts.foreseen, config.reviewCosts),
      availability: (sku) => {
        if (!sold.has(sku)) return 'not-allowed';
        const free = records.stock.freeOf(sku);
        return free === null ? 'unknown' : free > 0 ? 'in-stock' : 'out-of-stock';
      },
      mails: parts.mails,
      staffName: (id) => accounts.account(id)?.name,
      alertRule: openAlertRules(handle).find,
      rules: {
        changeable: ['waiting', 'confirmed', ...(config.orderChangeUntil === 'picking' ? ['picking'] : [])],
        quoteDays: config.quoteDays,
        holdOverdueDays: config.holdOverdueDays,
      },
      open: (at) => isOpen(config.offices, at),
    },
    personById: (id) => records.buyers.person(id),
    staffById: createStaffMembers({
      ...{ accounts, looksAfter: openLooksAfter(handle), demoOpen: parts.demoStaff ?? false },
    }),
    link: (code, account) => links.answer(code, account, clock().toISOString()),
    understand: async (text, today, whole) => {
      const asked = { lexicon, today, model: parts.model(), ...(parts.embeds() && { embed }) };
      return whole ? [await understand(text, asked)] : understandAll(text, asked);
    },
    understandStaff: async (text, today, authority) => {
      const model = parts.staffModel?.();
      if (!model) return undefined;
      const hear = (said: string) => understand(said, { lexicon, today, model, ...(parts.embeds() && { embed }) });
      const heard = await hear(text);
      if (heard.intent !== OOS) return heard;
      const [named] = findCompanies(text, await records.buyers.names(), (id) => looksAfter(authority, id));
      const usual = named && (await hear(withUsualName(text, named)));
      // The words and what they name stay those of the message.
      return usual && usual.intent !== OOS ? { ...usual, text: heard.text, entities: heard.entities } : undefined;
    },
    clock,
    embed: async (text, language) => (await embed(text, language))?.sentence,
    readList: (text) =>
      readOrderList(text, { lexicon, search: (said) => parts.search.search(said, 'en').map(({ sku }) => sku) }),
    words: wordsOf(parts),
    guestCurrency: (language) => {
      const usual = language === 'zh' ? 'CNY' : 'EUR';
      return currencies.includes(usual) ? usual : (currencies[0] ?? usual);
    },
    timeZone: timeZoneOf(database),
    nextNumber: parts.nextNumber ?? openNumbers(handle),
  });
}
