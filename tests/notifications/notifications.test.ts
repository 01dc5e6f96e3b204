import { inTransaction } from '@mentora/platform';
import { defineNotification, notify, type Channel, type Frequency } from '@mentora/platform/notifications';
import { createLocalReq } from 'payload';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { workThrough } from '../support/jobs';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';

let platform: TestPlatform;
let person: TestPerson;
const gone = new Set<string>();

const type = (name: string, urgent: boolean) =>
  defineNotification<{ thing: string }>({
    name,
    category: 'test',
    urgent,
    defaults: { mail: 'now' },
    why: { fr: 'Parce que vous testez.', en: 'Because you test.', ar: 'لأنكم تختبرون.' },
    render: (_, { locale }, { thing }) =>
      Promise.resolve(
        gone.has(thing) ? null : { title: `${locale} ${thing}`, text: `Voici ${thing}.`, href: `/choses/${thing}`, action: 'Voir' },
      ),
  });
const calm = type('test.calm', false);
const urgent = type('test.urgent', true);

beforeAll(async () => {
  platform = await testPlatform();
  const registries = platform.payload.config.custom.mentora as Record<string, unknown[]>;
  registries.notificationTypes = [...(registries.notificationTypes ?? []), calm, urgent];
  registries.notificationCategories = [
    ...(registries.notificationCategories ?? []),
    { key: 'test', label: { fr: 'Essais' }, description: { fr: 'Des essais.' }, order: 1 },
  ];
});

beforeEach(async () => {
  person = await platform.people.learner();
});

afterEach(async () => {
  await platform.db.query("DELETE FROM pgboss.job WHERE name = 'job.notifications.flush'");
});

async function tell(thing: string, { of = calm, key = thing, to = [person.id] } = {}): Promise<void> {
  const req = await createLocalReq({}, platform.payload);
  await inTransaction(req, () => notify(req, { type: of, to, data: { thing }, key }));
}

const post = (path: string, body: unknown, as: TestPerson | undefined = person) =>
  platform.request('POST', `/api/notifications/${path}`, { as, body });
const choose = (frequency: Frequency, channel: Channel = 'mail') => post('preferences', { category: 'test', channel, frequency });

interface List {
  items: { id: string; title: string; why: string; read: boolean; href: string }[];
  next: string | null;
  unread: number;
}
const list = async (query = '', as = person) => (await (await platform.request('GET', `/api/notifications/list${query}`, { as })).json()) as List;
const subjects = async (to = person) => (await platform.mailsTo(to.email)).map(({ subject }) => subject);

/** Lets the time come at which what waits is due. */
async function timePasses(): Promise<void> {
  await platform.db.query("UPDATE deliveries SET due_at = now() WHERE state = 'waiting'");
  await platform.db.query("UPDATE pgboss.job SET start_after = now() WHERE name = 'job.notifications.flush' AND state = 'created'");
  await workThrough(platform.payload);
}

