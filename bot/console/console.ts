import { randomBytes, randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Request, Router } from 'express';
import { openAlertRules } from '../../knowledge/alerts/rules.ts';
import { openCannedReplies } from '../../knowledge/conversations/canned-replies.ts';
import { openConversations } from '../../knowledge/conversations/conversations.ts';
import { openFigures } from '../../knowledge/conversations/figures.ts';
import { openHeldReplies } from '../../knowledge/conversations/held-replies.ts';
import { openMessageExport } from '../../knowledge/conversations/message-export.ts';
import { openRatings } from '../../knowledge/conversations/ratings.ts';
import { openReplyDrafts } from '../../knowledge/conversations/reply-drafts.ts';
import { openSearch } from '../../knowledge/conversations/search.ts';
import { openSearchIndex } from '../../knowledge/conversations/search-index.ts';
import { openSnoozes } from '../../knowledge/conversations/snoozes.ts';
import { openUploads } from '../../knowledge/conversations/uploads.ts';
import type { OpenDatabase } from '../../knowledge/database/database.ts';
import { openAccounts } from '../../knowledge/staff/accounts.ts';
import { openApiKeys } from '../../knowledge/staff/api-keys.ts';
import { openAuditLog } from '../../knowledge/staff/audit.ts';
import { addDemoStaff } from '../../knowledge/staff/demo-staff.ts';
import { openFirstAdmin } from '../../knowledge/staff/first-admin.ts';
import { openLinks } from '../../knowledge/staff/links.ts';
import { openLooksAfter } from '../../knowledge/staff/looks-after.ts';
import { openSessions } from '../../knowledge/staff/sessions.ts';
import { openWebhooks } from '../../knowledge/webhooks/webhooks.ts';
import type { AttendingParts } from '../attending/attending.ts';
import type { OidcSettings } from '../config.ts';
import { every } from '../jobs/every.ts';
import { createDeliver } from '../webhooks/deliver.ts';
import { createSender } from '../webhooks/send.ts';
import type { ApprovalParts } from './approval-routes.ts';
import type { ArticleParts } from './article-routes.ts';
import type { CaseClockParts } from './case-clock.ts';
import type { CompanyParts } from './company-routes.ts';
import type { ForesightParts } from './foresight-routes.ts';
import { createRelease } from './held-routes.ts';
import { createLive } from './live.ts';
import { consoleStream } from './live-stream.ts';
import type { ModelParts } from './model-routes.ts';
import { createOidc } from './oidc.ts';
import { openRoutes } from './open-routes.ts';
import { openApi } from './openapi.ts';
import { consoleRouter } from './router.ts';
import { consoleRoutes } from './routes.ts';
import type { SettingsInForce } from './settings-routes.ts';
import type { SuggestionParts } from './suggestion-routes.ts';
import type { TeachingParts } from './teaching-routes.ts';
import { sessionIn } from './who.ts';

const INDEX_MS = 2000;
/** Rows indexed at once; few, since a turn may have to wait for them. */
const INDEX_ROWS = 25;
/** Pause after them, in so many times what they took: while people write, indexing has a twentieth of the time. */
const INDEX_PAUSE = 19;
const RELEASE_MS = 1000;
const WEBHOOK_MS = 5000;

/** What the console works on besides its own accounts. */
export interface ConsoleSetting
  extends Omit<
    CaseClockParts &
      ApprovalParts &
      AttendingParts &
      CompanyParts &
      ArticleParts &
      ModelParts &
      TeachingParts &
      ForesightParts,
    'newId' | 'changed'
  > {
  database: OpenDatabase;
  publicUrl: string | undefined;
  /** Where the desk is reached. */
  address(): string;
  oidc: OidcSettings | undefined;
  /** What admins are shown of the settings. */
  settings: SettingsInForce;
  demoOpen: boolean;
  /** The real one; `now` is the day of the records. */
  clock(): Date;
  suggest: SuggestionParts['suggest'];
  /** The buyer sees that somebody writes. */
  typing(conversationId: string): void;
  log: { warn(detail: object, text: string): void };
}

