import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { completeSettings } from '../../settings';
import { post } from './post';
import { isPublic, lookupPublic } from '../../http/publicAddress';

const never = new AbortController().signal;
const letter = { headers: {}, body: '{}', patience: 5_000, signal: never };

describe('an address', () => {
  it.each([
    '127.0.0.1', '127.1.2.3', '0.0.0.0', '10.0.0.1', '100.64.0.1', '169.254.169.254', '172.16.0.1', '172.31.255.255', '192.168.1.1',
    '192.0.2.1', '198.18.0.1', '224.0.0.1', '255.255.255.255', '::', '::1', '::ffff:127.0.0.1', '::ffff:8.8.8.8', '64:ff9b::7f00:1',
    'fc00::1', 'fd12:3456::1', 'fe80::1', 'ff02::1', '2001:db8::1', '2002:7f00:1::', '2001::1', 'localhost', '',
  ])('%s is not of the public internet', (address) => expect(isPublic(address)).toBe(false)); // prettier-ignore

  it.each(['8.8.8.8', '172.15.0.1', '172.32.0.1', '100.63.0.1', '192.0.1.1', '2606:4700::1111', '2a01:e0a::1'])('%s is', (address) =>
    expect(isPublic(address)).toBe(true),
  );

  it.each([
    'http://127.0.0.1:1/', 'http://2130706433/', 'http://0x7f.1/', 'http://017700000001/', 'http://[::1]/', 'http://[::ffff:7f00:1]/',
    'http://169.254.169.254/latest/meta-data/', 'http://10.1.2.3/',
  ])('%s is not posted to, however it is written', async (address) => {
    expect((await post(address, letter)).problem).toBe('AddressRefused');
  }); // prettier-ignore

  it('that a name leads to is refused at the moment of connecting', async () => {
    expect((await post('http://localhost:1/', letter)).problem).toBe('AddressRefused');
    for (const all of [true, false]) {
      const error = await new Promise((resolve) => lookupPublic('localhost', { all }, resolve));
      expect(error).toMatchObject({ name: 'AddressRefused' });
    }
  });
});

describe('where this machine may be reached, for tests', () => {
  let asked = 0;
  const server = createServer((request, response) => {
    asked += 1;
    if (request.url === '/hang') return;
    if (request.url === '/slow') return void response.writeHead(200).write('.');
    response.writeHead(request.url === '/redirect' ? 307 : 200, { location: '/elsewhere' }).end();
  });
  let url = '';

  beforeAll(async () => {
    completeSettings({ MENTORA_WEBHOOK_LOOPBACK: '1' });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    completeSettings({ MENTORA_WEBHOOK_LOOPBACK: '' });
    server.closeAllConnections();
    server.close();
  });

  it('nothing but the loopback is opened', () => {
    expect(isPublic('127.0.0.1')).toBe(true);
    for (const address of ['10.0.0.1', '169.254.169.254', '0.0.0.0', 'fe80::1']) expect(isPublic(address)).toBe(false);
  });

  it('an answer is its status, at once, whatever else it has', async () => {
    expect(await post(`${url}/well`, letter)).toMatchObject({ code: 200, problem: null });
    expect(await post(`${url}/slow`, letter)).toMatchObject({ code: 200, problem: null });
  });

  it('a redirect is not followed', async () => {
    asked = 0;
    expect(await post(`${url}/redirect`, letter)).toMatchObject({ code: 307, problem: 'redirect' });
    expect(asked).toBe(1);
  });

  it('who does not answer is left after a while', async () => {
    expect(await post(`${url}/hang`, { ...letter, patience: 100 })).toMatchObject({ code: null, problem: 'timeout' });
  });

  it('a process that stops leaves it to the others', async () => {
    const stop = new AbortController();
    const posted = post(`${url}/hang`, { ...letter, signal: stop.signal });
    stop.abort();
    await expect(posted).rejects.toThrow();
  });
});
