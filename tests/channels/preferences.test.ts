import { channels, frequencies, type Channel, type Frequency } from '@mentora/platform/notifications';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { testPlatform, type TestPlatform } from '../support/platform';
import { pushStand, type Browser, type PushStand } from './pushStand';
import { newOwner, type Owner } from './telephone';
import { kinds, newsOf, quietNow } from './testNews';
import { twilioStand, type TwilioStand } from './twilioStand';

/** Each preference of a person, and the test that proves its effect: in this file, of every channel, where no other is named. */
const proofs: Record<string, readonly [title: string, file?: string]> = {
  'at once': ['now: each by itself, at once'],
  'every quarter of an hour, each morning, each Monday': ['%s: one message at its time with what is unread, and none where nothing is'],
  never: ['off: nothing leaves, and it is still in the list on the site'],
  'not in the list on the site': ['off for the site: it leaves, and is not in the list'],
  'quiet hours': ['quiet hours: what can wait comes when they end, what is urgent at once'],
  'do not disturb': ['do not disturb: nothing comes until it ends, urgent or not, and then all of it'],
  'for an hour, until tomorrow, for a week': ['being left alone ends by the person’s own clock', '../../src/platform/notifications/plan.test.ts'],
  'one’s own zone': ['a digest comes at eight by the person’s own clock, over a change of the hour as well'],
  'one’s own language': ['is told at once, in the person’s language, encrypted for it alone and signed by the site', 'push.test.ts'],
  'this device': ['is told no longer once it is turned off, signed out of, or somebody else’s', 'push.test.ts'],
  'a number': ['given up, ends what was agreed to for it', 'numbers.test.ts'],
  'consent to SMS and WhatsApp': ['consent: without it nothing leaves, nor once it is withdrawn'],
  'consent to being known to have opened a mail': ['is known of who agrees to that, by a token that nobody guesses, once', 'confirming.test.ts'],
  'STOP, in answer': ['ends it, for this channel; START begins it again', 'texts.test.ts'],
  'a conversation without sound': ['is told nothing of a conversation that is muted, by no mail either that waited already, and again afterwards', '../conversations/notices.test.ts'],
  'the link of a mail': ['works by one POST without signing in, and only for its person and category', '../notifications/notifications.test.ts'],
};

type Outward = Exclude<Channel, 'inApp'>;
const outward = channels.filter((channel): channel is Outward => channel !== 'inApp');

let platform: TestPlatform;
let twilio: TwilioStand;
let service: PushStand;
let news: ReturnType<typeof newsOf>;
let me: Owner;
let device: Browser;
let made = 0;

beforeAll(async () => {
  platform = await testPlatform();
  twilio = await twilioStand(platform);
  service = await pushStand();
  news = newsOf(platform);
});

beforeEach(async () => {
  me = await newOwner({ platform, twilio, news });
  made += 1;
  device = service.browser(`device${made}`);
  await me.ask('POST', '/api/push', device.subscription);
  await me.verify();
  for (const channel of ['sms', 'whatsapp'] as const) await me.agree(channel);
  for (const channel of outward) await me.choose('off', channel);
  twilio.forms.length = 0;
});

afterEach(() => vi.useRealTimers());

afterAll(async () => {
  await service.stop();
  await twilio.stop();
});

/** The titles of what has come to the person by each channel. */
const arrived: Record<Outward, () => Promise<string[]>> = {
  mail: async () => (await platform.mailsTo(me.person.email)).map(({ subject }) => subject),
  push: () => Promise.resolve(service.pushed.filter(({ path }) => path === `/device${made}`).map(({ body }) => (device.read(body) as { title: string }).title)),
  sms: () => Promise.resolve(formsTo(me.number).map((form) => /^Mentora: (.*) http/.exec(form.get('Body')!)![1]!)),
  whatsapp: () => Promise.resolve(formsTo(`whatsapp:${me.number}`).map((form) => (JSON.parse(form.get('ContentVariables')!) as Record<string, string>)[2]!)),
};
const formsTo = (to: string) => twilio.forms.filter((form) => form.get('To') === to);

const read = (ids: 'all' | string[]) => me.ask('POST', '/api/notifications/read', { ids });
const times = (quiet: { from: number; to: number } | null, undisturbedUntil: Date | null) =>
  me.ask('POST', '/api/notifications/times', { quiet, undisturbedUntil: undisturbedUntil?.toISOString() ?? null });
