import { figures } from '@mentora/platform/metrics';
import { underLock } from '@mentora/platform/runtime/databaseLock';
import { completeSettings, settings } from '@mentora/platform/settings';
import { createLocalReq } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defineJob, sendJob } from '@mentora/platform/jobs';
import { testPlatform, type TestPlatform } from '../support/platform';

let platform: TestPlatform;
const token = 'a-token-for-prometheus';

beforeAll(async () => {
  platform = await testPlatform();
});

afterAll(() => void completeSettings({ MENTORA_METRICS_TOKEN: '' }));

describe('readiness', () => {
  it('is there while all is well, and not while somebody changes the schema, though the process is healthy', async () => {
    const ready = () => platform.request('GET', '/api/ready');
    expect((await ready()).status).toBe(200);
    await underLock(settings().databaseUrl!, 'migrate', () => undefined, async () => {
      const answer = await ready();
      expect(answer.status).toBe(503);
      expect(await answer.json()).toMatchObject({ problems: [{ code: 'migrating' }] });
      expect((await platform.request('GET', '/api/health')).status).toBe(200);
    });
    // Another lock is no reason.
    await underLock(settings().databaseUrl!, 'seed', () => undefined, async () => expect((await ready()).status).toBe(200));
  });

  it('ends when the process stops', async () => {
    const key = Symbol.for('mentora.stopping');
    Object.assign(globalThis, { [key]: true });
    try {
      const answer = await platform.request('GET', '/api/ready');
      expect(answer.status).toBe(503);
      expect(await answer.json()).toMatchObject({ problems: [{ code: 'stopping' }] });
    } finally {
      Object.assign(globalThis, { [key]: false });
    }
  });
});

describe('metrics', () => {
  const ask = (authorization?: string) => platform.request('GET', '/api/metrics', { headers: authorization ? { authorization } : {} });

  it('are not there without a token in the settings, and for nobody who lacks it', async () => {
    expect((await ask(`Bearer ${token}`)).status).toBe(404);
    completeSettings({ MENTORA_METRICS_TOKEN: token });
    for (const wrong of [undefined, token, 'Bearer ', `Bearer ${token}x`]) expect((await ask(wrong)).status, wrong).toBe(401);
  });

  it('tell requests by route, the event loop, jobs by state, messages, sockets and connections, and nothing of people', async () => {
    completeSettings({ MENTORA_METRICS_TOKEN: token });
    figures().requests.observe({ method: 'GET', route: '/exercices/[slug]', status: '200' }, 0.03);
    const waiting = defineJob<{ n: number }>({ name: 'mail.send', run: () => Promise.resolve() });
    const req = await createLocalReq({}, platform.payload);
    for (let n = 0; n < 3; n += 1) await sendJob(req, waiting, { n }, { order: String(n) });
    await sendJob(req, waiting, { n: 4 }, { order: '4', startAfter: new Date(Date.now() + 60_000) });
    await platform.db.query(
      `INSERT INTO message_log (id, channel, kind, address, subject, status, attempts) VALUES (uuidv7(), 'mail', 'test', 'zebulon@example.org', 'Zébulon', 'delivered', 1)`,
    );
    const answer = await ask(`Bearer ${token}`);
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    const text = await answer.text();
    expect(text).toContain('mentora_http_request_seconds_count{method="GET",route="/exercices/[slug]",status="200"} 1');
    expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds \d/m);
    expect(text).toContain('mentora_jobs{state="waiting"} 3');
    expect(text).toContain('mentora_jobs{state="later"} 1');
    expect(text).toContain('mentora_jobs{state="dead"} 0');
    expect(text).toContain('mentora_messages_last_day{channel="mail",status="delivered"} 1');
    expect(text).toMatch(/^mentora_sockets 0$/m);
    expect(text).toMatch(/^mentora_database_connections\{state="open"\} [1-9]/m);
    expect(text).not.toMatch(/ebulon/);
  });
});

describe('a fault of the site', () => {
  it('tells the id by which it is found in the log, and nothing else does', async () => {
    const headers = { 'x-request-id': 'request-of-a-test' };
    await platform.db.query('ALTER TABLE categories RENAME TO categories_away');
    try {
      const answer = await platform.request('GET', '/api/categories', { headers });
      expect(answer.status).toBe(500);
      expect(await answer.json()).toMatchObject({ requestId: 'request-of-a-test', errors: [{ code: 'unexpected' }] });
    } finally {
      await platform.db.query('ALTER TABLE categories_away RENAME TO categories');
    }
    const refused = (await (await platform.request('GET', '/api/audit-log', { headers })).json()) as object;
    expect(refused).not.toHaveProperty('requestId');
  });
});
