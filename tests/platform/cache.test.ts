import { cachedRead, forgetCached } from '@mentora/platform/cache';
import { tryPort } from '@mentora/platform/runtime/ports';
import { completeSettings } from '@mentora/platform/settings';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { exerciseBody, allKinds, makeImage, publishExercise } from '../exercises/content';
import { describeWith } from '../support/debian';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';

const program = '/usr/bin/redis-server';

let platform: TestPlatform;
let trainer: TestPerson;
let port: number;
let server: ChildProcess;

async function startRedis(): Promise<void> {
  server = spawn(program, ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'], { stdio: 'ignore' });
  const listens = () =>
    new Promise<void>((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => resolve(void socket.end()));
      socket.on('error', reject);
    });
  await vi.waitFor(listens, { timeout: 20_000, interval: 50 });
}

await describeWith(program, 'redis-server', 'costly readings with Redis', () => {
  beforeAll(async () => {
    platform = await testPlatform();
    trainer = await platform.people.trainer();
    port = await tryPort(0, '127.0.0.1');
    await startRedis();
    completeSettings({ REDIS_URL: `redis://127.0.0.1:${port}` });
  });

  afterAll(() => {
    completeSettings({ REDIS_URL: '' });
    server?.kill('SIGKILL');
  });

  const titles = async () => {
    const { docs } = (await (await platform.request('GET', '/api/exercises?limit=50')).json()) as { docs: { title: string }[] };
    return docs.map(({ title }) => title);
  };

  it('are read once until something is published, and then anew at once', async () => {
    const image = await makeImage(trainer);
    await publishExercise(trainer, await exerciseBody(allKinds(image)));
    const first = await titles();
    expect(first).toHaveLength(1);
    // Nobody has said that this changed: what was read before is told.
    await platform.db.query(`UPDATE exercises SET _status = 'draft'`);
    expect(await titles()).toEqual(first);
    expect(await titles()).toEqual(first);
    await publishExercise(trainer, await exerciseBody(allKinds(image)));
    await vi.waitFor(async () => expect(await titles()).not.toContain(first[0]));
    expect(await titles()).toHaveLength(1);
  });

  it('that began before a change are not told after it', async () => {
    let release: (value: string) => void = () => undefined;
    const slow = cachedRead(platform.payload, { group: 'test', key: 1, seconds: 60 }, () => new Promise<string>((resolve) => (release = resolve)));
    await new Promise((resolve) => setTimeout(resolve, 50));
    forgetCached(platform.payload, 'test');
    await new Promise((resolve) => setTimeout(resolve, 50));
    release('old');
    expect(await slow).toBe('old');
    const read = () => cachedRead(platform.payload, { group: 'test', key: 1, seconds: 60 }, () => Promise.resolve('new'));
    expect(await read()).toBe('new');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await cachedRead(platform.payload, { group: 'test', key: 1, seconds: 60 }, () => Promise.resolve('newer'))).toBe('new');
    expect(await cachedRead(platform.payload, { group: 'test', key: 2, seconds: 60 }, () => Promise.resolve('another'))).toBe('another');
  });

  it('come from the database while Redis is away, and from Redis again once it is back', async () => {
    server.kill('SIGKILL');
    await once(server, 'exit');
    let loads = 0;
    const read = () => cachedRead(platform.payload, { group: 'away', key: 1, seconds: 60 }, () => Promise.resolve((loads += 1)));
    const begun = performance.now();
    expect([await read(), await read()]).toEqual([1, 2]);
    expect(performance.now() - begun).toBeLessThan(2_000);
    expect(await titles()).toHaveLength(1);
    await startRedis();
    await vi.waitFor(async () => expect(await read()).toBe(await read()), { timeout: 20_000, interval: 100 });
  });
});