const list = async () => ((await (await me.ask('GET', '/api/notifications/list')).json()) as { items: { id: string; title: string }[] }).items;
const ledger = async (channel: Outward, person = me.person.id) =>
  (await platform.db.query<{ state: string; reason: string | null; at: Date }>(
    'SELECT state, reason, due_at AS at FROM deliveries WHERE person_id = $1 AND channel = $2 ORDER BY id',
    [person, channel],
  )).rows;

/** Day of the week and time by the clock on a wall there: `Mon 08:00`. */
function onTheWall(at: Date, timeZone = 'Europe/Paris'): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'short', hour: '2-digit', minute: '2-digit' }).format(at).replace(',', '');
}

const digests: Record<'batched' | 'daily' | 'weekly', { at: RegExp; withinHours: number }> = {
  batched: { at: /:(00|15|30|45)$/, withinHours: 0.25 },
  daily: { at: / 08:00$/, withinHours: 25 },
  weekly: { at: /^Mon 08:00$/, withinHours: 7 * 24 + 1 },
};

it('every frequency that can be chosen is looked at here, and every preference has a test that there is', () => {
  expect(['now', ...Object.keys(digests), 'off'].sort()).toEqual([...frequencies].sort());
  expect(Object.keys(arrived).sort()).toEqual([...outward].sort());
  for (const [preference, [title, file = 'preferences.test.ts']] of Object.entries(proofs)) {
    const source = readFileSync(path.join(import.meta.dirname, file), 'utf8');
    // Here the table itself has it once.
    expect(source.split(title).length - 1, `${preference}: ${title}`).toBeGreaterThan(file === 'preferences.test.ts' ? 1 : 0);
  }
});

describe.each(outward)('by %s', (channel) => {
  const chosen = (frequency: Frequency) => me.choose(frequency, channel);
  const tell = (thing: string, kind = kinds.calm) => news.tell(me.person.id, thing, kind);

  it('now: each by itself, at once', async () => {
    await chosen('now');
    await tell('a');
    await tell('b');
    await news.work();
    expect(await arrived[channel]()).toEqual(['fr a', 'fr b']);
  });

  it.each(Object.keys(digests) as (keyof typeof digests)[])('%s: one message at its time with what is unread, and none where nothing is', async (frequency) => {
    const { at, withinHours } = digests[frequency];
    await chosen(frequency);
    for (const thing of ['a', 'lu', 'b']) await tell(thing);
    await read([(await list()).find(({ title }) => title === 'fr lu')!.id]);
    await news.work();
    expect(await arrived[channel]()).toEqual([]);
    for (const due of (await ledger(channel)).map((each) => each.at)) {
      expect(onTheWall(due)).toMatch(at);
      const hours = (due.getTime() - Date.now()) / 3_600_000;
      expect(hours > -0.1 && hours <= withinHours, `in ${hours} hours`).toBe(true);
    }
    await news.timePasses();
    expect(await arrived[channel]()).toEqual(['2 nouveautés pour vous']);
    await tell('c');
    await read('all');
    await news.timePasses();
    expect(await arrived[channel]()).toHaveLength(1);
    expect((await ledger(channel)).at(-1)).toMatchObject({ state: 'skipped', reason: 'read' });
  });

  it('off: nothing leaves, and it is still in the list on the site', async () => {
    await tell('a');
    await tell('b', kinds.urgent);
    await news.timePasses();
    expect([await arrived[channel](), (await list()).length]).toEqual([[], 2]);
  });

  it('off for the site: it leaves, and is not in the list', async () => {
    await chosen('now');
    await me.choose('off', 'inApp');
    await tell('a');
    await news.work();
    expect([await arrived[channel](), await list()]).toEqual([['fr a'], []]);
  });

  it('quiet hours: what can wait comes when they end, what is urgent at once', async () => {
    await chosen('now');
    const quiet = quietNow();
    await times(quiet, null);
    await tell('calme');
    await tell('urgent', kinds.urgent);
    await news.work();
    expect(await arrived[channel]()).toEqual(['fr urgent']);
    const [waiting] = (await ledger(channel)).filter(({ state }) => state === 'waiting');
    const minutes = `${Math.floor(quiet.to / 60)}`.padStart(2, '0') + `:${quiet.to % 60}`.replace(/:(\d)$/, ':0$1');
    expect(onTheWall(waiting!.at).split(' ')[1]).toBe(minutes);
    await times(null, null);
    await news.timePasses();
    expect(await arrived[channel]()).toEqual(['fr urgent', 'fr calme']);
  });

  it('do not disturb: nothing comes until it ends, urgent or not, and then all of it', async () => {
    await chosen('now');
    const until = new Date(Date.now() + 3_600_000);
    await times(null, until);
    await tell('a');
    await tell('urgent', kinds.urgent);
    // Somebody looks too early: it waits on.
    await news.timePasses();
    expect(await arrived[channel]()).toEqual([]);
    expect(new Set((await ledger(channel)).map(({ at }) => at.toISOString()))).toEqual(new Set([until.toISOString()]));
    await platform.db.query('UPDATE notification_times SET undisturbed_until = now() WHERE person_id = $1', [me.person.id]);
    await news.timePasses();
    expect((await arrived[channel]()).sort()).toEqual(['fr a', 'fr urgent']);
  });
});

