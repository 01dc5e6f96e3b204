import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo, LookupFunction } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { completeSettings } from '../settings';
import { lookupBy, type Resolver } from '../http/publicAddress';
import { fetchPage } from './fetchPage';

let port = 0;
let asked: string[] = [];
const page = '<html><head><title>Bonjour</title></head><body>…</body></html>';

/** A site of this machine: tests open the loopback, and 0.0.0.0, which leads there too, stays closed. */
const server = createServer((request, response) => {
  asked.push(`${request.headers.host} ${request.url}`);
  const to = new URL(request.url ?? '/', 'http://x').searchParams.get('to');
  switch (request.url?.split('?')[0]) {
    case '/redirect':
      return void response.writeHead(302, { location: to! }).end();
    case '/round':
      return void response.writeHead(302, { location: '/round' }).end();
    case '/hang':
      return undefined;
    case '/slow':
      return void response.writeHead(200, { 'content-type': 'text/html' }).write('<title>');
    case '/endless': {
      response.writeHead(200, { 'content-type': 'text/html' });
      const more = () => void (response.writable && response.write('x'.repeat(65_536), more));
      return more();
    }
    case '/picture':
      return void response.writeHead(200, { 'content-type': 'image/png' }).end('x');
    case '/packed':
      return void response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end('x');
    case '/old':
      return void response.writeHead(200, { 'content-type': 'text/html; charset=iso-8859-1' }).end(Buffer.from('<title>Été</title>', 'latin1'));
    case '/headers':
      return void response.writeHead(200, { 'content-type': 'text/html' }).end(JSON.stringify(request.headers));
    default:
      return void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  }
});
const at = (path: string, host = '127.0.0.1') => `http://${host}:${port}${path}`;

beforeAll(async () => {
  completeSettings({ MENTORA_WEBHOOK_LOOPBACK: '1' });
  server.listen(0, '0.0.0.0');
  await once(server, 'listening');
  port = (server.address() as AddressInfo).port;
});
beforeEach(() => void (asked = []));
afterAll(() => {
  completeSettings({ MENTORA_WEBHOOK_LOOPBACK: '' });
  server.closeAllConnections();
  server.close();
});

describe('a page that is looked at', () => {
  it('is read where it is, and where it leads to', async () => {
    expect(await fetchPage(at('/'))).toEqual({ address: at('/'), html: page });
    expect(await fetchPage(at(`/redirect?to=${encodeURIComponent('/there')}`))).toEqual({ address: at('/there'), html: page });
    expect((await fetchPage(at('/old')))?.html).toBe('<title>Été</title>');
  });

  it('is none where there is no text, or no end of leading on', async () => {
    for (const path of ['/picture', '/packed', '/round']) expect(await fetchPage(at(path)), path).toBeNull();
    expect(asked.filter((one) => one.endsWith('/round'))).toHaveLength(4);
  });

  it('is read so far and no further, and no longer than it may take', async () => {
    const { html } = (await fetchPage(at('/endless'), { most: 100_000 }))!;
    expect(html).toHaveLength(100_000);
    for (const path of ['/hang', '/slow']) {
      const began = performance.now();
      await expect(fetchPage(at(path), { patience: 200 })).rejects.toThrow();
      expect(performance.now() - began).toBeLessThan(5_000);
    }
  });

  it('is told nothing of anybody', async () => {
    const sent = JSON.parse((await fetchPage(at('/headers')))!.html) as Record<string, string>;
    expect(Object.keys(sent).sort()).toEqual(['accept', 'accept-encoding', 'connection', 'host', 'user-agent']);
  });
});

describe('an address of this machine or its network', () => {
  it.each(['http://0.0.0.0:{port}/', 'http://10.0.0.1/', 'http://169.254.169.254/latest/meta-data/', 'http://[fe80::1]/', 'http://[::ffff:10.0.0.1]/', 'http://192.168.0.1/', 'http://[fd00::1]/'])(
    '%s is not asked, written so or led to',
    async (pattern) => {
      const address = pattern.replace('{port}', String(port));
      await expect(fetchPage(address)).rejects.toMatchObject({ name: 'AddressRefused' });
      expect(asked).toEqual([]);
      await expect(fetchPage(at(`/redirect?to=${encodeURIComponent(address)}`))).rejects.toMatchObject({ name: 'AddressRefused' });
      expect(asked).toHaveLength(1);
    },
  );

  it('is not asked by a name whose addresses change in between, and would be without the guard', async () => {
    // The first answer may be asked; the next one leads to this machine by another way.
    const turning = (): Resolver => {
      let turn = 0;
      return (_name, _options, callback) => callback(null, [{ address: turn++ === 0 ? '127.0.0.1' : '0.0.0.0', family: 4 }]);
    };
    const led = at(`/redirect?to=${encodeURIComponent(at('/secret', 'rebind.example'))}`, 'rebind.example');
    await expect(fetchPage(led, { lookup: lookupBy(turning()) })).rejects.toMatchObject({ name: 'AddressRefused' });
    expect(asked.map((one) => one.split(' ')[1])).toEqual([expect.stringContaining('/redirect')]);
    const resolver = turning();
    const trusting: LookupFunction = (name, options, callback) =>
      resolver(name, { ...options, all: true }, (error, found) => (options.all ? callback(error, found) : callback(error, found[0]!.address, 4)));
    expect((await fetchPage(led, { lookup: trusting }))?.address).toBe(at('/secret', 'rebind.example'));
  });

  it('is refused where one of several addresses of a name is not public', async () => {
    const both = lookupBy((_name, _options, callback) => callback(null, [{ address: '127.0.0.1', family: 4 }, { address: '10.0.0.1', family: 4 }]));
    await expect(fetchPage(at('/', 'two.example'), { lookup: both })).rejects.toMatchObject({ name: 'AddressRefused' });
    expect(asked).toEqual([]);
  });
});

describe('where nothing is opened', () => {
  it('only https at its port is asked, without a name and a password', async () => {
    completeSettings({ MENTORA_WEBHOOK_LOOPBACK: '' });
    try {
      for (const address of [at('/'), 'http://example.org/', 'https://example.org:8443/', 'https://a:b@example.org/', 'ftp://example.org/', 'file:///etc/passwd', 'https://127.0.0.1/']) {
        await expect(fetchPage(address), address).rejects.toMatchObject({ name: 'AddressRefused' });
      }
      expect(asked).toEqual([]);
    } finally {
      completeSettings({ MENTORA_WEBHOOK_LOOPBACK: '1' });
    }
  });
});
