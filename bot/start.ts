import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { openBrowsing } from '../knowledge/browsing/browsing.ts';
import { buildProductSearch } from '../knowledge/catalogue/product-search.ts';
import { openChannelAddresses } from '../knowledge/conversations/channel-addresses.ts';
import { openRatings } from '../knowledge/conversations/ratings.ts';
import { openTurnStore } from '../knowledge/conversations/turn-store.ts';
import { openUploads } from '../knowledge/conversations/uploads.ts';
import { openDatabase } from '../knowledge/database/database.ts';
import { readFact } from '../knowledge/database/facts.ts';
import { seedDemo } from '../knowledge/demo/seed-demo.ts';
import { readArticles } from '../knowledge/faq/articles.ts';
import { openArticleVersions } from '../knowledge/faq/versions/versions.ts';
import { openRecords } from '../knowledge/records.ts';
import { openAccounts } from '../knowledge/staff/accounts.ts';
import { DEMO_PASSWORD, DEMO_STAFF } from '../knowledge/staff/demo-staff.ts';
import { FIRST_ADMIN_HOURS } from '../knowledge/staff/first-admin.ts';
import { openLinks } from '../knowledge/staff/links.ts';
import { isPublished, openTaught, withPhrasings } from '../knowledge/teaching/taught.ts';
import { bareCode } from '../nlu/entities/lexicon.ts';
import { toJSON } from '../nlu/intents/model-json.ts';
import { readRows } from '../nlu/order-list/order-list.ts';
import type { WhoIs } from './channels/channel.ts';
import { demoRoutes } from './channels/demo/routes.ts';
import { demoShop } from './channels/demo/shop.ts';
import { createAccept } from './channels/direct-line/accept.ts';
import { createAccess } from './channels/direct-line/access.ts';
import { DirectLineAdapter } from './channels/direct-line/adapter.ts';
import { ratingRoutes } from './channels/direct-line/ratings.ts';
import { directLineRoutes } from './channels/direct-line/routes.ts';
import { attachStream } from './channels/direct-line/stream.ts';
import { createStreams } from './channels/direct-line/streams.ts';
import { createTokens } from './channels/direct-line/tokens.ts';
import { documentRoutes } from './channels/documents/routes.ts';
import { eventRoutes } from './channels/events.ts';
import { type OpenChannels, openChannels, type StandIns } from './channels/open-channels.ts';
import { sessionRoutes } from './channels/session.ts';
import { createWhoIs } from './channels/who.ts';
import type { Config } from './config.ts';
import { type OpenConsole, openConsole } from './console/console.ts';
import { settingsInForce } from './console/settings-routes.ts';
import { createSuggest } from './console/suggest.ts';
import { toActivity } from './desk.ts';
import { deskOnRecords, isDemo, lexiconOf, timeZoneOf, wordsOf } from './desk-on-records.ts';
import { createAddresses } from './documents/address.ts';
import { makeDocument } from './documents/documents.ts';
import { openForesight } from './jobs/foresight/foresight.ts';
import { createJudge } from './jobs/foresight/judge-order.ts';
import { mailTransport, openJobs } from './jobs/jobs.ts';
import { openLiveFaq } from './jobs/live-faq.ts';
import { openMind } from './jobs/mind.ts';
import { createLog } from './log.ts';
import { createMetrics } from './metrics.ts';
import { deskClock } from './own/clock.ts';
import { mayTry, secretsFor } from './own/secrets.ts';
import { openDraftEffects } from './replay/draft-effects.ts';
import { ROOT } from './root.ts';
import { createHttp, originChecker } from './server.ts';
import { createSheets } from './sheets/sheets.ts';
import { openStaffSide, type StaffSide } from './staff-side.ts';
import { openLessons } from './teaching/lessons.ts';
import { openTeaching } from './teaching/teaching.ts';
import { Runner } from './turn/runner.ts';

export interface RunningDesk {
  url: string;
  config: Config;
  /** Resolves when everything is trained; at once where it was before. */
  trained: Promise<void>;
  /** Runs at once what otherwise runs every so often. */
  runJobs(): Promise<void>;
  /** Takes up at once what was published; resolves when the desk answers with it. */
  articlesTakenUp(): Promise<void>;
  /** Deletes at once what is older than it is kept. */
  retain(): Promise<void>;
  close(): Promise<void>;
}

const TYPING = { type: 'typing', from: { id: 'desk', role: 'bot' } };

