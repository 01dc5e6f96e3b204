import { serviceOf } from '@mentora/platform/push';
import type { Channel } from '@mentora/platform/notifications';
import { completeSettings, readSettings, SettingsError } from '@mentora/platform/settings';
import { importJWK, jwtVerify } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { pushStand, type Browser, type PushStand } from './pushStand';
import { newsOf } from './testNews';

let platform: TestPlatform;
let service: PushStand;
let news: ReturnType<typeof newsOf>;
let person: TestPerson;
let browser: Browser;
let made = 0;

beforeAll(async () => {
  platform = await testPlatform();
  service = await pushStand();
  news = newsOf(platform);
});

beforeEach(async () => {
  service.pushed.length = 0;
  service.answers.clear();
  await platform.db.query("DELETE FROM pgboss.job WHERE name IN ('job.message.send', 'job.notifications.flush')");
  person = await platform.people.learner();
  made += 1;
  browser = service.browser(`d${made}`);
});

afterAll(() => service.stop());

const ask = (method: string, path: string, body?: unknown, as: TestPerson | string | undefined = person) => platform.request(method, path, { as, body });
const turnOn = (of = browser, as: TestPerson | string = person) => ask('POST', '/api/push', of.subscription, as);
const read = (of = browser) =>
  service.pushed.filter(({ path }) => of.subscription.endpoint.endsWith(path)).map(({ body }) => of.read(body) as { title: string });
const titles = (of = browser) => read(of).map(({ title }) => title);
const rows = async () =>
  (await platform.db.query("SELECT status, provider, address, attempts::int, request FROM message_log WHERE person_id = $1 AND channel = 'push' ORDER BY id", [person.id])).rows;

describe('a device that its person has asked it for', () => {
  it('is told at once, in the person’s language, encrypted for it alone and signed by the site', async () => {
    const state = (await (await turnOn()).json()) as { publicKey: string };
    expect(state).toMatchObject({ devices: 1, thisDevice: true });
    await news.tell(person.id, 'bonjour');
    await news.work();
    expect(read()).toEqual([
      { title: 'fr bonjour', body: 'Voici\nbonjour.', href: '/choses/bonjour', tag: expect.stringMatching(/^[\w-]{36}$/), lang: 'fr', dir: 'ltr' },
    ]);
    const [{ headers, body }] = service.pushed as [PushStand['pushed'][number]];
    expect(body.toString('latin1')).not.toContain('bonjour');
    expect(headers).toMatchObject({ 'content-encoding': 'aes128gcm', ttl: '86400', topic: expect.stringMatching(/^[0-9a-f]{32}$/) });
    const [, token = '', key = ''] = /^vapid t=([^,]+), ?k=(\S+)$/.exec(String(headers.authorization)) ?? [];
    expect(key).toBe(state.publicKey);
    const point = Buffer.from(key, 'base64url');
    const jwk = { kty: 'EC', crv: 'P-256', x: point.subarray(1, 33).toString('base64url'), y: point.subarray(33).toString('base64url') };
    const { payload } = await jwtVerify(token, await importJWK(jwk, 'ES256'), { audience: service.origin });
    expect(payload.sub).toMatch(/^mailto:/);
    expect(await rows()).toEqual([{ status: 'sent', provider: 'webpush', address: service.origin.slice(8), attempts: 1, request: null }]);
  });

  it('is one of several; a stranger’s is told nothing', async () => {
    const second = service.browser(`second${made}`);
    const strangers = service.browser(`stranger${made}`);
    await turnOn();
    const elsewhere = await otherLogIn();
    await turnOn(second, elsewhere);
    await turnOn(strangers, await platform.people.learner());
    await news.tell(person.id, 'a');
    await news.work();
    expect([titles(), titles(second), titles(strangers)]).toEqual([['fr a'], ['fr a'], []]);
  });

  it('is told no longer once it is turned off, signed out of, or somebody else’s', async () => {
    await turnOn();
    expect(await (await ask('DELETE', '/api/push')).json()).toMatchObject({ devices: 0, thisDevice: false });
    await news.tell(person.id, 'éteint');
    const shared = service.browser(`shared${made}`);
    const elsewhere = await otherLogIn();
    await turnOn(shared, elsewhere);
    const next = await platform.people.learner();
    await turnOn(shared, next);
    await news.tell(person.id, 'à un autre');
    await turnOn();
    expect((await ask('POST', '/api/users/logout')).status).toBe(200);
    await news.tell(person.id, 'déconnecté');
    await news.work();
    expect([titles(), titles(shared)]).toEqual([[], []]);
    await news.tell(next.id, 'pour moi');
    await news.work();
    expect(titles(shared)).toEqual(['fr pour moi']);
  });

  it('is forgotten once its service knows it no more, and the others are told all the same', async () => {
    const second = service.browser(`second${made}`);
    await turnOn();
    await turnOn(second, await otherLogIn());
    service.answers.set(`/d${made}`, 410);
    await news.tell(person.id, 'a');
    await news.work();
    expect(titles(second)).toEqual(['fr a']);
    expect((await rows()).map(({ status }) => status).sort()).toEqual(['sent', 'suppressed']);
    expect(await (await ask('GET', '/api/push')).json()).toMatchObject({ devices: 1, thisDevice: false });
    await news.tell(person.id, 'b');
    await news.work();
    expect([titles(), titles(second)]).toEqual([['fr a'], ['fr a', 'fr b']]);
  });

  it('gets it later where its service is overrun, never where the message is refused, and the log names no device', async () => {
    await turnOn();
    service.answers.set(`/d${made}`, 429);
    await news.tell(person.id, 'a');
    await news.work();
    expect(await rows()).toMatchObject([{ status: 'queued', attempts: 1 }]);
    service.answers.clear();
    await news.work();
    expect(await rows()).toMatchObject([{ status: 'sent', attempts: 2 }]);
    // Both were the same message: the second takes the place of the first.
    expect(new Set(service.pushed.map(({ headers }) => headers.topic)).size).toBe(1);
    service.answers.set(`/d${made}`, 413);
    await news.tell(person.id, 'b');
    await news.work();
    expect((await rows()).at(-1)).toMatchObject({ status: 'failed' });
    const { rows: found } = await platform.db.query("SELECT FROM message_log m WHERE m::text LIKE '%' || $1 || '%'", [`/d${made}`]);
    expect(found).toEqual([]);
  });

  it('is not called where its certificate is nobody’s (control)', async () => {
    const { VAPID_PRIVATE_KEY = '', PUSH_TEST_HOST = '' } = process.env;
    const stranger = await pushStand({ believed: false });
    await turnOn(stranger.browser('x'));
    await news.tell(person.id, 'a');
    await news.work();
    await stranger.stop();
    completeSettings({ VAPID_PRIVATE_KEY, PUSH_TEST_HOST });
    expect([stranger.pushed, await rows()]).toMatchObject([[], [{ status: 'queued', attempts: 1 }]]);
  });

  it('goes with the account, and is in what one’s data are', async () => {
    await turnOn();
    const data = (await (await ask('GET', '/api/users/me/data')).json()) as { 'push-subscriptions': unknown };
    expect(data['push-subscriptions']).toMatchObject([{ service: service.origin.slice(8) }]);
    await platform.payload.delete({ collection: 'users', id: person.id, overrideAccess: true });
    expect((await platform.db.query('SELECT FROM push_subscriptions WHERE person_id = $1', [person.id])).rowCount).toBe(0);
  });
});

