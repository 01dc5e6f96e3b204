import { inTransaction, registriesOf } from '@mentora/platform';
import { emit } from '@mentora/platform/events';
import { deliver } from '@mentora/platform/events/deliver';
import { startWorker } from '@mentora/platform/jobs';
import { completeSettings } from '@mentora/platform/settings';
import { deliverWebhook } from '@mentora/platform/webhooks';
import { randomBytes, randomUUID } from 'node:crypto';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createLocalReq } from 'payload';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import '@/collections/exercises/events';
import { workThrough } from '../support/jobs';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { receiver, type Letter, type Receiver } from './receiver';

let platform: TestPlatform;
let administrator: TestPerson;
let site: Receiver;

beforeAll(async () => {
  completeSettings({ MENTORA_WEBHOOK_LOOPBACK: '1' });
  platform = await testPlatform();
  Object.assign(platform.payload.config.custom.mentora as object, { ticks: [] });
  administrator = await platform.people.administrator();
});
beforeEach(async () => {
  await platform.db.query('DELETE FROM webhooks');
  site = await receiver();
  return site.stop;
});
afterAll(() => void completeSettings({ MENTORA_WEBHOOK_LOOPBACK: '' }));

const ask = (method: string, path = '', body?: unknown, as: TestPerson | undefined = administrator) =>
  platform.request(method, `/api/webhooks${path}`, { as, body });

async function made(input: Record<string, unknown> = {}): Promise<{ id: string; secret: string }> {
  const answer = await ask('POST', '', { name: 'Chez nous', url: `${site.url}/mentora`, events: ['exercise.published'], ...input });
  expect([answer.status, answer.ok || (await answer.text())]).toEqual([200, true]);
  return answer.json();
}

/** Something happens. */
async function happens(exercise: string = randomUUID()): Promise<string> {
  const req = await createLocalReq({}, platform.payload);
  await inTransaction(req, () => emit(req, 'exercise.published', { exercise }));
  return exercise;
}

/** All that waits for another try is due. */
const due = () => platform.db.query("UPDATE pgboss.job SET start_after = now() WHERE state = 'retry'");
const work = () => workThrough(platform.payload);

async function log(id: string) {
  const { deliveries } = await (await ask('GET', `/${id}/deliveries`)).json();
  return deliveries as { id: string; event: string; status: string; attempts: number; code: number | null; problem: string | null; milliseconds: number }[];
}

async function entry(id: string) {
  const { webhooks } = await (await ask('GET')).json();
  return (webhooks as { id: string; restsFor: string | null; failingSince: string | null }[]).find((webhook) => webhook.id === id)!;
}

/** Checks a signature by other means than the code uses. */
const verified = (secret: string, { headers, body }: Letter) => new Webhook(secret).verify(body, headers as Record<string, string>);

