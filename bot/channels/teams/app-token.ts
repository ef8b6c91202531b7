import type { Cloud } from './clouds.ts';
import type { TeamsSettings } from './settings.ts';

/** Asked anew so long before it ends. */
const EARLY_MS = 5 * 60_000;
const TIMEOUT_MS = 15_000;

export interface AppToken {
  /** For a request to the Bot Connector; undefined where none is needed. Throws where Microsoft gives none. */
  get(): Promise<string | undefined>;
  /** It was not taken: the next one is asked for anew. */
  forget(): void;
}

/**
 * The app's own token by client credentials (OAuth 2.0, RFC 6749 section 4.4), kept until shortly before it ends.
 *
 * @param clock the system's
 */
export function createAppToken(
  settings: Pick<TeamsSettings, 'appId' | 'password' | 'tenantId' | 'type'>,
  cloud: Cloud,
  clock: () => Date,
): AppToken {
  interface Kept {
    token: Promise<string>;
    until: number;
  }
  let kept: Kept | undefined;

  function ask(): Kept {
    const asked: Kept = { token: request((seconds) => validFor(seconds)), until: Number.POSITIVE_INFINITY };
    const validFor = (seconds: number) => {
      asked.until = clock().getTime() + seconds * 1000 - EARLY_MS;
    };
    asked.token.catch(() => {
      if (kept === asked) kept = undefined;
    });
    return asked;
  }

  async function request(validFor: (seconds: number) => void): Promise<string> {
    const tenant = settings.type === 'SingleTenant' ? settings.tenantId : cloud.sharedTenant;
    const response = await fetch(`${cloud.login}${tenant}/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: settings.appId,
        client_secret: settings.password,
        scope: `${cloud.scope}/.default`,
      }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const body = (await response.json().catch(() => ({}))) as Record<string, unknown>;
    if (typeof body.access_token !== 'string')
      throw new Error(`Microsoft gave the app no token: HTTP ${response.status} ${String(body.error ?? '')}`.trim());
    validFor(Number(body.expires_in ?? 3600));
    return body.access_token;
  }

  return {
    async get() {
      if (!settings.appId) return undefined;
      if (!kept || kept.until <= clock().getTime()) kept = ask();
      return kept.token;
    },
    forget: () => {
      kept = undefined;
    },
  };
}
