import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { emptyDocuments } from './emptyDocuments';

const empty = '<!DOCTYPE html><html id="__next_error__"><head><title>é</title></head><body class="x"><script>1</script></body></html>';
const filled = empty.replace('<body class="x">', '<body class="x"><p>404 /nulle-part</p>');

let server: Server | undefined;
afterEach(() => server?.close());

async function serve(listener: RequestListener): Promise<string> {
  const wrap = emptyDocuments((pathname, status) => `<p>${status} ${pathname}</p>`);
  server = createServer((request, response) => {
    wrap(request, response);
    listener(request, response);
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/nulle-part?a=1`;
}

describe('an empty document', () => {
  it.each([
    ['as it is', 'identity', (text: string) => Buffer.from(text)],
    ['by gzip', 'gzip', (text: string) => gzipSync(text)],
    ['by brotli', 'br', (text: string) => brotliCompressSync(text)],
  ])('gets its words, sent %s', async (_name, encoding, pack) => {
    const address = await serve((_request, response) => {
      response.statusCode = 404;
      response.setHeader('content-type', 'text/html; charset=utf-8');
      if (encoding !== 'identity') response.setHeader('content-encoding', encoding);
      const bytes = pack(empty);
      response.write(bytes.subarray(0, 20));
      response.end(bytes.subarray(20));
    });
    const answer = await fetch(address);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-length')).toBe(String(Buffer.byteLength(filled)));
    expect(await answer.text()).toBe(filled);
  });

  it('gets them where the head is written by itself', async () => {
    const address = await serve((_request, response) => {
      response.writeHead(404, { 'content-type': 'text/html' });
      response.end(empty);
    });
    expect(await (await fetch(address)).text()).toBe(filled);
  });

  it.each([
    ['a page that was found', 200, 'text/html', empty],
    ['a failure with words of its own', 404, 'text/html', '<!DOCTYPE html><html><body></body></html>'],
    ['an answer of the API', 404, 'application/json', '{"errors":[]}'],
  ])('is not %s, which stays as it is', async (_name, status, type, body) => {
    const address = await serve((_request, response) => {
      response.writeHead(status, { 'content-type': type });
      response.write(body.slice(0, 5));
      response.end(body.slice(5));
    });
    expect(await (await fetch(address)).text()).toBe(body);
  });

  it('is left alone where the router asks for data', async () => {
    const address = await serve((_request, response) => {
      response.writeHead(404, { 'content-type': 'text/html' });
      response.end(empty);
    });
    expect(await (await fetch(address, { headers: { rsc: '1' } })).text()).toBe(empty);
  });
});