describe('a webhook', () => {
  it('hears of what it asked for: ids, signed, once, and with the time', async () => {
    const { id, secret } = await made();
    await made({ name: 'Autre chose', events: ['attempt.finished'] });
    const exercise = await happens();
    await work();
    await work();
    expect(site.letters).toHaveLength(1);
    const [letter] = site.letters as [Letter];
    expect(verified(secret, letter)).toEqual({ type: 'exercise.published', timestamp: expect.any(String), data: { exercise } });
    expect(letter.headers['webhook-id']).toMatch(/^msg_[0-9a-f-]{36}$/);
    expect(() => verified(`whsec_${randomBytes(32).toString('base64')}`, letter)).toThrow();
    expect(() => verified(secret, { ...letter, body: `${letter.body} ` })).toThrow();
    expect(await log(id)).toMatchObject([{ event: 'exercise.published', status: 'delivered', attempts: 1, code: 204, problem: null }]);
  });

  it('shows its secret once, and keeps it encrypted', async () => {
    const { id, secret } = await made();
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    const { rows } = await platform.db.query('SELECT to_jsonb(w)::text AS row FROM webhooks w WHERE id = $1', [id]);
    expect(rows[0].row).not.toContain(secret.slice(6, 30));
    expect(await (await ask('GET')).text()).not.toContain(secret.slice(6, 30));
  });

  it('hears nothing of what is rolled back, and of what comes twice once', async () => {
    await made();
    const req = await createLocalReq({}, platform.payload);
    const undone = inTransaction(req, async () => {
      await emit(req, 'exercise.published', { exercise: randomUUID() });
      throw new Error('no');
    });
    await expect(undone).rejects.toThrow('no');
    const subscriber = registriesOf(platform.payload.config).subscribers.find(({ key }) => key === 'webhooks')!;
    const event = { id: randomUUID(), name: 'exercise.published', at: new Date().toISOString(), data: { exercise: randomUUID() } };
    await deliver(platform.payload, subscriber, event);
    await deliver(platform.payload, subscriber, event);
    await work();
    expect(site.letters).toHaveLength(1);
  });

  it('that answers 500, closes or redirects is tried again, with the same id and a new time, until it takes it', async () => {
    const { id, secret } = await made();
    site.troubles.push(500, 'close', 302);
    await happens();
    const seen: unknown[] = [];
    for (let round = 0; round < 4; round += 1) {
      await work();
      const [delivery] = await log(id);
      seen.push([delivery!.status, delivery!.attempts, delivery!.code ?? delivery!.problem]);
      await due();
    }
    expect(seen).toEqual([['waiting', 1, 500], ['waiting', 2, 'ECONNRESET'], ['waiting', 3, 302], ['delivered', 4, 204]]);
    expect(site.letters).toHaveLength(4);
    expect(new Set(site.letters.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    for (const letter of site.letters) verified(secret, letter);
    expect((await entry(id)).failingSince).toBeNull();
  });

  it('is given up after many tries, and is sent again by hand, with the same id', async () => {
    const { id } = await made();
    await happens();
    site.troubles.push(500);
    await work();
    const delivery = (await log(id))[0]!;
    expect((await ask('POST', `/deliveries/${delivery.id}/send-again`)).status).toBe(409);
    site.troubles.push(500);
    const run = { payload: platform.payload, data: { delivery: delivery.id }, id: randomUUID(), signal: new AbortController().signal };
    await deliverWebhook.run({ ...run, attempt: 13 });
    expect(await log(id)).toMatchObject([{ status: 'failed', attempts: 2, code: 500 }]);
    // The queue's own next try finds nothing to do.
    await due();
    await work();
    expect(site.letters).toHaveLength(2);
    expect((await ask('POST', `/deliveries/${delivery.id}/send-again`)).status).toBe(200);
    await work();
    expect(await log(id)).toMatchObject([{ status: 'delivered', attempts: 3 }]);
    expect(new Set(site.letters.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect((await ask('POST', `/deliveries/${randomUUID()}/send-again`)).status).toBe(404);
  });

  it('that has failed for days is put to rest, and its maker is told once', async () => {
    const { id } = await made();
    await Promise.all([happens(), happens()]);
    site.troubles.push(500, 500, 500, 500);
    await work();
    expect(await entry(id)).toMatchObject({ restsFor: null, failingSince: expect.any(String) });
    await platform.db.query("UPDATE webhooks SET failing_since = now() - interval '73 hours' WHERE id = $1", [id]);
    await due();
    await work();
    expect(await entry(id)).toMatchObject({ restsFor: 'failing' });
    const told = await platform.db.query("SELECT person_id FROM notifications WHERE type = 'webhook.rests' AND data ->> 'webhook' = $1", [id]);
    expect(told.rows).toEqual([{ person_id: administrator.id }]);
    const { items } = await (await platform.request('GET', '/api/notifications/list', { as: administrator })).json();
    expect(items[0]).toMatchObject({ title: 'Le webhook «\u00a0Chez nous\u00a0» est en pause' });

    const before = site.letters.length;
    await happens();
    await due();
    await work();
    expect(site.letters).toHaveLength(before);
    site.troubles.splice(0);
    expect((await ask('PATCH', `/${id}`, { active: true })).status).toBe(200);
    await happens();
    await work();
    expect(site.letters).toHaveLength(before + 1);
  });

  it('that says it is gone is put to rest at once', async () => {
    const { id } = await made();
    site.troubles.push(410);
    await happens();
    await work();
    expect(await entry(id)).toMatchObject({ restsFor: 'gone' });
    expect(await log(id)).toMatchObject([{ status: 'failed', code: 410 }]);
    expect((await ask('POST', `/${id}/test`)).status).toBe(409);
  });

  it('is given another secret: for a day both sign', async () => {
    const { id, secret } = await made();
    const { secret: next } = await (await ask('POST', `/${id}/secret`)).json();
    expect(next).not.toBe(secret);
    await ask('POST', `/${id}/test`);
    await work();
    const both = site.letters.at(-1)!;
    expect(verified(secret, both)).toMatchObject({ type: 'webhook.test', data: {} });
    verified(next, both);
    await platform.db.query("UPDATE webhooks SET former_until = now() - interval '1 second' WHERE id = $1", [id]);
    await ask('POST', `/${id}/test`);
    await work();
    verified(next, site.letters.at(-1)!);
    expect(() => verified(secret, site.letters.at(-1)!)).toThrow();
  });

  it('keeps its secret when the keys of private text change', async () => {
    const former = process.env.ENCRYPTION_KEYS!;
    const { secret } = await made();
    const key = `k9:${randomBytes(32).toString('base64')}`;
    completeSettings({ ENCRYPTION_KEYS: `${key},${former}` });
    const texts = registriesOf(platform.payload.config).privateTexts.find(({ key: name }) => name === 'webhooks')!;
    expect(await texts.reseal(platform.payload)).toEqual({ resealed: 1, unreadable: 0 });
    completeSettings({ ENCRYPTION_KEYS: key });
    await happens();
    await work();
    completeSettings({ ENCRYPTION_KEYS: former });
    verified(secret, site.letters[0]!);
  });

  it('leads nowhere but to the public internet', async () => {
    const { id } = await made({ url: `${site.url.replace('127.0.0.1', 'localhost')}/mentora` });
    completeSettings({ MENTORA_WEBHOOK_LOOPBACK: '' });
    for (const url of ['http://example.org', 'https://127.0.0.1/x', 'https://[::1]/', 'https://10.0.0.8', 'https://0x7f.1', 'https://a:b@example.org', 'ftp://example.org', 'nonsense']) {
      const answer = await ask('POST', '', { name: 'x', url, events: ['exercise.published'] });
      expect([url, answer.status, (await answer.json()).errors[0].code]).toEqual([url, 400, 'webhookAddress']);
    }
    expect((await ask('POST', '', { name: 'x', url: 'https://example.org/x', events: ['exercise.published'] })).status).toBe(200);
    await platform.db.query("DELETE FROM webhooks WHERE url = 'https://example.org/x'");
    await happens();
    await work();
    completeSettings({ MENTORA_WEBHOOK_LOOPBACK: '1' });
    expect(await log(id)).toMatchObject([{ status: 'waiting', code: null, problem: 'AddressRefused' }]);
    expect(site.letters).toEqual([]);
  });

  it('is an administrator’s business, and hears events that there are', async () => {
    const { id } = await made();
    const trainer = await platform.people.trainer();
    expect((await ask('GET', '', undefined, trainer)).status).toBe(403);
    expect((await ask('POST', `/${id}/secret`, {}, trainer)).status).toBe(403);
    expect((await ask('PATCH', `/${id}`, { events: ['everything'] })).status).toBe(400);
    expect((await ask('PATCH', `/${id}`, { name: 'Ailleurs', active: false })).status).toBe(200);
    expect(await entry(id)).toMatchObject({ name: 'Ailleurs', restsFor: 'paused' });
    await happens();
    expect((await ask('DELETE', `/${id}`)).status).toBe(200);
    expect((await ask('DELETE', `/${id}`)).status).toBe(404);
    await work();
    expect(site.letters).toEqual([]);
    const { rows } = await platform.db.query('SELECT action FROM audit_log WHERE subject = $1 ORDER BY id', [id]);
    expect(rows.map(({ action }) => action)).toEqual(['webhook.created', 'webhook.changed', 'webhook.deleted']);
  });
});

it('a worker that is killed while the other side thinks loses nothing: another sends the same', { timeout: 120_000 }, async () => {
  const { id, secret } = await made();
  site.troubles.push('hang');
  const worker = spawn(process.execPath, ['--import', 'tsx', 'tests/webhooks/workerProcess.ts'], { stdio: 'ignore' });
  await happens();
  await expect.poll(() => site.letters.length, { timeout: 60_000 }).toBe(1);
  worker.kill('SIGKILL');
  await once(worker, 'close');
  expect(await log(id)).toMatchObject([{ status: 'waiting', attempts: 0 }]);

  // Its silence has lasted; nobody need wait for it here.
  await platform.db.query("UPDATE pgboss.job SET heartbeat_on = now() - interval '1 minute' WHERE state = 'active'");
  const stop = await startWorker(platform.payload, { superviseIntervalSeconds: 1, monitorIntervalSeconds: 1 });
  try {
    await expect.poll(async () => (await log(id))[0]?.status, { timeout: 60_000 }).toBe('delivered');
  } finally {
    await stop();
  }
  expect(site.letters).toHaveLength(2);
  const [first, second] = site.letters as [Letter, Letter];
  expect(second.headers['webhook-id']).toBe(first.headers['webhook-id']);
  expect(second.body).toBe(first.body);
  verified(secret, second);
});
