import { openAlerts } from '../knowledge/alerts/alerts.ts';
import { openQuotesSince } from '../knowledge/alerts/open-quotes.ts';
import { openAlertRules } from '../knowledge/alerts/rules.ts';
import { openAlertSources } from '../knowledge/alerts/sources.ts';
import { openBridges } from '../knowledge/conversations/bridges.ts';
import type { ChannelAddresses } from '../knowledge/conversations/channel-addresses.ts';
import { openConversations } from '../knowledge/conversations/conversations.ts';
import { openSearchIndex } from '../knowledge/conversations/search-index.ts';
import type { TurnStore } from '../knowledge/conversations/turn-store.ts';
import type { OpenDatabase } from '../knowledge/database/database.ts';
import type { openRecords } from '../knowledge/records.ts';
import { openAccounts } from '../knowledge/staff/accounts.ts';
import { openLooksAfter } from '../knowledge/staff/looks-after.ts';
import { staffPerson } from '../knowledge/staff/person-id.ts';
import { createAttending } from './attending/attending.ts';
import { createRelay } from './attending/relay.ts';
import { createStepIn } from './attending/step-in.ts';
import type { OpenChannels } from './channels/open-channels.ts';
import type { Config } from './config.ts';
import { opens } from './console/who.ts';
import { toActivity } from './desk.ts';
import { createAlertJob } from './jobs/alerts/alerts.ts';
import { createLook } from './jobs/alerts/look.ts';
import { every } from './jobs/every.ts';
import { createJudge } from './jobs/foresight/judge-order.ts';
import type { Foreseen } from './jobs/foresight/parts.ts';
import { isOpen } from './opening-hours.ts';
import type { Messages } from './replies/messages.ts';
import type { QuestionGroup } from './teaching/groups.ts';
import type { Runner } from './turn/runner.ts';
import { reasonIn } from './web/console/words/reasons.ts';

const LOOK_MS = 5000;

export interface StaffSideParts {
  config: Config;
  database: OpenDatabase;
  records: ReturnType<typeof openRecords>;
  store: TurnStore;
  runner: Runner;
  addresses: ChannelAddresses;
  channels: Pick<OpenChannels, 'placeOf' | 'any'>;
  foreseen(): Foreseen;
  questionGroups(now: string): Promise<readonly QuestionGroup[]>;
  /** Whether the demo's staff may do anything here. */
  demoStaff: boolean;
  /** Open pages of the console load the conversation again. */
  changed(conversationId: string): void;
  words: { en: Messages; zh: Messages };
  timeZone: string;
  now(): Date; // of the records
  clock(): Date;
  newId(): string;
  log: { warn(detail: object, text: string): void };
}

export type StaffSide = ReturnType<typeof openStaffSide>;

/** What the desk does for the seller's own people in Teams and Slack: tells them what matters, lets them answer buyers there. */
export function openStaffSide(parts: StaffSideParts) {
  const { config, database, records, runner, channels, addresses, now } = parts;
  const { handle } = database;
  const accounts = openAccounts(handle);
  const looksAfter = openLooksAfter(handle);
  const conversations = openConversations(handle);
  const bridges = openBridges(handle);
  const sources = openAlertSources(handle);
  const alerts = openAlerts(handle);
  const account = (id: string) => {
    const found = accounts.account(id);
    return opens(found, parts.demoStaff) ? found : undefined;
  };

  const relay = createRelay({ ...parts, bridges, conversations });
  const stepIn = createStepIn({
    ...{ ...parts, bridges, conversations, relay, account },
    attend: createAttending(parts),
    ofCase: sources.ofCase,
    toldIn: alerts.toldIn,
    writesIn(conversationId, person) {
      const place = addresses.addressOf(conversationId);
      if (!place || !channels.placeOf(place.channel, place.address)?.direct) return;
      sources.claim(conversationId, person);
      runner.forget(conversationId);
    },
  });

  const tellAlerts = createAlertJob({
    ...{ ...parts, alerts },
    rules: openAlertRules(handle),
    staff: () => accounts.list().filter((one) => opens(one, parts.demoStaff)),
    carersOf: looksAfter.staffOf,
    directOf: (staffId) =>
      sources.placesOf(staffPerson(staffId)).find(({ channel, address }) => channels.placeOf(channel, address)?.direct),
    channelOf({ channel, key, address }) {
      if (!channels.placeOf(channel, address)) return undefined;
      const conversationId = addresses.conversationFor(channel, key, address, undefined, now().toISOString());
      return { conversationId, language: 'en' };
    },
    look: createLook({
      ...{ ...parts, ...records, sources },
      index: openSearchIndex(handle).step,
      quotesSince: openQuotesSince(handle),
      judgeOrder: createJudge(handle, parts.foreseen, config.reviewCosts),
    }),
    holds: ({ kind, body, conversationId, companyId }) => {
      if (kind === 'hand-over') return sources.stillWaits(String(body.caseId));
      if (kind === 'unhappy') return sources.isAlone(conversationId!);
      if (kind === 'hot-lead')
        return !records.suggestions.orderedSince(companyId!, String(body.sku), String(body.trainedAt));
      if (kind === 'risky-order' && body.approvalId !== undefined)
        return records.approvals.approval(String(body.approvalId))?.status === 'open';
      return true;
    },
    say({ conversationId, language }, reply, effects, about) {
      const activity = toActivity(reply, language);
      const channelData = { ...activity.channelData, ...(about !== null && { about }) };
      return runner.tell(conversationId, { ...activity, channelData }, { author: 'desk', personId: null, effects });
    },
    address: config.publicUrl,
    reasonIn,
    open(timeZone) {
      const near = config.offices.filter((office) => office.timeZone === timeZone);
      return isOpen(near.length ? near : config.offices, now());
    },
  });
  const telling = channels.any ? every(LOOK_MS, tellAlerts, parts.log) : undefined;

  return {
    /** The turn of a thread in which somebody of the staff steps in; undefined for what is for the desk itself. */
    stepIn,
    /** Something was said in a conversation. */
    nudge: relay.nudge,
    /** Goes on where it was when the desk stopped: once, at the start. */
    recover: relay.recover,
    /** Looks at once what is to be told. */
    tell: async () => telling?.now(),
    async stop(): Promise<void> {
      await telling?.stop();
      await relay.idle();
    },
  };
}
