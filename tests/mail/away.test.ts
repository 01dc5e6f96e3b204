import { inTransaction } from '@mentora/platform';
import { startWorker } from '@mentora/platform/jobs';
import { defineNotification, notify } from '@mentora/platform/notifications';
import { createLocalReq } from 'payload';
import { TestClock } from 'pg-boss';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { mailServer, type MailServer } from '../support/mailServer';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';

const minute = 60_000;
const numbers = [1, 2, 3, 4, 5, 6];

const rung = defineNotification<{ number: number }>({
  name: 'test.away',
  category: 'test',
  defaults: { mail: 'now' },
  why: { fr: 'Parce que vous testez.' },
  render: (_payload, _listener, { number }) =>
    Promise.resolve({ title: `Nouvelle ${number}`, text: 'Un essai.', href: '/', action: 'Voir' }),
});

let platform: TestPlatform;
let server: MailServer;
let people: TestPerson[];

beforeAll(async () => {
  platform = await testPlatform();
  const registries = platform.payload.config.custom.mentora as Record<string, { name: string }[]>;
  registries.notificationTypes = [...registries.notificationTypes!, rung];
  // Only what brings a notification to its mailbox: each queue is looked into every two seconds of the queue's time.
  const wanted = ['notifications.flush', 'mail.send'];
  Object.assign(registries, { jobs: registries.jobs!.filter(({ name }) => wanted.includes(name)), subscribers: [], ticks: [] });
  server = await mailServer();
  people = [await platform.people.learner(), await platform.people.learner(), await platform.people.learner()];
});
afterAll(() => server.stop());

async function tell(number: number): Promise<void> {
  const req = await createLocalReq({}, platform.payload);
  await inTransaction(req, () => notify(req, { type: rung, to: people.map(({ id }) => id), data: { number }, key: String(number) }));
}

/** What an administrator sees of the mails that wait. */
async function waiting(): Promise<number> {
  const as = await platform.people.administrator();
  const { queues } = (await (await platform.request('GET', '/api/jobs', { as })).json()) as {
    queues: { queue: string; waiting: number; active: number; retrying: number; later: number }[];
  };
  const mails = queues.find(({ queue }) => queue === 'job.mail.send');
  return mails ? mails.waiting + mails.active + mails.retrying + mails.later : 0;
}

it('brings every mail once and in order per person after the mail server was away for ten minutes', { timeout: 240_000 }, async () => {
  const clock = new TestClock();
  const stop = await startWorker(platform.payload, { clock });
  /** Lets the queue's time pass; what is begun meanwhile has a moment of real time. */
  const pass = async (milliseconds: number, until: () => boolean = () => false) => {
    for (const end = clock.now() + milliseconds; clock.now() < end && !until(); await sleep(10)) await clock.tick(5_000);
  };

  await server.stop();
  for (const number of numbers) await tell(number);
  await pass(10 * minute);
  expect(server.received).toEqual([]);
  expect(await waiting()).toBe(people.length * numbers.length);
  const { rows } = await platform.db.query(
    "SELECT status, count(*)::int, max(attempts)::int AS attempts FROM message_log WHERE kind = 'test.away' GROUP BY status",
  );
  expect(rows).toEqual([{ status: 'queued', count: people.length * numbers.length, attempts: expect.any(Number) }]);
  expect(rows[0].attempts, 'tries meanwhile, at growing distances').toBeGreaterThan(4);

  await server.start();
  await pass(30 * minute, () => server.received.length >= people.length * numbers.length);
  for (const { email } of people) {
    const mails = server.received.filter(({ to }) => to.includes(email));
    expect(mails.map(({ subject }) => subject)).toEqual(numbers.map((number) => `Nouvelle ${number}`));
  }
  expect(server.received).toHaveLength(people.length * numbers.length);
  await expect.poll(waiting).toBe(0);

  let isOver = false;
  const stopped = stop().then(() => (isOver = true));
  // Stopping puts the clock away, perhaps in the middle of a tick.
  while (!isOver) await Promise.race([stopped, pass(5_000).catch(() => stopped)]);
});