describe('an address', () => {
  it.each([
    'https://fcm.googleapis.com/fcm/send/abc',
    'https://updates.push.services.mozilla.com/wpush/v2/abc',
    'https://web.push.apple.com/abc',
    'https://par02p.notify.windows.com/w/?token=abc',
  ])('of a known push service is taken: %s', (endpoint) => expect(serviceOf(endpoint)).toBe(new URL(endpoint).hostname));

  it.each([
    'http://fcm.googleapis.com/x',
    'https://fcm.googleapis.com:8443/x',
    'https://fcm.googleapis.com.example.org/x',
    'https://fcm.googleapis.com@example.org/x',
    'https://push.apple.com.evil.example/x',
    'https://evilpush.apple.com/x',
    'https://127.0.0.1/x',
    'https://localhost/x',
    'https://169.254.169.254/latest/meta-data',
    'file:///etc/passwd',
    'fcm',
  ])('of nobody known is not: %s', async (endpoint) => {
    expect((await ask('POST', '/api/push', { ...browser.subscription, endpoint })).status).toBe(400);
  });

  it('comes with keys that something can be encrypted with', async () => {
    const { endpoint, keys } = browser.subscription;
    for (const wrong of [{}, { ...keys, auth: 'AAAA' }, { ...keys, p256dh: 'AAAA' }, { ...keys, p256dh: `B${'A'.repeat(86)}` }]) {
      expect((await ask('POST', '/api/push', { endpoint, keys: wrong })).status).toBe(400);
    }
  });

  it('of a stand-in is for tests: no production starts with one', () => {
    const production = () => readSettings({ NODE_ENV: 'production', PUSH_TEST_HOST: '127.0.0.1:1' });
    expect(production).toThrow(SettingsError);
    completeSettings({ PUSH_TEST_HOST: '' });
    expect(serviceOf(browser.subscription.endpoint)).toBeNull();
    completeSettings({ PUSH_TEST_HOST: service.origin.slice(8) });
  });
});

it('a site without a key says so, and pushes nothing', async () => {
  await turnOn();
  const key = process.env.VAPID_PRIVATE_KEY!;
  completeSettings({ VAPID_PRIVATE_KEY: '' });
  const { channels } = (await (await ask('GET', '/api/notifications/preferences')).json()) as { channels: Record<Channel, string> };
  expect(channels.push).toBe('notConfigured');
  expect((await ask('POST', '/api/push', { ...browser.subscription, endpoint: 'https://fcm.googleapis.com/x' })).status).toBe(409);
  await news.tell(person.id, 'a');
  await news.work();
  completeSettings({ VAPID_PRIVATE_KEY: key });
  expect(titles()).toEqual([]);
  const { rows: ledger } = await platform.db.query("SELECT state, reason FROM deliveries WHERE person_id = $1 AND channel = 'push'", [person.id]);
  expect(ledger).toEqual([{ state: 'skipped', reason: 'noChannel' }]);
  for (const method of ['GET', 'POST', 'DELETE']) expect((await platform.request(method, '/api/push')).status).toBe(401);
});

/** Another log-in of the same person, as on another device. */
async function otherLogIn(): Promise<string> {
  const { openSession } = await import('@/collections/sessions/commands/openSession');
  const { createLocalReq } = await import('payload');
  const req = await createLocalReq({}, platform.payload);
  const { token } = await openSession(req, { userId: person.id, userAgent: null, address: '127.0.0.1' });
  return `payload-token=${token}`;
}
