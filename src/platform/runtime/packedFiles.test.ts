import { createServer, type Server } from 'node:http';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packBuild, packedFiles } from './packedFiles';

const script = 'const word = "bonjour";\n'.repeat(200);
let build: string;
let server: Server;
let url: string;

beforeEach(async () => {
  build = await mkdtemp(path.join(tmpdir(), 'mentora packed '));
  await mkdir(path.join(build, 'static/chunks/deep'), { recursive: true });
  await writeFile(path.join(build, 'static/chunks/a.js'), script);
  await writeFile(path.join(build, 'static/chunks/deep/b.css'), 'p{color:red}');
  await writeFile(path.join(build, 'static/chunks/c.woff2'), 'font');
  await packBuild(build);
  const wrap = packedFiles(() => build);
  server = createServer((request, response) => void (wrap(request, response) || response.end('from Next')));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  server.close();
  await rm(build, { recursive: true, force: true });
});

const get = (address: string, headers: Record<string, string> = { 'accept-encoding': 'gzip, br' }) => fetch(url + address, { headers });

describe('the scripts and styles of a build', () => {
  it('are sent packed, the same each time, and kept by browsers for good', async () => {
    for (let time = 0; time < 2; time += 1) {
      const answer = await get('/_next/static/chunks/a.js');
      expect(Number(answer.headers.get('content-length'))).toBeLessThan(script.length / 10);
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        'content-encoding': 'br',
        'content-type': 'application/javascript; charset=UTF-8',
        'cache-control': 'public, max-age=31536000, immutable',
        vary: 'Accept-Encoding',
      });
      expect(await answer.text()).toBe(script);
    }
    const style = await get('/_next/static/chunks/deep/b.css?dpl=1');
    expect([style.headers.get('content-type'), await style.text()]).toEqual(['text/css; charset=UTF-8', 'p{color:red}']);
  });

  it('come from Next for whom they are not packed, and so does everything else', async () => {
    const left = [
      get('/_next/static/chunks/a.js', { 'accept-encoding': 'gzip' }),
      get('/_next/static/chunks/a.js', { 'accept-encoding': 'br', range: 'bytes=0-3' }),
      fetch(`${url}/_next/static/chunks/a.js`, { method: 'POST' }),
      ...['/', '/chunks/a.js', '/_next/static/chunks/c.woff2', '/_next/static/chunks/d.js', '/_next/static/chunks/../../secret.js', '/_next/static/chunks/%2e%2e/a.js'].map((address) => get(address)),
    ];
    for (const answer of await Promise.all(left)) expect(await answer.text(), answer.url).toBe('from Next');
  });

  it('are none where nothing was built', async () => {
    await packBuild(path.join(build, 'nowhere'));
    expect(packedFiles(() => undefined)({ url: '/_next/static/a.js', method: 'GET', headers: { 'accept-encoding': 'br' } } as never, {} as never)).toBe(false);
  });
});
