import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routesOf } from './observe';

let dist: string;

beforeAll(async () => {
  dist = await mkdtemp(path.join(tmpdir(), 'mentora-routes-'));
  const dynamic = (page: string, regex: string) => ({ page, regex });
  await writeFile(
    path.join(dist, 'routes-manifest.json'),
    JSON.stringify({
      staticRoutes: [dynamic('/robots.txt', '^/robots\\.txt(?:/)?$')],
      dynamicRoutes: [
        dynamic('/[locale]', '^/([^/]+?)(?:/)?$'),
        dynamic('/[locale]/[...lost]', '^/([^/]+?)/(.+?)(?:/)?$'),
        dynamic('/[locale]/exercices', '^/([^/]+?)/exercices(?:/)?$'),
        dynamic('/[locale]/exercices/[slug]', '^/([^/]+?)/exercices/([^/]+?)(?:/)?$'),
      ],
    }),
  );
});

afterAll(() => rm(dist, { recursive: true }));

describe('the route of an address', () => {
  it.each([
    ['/exercices/changer-mon-mot-de-passe?de=ada@example.org', '/exercices/[slug]'],
    ['/ar/exercices/x', '/exercices/[slug]'],
    ['/exercices', '/exercices'],
    ['/en/exercices', '/exercices'],
    ['/', '/'],
    ['/ar', '/'],
    ['/robots.txt', '/robots.txt'],
    ['/_next/static/chunks/1234.js', '/_next'],
    ['/api/users/01912345-6789-7abc-8def-0123456789ab/avatar', '/api/users/:id/avatar'],
    ['/api/images/file/photo-de-zebulon-1234.png', '/api/images/file/:id'],
    ['/en/nowhere/at/all', 'other'],
  ])('%s is %s', (address, route) => {
    expect(routesOf(dist)(address)).toBe(route);
  });

  it('does not multiply with what somebody makes up', () => {
    const route = routesOf(undefined);
    const letters = (n: number) => [...String(n)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
    const seen = new Set(Array.from({ length: 2_000 }, (_, n) => route(`/api/${letters(n)}`)));
    expect(seen.size).toBeLessThanOrEqual(301);
    expect(seen).toContain('other');
  });
});
