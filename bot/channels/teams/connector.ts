import { PushError } from '../push/push-channel.ts';
import type { TeamsAddress } from './activity.ts';
import type { AppToken } from './app-token.ts';

const TIMEOUT_MS = 15_000;

/** Somebody in a conversation, as its roster has them. */
export interface Member {
  aadObjectId: string | undefined;
  email: string | undefined;
  tenantId: string | undefined;
  /** Teams says user, guest or anonymous. */
  role: string | undefined;
}

export type Connector = ReturnType<typeof createConnector>;

/**
 * The Bot Connector's REST service (v3), at the address that a conversation came with.
 *
 * @param mayCall whether the app's token may be sent to an address
 */
export function createConnector(options: { token: AppToken; mayCall(serviceUrl: string): boolean; clock(): Date }) {
  const { token } = options;

  async function request(address: TeamsAddress, path: string, body?: object): Promise<Response> {
    if (!options.mayCall(address.serviceUrl))
      throw new PushError('refused', `${address.serviceUrl} is no address of Microsoft Teams`);
    const bearer = await token.get();
    const conversation = encodeURIComponent(address.conversationId);
    return fetch(`${address.serviceUrl}/v3/conversations/${conversation}${path}`, {
      method: body ? 'POST' : 'GET',
      headers: {
        ...(bearer && { authorization: `Bearer ${bearer}` }),
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
      redirect: 'error', // the token goes nowhere else
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  }

  return {
    /** Posts an activity; throws PushError where the service did not take it. */
    async post(address: TeamsAddress, activity: object): Promise<void> {
      let response: Response;
      try {
        response = await request(address, '/activities', activity);
        if (response.status === 401) {
          await response.body?.cancel();
          token.forget();
          response = await request(address, '/activities', activity);
        }
      } catch (error) {
        throw error instanceof PushError ? error : new PushError('later', describe(error));
      }
      if (response.ok) return void (await response.body?.cancel());
      const said = `HTTP ${response.status} ${(await response.text().catch(() => '')).slice(0, 200)}`.trim();
      throw new PushError(isForLater(response.status) ? 'later' : 'refused', said, retryAfter(response));
    },

    /** Somebody of a conversation's roster; throws where it cannot be asked. */
    async member(address: TeamsAddress, accountId: string): Promise<Member> {
      const response = await request(address, `/members/${encodeURIComponent(accountId)}`);
      if (!response.ok) throw new Error(`HTTP ${response.status}`);
      const body = (await response.json()) as Record<string, unknown>;
      const text = (name: string) => (typeof body[name] === 'string' ? (body[name] as string) : undefined);
      return {
        aadObjectId: text('aadObjectId') ?? text('objectId'),
        email: text('email'),
        tenantId: text('tenantId'),
        role: text('userRole'),
      };
    },
  };

  /** Milliseconds: the service names seconds or a date. */
  function retryAfter(response: Response): number | undefined {
    if (response.status !== 429 && response.status !== 503) return undefined;
    const header = response.headers.get('retry-after');
    if (!header) return undefined;
    const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - options.clock().getTime();
    return ms > 0 ? ms : undefined;
  }
}

/** Teams, "Rate limiting": 412, 429, 502 and 504 are to be tried again; 401 is a setting that staff will mend. */
function isForLater(status: number): boolean {
  return status >= 500 || [401, 408, 412, 429].includes(status);
}

/** fetch hides the reason in the cause. */
function describe(error: unknown): string {
  const { cause } = error as { cause?: { code?: string } };
  return cause?.code ? `${String(error)} (${cause.code})` : String(error);
}
