import { z } from 'zod';
import { ROLES, type Role } from '../knowledge/staff/roles.ts';
import { readSlack, SLACK_SETTINGS, type SlackSettings } from './channels/slack/settings.ts';
import { readTeams, TEAMS_SETTINGS, type TeamsSettings } from './channels/teams/settings.ts';
import { ConfigError } from './config-error.ts';
import type { OfficeHours } from './opening-hours.ts';

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1']);
const DEMO_DIRECT_LINE_SECRET = 'demo-only-direct-line-secret-0123456789';
const DEMO_SHOP_SECRET = 'demo-only-shop-jwt-secret-0123456789abc';

const CLOCK = '(?:[01]\\d|2[0-3]):[0-5]\\d';
const OFFICE = `[\\w+-]+(?:/[\\w+-]+)* [1-7]-[1-7] ${CLOCK}-${CLOCK}`;
const OPENING_HOURS = new RegExp(`^\\s*${OFFICE}(?:\\s*;\\s*${OFFICE})*\\s*$`);

const MAILBOX = /^(?:[^<>@\r\n]+ <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/;

const secret = z.string().min(32, 'must have at least 32 characters');
const schema = z.object({
  PORT: z.coerce.number('must be a port number').int().min(0).max(65535).default(3978),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: z.url('must be an address such as https://desk.example.com').optional(),
  ALLOWED_ORIGINS: z.string().default(''),
  TRUST_PROXY: z
    .string()
    .regex(/^(true|false|\d+|[\w.:,/ -]+)$/, 'must be true, false, a number of proxies or their addresses')
    .default('false'),
  DATA_DIR: z.string().default('./data'),
  DIRECT_LINE_SECRET: secret.optional(),
  SHOP_JWT_SECRET: z.string().optional(),
  EMBEDDING_MODEL: z.string().optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  NODE_ENV: z.string().default('development'),
  OPENING_HOURS: z
    .string()
    .regex(OPENING_HOURS, 'must look like Europe/Amsterdam 1-5 08:30-17:30; Asia/Shanghai 1-5 09:00-18:00')
    .default('Europe/Amsterdam 1-5 08:30-17:30; Asia/Shanghai 1-5 09:00-18:00'),
  FIRST_RESPONSE_MINUTES: z.coerce.number('must be a number of minutes').int().min(1).max(100_000).default(60),
  RESOLUTION_MINUTES: z.coerce.number('must be a number of minutes').int().min(1).max(100_000).default(960),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/\S+$/, 'must look like smtps://user:password@mail.example.com')
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(MAILBOX, 'must be an e-mail address such as desk@example.com or Desk <desk@example.com>')
    .optional(),
  STAFF_EMAIL: z.email('must be an e-mail address').optional(),
  RETENTION_MONTHS: z.coerce.number('must be a number of months').int().min(1).max(120).default(24),
  ORDER_CHANGE_UNTIL: z.enum(['confirmed', 'picking'], 'must be confirmed or picking').default('confirmed'),
  HOLD_OVERDUE_DAYS: z.coerce.number('must be a number of days').int().min(0).max(3650).default(30),
  QUOTE_DAYS: z.coerce.number('must be a number of days').int().min(1).max(365).default(14),
  RISK_MISS_COST: z.coerce.number('must be a number').positive('must be above 0').default(150),
  RISK_REVIEW_COST: z.coerce.number('must be a number').positive('must be above 0').default(100),
  OIDC_ISSUER: z.url('must be an address such as https://login.example.com').optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NEW_ROLE: z.enum(ROLES as readonly [Role, ...Role[]], 'must be agent, manager or admin').optional(),
  DEMO_ANYWHERE: z.enum(['true', 'false'], 'must be true or false').default('false'),
  ...TEAMS_SETTINGS,
  ...SLACK_SETTINGS,
});

/** Where staff may sign in besides here. */
export interface OidcSettings {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** The role of somebody who signs in and has no account; undefined: they get none. */
  newRole: Role | undefined;
}

export interface Config {
  port: number;
  host: string;
  loopback: boolean;
  publicUrl: string | undefined;
  allowedOrigins: readonly string[];
  trustProxy: boolean | number | string;
  dataDir: string;
  directLineSecret: string;
  /** The first signs and verifies, all verify: two allow rotation. */
  shopSecrets: readonly string[];
  /** True where one of the secrets is the well-known one of the demo. */
  demoSecrets: boolean;
  embeddingModel: string | undefined;
  logLevel: string;
  production: boolean;
  offices: readonly OfficeHours[];
  targets: { firstResponse: number; resolution: number };
  /** E-mails leave by this; without it they are written to DATA_DIR/mail in the demo, and nowhere else. */
  smtpUrl: string | undefined;
  mailFrom: string | undefined;
  /** Who reads of cases that were opened outside opening hours. */
  staffEmail: string | undefined;
  oidc: OidcSettings | undefined;
  /** Conversations and what belongs to them are kept so long. */
  retentionMonths: number;
  /** Demo buyers may sign in although the desk listens beyond this machine. */
  demoAnywhere: boolean;
  /** The last status in which an order may still be changed or cancelled in the chat. */
  orderChangeUntil: 'confirmed' | 'picking';
  holdOverdueDays: number;
  quoteDays: number;
  /** What a bad order that went through costs, and a good one that was held up: where the risk of an order is reviewed. */
  reviewCosts: { miss: number; falseAlarm: number };
  /** Missing where the desk is not in Teams. */
  teams: TeamsSettings | undefined;
  /** Missing where the desk is not in Slack. */
  slack: SlackSettings | undefined;
}

