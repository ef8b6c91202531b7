import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import express, { type Express, type Router } from 'express';
import { rateLimit } from 'express-rate-limit';
import helmet from 'helmet';
import type { Accept } from './channels/direct-line/accept.ts';
import { fastLane } from './channels/direct-line/fast-lane.ts';
import { errorHandler, HttpError } from './channels/http-error.ts';
import type { Config } from './config.ts';

export interface ServerParts {
  config: Config;
  webDir: string;
  /** Takes in what is posted to a conversation. */
  accept: Accept;
  directLine: Router;
  session: Router;
  documents: Router;
  events: Router;
  demo: Router | undefined;
  /** What stands at the address itself: the demo shop, or the page to try one's own records; outside production. */
  home: 'shop' | 'try' | undefined;
  console: Router;
  /** Describes it. */
  openApi: object;
  /** Of the channels that the desk posts to; they read bodies and check who sends themselves. */
  channels: readonly { path: string; router: Router }[];
  ready(): object;
  metrics(): Promise<{ type: string; text: string }>;
  log: { error(detail: object, text: string): void };
}

/** Whether a page of this origin may talk to the desk: the same host, or one named in ALLOWED_ORIGINS. */
export function originChecker(config: Config) {
  return (origin: string | undefined, host: string | undefined): boolean => {
    if (!origin) return true; // not a browser
    if (config.allowedOrigins.includes(origin)) return true;
    if (config.publicUrl && new URL(config.publicUrl).origin === origin) return true;
    return URL.canParse(origin) && new URL(origin).host === host;
  };
}

/** The HTTP side: security headers, the channel, the widget's files, the demo shop, health. */
export function createHttp(parts: ServerParts): { app: Express; server: Server } {
  const { config } = parts;
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('trust proxy', config.trustProxy);
  const allowed = originChecker(config);

  const cors: express.RequestHandler = (request, response, next) => {
    const origin = request.get('origin');
    if (origin) {
      if (!allowed(origin, request.get('host')))
        throw new HttpError(
          403,
          'OriginNotAllowed',
          'This page may not talk to the desk: add its address to ALLOWED_ORIGINS.',
        );
      response.set({ 'access-control-allow-origin': origin, vary: 'Origin' });
      if (request.method === 'OPTIONS') {
        response
          .set({
            'access-control-allow-methods': 'GET, POST',
            'access-control-allow-headers': 'authorization, content-type, x-ms-bot-agent, x-requested-with',
            'access-control-max-age': '600',
          })
          .sendStatus(204);
        return;
      }
    }
    next();
  };
  const json = express.json({ limit: '256kb' });
  // Only what is expensive or can be guessed is limited by address; a company shares one address.
  const limited = rateLimit({
    windowMs: 60_000,
    limit: 300,
    standardHeaders: true,
    legacyHeaders: false,
    skip: () => config.loopback && !config.production,
  });
  // First what comes most: every layer before it would be asked for every message.
  app.use('/v3/directline', cors, json, parts.directLine);
  for (const { path, router } of parts.channels) app.use(path, router);
  app.use('/api/session', cors, limited, json, parts.session);
  app.use('/api/documents', limited, parts.documents);
  app.use('/api/events', cors, limited, express.json({ limit: '16kb' }), parts.events);
  // Files of articles: larger than what is typed, and seldom.
  app.use('/api/console/article-import', limited, express.json({ limit: '8mb' }));
  app.use('/api/console', json, parts.console); // no cors: only pages of the desk's own
  app.get('/openapi.json', (_request, response) => void response.json(parts.openApi));
  if (parts.demo) app.use('/api/demo', cors, json, parts.demo);

  app.get('/healthz', (_request, response) => void response.json({ status: 'alive' }));
  app.get('/readyz', (_request, response) => void response.json(parts.ready()));
  app.get('/metrics', async (_request, response) => {
    const { type, text } = await parts.metrics();
    response.set('content-type', type).send(text);
  });

  app.use(
    helmet({
      contentSecurityPolicy: {
        directives: {
          'default-src': ["'self'"],
          'script-src': ["'self'"],
          'style-src': ["'self'", "'unsafe-inline'"], // cards set styles on their elements
          'img-src': ["'self'", 'data:', 'blob:'],
          'connect-src': ["'self'", 'ws:', 'wss:'],
          'frame-ancestors': ["'self'", ...config.allowedOrigins],
          'upgrade-insecure-requests': config.publicUrl?.startsWith('https') ? [] : null,
        },
      },
      crossOriginResourcePolicy: { policy: 'cross-origin' }, // any shop's page loads the widget
      strictTransportSecurity: config.publicUrl?.startsWith('https') ?? false,
      xFrameOptions: config.allowedOrigins.length ? false : { action: 'sameorigin' },
    }),
  );
  app.use(
    '/widget',
    // Modules: a shop of another origin loads them only with this.
    express.static(join(parts.webDir, 'widget'), {
      maxAge: '5m',
      setHeaders: (response) => response.setHeader('access-control-allow-origin', '*'),
    }),
  );
  app.use('/console', express.static(join(parts.webDir, 'console'), { maxAge: '5m' }));
  // A page of the console has an address of its own: each is the same app.
  app.get('/console/*page', (_request, response) => response.sendFile(join(parts.webDir, 'console', 'index.html')));
  const { home } = parts;
  if (home) {
    app.use(`/${home}`, express.static(join(parts.webDir, home)));
    app.get('/', (_request, response) => response.sendFile(join(parts.webDir, home, 'index.html')));
  }
  app.use(() => {
    throw new HttpError(404, 'NotFound', 'There is nothing at this address.');
  });
  app.use(errorHandler(parts.log));
  const takes = fastLane({ accept: parts.accept, allowedOrigin: allowed, log: parts.log });
  const server = createServer((request, response) => {
    if (!takes(request, response)) app(request, response);
  });
  server.keepAliveTimeout = 65_000; // longer than proxies and browsers keep theirs, so that none is closed under a request
  return { app, server };
}
