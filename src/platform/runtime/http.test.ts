import { once } from 'node:events';
import { Agent, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { peerHeader } from '../http/clientAddress';
import { currentRequestId, requestIdHeader } from '../http/requestId';
import { completeSettings } from '../settings';
import { createHttpServer, listen } from './http';
import type { HttpServerOptions, Upgrader } from './http';

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

async function started(options: Partial<HttpServerOptions> = {}) {
  const made = createHttpServer({
    handle: async (_request, response) => void response.end('page'),
    ...options,
  });
  await listen(made.server, 0, ['127.0.0.1']);
  open.push(() => made.drain(AbortSignal.abort()));
  const { port } = made.server.address() as AddressInfo;
  return { ...made, port, url: `http://127.0.0.1:${port}/` };
}

describe('the HTTP server', () => {
  it('shows each request to the wrappers before the site', async () => {
    const { url } = await started({ wrappers: [(_request, response) => void response.setHeader('x-seen', 'yes')] });
    expect((await fetch(url)).headers.get('x-seen')).toBe('yes');
  });

  it('leaves to a wrapper what it answers', async () => {
    const handle = vi.fn<HttpServerOptions['handle']>();
    const { url } = await started({ handle, wrappers: [(_request, response) => Boolean(response.end('kept'))] });
    expect(await (await fetch(url)).text()).toBe('kept');
    expect(handle).not.toHaveBeenCalled();
  });

  it('says itself who is at the other end, whatever a client says', async () => {
    const handle: HttpServerOptions['handle'] = async (request, response) => void response.end(request.headers[peerHeader]);
    const { url } = await started({ handle });
    expect(await (await fetch(url, { headers: { [peerHeader]: '6.6.6.6' } })).text()).toBe('127.0.0.1');
  });

  it('gives each request an id of its own, which only a trusted proxy may choose, and says it while it works on it', async () => {
    const seen: (string | undefined)[] = [];
    const handle: HttpServerOptions['handle'] = async (request, response) => {
      await sleep(1);
      seen.push(currentRequestId());
      response.end(request.headers[requestIdHeader]);
    };
    const observed: [number, boolean][] = [];
    const { url } = await started({ handle, observe: (_, { statusCode }, ms) => observed.push([statusCode, ms > 0]) });
    const ask = async (given?: string) => {
      const answer = await fetch(url, { headers: given ? { [requestIdHeader]: given } : {} });
      const id = answer.headers.get(requestIdHeader);
      expect(await answer.text()).toBe(id);
      return id;
    };
    const [first, second] = [await ask(), await ask('chosen-by-a-stranger')];
    expect(new Set([first, second, 'chosen-by-a-stranger']).size).toBe(3);
    completeSettings({ MENTORA_TRUSTED_PROXIES: '127.0.0.1' });
    expect(await ask('chosen-by-the-proxy')).toBe('chosen-by-the-proxy');
    expect(await ask('a line\tof its own')).not.toContain('line');
    completeSettings({ MENTORA_TRUSTED_PROXIES: '' });
    expect(seen.slice(0, 3)).toEqual([first, second, 'chosen-by-the-proxy']);
    expect(currentRequestId()).toBeUndefined();
    expect(observed).toEqual(Array.from({ length: 4 }, () => [200, true]));
  });

  it('answers 500 when the site fails, and goes on', async () => {
    const spoken = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { url } = await started({ handle: () => Promise.reject(new Error('broken')) });
    expect((await fetch(url)).status).toBe(500);
    expect((await fetch(url)).status).toBe(500);
    expect(spoken).toHaveBeenCalledTimes(2);
    spoken.mockRestore();
  });

  it('offers an upgrade to each upgrader until one takes it, and refuses what nobody takes', async () => {
    const asked: string[] = [];
    const take: Upgrader = (request, socket) => {
      asked.push('second');
      if (request.url === '/taken') socket.end('HTTP/1.1 101 Switching Protocols\r\n\r\n');
      return request.url === '/taken';
    };
    const { port } = await started({ upgraders: [() => (asked.push('first'), false), take] });
    const answerTo = async (address: string) => {
      const socket = connect(port, '127.0.0.1');
      socket.write(`GET ${address} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`);
      return String((await once(socket, 'data'))[0]);
    };
    expect(await answerTo('/taken')).toContain('101');
    expect(await answerTo('/nobody')).toContain('404');
    expect(asked).toEqual(['first', 'second', 'first', 'second']);
  });

  it('says that a port is taken, and which would be free to try', async () => {
    const { port } = await started();
    const second = createHttpServer({ handle: async () => undefined });
    await expect(listen(second.server, port, ['127.0.0.1'])).rejects.toThrow(`PORT=${port + 1}`);
    await expect(listen(second.server, 0, ['203.0.113.7'])).rejects.toThrow(/no address 203\.0\.113\.7: check HOST/);
  });

  it('takes the next host where this machine has not the first', async () => {
    const { server, drain } = createHttpServer({ handle: async () => undefined });
    await listen(server, 0, ['203.0.113.7', '127.0.0.1']);
    expect((server.address() as AddressInfo).address).toBe('127.0.0.1');
    await drain(AbortSignal.abort());
  });
});

describe('draining', () => {
  it('lets a running answer end, closes what idles and takes nobody new', async () => {
    let finish = (): void => undefined;
    const handle: HttpServerOptions['handle'] = async (request, response) => {
      if (request.url === '/slow') await new Promise<void>((resolve) => (finish = resolve));
      response.end('whole');
    };
    const { server, drain, url, port } = await started({ handle });
    const agent = new Agent({ keepAlive: true });
    get({ port, host: '127.0.0.1', agent }, (response) => response.resume());
    await once(server, 'request');
    const slow = fetch(`${url}slow`).then((response) => response.text());
    await once(server, 'request');
    const drained = drain(new AbortController().signal);
    await expect(fetch(url)).rejects.toThrow();
    finish();
    expect(await slow).toBe('whole');
    await drained;
    agent.destroy();
  });

  it('cuts what does not end when there is no more time, and open sockets at once', async () => {
    const { server, drain, port } = await started({
      handle: () => new Promise(() => undefined),
      upgraders: [(_request, socket) => socket.write('HTTP/1.1 101 Switching Protocols\r\n\r\n') || true],
    });
    const socket = connect(port, '127.0.0.1');
    socket.write('GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n');
    await once(socket, 'data');
    const endless = fetch(`http://127.0.0.1:${port}/`);
    endless.catch(() => undefined);
    await once(server, 'request');
    const hurry = new AbortController();
    const drained = drain(hurry.signal);
    await once(socket, 'close');
    expect(await Promise.race([drained.then(() => 'drained'), sleep(150, 'waiting')])).toBe('waiting');
    hurry.abort();
    await drained;
    await expect(endless).rejects.toThrow();
  });
});
