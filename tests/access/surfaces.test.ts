import config from '@payload-config';
import { collectionSurfaces, endpointSurfaces, globalSurfaces, viewSurfaces } from '@mentora/access';
import { globSync } from 'node:fs';
import type { Endpoint } from 'payload';
import { describe, expect, it } from 'vitest';

import { readExpectedTable } from './expectedTable';

const running = await config;

/** Payload's own endpoints of a collection or global: its ordinary operations, decided by its surface. */
const ordinary = new Set([
  'GET /', 'POST /', 'PATCH /', 'DELETE /', 'GET /count', 'GET /:id', 'PATCH /:id', 'DELETE /:id',
  'POST /:id/duplicate', 'POST /access/:id?', 'POST /access', 'GET /versions', 'GET /versions/:id',
  'POST /versions/:id', 'GET /paste-url/:id?',
]); // prettier-ignore

/**
 * Every endpoint of the running configuration, and every route file, that is not an ordinary operation;
 * or with them, for an ordinary address may have been given a command of its own.
 */
function endpointsThere({ withOrdinary = false } = {}): string[] {
  const of = (prefix: string, endpoints: readonly Pick<Endpoint, 'method' | 'path'>[] | false | undefined) =>
    (endpoints || [])
      .filter(({ method, path }) => withOrdinary || !prefix || !ordinary.has(`${method.toUpperCase()} ${path}`))
      .map(({ method, path }) => `${method.toUpperCase()} /api${prefix}${path}`.replace(/\/$/, ''));
  const files = globSync('src/app/**/route.ts').flatMap((file) => {
    const address = file.replace(/^src\/app/, '').replace(/\/\([^)]+\)/g, '').replace(/\/route\.ts$/, '');
    return address.startsWith('/api') && !address.includes('[...') ? [address.replace(/\[(\w+)\]/g, ':$1')] : [];
  });
  return [
    ...of('', running.endpoints),
    ...running.collections.flatMap(({ slug, endpoints }) => of(`/${slug}`, endpoints)),
    ...running.globals.flatMap(({ slug, endpoints }) => of(`/globals/${slug}`, endpoints)),
    ...files.filter((address) => !['/api/exercises', '/api/exercises/:id'].includes(address)).map((a) => `ANY ${a}`),
  ];
}

/** What is not named, given the tables: empty when all is. */
function unnamed(tables: {
  collections: Record<string, unknown>;
  globals: Record<string, unknown>;
  endpoints: Record<string, unknown>;
}): string[] {
  const named = (endpoint: string) => {
    const [method, address] = endpoint.split(' ');
    if (method !== 'ANY') return endpoint in tables.endpoints;
    return Object.keys(tables.endpoints).some((key) => key.endsWith(` ${address}`));
  };
  return [
    ...running.collections.filter(({ slug }) => !tables.collections[slug]).map(({ slug }) => slug),
    ...running.globals.filter(({ slug }) => !tables.globals[slug]).map(({ slug }) => slug),
    ...endpointsThere().filter((endpoint) => !named(endpoint)),
  ];
}

const tables = { collections: collectionSurfaces, globals: globalSurfaces, endpoints: endpointSurfaces };

describe('the table of surfaces', () => {
  it('names every collection, global and endpoint of the running configuration', () => {
    expect(unnamed(tables)).toEqual([]);
  });

  it('names nothing that is not there', () => {
    const there = new Set(endpointsThere({ withOrdinary: true }).map((endpoint) => endpoint.split(' ')[1]));
    const stale = Object.keys(endpointSurfaces).filter((endpoint) => !there.has(endpoint.split(' ')[1]));
    expect(stale).toEqual([]);
  });

  it('is missed wherever one row of it is deleted', () => {
    for (const [kind, rows] of Object.entries(tables)) {
      for (const key of Object.keys(rows)) {
        const { [key]: _gone, ...rest } = rows as Record<string, unknown>;
        const isAsked = kind !== 'collections' || running.collections.some(({ slug }) => slug === key);
        const isOrdinary = kind === 'endpoints' && !endpointsThere().some((there) => there.endsWith(key.split(' ')[1]!));
        if (isAsked && !isOrdinary) expect(unnamed({ ...tables, [kind]: rest }), key).not.toEqual([]);
      }
    }
  });

  it('has a row a person can read for every operation that somebody may do', () => {
    const rows = [...readExpectedTable().rows.keys()].map((row) => row.split(':')[0]);
    const operations = Object.entries(collectionSurfaces).flatMap(([slug, surface]) =>
      (['create', 'read', 'update', 'delete', 'readVersions'] as const)
        .filter((operation) => surface[operation] && surface[operation] !== 'nobody')
        .map((operation) => `${slug}.${operation}`),
    );
    const globals = Object.keys(globalSurfaces).flatMap((slug) => [`${slug}.read`, `${slug}.update`]);
    expect([...operations, ...globals].filter((operation) => !rows.includes(operation))).toEqual([]);
  });

  it('names every panel view of our own, and none that is not there', () => {
    const views = Object.keys(running.admin.components?.views ?? {}).filter((key) => key !== 'dashboard');
    expect(views.sort()).toEqual(Object.keys(viewSurfaces).sort());
  });
});
