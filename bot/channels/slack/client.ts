import type { WebClient } from '@slack/web-api';
import { PushError } from '../push/push-channel.ts';

/** Errors of Slack that pass, or that whoever runs the desk can mend within the day that a message is kept. */
const LATER = new Set([
  ...['internal_error', 'fatal_error', 'service_unavailable', 'request_timeout', 'ratelimited', 'rate_limited'],
  ...['team_added_to_org', 'accesslimited', 'access_denied', 'ekm_access_denied'],
  ...['invalid_auth', 'not_authed', 'account_inactive', 'token_revoked', 'token_expired', 'missing_scope'],
]);

/**
 * Slack's own client of its Web API: no repeats of its own (push decides), no logs of its own, and errors without the
 * request, in which the token is.
 *
 * @param timeoutMs of one call
 */
export async function createClient(token: string, apiUrl: string | undefined, timeoutMs: number): Promise<WebClient> {
  const sdk = await import('@slack/web-api'); // a fifth of a second: only where Slack is set up
  const silent = () => undefined;
  return new sdk.WebClient(token, {
    ...(apiUrl && { slackApiUrl: apiUrl }),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: timeoutMs,
    attachOriginalToWebAPIRequestError: false,
    logger: {
      ...{ debug: silent, info: silent, warn: silent, error: silent, setLevel: silent, setName: silent },
      getLevel: () => sdk.LogLevel.ERROR,
    },
  });
}

/** What a failed call means for what was to be posted. */
export function asPushError(error: unknown): PushError {
  const { code, message, data, retryAfter, statusCode } = error as {
    code?: string;
    message?: string;
    data?: { error?: string; response_metadata?: { messages?: string[] } };
    retryAfter?: number;
    statusCode?: number;
  };
  if (retryAfter !== undefined) return new PushError('later', 'ratelimited', retryAfter * 1000);
  if (data?.error) {
    const detail = [data.error, ...(data.response_metadata?.messages ?? [])].join(' ');
    return new PushError(LATER.has(data.error) ? 'later' : 'refused', detail);
  }
  const refused = statusCode !== undefined && statusCode >= 400 && statusCode < 500 && statusCode !== 408;
  return new PushError(refused ? 'refused' : 'later', `${code ?? ''} ${message ?? String(error)}`.trim());
}
