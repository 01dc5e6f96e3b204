import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cachedPages, inlineScriptHashes } from './cachedPages';
import { pagesChanged } from './pageChange';

const hashOf = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
const html = '<!doctype html><script src="/a.js" async=""></script><script>let a="é"</script><p>bonjour</p>';

let server: Server | undefined;
afterEach(() => server?.close());

async function serve(listener: RequestListener): Promise<string> {
  const wrap = cachedPages((pathname) => pathname !== '/espace', ['common()']);
  server = createServer((request, response) => {
    if (!wrap(request, response)) listener(request, response);
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const sendPage: RequestListener = (_request, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', etag: '"one"' });
  response.write(html.slice(0, 60));
  response.end(html.slice(60));
};

describe('inlineScriptHashes', () => {
  it('names each inline script once, and no script that is a file', () => {
    const page = '<script src="/x.js"></script><script id="a">1</script><script>2</script><script>1</script>';
    expect(inlineScriptHashes(page)).toEqual([hashOf('1'), hashOf('2')]);
    expect(inlineScriptHashes('<p>no script</p>')).toEqual([]);
  });
});

describe('a cached page', () => {
  it('arrives whole, with a policy that allows its inline scripts and no other', async () => {
    const answer = await fetch(`${await serve(sendPage)}/`, { headers: { 'accept-encoding': 'identity' } });
    expect(await answer.text()).toBe(html);
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain(`script-src 'self' ${hashOf('common()')} ${hashOf('let a="é"')};`);
    expect(policy).not.toMatch(/script-src[^;]*unsafe-inline/);
  });

  it.each(['br', 'gzip'])('is compressed for who takes %s, the same the second time', async (encoding) => {
    const address = await serve(sendPage);
    for (let time = 0; time < 2; time += 1) {
      const answer = await fetch(`${address}/`, { headers: { 'accept-encoding': encoding } });
      expect(answer.headers.get('content-encoding')).toBe(encoding);
      expect(answer.headers.get('vary')).toContain('Accept-Encoding');
      expect(await answer.text()).toBe(html);
    }
  });

  it('does not get the policy of the page that it was before', async () => {
    let page = html;
    const address = await serve((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html', etag: `"${createHash('sha256').update(page).digest('hex')}"` });
      response.end(page);
    });
    await fetch(`${address}/`).then((answer) => answer.text());
    page = '<script>let b</script>';
    pagesChanged();
    const answer = await fetch(`${address}/`);
    expect(answer.headers.get('content-security-policy')).toContain(hashOf('let b'));
    expect(answer.headers.get('content-security-policy')).not.toContain(hashOf('let a="é"'));
  });

  it('that has not changed is answered without a body', async () => {
    const address = await serve((_request, response) => {
      response.statusCode = 304;
      response.end();
    });
    const answer = await fetch(`${address}/`, { headers: { 'if-none-match': '"one"' } });
    expect([answer.status, await answer.text()]).toEqual([304, '']);
  });
});

describe('what is kept of a cached page', () => {
  let asked = 0;
  const count: RequestListener = (_request, response) => {
    asked += 1;
    response.setHeader('link', '</font.woff2>; rel=preload');
    response.writeHead(200, { 'content-type': 'text/html', etag: '"one"' });
    response.end(html);
  };
  const get = (address: string, headers = {}) =>
    fetch(address, { headers: { 'accept-encoding': 'identity', ...headers } });
  const later = (ms: number) => vi.spyOn(performance, 'now').mockReturnValue(realNow() + ms);
  const realNow = performance.now.bind(performance);
  beforeEach(() => {
    asked = 0;
    later(10_000);
  });
  afterEach(() => void vi.restoreAllMocks());

  it('answers whoever comes within a moment, with the same headers, without asking the site', async () => {
    const address = await serve(count);
    const answers = [await get(address), await get(address), await get(address)];
    expect(asked).toBe(1);
    for (const answer of answers) {
      expect(answer.status).toBe(200);
      expect(await answer.text()).toBe(html);
      expect(answer.headers.get('link')).toBe('</font.woff2>; rel=preload');
      expect(answer.headers.get('content-security-policy')).toContain(hashOf('let a="é"'));
    }
    const known = await get(address, { 'if-none-match': '"one"' });
    expect([known.status, await known.text(), asked]).toEqual([304, '', 1]);
  });

  it('is asked for anew after a moment, and after a change until that is settled', async () => {
    const address = await serve(count);
    await get(address);
    later(11_100);
    await get(address);
    expect(asked).toBe(2);
    pagesChanged();
    later(12_000);
    await get(address);
    await get(address);
    expect(asked).toBe(4);
    later(13_200);
    await get(address);
    await get(address);
    expect(asked).toBe(5);
  });

  it('is never another encoding, another question, or what the router asks for', async () => {
    const address = await serve(count);
    await get(address);
    const packed = await get(address, { 'accept-encoding': 'gzip' });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    await get(`${address}/?q=a`);
    await get(`${address}/?q=a`);
    await get(address, { rsc: '1' });
    expect(asked).toBe(5);
  });

  it('is nothing that failed or that says something to one visitor', async () => {
    let status = 404;
    const address = await serve((_request, response) => {
      asked += 1;
      response.writeHead(status, { 'content-type': 'text/html', ...(status === 200 && { 'set-cookie': 'a=1' }) });
      response.end(html);
    });
    await get(address);
    await get(address);
    status = 200;
    await get(address);
    await get(address);
    expect(asked).toBe(4);
  });
});

describe('any other answer', () => {
  it('goes out as it is written: a personal page, and what is no page', async () => {
    const address = await serve((request, response) => {
      response.writeHead(200, { 'content-type': request.url === '/espace' ? 'text/html' : 'application/json' });
      response.end('{}');
    });
    for (const path of ['/espace', '/exercices']) {
      const answer = await fetch(address + path);
      expect(await answer.text()).toBe('{}');
      expect(answer.headers.get('content-security-policy')).toBeNull();
    }
  });

  it('streams: its beginning is there before its end is written', async () => {
    let finish = () => {};
    const address = await serve((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.write('begin');
      finish = () => response.end('end');
    });
    const answer = await fetch(`${address}/espace`);
    const reader = answer.body?.getReader();
    const first = await reader?.read();
    expect(Buffer.from(first?.value ?? []).toString()).toBe('begin');
    finish();
    expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe('end');
  });
});