export { ConfigError };

/**
 * The settings, validated and frozen.
 *
 * @param env as of process.env; an empty value counts as missing
 * @throws ConfigError naming the setting
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    throw new ConfigError(`The setting ${issue.path.join('.')} is wrong: it ${issue.message}.`);
  }
  const s = parsed.data;
  const production = s.NODE_ENV === 'production';
  for (const name of ['DIRECT_LINE_SECRET', 'SHOP_JWT_SECRET'] as const)
    if (production && !s[name])
      throw new ConfigError(
        `The setting ${name} is missing: in production it must be a secret of at least 32 characters.`,
      );
  if (s.SMTP_URL && !s.MAIL_FROM)
    throw new ConfigError('The setting MAIL_FROM is missing: with SMTP_URL it says who the e-mails are from.');
  const shopSecrets = (s.SHOP_JWT_SECRET ?? DEMO_SHOP_SECRET).split(',').map((part) => part.trim());
  if (shopSecrets.length > 2 || shopSecrets.some((part) => part.length < 32))
    throw new ConfigError(
      'The setting SHOP_JWT_SECRET is wrong: it must be one secret, or two separated by a comma, of at least 32 characters each.',
    );
  const allowedOrigins = s.ALLOWED_ORIGINS.split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  for (const origin of allowedOrigins)
    if (!/^https?:\/\/[^/\s]+$/.test(origin))
      throw new ConfigError(
        `The setting ALLOWED_ORIGINS is wrong: "${origin}" must look like https://shop.example.com.`,
      );
  const offices = s.OPENING_HOURS.split(';').map(readOffice);
  return Object.freeze({
    port: s.PORT,
    host: s.HOST,
    loopback: LOOPBACK.has(s.HOST),
    publicUrl: s.PUBLIC_URL?.replace(/\/$/, ''),
    allowedOrigins,
    trustProxy:
      s.TRUST_PROXY === 'true'
        ? true
        : s.TRUST_PROXY === 'false'
          ? false
          : /^\d+$/.test(s.TRUST_PROXY)
            ? Number(s.TRUST_PROXY)
            : s.TRUST_PROXY,
    dataDir: s.DATA_DIR,
    directLineSecret: s.DIRECT_LINE_SECRET ?? DEMO_DIRECT_LINE_SECRET,
    shopSecrets,
    demoSecrets: !s.DIRECT_LINE_SECRET || !s.SHOP_JWT_SECRET,
    embeddingModel: s.EMBEDDING_MODEL,
    logLevel: s.LOG_LEVEL,
    production,
    offices,
    /** Business minutes. */
    targets: { firstResponse: s.FIRST_RESPONSE_MINUTES, resolution: s.RESOLUTION_MINUTES },
    smtpUrl: s.SMTP_URL,
    mailFrom: s.MAIL_FROM,
    staffEmail: s.STAFF_EMAIL,
    oidc: readOidc(s),
    retentionMonths: s.RETENTION_MONTHS,
    demoAnywhere: s.DEMO_ANYWHERE === 'true',
    orderChangeUntil: s.ORDER_CHANGE_UNTIL,
    holdOverdueDays: s.HOLD_OVERDUE_DAYS,
    quoteDays: s.QUOTE_DAYS,
    reviewCosts: { miss: s.RISK_MISS_COST, falseAlarm: s.RISK_REVIEW_COST },
    teams: readTeams(s, { production, loopback: LOOPBACK.has(s.HOST) }),
    slack: readSlack(s),
  });
}

function readOidc(s: z.infer<typeof schema>): OidcSettings | undefined {
  const given = {
    OIDC_ISSUER: s.OIDC_ISSUER,
    OIDC_CLIENT_ID: s.OIDC_CLIENT_ID,
    OIDC_CLIENT_SECRET: s.OIDC_CLIENT_SECRET,
  };
  const missing = Object.entries(given).find(([, value]) => value === undefined);
  if (missing && Object.values(given).every((value) => value === undefined)) return undefined;
  if (missing) throw new ConfigError(`The setting ${missing[0]} is missing: signing in by OpenID Connect needs it.`);
  const { protocol, hostname } = new URL(s.OIDC_ISSUER!);
  if (protocol !== 'https:' && !(protocol === 'http:' && LOOPBACK.has(hostname)))
    throw new ConfigError('The setting OIDC_ISSUER is wrong: it must begin with https://.');
  return {
    ...{ issuer: s.OIDC_ISSUER!, clientId: s.OIDC_CLIENT_ID!, clientSecret: s.OIDC_CLIENT_SECRET! },
    newRole: s.OIDC_NEW_ROLE,
  };
}

function readOffice(text: string): OfficeHours {
  const [timeZone = '', days = '', hours = ''] = text.trim().split(' ');
  const [first = 1, last = 5] = days.split('-').map(Number);
  const [from = '', to = ''] = hours.split('-');
  const wrong = (must: string) => new ConfigError(`The setting OPENING_HOURS is wrong: in "${text.trim()}" ${must}.`);
  if (!isTimeZone(timeZone)) throw wrong('the time zone must be one such as Europe/Amsterdam');
  if (first > last) throw wrong('the first day must not be after the last one (1 is Monday, 7 Sunday)');
  if (from >= to) throw wrong('the closing time must be after the opening time');
  return { timeZone, days: Array.from({ length: last - first + 1 }, (_, i) => first + i), from, to };
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
