import config from '@payload-config';
import { inTransaction, registriesOf } from '@mentora/platform';
import { socketSurfaces } from '@mentora/access';
import { notify } from '@mentora/platform/notifications';
import { startRealtime, tell } from '@mentora/platform/realtime';
import { setTimeout as sleep } from 'node:timers/promises';
import { createLocalReq } from 'payload';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { logInsOf } from '@/collections/sessions/logIns';
import { testPlatform, type TestPlatform } from '../support/platform';
import { closePages, openPage } from './clients';
import { news } from './news';
import { otherNode, type OtherNode } from './otherNode';
import { startNode, type SocketNode } from './node';

let platform: TestPlatform;
let here: SocketNode;
let there: OtherNode;

beforeAll(async () => {
  platform = await testPlatform();
  news.addTo(platform.payload);
  here = await startNode(platform.payload);
  there = await otherNode();
});
afterEach(closePages);
afterAll(async () => {
  there.child.kill('SIGKILL');
  await here.close();
});

const notifyHere = (person: string, key: string) => news.tell(platform.payload, person, key);

describe('opening a socket', () => {
  it('takes the log-in of the pages', async () => {
    const { cookie } = await platform.people.learner();
    await expect(openPage(here.url, { cookie })).resolves.toBeDefined();
  });

  it.each([
    ['another site’s page', { origin: 'https://elsewhere.example' }],
    ['a page whose address only looks like ours', { origin: 'http://localhost:3000.elsewhere.example' }],
    ['a page without an address', { origin: 'null' }],
    ['who does not say where from', { origin: null }],
  ])('refuses %s, whatever cookie comes with it', async (_, from) => {
    const { cookie } = await platform.people.learner();
    await expect(openPage(here.url, { cookie, ...from })).rejects.toThrow();
  });

  it.each([undefined, 'payload-token=', `payload-token=${'a'.repeat(43)}`, 'mentora-hint=eyJuYW1lIjoiQSJ9'])(
    'refuses a visitor (%s)',
    async (cookie) => {
      await expect(openPage(here.url, { cookie })).rejects.toThrow();
    },
  );

  it('leaves other upgrades to others', async () => {
    const { cookie } = await platform.people.learner();
    const answer = await fetch(`${here.url}/socket.io/?EIO=4&transport=polling`, { headers: { cookie, origin: 'http://localhost:3000' } });
    expect(answer.status).toBe(404);
    const { WebSocket } = globalThis;
    const other = new WebSocket(`${here.url.replace('http', 'ws')}/_next/webpack-hmr`);
    await new Promise((resolve) => other.addEventListener('error', resolve));
  });
});

describe('what is told', () => {
  it('reaches the person’s pages on every node, nobody else’s, and says nothing private', async () => {
    const [person, other] = [await platform.people.learner(), await platform.people.learner()];
    const mine = [await openPage(here.url, person), await openPage(there.url, person)];
    const others = [await openPage(here.url, other), await openPage(there.url, other)];
    await notifyHere(person.id, 'a');
    for (const { heard } of mine) await expect.poll(() => heard).toEqual([{ event: 'notifications', data: {} }]);
    there.child.stdin!.write(`${person.id} b\n`);
    for (const { heard } of mine) await expect.poll(() => heard).toHaveLength(2);
    // What is read on one device is told to the others.
    await platform.request('POST', '/api/notifications/read', { as: person, body: { ids: 'all' } });
    for (const { heard } of mine) await expect.poll(() => heard).toHaveLength(3);
    for (const { heard } of others) expect(heard).toEqual([]);
  });

  it('is not told where the transaction is rolled back', async () => {
    const person = await platform.people.learner();
    const page = await openPage(here.url, person);
    const req = await createLocalReq({}, platform.payload);
    const undone = inTransaction(req, async () => {
      await notify(req, { type: news.type, to: [person.id], data: {}, key: 'undone' });
      throw new Error('no');
    });
    await expect(undone).rejects.toThrow('no');
    await notifyHere(person.id, 'done');
    await expect.poll(() => page.heard).toHaveLength(1);
    await sleep(200);
    expect(page.heard).toHaveLength(1);
  });
});

describe('a log-in that ends', () => {
  const ends: [string, (cookie: string, id: string) => Promise<unknown>][] = [
    ['by logging out', (cookie) => platform.request('POST', '/api/users/logout', { as: cookie })],
    ['by its age', (_, id) => platform.db.query('UPDATE sessions SET expires_at = now() WHERE user_id = $1', [id])],
    ['with its account', (_, id) => platform.db.query('DELETE FROM users WHERE id = $1', [id])],
  ];

  it.each(ends)('%s cuts its sockets within five seconds on every node', async (_, end) => {
    const [{ cookie, id }, stays] = [await platform.people.learner(), await platform.people.learner()];
    const pages = [await openPage(here.url, { cookie }), await openPage(there.url, { cookie })];
    const other = await openPage(there.url, stays);
    const began = Date.now();
    await end(cookie, id);
    for (const { socket } of pages) await expect.poll(() => socket.connected, { timeout: 10_000 }).toBe(false);
    expect(Date.now() - began).toBeLessThan(5_000);
    await expect(openPage(here.url, { cookie })).rejects.toThrow();
    expect(other.socket.connected).toBe(true);
  });

  it('is cut as well when a role is lost, and let in again with those that are left', async () => {
    const person = await platform.people.withRoles(['apprenant', 'formateur']);
    const page = await openPage(there.url, person);
    const began = Date.now();
    await platform.db.query("DELETE FROM users_roles WHERE parent_id = $1 AND value = 'formateur'", [person.id]);
    await expect.poll(() => page.socket.connected, { timeout: 10_000 }).toBe(false);
    expect(Date.now() - began).toBeLessThan(5_000);
    await expect(openPage(there.url, person)).resolves.toBeDefined();
  });

  it('is cut as well when a guardian is awaited again, and let in with what is left', async () => {
    const person = await platform.people.learner();
    const { socket } = await openPage(here.url, person);
    await platform.db.query("INSERT INTO minors (person_id, born) VALUES ($1, current_date - interval '14 years')", [person.id]);
    await platform.db.query(
      "INSERT INTO guardians (id, person_id, sealed, locale, needed_until) VALUES (uuidv7(), $1, 'x', 'fr', current_date + 1)",
      [person.id],
    );
    await expect.poll(() => socket.connected, { timeout: 5_000 }).toBe(false);
    await openPage(here.url, person);
  });
});

describe('the matrix', () => {
  it('names every event of the sockets, and none that is not there', async () => {
    const events = registriesOf(await config).socketEvents.map(({ name }) => name);
    expect(events.sort()).toEqual(Object.keys(socketSurfaces).sort());
  });

  it('is asked: an event that it does not name is neither told nor heard', async () => {
    const req = await createLocalReq({}, platform.payload);
    expect(() => tell(req, ['x'], { name: 'test.unnamed' }, {})).toThrow('has no row in src/access/surfaces.ts');
    const registries = platform.payload.config.custom.mentora as { socketEvents: unknown[] };
    const before = registries.socketEvents;
    registries.socketEvents = [...before, { name: 'test.unnamed', receive: () => Promise.resolve() }];
    await expect(startRealtime(platform.payload, logInsOf(platform.payload))).rejects.toThrow('has no row');
    registries.socketEvents = before;
  });
});

it('cuts a page that never stops talking', async () => {
  const { socket } = await openPage(here.url, await platform.people.learner());
  for (let said = 0; said < 200; said += 1) socket.emit('anything', said);
  await expect.poll(() => socket.connected).toBe(false);
});