export interface OpenConsole {
  router: Router;
  /** The secret that makes the first account, where nobody has one; given once in the life of a database. */
  firstAdmin(): string | undefined;
  /** Describes it, as OpenAPI 3.1. */
  openApi: object;
  /** Takes the WebSocket of the console's pages; gives whether it was one. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean;
  /** A conversation is not as it was: open pages load it again. */
  changed(conversationId: string): void;
  close(): Promise<void>;
}

/** Opens `/api/console`; where the demo is open it has people of each role to try. */
export async function openConsole(setting: ConsoleSetting): Promise<OpenConsole> {
  const { handle } = setting.database;
  const { publicUrl, demoOpen, clock, log } = setting;
  const random = (bytes: number) => randomBytes(bytes);
  const accounts = openAccounts(handle);
  const looksAfter = openLooksAfter(handle);
  if (demoOpen) {
    const theirs = (await setting.buyers.demoBuyers()).map(({ companyId }) => companyId);
    await addDemoStaff({ accounts, looksAfter }, theirs, clock().toISOString());
  }
  const live = createLive(randomUUID());
  const index = openSearchIndex(handle);
  let closing = false;
  const figures = openFigures(handle);
  const indexing = every(
    INDEX_MS,
    async () => {
      await indexAll(() => !closing && index.step(INDEX_ROWS));
      await indexAll(() => !closing && figures.count(setting.now().toISOString()));
    },
    log,
  );
  const found = openSearch(handle);
  const conversations = openConversations(handle);
  const webhooks = openWebhooks(handle, random);
  const delivering = every(WEBHOOK_MS, createDeliver({ webhooks, send: createSender(), clock }), log);
  const own = {
    ...{ webhooks, deliver: delivering.now },
    ...{ accounts, sessions: openSessions(handle, random), keys: openApiKeys(handle, random) },
    ...{ links: openLinks(handle, random), looksAfter, alertRules: openAlertRules(handle) },
    uploads: openUploads(handle),
    ...{ auditLog: openAuditLog(handle), conversations, replyDrafts: openReplyDrafts(handle) },
    ratings: openRatings(handle),
    ...{ heldReplies: openHeldReplies(handle), snoozes: openSnoozes(handle), cannedReplies: openCannedReplies(handle) },
    ...{ newId: randomUUID, random, changed: live.changed },
    ...{ figures: figures.figures, messagesBetween: openMessageExport(handle) },
    search: (asked: Parameters<typeof found>[0]) => {
      index.step(); // what was said a moment ago is found too
      return found(asked);
    },
  };
  const cookie = {
    ...{ clock, demoOpen },
    secure: (request: Request) => request.protocol === 'https' || publicUrl?.startsWith('https') === true,
  };
  const releasing = every(RELEASE_MS, createRelease({ ...setting, ...own }), log);
  const ownOrigin = (origin: string, host: string | undefined) =>
    (publicUrl !== undefined && new URL(publicUrl).origin === origin) ||
    (URL.canParse(origin) && new URL(origin).host === host);
  const routes = consoleRoutes({ ...setting, ...own });
  const oidc =
    setting.oidc && createOidc(setting.oidc, () => `${setting.address()}/api/console/oidc/back`, random(32), clock);
  const firstAdmin = openFirstAdmin(handle, accounts, random);
  const ways = openRoutes({ ...own, ...cookie, firstAdmin, oidc, oidcNewRole: setting.oidc?.newRole, log });
  return {
    router: consoleRouter({ ...own, ...cookie, routes, ways, ownOrigin }),
    firstAdmin: () => firstAdmin.secret(clock().toISOString()),
    openApi: openApi([...ways, ...routes]),
    upgrade: consoleStream({
      live,
      ownOrigin,
      signedIn: (cookies) => sessionIn(cookies, { ...own, demoOpen }, clock().toISOString())?.account,
      typing(id, staffId) {
        if (conversations.conversation(id)?.takenBy?.id === staffId) setting.typing(id);
      },
    }),
    changed: live.changed,
    async close() {
      live.close();
      closing = true;
      await Promise.all([indexing.stop(), releasing.stop(), delivering.stop()]);
    },
  };
}

/** Step by step, with room between them for those who write meanwhile. */
async function indexAll(step: () => boolean): Promise<void> {
  for (;;) {
    const begun = performance.now();
    if (!step()) return;
    const pause = INDEX_PAUSE * (performance.now() - begun);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
