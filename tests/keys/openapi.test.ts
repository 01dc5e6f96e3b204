import config from '@payload-config';
import { areaMessages } from '@/app/messages';
import { endpointSurfaces } from '@mentora/access';
import { openApiOf, type OpenApiDocument } from '@mentora/platform/openapi';
import { globSync } from 'node:fs';
import type { Endpoint } from 'payload';
import { describe, expect, it } from 'vitest';

import { testPlatform } from '../support/platform';

const running = await config;
const errors = (await areaMessages('en', 'errors')) as Record<string, string>;
const { document, undocumented } = openApiOf(running, errors);

/** Every way to ask that the document has: `GET /api/users/{id}`. */
const documented = Object.entries(document.paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`));

/** Every address of Payload's router, and of route files beside it. */
function addresses(): Set<string> {
  const of = (prefix: string, endpoints: readonly Pick<Endpoint, 'path'>[] | false | undefined) =>
    (endpoints || []).map(({ path }) => `/api${prefix}${path}`.replace(/\/$/, '').replaceAll(/:(\w+)/g, '{$1}'));
  const files = globSync('src/app/**/api/**/route.ts').map((file) =>
    file.replace(/^src\/app/, '').replaceAll(/\/\([^)]+\)/g, '').replace(/\/route\.ts$/, '').replaceAll(/\[(\w+)\]/g, '{$1}'),
  );
  return new Set([
    ...of('', running.endpoints),
    ...running.collections.flatMap(({ slug, endpoints }) => of(`/${slug}`, endpoints)),
    ...running.globals.flatMap(({ slug, endpoints }) => of(`/globals/${slug}`, endpoints)),
    ...files,
  ]);
}

/** Everything in a document that refers to something, with what it refers to. */
function references(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(references);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === '$ref' ? [String(inner)] : references(inner)));
}

const at = (reference: string, whole: OpenApiDocument) =>
  reference.slice(2).split('/').reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], whole);

describe('the OpenAPI document', () => {
  it('says what every endpoint does that is open to anybody', () => {
    expect(undocumented).toEqual([]);
    const open = Object.entries(endpointSurfaces).filter(([endpoint, permission]) => permission !== 'nobody' && !endpoint.includes('/payload-'));
    const silent = open.filter(([endpoint]) => !documented.includes(endpoint.replaceAll(/:(\w+)/g, '{$1}')));
    expect(silent).toEqual([]);
    expect(documented.length).toBeGreaterThan(80);
  });

  it('is missed where an endpoint is added without a word, and where a word is taken away', () => {
    const added: Endpoint = { path: '/surprise', method: 'get', handler: () => Response.json({}) };
    const endpoints = [...running.endpoints, added] as typeof running.endpoints;
    expect(openApiOf({ ...running, endpoints }, errors).undocumented).toEqual(['GET /api/surprise']);
    const { apiDocs, ...registries } = running.custom.mentora as { apiDocs: { endpoint: string }[] };
    for (const doc of apiDocs) {
      const without = { ...running, custom: { mentora: { ...registries, apiDocs: apiDocs.filter((each) => each !== doc) } } };
      const { document: rest, undocumented: missed } = openApiOf(without, errors);
      // An ordinary address falls back to what such addresses do; a file that is a route is not in the configuration.
      const [method = '', address = ''] = doc.endpoint.split(' ');
      const operation = (whole: OpenApiDocument) => whole.paths[address.replaceAll(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()];
      expect(missed.includes(doc.endpoint) || JSON.stringify(operation(rest)) !== JSON.stringify(operation(document)), doc.endpoint).toBe(true);
    }
  });

  it('names nothing that is not there', () => {
    const there = addresses();
    expect(Object.keys(document.paths).filter((path) => !there.has(path))).toEqual([]);
  });

  it('hangs together: what it refers to is in it, names are single, parameters are those of the address', () => {
    const lost = references(document).filter((reference) => at(reference, document) === undefined);
    expect(lost).toEqual([]);
    const operations = Object.entries(document.paths).flatMap(([path, methods]) => Object.values(methods).map((operation) => ({ path, operation })));
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    for (const { path, operation } of operations) {
      const inPath = (operation.parameters ?? []).filter((parameter) => parameter.in === 'path').map(({ name }) => name);
      expect(inPath, path).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
    }
    expect(JSON.stringify(document)).not.toContain('#/definitions/');
  });

  it('shows no shape of what nobody may read', () => {
    const shapes = Object.keys(document.components.schemas as object);
    expect(shapes).toContain('exercises');
    for (const slug of ['editions', 'answers', 'credentials', 'sessions', 'one-time-codes', 'rate-limits']) expect(shapes).not.toContain(slug);
    expect(documented).not.toContain('POST /api/message-log');
    expect(documented).not.toContain('GET /api/credentials');
  });

  it('has the inputs of commands, the scopes of keys and the codes of errors', () => {
    const body = document.paths['/api/attempts/{id}/answers']!.post!.requestBody!.content['application/json']!.schema;
    expect(Object.keys(body.properties as object)).toEqual(['step', 'response', 'key', 'locale']);
    expect(body.required).toEqual(['step', 'response']);
    expect(document.paths['/api/users']!.get!['x-scopes']).toEqual(expect.arrayContaining(['people:read']));
    expect(document.paths['/api/conversations']!.get!.security).toEqual([{ session: [] }]);
    const error = at('#/components/schemas/Error', document) as { properties: { code: { enum: string[] } } };
    expect(error.properties.code.enum).toEqual(Object.keys(errors).toSorted());
  });

  it('is served to anybody', async () => {
    const { request } = await testPlatform();
    const answer = await request('GET', '/api/openapi.json');
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, expect.stringContaining('application/json')]);
    expect(Object.keys((await answer.json()).paths)).toEqual(Object.keys(document.paths));
  });
});