/** More waiting work for the encoder than this, and a turn goes on words alone. */
const EMBEDDING_GATE = 5; // texts, at 4 ms each

/**
 * Opens the desk: records (the demo's at the first start), what it understands, channels, HTTP.
 *
 * @param say one line for the person at the terminal
 * @param options.progress how far the first start has come, 0 to 1
 * @param options.whoIs who somebody in Teams or Slack is; as the records say where it is missing
 * @param options.standIns what stands in for the services of the channels (tests)
 * @param options.encoder false leaves the encoder out (tests); the desk then works on words alone
 */
export async function openDesk(
  config: Config,
  say: (line: string) => void,
  options: {
    now?: () => Date;
    encoder?: boolean;
    progress?: (done: number, what: string) => void;
    whoIs?: WhoIs;
    standIns?: StandIns;
  } = {},
): Promise<RunningDesk> {
  const clock = options.now ?? (() => new Date());
  const log = createLog(config.logLevel);
  const database = openDatabase(join(config.dataDir, 'desk.sqlite'));
  const { query, handle } = database;
  if (readFact(handle, 'filling') === undefined) {
    say('First start: writing the demo company …');
    seedDemo(handle, {
      today: clock().toISOString().slice(0, 10),
      now: clock().toISOString(),
      faqDir: join(ROOT, 'knowledge/demo/faq'),
      ...(options.progress && { onProgress: options.progress }),
    });
    handle.pragma('shrink_memory'); // what was written so far is not read again soon
  }
  const demo = isDemo(database);
  const demoOpen = demo && !config.production && (config.loopback || config.demoAnywhere);
  // Demo staff read every conversation: only on this machine.
  const demoStaff = demoOpen && config.loopback;
  const secrets = secretsFor(config, { demoOpen, trialSecret: readFact(handle, 'trial_secret') });
  const tryOpen = !demo && mayTry(config);
  // Whoever signs in does so by the real clock; everything that the records tell of goes by the desk's.
  const now = deskClock(clock, readFact(handle, 'as_of'));

  const records = openRecords(database);
  const { catalogue, buyers, stock, watches } = records;
  const products = await catalogue.all();
  const lexicon = lexiconOf(database, products);
  const search = buildProductSearch(products);
  const articles = openArticleVersions(handle);
  const taught = openTaught(handle);
  const faq = await openLiveFaq({
    read: async () => withPhrasings(await readArticles(query), taught.all().filter(isPublished)),
    revision: articles.revision,
    log,
  });
  const mind = await openMind({ config, log, say, encoder: options.encoder ?? true, searchables: [faq, search] });

  const foresight = openForesight({ dataDir: config.dataDir, now, say, log });

  const store = openTurnStore(handle);
  const uploads = openUploads(handle);
  const tokens = createTokens({ secret: secrets.directLineSecret, shopSecrets: secrets.shopSecrets, now: clock });
  const streams = createStreams();
  const metrics = createMetrics({ streams: streams.count, embeddingsWaiting: mind.pending });
  const embed = async (text: string, language: 'en' | 'zh') =>
    mind.pending() >= EMBEDDING_GATE ? undefined : mind.embed(text, language);

  const addresses = createAddresses({ secret: secrets.directLineSecret, now: clock });
  const local = (port: number) => `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`;
  const transport = mailTransport(config, demo);
  let url = config.publicUrl ?? local(config.port); // port 0 is known when it listens
  const words = wordsOf({ config, database, products });
  const channelAddresses = openChannelAddresses(handle, randomUUID);
  const desk = await deskOnRecords({
    ...{ config, database, records, products, lexicon, search, embed, now, clock, demoStaff },
    placeOf: (id) => {
      const place = channelAddresses.addressOf(id);
      return place && channels?.placeOf(place.channel, place.address);
    },
    model: mind.model,
    staffModel: mind.staffModel,
    embeds: mind.ready,
    foreseen: foresight.current,
    mails: transport !== undefined,
    documentAddress: (ref, name) => url + addresses.path(ref, name),
    askFaq: (...asked) => faq.current().answer(...asked),
    across: () => faq.current().across,
    articleTitled: (...asked) => faq.current().titled(...asked),
    newId: randomUUID,
    readSheet: createSheets({
      workerFile: join(ROOT, 'dist/bot/sheets/worker.mjs'),
      find: uploads.find,
      readRows: (rows) =>
        readRows(rows, { lexicon, search: (said) => search.search(said, 'en').map(({ sku }) => sku) }),
    }),
  });
  let consoleDesk: OpenConsole | undefined; // both opened below: they need the runner
  let channels: OpenChannels | undefined;
  let staffSide: StaffSide | undefined;
  const runner = new Runner({
    store,
    async turn(inbound, conversation) {
      const start = performance.now();
      const typing = setTimeout(() => {
        if (inbound.channel === 'web') streams.whisper(inbound.conversationId, TYPING);
        else channels?.typing(inbound.conversationId);
      }, 400);
      try {
        const result = (await staffSide?.stepIn(inbound, conversation)) ?? (await desk(inbound, conversation));
        metrics.turn(
          String((result.replies[0]?.trace as { intent?: string } | undefined)?.intent ?? 'none'),
          result.language ?? 'en',
          (performance.now() - start) / 1000,
        );
        return result;
      } finally {
        clearTimeout(typing);
      }
    },
    parkedReply: (inbound) => {
      const language = inbound.activity.locale?.startsWith('zh') || /\p{Script=Han}/u.test(inbound.text) ? 'zh' : 'en';
      return toActivity({ text: words[language].parked, citations: [] }, language);
    },
    deliver(id, activities, channel) {
      consoleDesk?.changed(id);
      if (channel !== 'web') channels?.nudge(id);
      staffSide?.nudge(id);
      return streams.deliver(id, activities);
    },
    now,
    log,
  });
  const jobs = openJobs({
    config,
    database,
    watches,
    transport,
    demo,
    words,
    isRead: streams.isOpen,
    say: (id, reply, language, effects) =>
      runner.tell(id, toActivity(reply, language), { author: 'desk', personId: null, effects }),
    now,
    newId: randomUUID,
    log,
  });
  const companyOf = async (id: string) => (await buyers.person(id))?.companyId;
  const adapter = new DirectLineAdapter((inbound) => runner.accept(inbound));
  const history = (conversationId: string, after: number) => {
    const found = store
      .activitiesAfter(conversationId, after)
      .map(({ sequence, activity }) => ({ sequence, json: activity }));
    if (found.length) runner.markDelivered(conversationId, found.at(-1)!.sequence);
    return found;
  };

  channels = await openChannels({
    ...{ config, store, now, clock, log },
    addresses: channelAddresses,
    accept: (inbound) => runner.accept(inbound),
    markDelivered: (id, sequence) => runner.markDelivered(id, sequence),
    counted: metrics.post,
    whoIs:
      options.whoIs ??
      createWhoIs({ accounts: openAccounts(handle), links: openLinks(handle, randomBytes), demoOpen: demoStaff }),
    tell: (id, reply, language) =>
      runner.tell(id, toActivity(reply, language), { author: 'desk', personId: null, effects: [] }),
    ...{ companyOf, words },
    timeZone: timeZoneOf(database),
    ...options.standIns,
  });

  const teaching = openTeaching({
    ...{ database, articles, newId: randomUUID },
    intents: () => mind.model().en.intents,
    embed: async (text, language) => (mind.ready() ? (await mind.embed(text, language))?.sentence : undefined),
  });
  const lessons = openLessons({ taught, mind, articles: () => readArticles(query), now, clock, log });
  const draftEffects = openDraftEffects({
    ...{ config, log, revision: articles.revision },
    model: () => toJSON(mind.model()),
    encoder: mind.ready,
  });
  consoleDesk = await openConsole({
    ...records,
    ...{ database, store, runner, demoOpen: demoStaff, now, clock, log },
    publicUrl: config.publicUrl,
    ...{ address: () => url, oidc: config.oidc, settings: settingsInForce(config) },
    typing: (id) => streams.whisper(id, TYPING),
    suggest: createSuggest({ store, desk }),
    ...{ teaching, lessons, draftEffects },
    models: foresight.models,
    ...{ articles, answering: faq.answering, published: () => void faq.refresh() },
    foreseen: foresight.current,
    judgeOrder: createJudge(handle, foresight.current, config.reviewCosts),
    reviewCosts: config.reviewCosts,
    ...{ offices: config.offices, targets: config.targets },
  });

  staffSide = openStaffSide({
    ...{ config, database, records, store, runner, channels, demoStaff, words, now, clock, log },
    ...{ addresses: channelAddresses, foreseen: foresight.current, questionGroups: teaching.groups },
    changed: (id) => consoleDesk?.changed(id),
    timeZone: timeZoneOf(database),
    newId: randomUUID,
  });

  const ownerOf = (id: string) => runner.ownerOf(id);
  const access = createAccess({ tokens, secret: secrets.directLineSecret, ownerOf });
  const accept = createAccept(access, (inbound) => adapter.process(inbound));
  const { server } = createHttp({
    config,
    accept,
    webDir: join(ROOT, 'dist/web'),
    directLine: directLineRoutes({
      ...{ tokens, access, store, uploads, accept, history, now },
      process: (inbound) => adapter.process(inbound),
      companyOf,
    }).use(ratingRoutes({ access, ratings: openRatings(handle), now })),
    session: sessionRoutes({
      tokens,
      store,
      personOf: async (personId, companyId) => {
        const person = await buyers.person(personId);
        return person?.companyId === companyId ? person : undefined;
      },
      signedIn: (id) => runner.forget(id),
      now,
    }),
    documents: documentRoutes({
      addresses,
      make: (ref) => makeDocument(ref, { ...records, foreseen: foresight.current }, now()),
    }),
    events: eventRoutes({
      tokens,
      companyOf,
      skuOf: (said) => lexicon.bySku.get(bareCode(said)),
      keep: openBrowsing(handle).keep,
      now,
      clock,
    }),
    home: demoOpen ? 'shop' : tryOpen ? 'try' : undefined,
    demo: demoOpen ? demoRoutes(demoShop({ buyers, catalogue, stock, tokens })) : undefined,
    console: consoleDesk.router,
    openApi: consoleDesk.openApi,
    channels: channels.routes,
    ready: () => ({
      status: mind.degraded() ? 'degraded' : 'ready',
      filling: demo ? 'demo' : 'own',
      ...(readFact(handle, 'as_of') && { day: now().toISOString().slice(0, 10) }),
      articles: faq.current().size,
      products: products.length,
      ...mind.state(),
      ...foresight.state(),
    }),
    metrics: metrics.read,
    log,
  });
  attachStream(server, {
    tokens,
    streams,
    history,
    ownerOf,
    allowedOrigin: originChecker(config),
    others: consoleDesk.upgrade,
  });
  const behind = channels.start();
  if (behind) log.info({ conversations: behind }, 'posting what was said before the last stop');
  staffSide.recover();
  const waiting = runner.recover();
  if (waiting) log.info({ waiting }, 'answering what was acknowledged before the last stop');

  server.listen(config.port, config.host);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  url = config.publicUrl ?? local(port);
  say(`Quartermaster is open: ${url}`);
  if (demoOpen)
    say(
      `Demo buyers: ${(await buyers.demoBuyers()).map((b) => `${b.name} (${b.companyName})`).join(', ')}, or come as a guest.`,
    );
  if (tryOpen)
    say(
      `Your own records${readFact(handle, 'as_of') ? ` as of ${now().toISOString().slice(0, 10)}` : ''}: npm run token -- --company ID signs you in there.`,
    );
  if (demoStaff)
    say(
      `Demo staff at ${url}/console: ${DEMO_STAFF.map((s) => `${s.email} (${s.role})`).join(', ')}; password ${DEMO_PASSWORD}`,
    );
  const firstAdmin = demo ? undefined : consoleDesk.firstAdmin();
  if (firstAdmin)
    say(
      `Nobody has an account yet. This link makes the first admin, once, within ${FIRST_ADMIN_HOURS} hours: ${url}/console/welcome#${firstAdmin}`,
    );
  // One after the other: both in workers, and a small machine has two cores.
  const trained = mind
    .train()
    .then(() => foresight.keepFresh())
    .then(mind.trainStaff);
  void jobs.retain();

  return {
    url,
    config,
    trained,
    async runJobs() {
      await jobs.now();
      await staffSide?.tell();
    },
    articlesTakenUp: faq.refresh,
    retain: jobs.retain,
    async close() {
      server.close();
      streams.close();
      server.closeIdleConnections();
      await Promise.all([jobs.stop(), lessons.stop(), draftEffects.stop(), faq.stop(), consoleDesk?.close()]);
      await staffSide?.stop();
      await channels?.close();
      await runner.idle();
      server.closeAllConnections();
      await mind.close();
      await foresight.close();
      await database.close();
    },
  };
}
