/** What the API refused, or that it could not be reached (`code` 'Offline'). */
export class ApiError extends Error {
  readonly code: string;
  readonly status: number;
  constructor(code: string, message: string, status: number) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

let csrf: string | null = null;

/** The token that every change sends along. */
export function setCsrf(token: string | null): void {
  csrf = token;
}

/**
 * One request to `/api/console`.
 * @throws ApiError with the API's own code and sentence
 */
export async function api<Answer>(
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: object,
): Promise<Answer> {
  let response: Response;
  try {
    response = await fetch(`/api/console${path}`, {
      method,
      headers: {
        ...(method !== 'GET' && { 'content-type': 'application/json' }),
        ...(csrf && method !== 'GET' && { 'x-csrf-token': csrf }),
      },
      ...(method !== 'GET' && { body: JSON.stringify(body ?? {}) }),
    });
  } catch {
    throw new ApiError('Offline', '', 0);
  }
  const answer = (await response.json().catch(() => ({}))) as { error?: { code: string; message: string } };
  if (!response.ok) throw new ApiError(answer.error?.code ?? 'Unknown', answer.error?.message ?? '', response.status);
  return answer as Answer;
}

export const get = <Answer>(path: string) => api<Answer>('GET', path);
export const post = <Answer = unknown>(path: string, body?: object) => api<Answer>('POST', path, body);
export const put = <Answer = unknown>(path: string, body?: object) => api<Answer>('PUT', path, body);

/** The part of an address after `?`, without what is empty. */
export function queryOf(values: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return given.length ? `?${new URLSearchParams(given)}` : '';
}