describe.each(['sms', 'whatsapp'] as const)('by %s', (channel) => {
  it('consent: without it nothing leaves, nor once it is withdrawn', async () => {
    await me.choose('now', channel);
    await me.ask('POST', '/api/consents', { given: false, purpose: channel });
    await news.tell(me.person.id, 'sans');
    await news.work();
    expect(await arrived[channel]()).toEqual([]);
    await me.agree(channel);
    await news.tell(me.person.id, 'avec');
    await news.work();
    expect(await arrived[channel]()).toEqual(['fr avec']);
    await me.choose('batched', channel);
    await news.tell(me.person.id, 'attend');
    await me.ask('POST', '/api/consents', { given: false, purpose: channel });
    await news.timePasses();
    expect(await arrived[channel]()).toHaveLength(1);
  });
});

it('a digest comes at eight by the person’s own clock, over a change of the hour as well', async () => {
  const far = await platform.people.learner({ timeZone: 'America/Montreal' });
  await me.ask('POST', '/api/notifications/preferences', { category: 'test', channel: 'mail', frequency: 'daily' }, far);
  for (const channel of outward) await me.choose('daily', channel);
  /** When what is told at a moment is due, for each channel here and by mail over there. */
  const due = async (now: string, thing: string) => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) });
    for (const person of [me.person, far]) await news.tell(person.id, thing);
    vi.useRealTimers();
    const here = new Set((await Promise.all(outward.map((channel) => ledger(channel)))).map((rows) => rows.at(-1)!.at.toISOString()));
    return [[...here], (await ledger('mail', far.id)).at(-1)!.at.toISOString()];
  };
  // In Paris clocks go forward in the night of 28 March 2027 and back in that of 31 October, in Montreal two weeks before and one after.
  expect(await due('2027-03-26T12:00:00Z', 'a')).toEqual([['2027-03-27T07:00:00.000Z'], '2027-03-27T12:00:00.000Z']);
  expect(await due('2027-03-27T12:00:00Z', 'b')).toEqual([['2027-03-28T06:00:00.000Z'], '2027-03-28T12:00:00.000Z']);
  expect(await due('2027-10-30T11:00:00Z', 'c')).toEqual([['2027-10-31T07:00:00.000Z'], '2027-10-30T12:00:00.000Z']);
  expect(await due('2027-11-06T13:00:00Z', 'd')).toEqual([['2027-11-07T07:00:00.000Z'], '2027-11-07T13:00:00.000Z']);
  for (const channel of outward) await me.choose('weekly', channel);
  expect(await due('2027-03-27T12:00:00Z', 'e')).toEqual([['2027-03-29T06:00:00.000Z'], '2027-03-28T12:00:00.000Z']);
  // Quiet until seven: a night that is shorter by an hour ends by the clock too.
  for (const channel of outward) await me.choose('now', channel);
  await times({ from: 22 * 60, to: 7 * 60 }, null);
  expect((await due('2027-03-27T22:30:00Z', 'f'))[0]).toEqual(['2027-03-28T05:00:00.000Z']);
});
