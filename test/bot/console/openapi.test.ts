import { describe, expect, it } from 'vitest';
import { openRoutes } from '../../../bot/console/open-routes.ts';
import { openApi } from '../../../bot/console/openapi.ts';
import { consoleRouter } from '../../../bot/console/router.ts';
import { consoleRoutes } from '../../../bot/console/routes.ts';
import { ROLES } from '../../../knowledge/staff/roles.ts';
import { startDesk } from '../../support/desk.ts';

interface Operation {
  operationId: string;
  'x-least-role'?: string;
  security: Record<string, string[]>[];
  parameters?: { name: string; in: string; required?: boolean; schema: object }[];
  requestBody?: { content: { 'application/json': { schema: object } } };
  responses: Record<string, { $ref?: string; description?: string }>;
}
interface OpenApi {
  openapi: string;
  info: { title: string; version: string };
  paths: Record<string, Record<string, Operation>>;
  components: { securitySchemes: object };
}

const routes = consoleRoutes({} as never);
const ways = openRoutes({} as never);
const described = JSON.parse(JSON.stringify(openApi([...ways, ...routes]))) as OpenApi;
const operations = Object.entries(described.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);

it('holds every route of the router, and nothing else', () => {
  const router = consoleRouter({ routes, ways } as never) as unknown as {
    stack: { route?: { path: string; methods: Record<string, boolean> } }[];
  };
  const there = router.stack.flatMap(({ route }) =>
    route ? Object.keys(route.methods).map((method) => `${method} ${route.path.replaceAll(/:(\w+)/g, '{$1}')}`) : [],
  );
  expect(there.length).toBeGreaterThan(60);
  expect(operations.map(({ path, method }) => `${method} ${path}`).sort()).toEqual(there.sort());
});

it('is served by the desk', async () => {
  const desk = await startDesk();
  const response = await fetch(`${desk.url}/openapi.json`);
  const served = (await response.json()) as OpenApi;
  expect(Object.keys(served.paths).sort()).toEqual(Object.keys(described.paths).sort());
  expect(served.paths['/search']).toEqual(described.paths['/search']);
  await desk.stop();
});

describe('is valid OpenAPI 3.1', () => {
  it('names what it must', () => {
    expect(described.openapi).toMatch(/^3\.1\.\d+$/);
    expect(described.info).toEqual(expect.objectContaining({ title: expect.any(String), version: expect.any(String) }));
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('every reference leads somewhere', () => {
    const refs = [...JSON.stringify(described).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, ref]) => ref!);
    expect(refs.length).toBeGreaterThan(0);
    for (const ref of new Set(refs)) {
      const found = ref.split('/').reduce<unknown>((at, key) => (at as Record<string, unknown>)?.[key], described);
      expect(found, ref).toBeDefined();
    }
  });

  it.each(operations)('$method $path', ({ path, method, operation }) => {
    expect(['get', 'post', 'put', 'delete']).toContain(method);
    const parameters = operation.parameters ?? [];
    const inPath = parameters.filter((p) => p.in === 'path');
    expect(inPath.map((p) => p.name)).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
    expect(inPath.every((p) => p.required === true)).toBe(true);
    expect(new Set(parameters.map((p) => `${p.in} ${p.name}`)).size).toBe(parameters.length);
    for (const [status, response] of Object.entries(operation.responses)) {
      expect(status).toMatch(/^(default|[1-5](\d\d|XX))$/);
      expect(response.$ref ?? response.description).toBeTruthy();
    }
    for (const one of operation.security)
      for (const name of Object.keys(one)) expect(described.components.securitySchemes).toHaveProperty(name);
    if (method === 'get') expect(operation.requestBody).toBeUndefined();
    if (operation.requestBody) expectSchema(operation.requestBody.content['application/json'].schema);
  });
});

it('says the role, the body and the query of a route', () => {
  expect(described.paths['/staff']!.post).toMatchObject({
    'x-least-role': 'admin',
    security: [{ session: [], csrf: [] }],
    requestBody: {
      content: {
        'application/json': {
          schema: {
            type: 'object',
            properties: { name: { type: 'string', maxLength: 100 }, role: { enum: [...ROLES] } },
            required: ['email', 'name', 'role'],
          },
        },
      },
    },
  });
  expect(described.paths['/figures']!.get!.parameters!.map((p) => p.name)).toEqual(['from', 'to']);
  expect(described.paths['/session']!.post!.security).toEqual([]);
});

const TYPES = ['object', 'array', 'string', 'number', 'integer', 'boolean', 'null'];

/** A JSON Schema (2020-12) as far as bodies use it: known types, properties that are schemas, required ones that exist. */
function expectSchema(schema: unknown): void {
  expect(schema).toEqual(expect.any(Object));
  const { type, properties, required, items, anyOf, oneOf, enum: values } = schema as Record<string, unknown>;
  if (type !== undefined) expect(TYPES).toContain(type);
  if (values !== undefined) expect((values as unknown[]).length).toBeGreaterThan(0);
  for (const one of Object.values((properties as object) ?? {})) expectSchema(one);
  for (const name of (required as string[]) ?? []) expect(properties).toHaveProperty([name]);
  if (items !== undefined) expectSchema(items);
  for (const one of [...((anyOf as unknown[]) ?? []), ...((oneOf as unknown[]) ?? [])]) expectSchema(one);
}
