import { defineJob, sendJob } from '@mentora/platform/jobs';
import { createLocalReq } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { workThrough } from '../support/jobs';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';

let platform: TestPlatform;
let administrator: TestPerson;
let broken = true;
const done: string[] = [];

const delicate = defineJob<{ thing: string }>({
  name: 'test.delicate',
  retries: 1,
  run: ({ data }) => {
    if (broken) return Promise.reject(new Error('the counterpart is away'));
    done.push(data.thing);
    return Promise.resolve();
  },
});

interface Overview {
  queues: { queue: string; retrying: number }[];
  deadLetters: { id: string; queue: string; error: string; tries: number; data: unknown }[];
}

beforeAll(async () => {
  platform = await testPlatform();
  (platform.payload.config.custom.mentora as { jobs?: unknown[] }).jobs = [delicate];
  administrator = await platform.people.administrator();
});

const overview = async () => (await (await platform.request('GET', '/api/jobs', { as: administrator })).json()) as Overview;
const settle = (body: unknown, as?: TestPerson) => platform.request('POST', '/api/jobs/dead-letters', { as, body });

/** A job that fails at each of its tries. */
async function fail(thing: string): Promise<void> {
  broken = true;
  await sendJob(await createLocalReq({}, platform.payload), delicate, { thing });
  await workThrough(platform.payload);
  expect((await overview()).queues).toContainEqual(expect.objectContaining({ queue: 'job.test.delicate', retrying: 1 }));
  await platform.db.query("UPDATE pgboss.job SET start_after = now() WHERE state = 'retry'");
  await workThrough(platform.payload);
}

describe('a job that fails at every try', () => {
  it('is seen by an administrator with what it said, and done once it is sent again', async () => {
    await fail('a');
    const [letter, ...others] = (await overview()).deadLetters;
    expect(others).toEqual([]);
    expect(letter).toMatchObject({ queue: 'job.test.delicate', error: 'the counterpart is away', tries: 2, data: { thing: 'a' } });

    broken = false;
    const answer = await settle({ ids: [letter!.id], how: 'resend' }, administrator);
    expect([answer.status, await answer.json()]).toEqual([200, { count: 1 }]);
    await workThrough(platform.payload);
    expect(done).toEqual(['a']);
    expect((await overview()).deadLetters).toEqual([]);
    const { rows } = await platform.db.query("SELECT actor FROM audit_log WHERE action = 'job.resent'");
    expect(rows).toEqual([{ actor: administrator.id }]);
  });

  it('is sent again once, however often it is asked for', async () => {
    await fail('b');
    const [letter] = (await overview()).deadLetters;
    broken = false;
    const answers = await Promise.all(Array.from({ length: 5 }, () => settle({ ids: [letter!.id], how: 'resend' }, administrator)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404, 404, 404, 404]);
    await workThrough(platform.payload);
    expect(done.filter((thing) => thing === 'b')).toEqual(['b']);
  });

  it('can be given up', async () => {
    await fail('c');
    const [letter] = (await overview()).deadLetters;
    expect((await settle({ ids: [letter!.id], how: 'discard' }, administrator)).status).toBe(200);
    expect((await overview()).deadLetters).toEqual([]);
  });

  it('is nobody else’s business', async () => {
    const trainer = await platform.people.trainer();
    expect((await platform.request('GET', '/api/jobs')).status).toBe(401);
    expect((await platform.request('GET', '/api/jobs', { as: trainer })).status).toBe(403);
    expect((await settle({ ids: ['x'], how: 'resend' }, trainer)).status).toBe(403);
    expect((await settle({ ids: ['x'], how: 'resend' }, administrator)).status).toBe(400);
    expect((await settle({ ids: [], how: 'burn' }, administrator)).status).toBe(400);
  });

  it('is one job for one key', async () => {
    broken = false;
    const req = await createLocalReq({}, platform.payload);
    for (let time = 0; time < 3; time += 1) await sendJob(req, delicate, { thing: 'd' }, { key: 'd' });
    await workThrough(platform.payload);
    await sendJob(req, delicate, { thing: 'd' }, { key: 'd' });
    await workThrough(platform.payload);
    expect(done.filter((thing) => thing === 'd')).toEqual(['d']);
  });
});
