import { inTransaction } from '@mentora/platform';
import { startWorker } from '@mentora/platform/jobs';
import { defineNotification, flushDeliveries, notify, type Frequency } from '@mentora/platform/notifications';
import { createLocalReq } from 'payload';
import { Client } from 'pg';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { workThrough } from '../support/jobs';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';

let platform: TestPlatform;
let person: TestPerson;
const broken = new Set<string>();

const news = defineNotification<{ thing: string }>({
  name: 'test.news',
  category: 'test',
  defaults: { mail: 'now' },
  why: { fr: 'Parce que vous testez.' },
  render: (_, { locale }, { thing }) =>
    broken.has(thing)
      ? Promise.reject(new Error(`${thing} is broken`))
      : Promise.resolve({ title: `${locale} ${thing}`, text: `Voici ${thing}.`, href: '/', action: 'Voir' }),
});

const found: { to: object; thing: string }[] = [];
const common = defineNotification<{ thing: string }>({
  ...news,
  name: 'test.common',
  alike: true,
  render: (_, to, { thing }) => {
    found.push({ to, thing });
    return Promise.resolve({ title: `${to.locale} ${thing}`, text: `Voici ${thing}.`, href: '/', action: 'Voir' });
  },
});

beforeAll(async () => {
  platform = await testPlatform();
  const registries = platform.payload.config.custom.mentora as Record<string, unknown[]>;
  registries.notificationTypes = [...(registries.notificationTypes ?? []), news, common];
  registries.notificationCategories = [
    ...(registries.notificationCategories ?? []),
    { key: 'test', label: { fr: 'Essais' }, description: { fr: 'Des essais.' }, order: 1 },
  ];
});

beforeEach(async () => {
  person = await platform.people.learner();
});

async function tell(thing: string, to: readonly TestPerson[], type = news): Promise<void> {
  const req = await createLocalReq({}, platform.payload);
  await inTransaction(req, () => notify(req, { type, to: to.map(({ id }) => id), data: { thing }, key: thing }));
}

const post = (path: string, body: unknown, as: TestPerson) => platform.request('POST', `/api/notifications/${path}`, { as, body });
const choose = (frequency: Frequency, as: TestPerson) => post('preferences', { category: 'test', channel: 'mail', frequency }, as);
const subjects = async (to: TestPerson) => (await platform.mailsTo(to.email)).map(({ subject }) => subject);

describe('a notification to many', () => {
  it('is told to many together, to each in his or her own way', async () => {
    const others = await Promise.all(Array.from({ length: 4 }, () => platform.people.learner()));
    const [digester, silent, stranger, reader] = others;
    await choose('daily', digester!);
    const all = [person, ...others];
    await tell('x', all);
    await tell('y', all);
    await choose('off', silent!);
    await platform.db.query('UPDATE users SET email_confirmed_at = NULL WHERE id = $1', [stranger!.id]);
    await post('read', { ids: 'all' }, reader!);
    await platform.db.query("UPDATE deliveries SET due_at = now() WHERE state = 'waiting'");
    await platform.db.query("UPDATE pgboss.job SET start_after = now() WHERE name = 'job.notifications.flush' AND state = 'created'");
    await workThrough(platform.payload);
    expect(await Promise.all(all.map((one) => subjects(one)))).toEqual([['fr x', 'fr y'], [expect.stringContaining('2')], [], [], []]);
    const { rows } = await platform.db.query(
      `SELECT state, reason, count(*)::int FROM deliveries WHERE person_id = ANY ($1) GROUP BY state, reason ORDER BY reason NULLS FIRST`,
      [all.map(({ id }) => id)],
    );
    expect(rows).toEqual([
      { state: 'handedOver', reason: null, count: 4 },
      { state: 'skipped', reason: 'noConfirmedAddress', count: 2 },
      { state: 'skipped', reason: 'off', count: 2 },
      { state: 'skipped', reason: 'read', count: 2 },
    ]);
  });

  it('wakes the workers, instead of waiting until they look', async () => {
    const { rows } = await platform.db.query<{ channel: string }>(
      `SELECT 'pgboss_' || left(encode(sha224('pgboss'::bytea), 'hex'), 24) AS channel`,
    );
    const woken: (string | undefined)[] = [];
    const listener = new Client({ connectionString: process.env.DATABASE_URL });
    listener.on('notification', ({ payload: queue }) => woken.push(queue));
    await listener.connect();
    try {
      await listener.query(`LISTEN ${rows[0]!.channel}`);
      await tell('w', [person]);
      await expect.poll(() => woken).toContain('job.notifications.flush');
    } finally {
      await listener.end();
    }
    await workThrough(platform.payload);
    expect(await subjects(person)).toEqual(['fr w']);
  });

  it('has words found once for all who read one language, where they are the same for them', async () => {
    const others = await Promise.all(Array.from({ length: 3 }, () => platform.people.learner()));
    await platform.db.query("UPDATE users SET locale = 'en' WHERE id = $1", [others[2]!.id]);
    await tell('m', [person, ...others], common);
    await tell('n', [person], common);
    await workThrough(platform.payload);
    expect(found.toSorted((one, other) => JSON.stringify(one).localeCompare(JSON.stringify(other)))).toEqual([
      { to: { locale: 'en' }, thing: 'm' },
      { to: { locale: 'fr' }, thing: 'm' },
      { to: { locale: 'fr' }, thing: 'n' },
    ]);
    expect(await subjects(person)).toEqual(['fr m', 'fr n']);
    expect(await subjects(others[2]!)).toEqual(['en m']);
  });

  it('that cannot be written holds nobody else’s back, and comes when it can be', async () => {
    const other = await platform.people.learner();
    broken.add('z');
    await tell('z', [person]);
    await tell('a', [other]);
    await workThrough(platform.payload);
    expect([await subjects(person), await subjects(other)]).toEqual([[], ['fr a']]);
    broken.delete('z');
    await platform.db.query("UPDATE pgboss.job SET start_after = now() WHERE state = 'retry'");
    await workThrough(platform.payload);
    expect([await subjects(person), await subjects(other)]).toEqual([['fr z'], ['fr a']]);
  });

  it('is mailed once and in order, whichever of several workers looks', { timeout: 60_000 }, async () => {
    const people = await Promise.all(Array.from({ length: 12 }, () => platform.people.learner()));
    const things = Array.from({ length: 10 }, (_, n) => `n${n}`);
    const registries = platform.payload.config.custom.mentora as Record<string, unknown[]>;
    const before = { ...registries };
    Object.assign(registries, { jobs: [flushDeliveries], ticks: [], subscribers: [] });
    const stops = await Promise.all([1, 2, 3].map(() => startWorker(platform.payload)));
    try {
      for (const thing of things) await tell(thing, people);
      const left = async () => (await platform.db.query("SELECT FROM deliveries WHERE state = 'waiting' AND due_at <= now()")).rowCount;
      await expect.poll(left, { timeout: 30_000 }).toBe(0);
    } finally {
      await Promise.all(stops.map((stop) => stop()));
      Object.assign(registries, before);
    }
    for (const one of people) expect(await subjects(one)).toEqual(things.map((thing) => `fr ${thing}`));
  });
});