describe('a notification', () => {
  it('is in the person’s list and in a mail that says why it came and how to change that', async () => {
    await tell('a');
    await workThrough(platform.payload);
    expect(await list()).toMatchObject({ unread: 1, items: [{ title: 'fr a', why: 'Parce que vous testez.', read: false, href: '/choses/a' }] });
    const [mail, ...others] = await platform.mailsTo(person.email);
    expect(others).toEqual([]);
    expect(mail!.subject).toBe('fr a');
    for (const part of ['Voici a.', 'http://localhost:3000/choses/a', 'Parce que vous testez.', '/compte/notifications']) {
      expect(mail!.text).toContain(part);
    }
  });

  it('is told once for one key, however often and however many at once say it', async () => {
    await Promise.all(Array.from({ length: 6 }, () => tell('a')));
    await workThrough(platform.payload);
    expect((await list()).items).toHaveLength(1);
    expect(await subjects()).toEqual(['fr a']);
  });

  it('is told several times where no key is unique (control)', async () => {
    await platform.db.query('ALTER INDEX person_type_key_idx RENAME TO kept_idx');
    const { rows } = await platform.db.query<{ indexdef: string }>("SELECT indexdef FROM pg_indexes WHERE indexname = 'kept_idx'");
    await platform.db.query('DROP INDEX kept_idx');
    try {
      // Without the index there is nothing to conflict with, and the statement says so.
      await expect(tell('a')).rejects.toThrow();
    } finally {
      await platform.db.query(rows[0]!.indexdef.replace('kept_idx', 'person_type_key_idx'));
    }
  });

  it('was never told where the transaction is rolled back', async () => {
    const req = await createLocalReq({}, platform.payload);
    const told = inTransaction(req, async () => {
      await notify(req, { type: calm, to: [person.id], data: { thing: 'a' }, key: 'a' });
      throw new Error('no');
    });
    await expect(told).rejects.toThrow('no');
    await workThrough(platform.payload);
    expect([(await list()).items, await subjects()]).toEqual([[], []]);
  });

  it('is read in the language that is read now, and is gone with what it spoke of', async () => {
    await tell('a');
    await tell('b');
    expect((await list('?locale=ar')).items.map(({ title, why }) => [title, why])).toEqual([
      ['ar b', 'لأنكم تختبرون.'],
      ['ar a', 'لأنكم تختبرون.'],
    ]);
    gone.add('b');
    expect((await list()).items.map(({ title }) => title)).toEqual(['fr a']);
    gone.clear();
  });

  it('comes in pages, the newest first', async () => {
    for (let index = 0; index < 23; index += 1) await tell(String(index));
    const first = await list();
    expect([first.items.length, first.items[0]!.title, first.unread]).toEqual([20, 'fr 22', 23]);
    const second = await list(`?before=${first.next}`);
    expect(second.items.map(({ title }) => title)).toEqual(['fr 2', 'fr 1', 'fr 0']);
    expect(second.next).toBeNull();
  });

  it('is nobody else’s', async () => {
    await tell('a');
    const other = await platform.people.learner();
    expect((await list('', other)).items).toEqual([]);
    const [mine] = (await list()).items;
    expect(await (await post('read', { ids: [mine!.id] }, other)).json()).toEqual({ read: 0 });
    expect((await list()).unread).toBe(1);
    expect((await platform.request('GET', '/api/notifications/list')).status).toBe(401);
    expect((await platform.request('GET', '/api/notifications?limit=5', { as: person })).status).toBe(403);
    expect((await platform.request('GET', '/api/deliveries', { as: person })).status).toBe(403);
  });

  it('goes with the account', async () => {
    await tell('a');
    await choose('daily');
    await platform.payload.delete({ collection: 'users', id: person.id, overrideAccess: true });
    for (const table of ['notifications', 'deliveries', 'notification_choices']) {
      const { rows } = await platform.db.query(`SELECT count(*)::int AS n FROM ${table} WHERE person_id = $1`, [person.id]);
      expect(rows, table).toEqual([{ n: 0 }]);
    }
  });
});

describe('what was read on the site', () => {
  it('is not mailed', async () => {
    await choose('batched');
    await tell('a');
    await tell('b');
    const { items } = await list();
    await post('read', { ids: [items.find(({ title }) => title === 'fr a')!.id] });
    await timePasses();
    expect(await subjects()).toEqual(['fr b']);
  });

  it('is not in an empty digest', async () => {
    await choose('daily');
    await tell('a');
    expect(await (await post('read', { ids: 'all' })).json()).toEqual({ read: 1 });
    await timePasses();
    expect(await subjects()).toEqual([]);
    const { rows } = await platform.db.query('SELECT state, reason FROM deliveries WHERE person_id = $1', [person.id]);
    expect(rows).toEqual([{ state: 'skipped', reason: 'read' }]);
  });
});

