import { type ZodType, z } from 'zod';
import { COOKIE } from './who.ts';

/** What a route's description is made of; `least` is missing where nobody has to be signed in. */
export interface Described {
  method: string;
  path: string;
  least?: string;
  personOnly?: boolean;
  body?: ZodType | undefined;
  query?: readonly string[];
}

const BASE = '/api/console';
const ERROR = { $ref: '#/components/responses/Error' };

/**
 * The console's API as OpenAPI 3.1, made from the routes themselves: what may be called, by whom, with what.
 * @example openApi(consoleRoutes(parts)).paths['/audit'].get['x-least-role'] // 'admin'
 */
export function openApi(routes: readonly Described[]) {
  const paths: Record<string, Record<string, object>> = {};
  for (const route of routes) {
    const path = route.path.replaceAll(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method]: operation(route) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Quartermaster: the console’s API', version: '1', description: 'See docs/console-api.md.' },
    servers: [{ url: BASE }],
    paths,
    components: {
      securitySchemes: {
        apiKey: { type: 'http', scheme: 'bearer', description: 'An API key; it acts with the role of whose it is.' },
        session: { type: 'apiKey', in: 'cookie', name: COOKIE, description: 'The cookie of POST /session.' },
        csrf: {
          ...{ type: 'apiKey', in: 'header', name: 'X-CSRF-Token' },
          description: 'Goes with the cookie for all that is not GET; GET /session gives it.',
        },
      },
      responses: {
        Error: {
          description: 'It could not be done; the message says what to do.',
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
        },
      },
      schemas: {
        Error: {
          type: 'object',
          required: ['error'],
          properties: {
            error: {
              type: 'object',
              required: ['code', 'message'],
              properties: { code: { type: 'string' }, message: { type: 'string' } },
            },
          },
        },
      },
    },
  };
}

function operation({ method, path, least, personOnly, body, query = [] }: Described): object {
  const inPath = [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    ...{ name, in: 'path', required: true, schema: { type: 'string' } },
  }));
  const inQuery = query.map((name) => ({ name, in: 'query', schema: { type: 'string' } }));
  const parameters = [...inPath, ...inQuery];
  return {
    operationId: nameOf(method, path),
    ...(least && {
      'x-least-role': least,
      description: `Needs the role ${least}${personOnly ? ', and a person who is signed in' : ''}.`,
    }),
    ...(parameters.length && { parameters }),
    ...(body && { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(body) } } } }),
    security: least ? securityOf(method, personOnly) : [],
    responses: {
      '2XX': { description: 'Done.' },
      ...((body || inQuery.length) && { '400': ERROR }),
      ...(least && { '401': ERROR, '403': ERROR }),
      ...(inPath.length && { '404': ERROR, ...(method !== 'get' && { '409': ERROR }) }),
      default: ERROR,
    },
  };
}

function securityOf(method: string, personOnly: boolean | undefined): object[] {
  const bySession = method === 'get' ? { session: [] } : { session: [], csrf: [] };
  return personOnly ? [bySession] : [{ apiKey: [] }, bySession];
}

/** The schema of what is sent; what only code can check is left open. */
function schemaOf(body: ZodType): object {
  const { $schema: _, ...schema } = z.toJSONSchema(body, { io: 'input', unrepresentable: 'any' });
  return schema;
}

/** @example nameOf('post', '/conversations/:id/hand-back') // 'postConversationsIdHandBack' */
const nameOf = (method: string, path: string): string =>
  method +
  path
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
