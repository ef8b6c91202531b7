import type { AuditLog } from '../../knowledge/staff/audit.ts';
import { FIRST_ADMIN_HOURS } from '../../knowledge/staff/first-admin.ts';
import { SESSION_HOURS } from '../../knowledge/staff/sessions.ts';
import type { Config } from '../config.ts';
import { KEPT_DAYS } from '../webhooks/deliver.ts';
import { type ConsoleRoute, route } from './route.ts';

/** A setting by the name that sets it; fixed ones have a name of their own in small letters. */
export interface SettingInForce {
  name: string;
  value: string | number | boolean | null; // null: not set
}

export interface SettingsInForce {
  channels: SettingInForce[];
  kept: SettingInForce[];
  signIn: SettingInForce[];
  orders: SettingInForce[];
}

export interface SettingParts {
  settings: SettingsInForce;
  auditLog: AuditLog;
}

/** What holds on this desk, without a secret among it. */
export function settingsInForce(config: Config): SettingsInForce {
  const { teams, slack, oidc } = config;
  const rows = (of: Record<string, SettingInForce['value'] | undefined>): SettingInForce[] =>
    Object.entries(of).map(([name, value]) => ({ name, value: value ?? null }));
  const hours = config.offices.map((o) => `${o.timeZone} ${o.days[0]}-${o.days.at(-1)} ${o.from}-${o.to}`);
  return {
    channels: rows({
      PUBLIC_URL: config.publicUrl,
      ALLOWED_ORIGINS: config.allowedOrigins.join(', ') || null,
      MicrosoftAppId: teams ? teams.appId || 'Agents Playground' : null,
      SLACK: slack !== undefined,
      SMTP_URL: config.smtpUrl !== undefined,
      MAIL_FROM: config.mailFrom,
      STAFF_EMAIL: config.staffEmail,
      OPENING_HOURS: hours.join('; '),
    }),
    kept: rows({
      RETENTION_MONTHS: config.retentionMonths,
      webhook_days: KEPT_DAYS,
      session_hours: SESSION_HOURS,
      first_admin_hours: FIRST_ADMIN_HOURS,
    }),
    signIn: rows({ OIDC_ISSUER: oidc?.issuer, OIDC_CLIENT_ID: oidc?.clientId, OIDC_NEW_ROLE: oidc?.newRole }),
    orders: rows({
      ORDER_CHANGE_UNTIL: config.orderChangeUntil,
      HOLD_OVERDUE_DAYS: config.holdOverdueDays,
      QUOTE_DAYS: config.quoteDays,
      RISK_MISS_COST: config.reviewCosts.miss,
      RISK_REVIEW_COST: config.reviewCosts.falseAlarm,
    }),
  };
}

/** The settings that hold, and whether the audit log is whole. */
export function settingRoutes({ settings, auditLog }: SettingParts): ConsoleRoute[] {
  return [
    route({ method: 'get', path: '/settings', least: 'admin', run: () => ({ body: settings }) }),
    route({ method: 'get', path: '/audit/check', least: 'admin', run: () => ({ body: auditLog.verify() }) }),
  ];
}
