/** The desk said no (or, with status 0, could not be reached); `code` as the server names it. */
export class DeskError extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
  /** Trying again later may help. */
  get passing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
  /** The token or the conversation does not hold any more. */
  get sessionEnded(): boolean {
    return this.status === 401 || this.status === 403 || this.status === 404;
  }
}

export type Call = <T>(
  method: 'GET' | 'POST',
  path: string,
  options?: { token?: string; body?: unknown; form?: FormData },
) => Promise<T>;

const TIMEOUT_MS = 20_000;

/** JSON over HTTP to the desk. */
export function createCall(server: string, fetch: typeof globalThis.fetch): Call {
  return async <T>(
    method: 'GET' | 'POST',
    path: string,
    options: { token?: string; body?: unknown; form?: FormData } = {},
  ) => {
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), TIMEOUT_MS);
    let response: Response;
    let body: unknown;
    try {
      response = await fetch(server + path, {
        method,
        signal: abort.signal,
        headers: {
          ...(options.token && { authorization: `Bearer ${options.token}` }),
          ...(method === 'POST' && !options.form && { 'content-type': 'application/json' }),
        },
        ...(method === 'POST' && { body: options.form ?? JSON.stringify(options.body ?? {}) }),
      });
      body = await response.json().catch(() => undefined);
    } catch {
      throw new DeskError(0, 'Unreachable', 'The desk could not be reached.');
    } finally {
      clearTimeout(timer);
    }
    if (response.ok && body !== undefined) return body as T;
    const error = (body as { error?: { code?: string; message?: string } } | undefined)?.error;
    throw new DeskError(response.ok ? 502 : response.status, error?.code ?? 'Unknown', error?.message ?? '');
  };
}