describe('what a person chooses', () => {
  it.each(['batched', 'daily', 'weekly'] as const)('%s: several become one mail, at its time', async (frequency) => {
    await choose(frequency);
    await tell('a');
    await tell('b');
    await workThrough(platform.payload);
    expect(await subjects()).toEqual([]);
    await timePasses();
    const [mail, ...others] = await platform.mailsTo(person.email);
    expect([mail!.subject, others]).toEqual(['2 nouveautés pour vous', []]);
    expect(mail!.text).toContain('http://localhost:3000/choses/b');
  });

  it('off: no mail, and it is still in the list', async () => {
    await choose('off');
    await tell('a');
    await timePasses();
    expect([await subjects(), (await list()).unread]).toEqual([[], 1]);
  });

  it('off for the site: a mail, and nothing in the list', async () => {
    await choose('off', 'inApp');
    await tell('a');
    await timePasses();
    expect([await subjects(), (await list()).unread]).toEqual([['fr a'], 0]);
  });

  it('off holds for what waits already', async () => {
    await choose('batched');
    await tell('a');
    await choose('off');
    await timePasses();
    expect(await subjects()).toEqual([]);
  });

  it('quiet hours: what is calm waits, what is urgent comes', async () => {
    // All day but the minute before this one, so that it is quiet now.
    const now = new Date();
    const minute = (Number(new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Paris', hour: '2-digit', hourCycle: 'h23' }).format(now)) * 60 + now.getMinutes());
    await post('times', { quiet: { from: minute, to: (minute + 23 * 60) % (24 * 60) }, undisturbedUntil: null });
    await tell('calm');
    await tell('urgent', { of: urgent });
    await timePasses();
    expect(await subjects()).toEqual(['fr urgent']);
    await post('times', { quiet: null, undisturbedUntil: null });
    await timePasses();
    expect(await subjects()).toEqual(['fr urgent', 'fr calm']);
  });

  it('do not disturb: nothing until it ends, also of what was due before it began', async () => {
    await tell('before');
    await post('times', { quiet: null, undisturbedUntil: new Date(Date.now() + 3_600_000).toISOString() });
    await tell('urgent', { of: urgent });
    await timePasses();
    expect(await subjects()).toEqual([]);
    await post('times', { quiet: null, undisturbedUntil: null });
    await timePasses();
    expect((await subjects()).sort()).toEqual(['fr before', 'fr urgent']);
  });

  it('is shown as it holds, defaults included', async () => {
    await choose('weekly');
    const answer = (await (await platform.request('GET', '/api/notifications/preferences', { as: person })).json()) as {
      categories: { key: string; frequencies: Record<Channel, Frequency> }[];
    };
    expect(answer.categories.find(({ key }) => key === 'test')?.frequencies).toEqual({
      inApp: 'now',
      mail: 'weekly',
      push: 'now',
      sms: 'off',
      whatsapp: 'off',
    });
  });

  it.each([
    ['preferences', { category: 'nothing', channel: 'mail', frequency: 'off' }],
    ['preferences', { category: 'test', channel: 'pigeon', frequency: 'off' }],
    ['preferences', { category: 'test', channel: 'mail', frequency: 'hourly' }],
    ['times', { quiet: { from: 60, to: 60 }, undisturbedUntil: null }],
    ['times', { quiet: { from: -1, to: 9_999 }, undisturbedUntil: null }],
    ['read', { ids: ['x'] }],
    ['read', {}],
  ])('%s %j is refused', async (path, body) => {
    expect((await post(path, body)).status).toBe(400);
  });
});

describe('the link of a mail that takes one off', () => {
  const linkOf = async () => {
    const { rows } = await platform.db.query<{ unsubscribe: string }>('SELECT unsubscribe FROM message_log WHERE address = $1', [person.email]);
    return new URL(rows[0]!.unsubscribe);
  };

  it('works by one POST without signing in, and only for its person and category', async () => {
    await tell('a');
    await workThrough(platform.payload);
    const link = await linkOf();
    const answer = await platform.request('POST', link.pathname + link.search);
    expect([answer.status, await answer.json()]).toEqual([200, { category: 'test' }]);
    await tell('b');
    await timePasses();
    expect(await subjects()).toEqual(['fr a']);

    const other = await platform.people.learner();
    link.searchParams.set('person', other.id);
    expect((await platform.request('POST', link.pathname + link.search)).status).toBe(404);
  });
});
