import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { securityHeaders } from './securityHeaders';

const server = createServer((request, response) => {
  securityHeaders(request, response);
  if (request.url?.endsWith('/open')) response.setHeader('Cache-Control', 'public, max-age=60');
  // As the site does: some answers begin by themselves, some say their status first.
  if (request.url?.endsWith('/explicit')) response.writeHead(201);
  response.end('{}');
});

beforeAll(() => new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve)));
afterAll(() => void server.close());

async function cachingOf(path: string): Promise<string | null> {
  const { port } = server.address() as AddressInfo;
  return (await fetch(`http://127.0.0.1:${port}${path}`)).headers.get('cache-control');
}

describe('caches on the way', () => {
  it('keep no answer of the API that does not say so', async () => {
    expect(await cachingOf('/api/users/1')).toBe('private, no-store');
    expect(await cachingOf('/api/explicit')).toBe('private, no-store');
  });

  it('keep what says that everybody may have it, and pages as they say', async () => {
    expect(await cachingOf('/api/open')).toBe('public, max-age=60');
    expect(await cachingOf('/exercices')).toBeNull();
  });
});
