import { beforeAll, describe, expect, it } from 'vitest';
import { watchSessions } from '../../src/plugins/parrainage/sessions/watch/tick';
import { testPlatform, type TestPlatform } from '../support/platform';
import { act, day, hour, inDays, moveClockTo, planned, read, toldTo, twoWho, type Two } from './sessionsSupport';

let platform: TestPlatform;

beforeAll(async () => {
  platform = await testPlatform();
});

const minute = 60_000;

/** Reminders that were told of a session, with when: minutes before its time. */
async function remindersOf(session: string): Promise<{ person: string; kind: string; startsAt: string }[]> {
  const { rows } = await platform.db.query(
    `SELECT person_id AS person, data ->> 'kind' AS kind, data ->> 'startsAt' AS "startsAt" FROM notifications
     WHERE type IN ('session.tomorrow', 'session.soon') AND data ->> 'session' = $1 ORDER BY created_at, id`,
    [session],
  );
  return rows;
}

/** Lets the clock go on, minute by minute, as the ticks see it. */
async function letPass({ from, to, step = minute }: { from: number; to: number; step?: number }, seen?: (at: Date) => Promise<void>): Promise<void> {
  for (let at = from; at <= to; at += step) {
    await watchSessions(platform.payload, new Date(at));
    await seen?.(new Date(at));
  }
}

describe('reminders', () => {
  it('come 24 hours, 1 hour and 15 minutes before, to both, each once', async () => {
    const pair = await twoWho();
    const { id, startsAt } = await planned(pair, { startsAt: inDays(5) });
    const start = Date.parse(startsAt);
    const times = new Map<string, number>();
    const note = async (at: Date) => {
      for (const { kind } of await remindersOf(id)) if (!times.has(kind)) times.set(kind, (start - at.getTime()) / minute);
    };
    await letPass({ from: start - 25 * hour, to: start - 23 * hour, step: 10 * minute }, note);
    await letPass({ from: start - 70 * minute, to: start - 1 * minute }, note);
    expect(Object.fromEntries(times)).toEqual({ day: 24 * 60, hour: 60, quarter: 15 });
    const told = await remindersOf(id);
    expect(told).toHaveLength(6);
    for (const person of [pair.mentor, pair.mentee]) {
      expect(told.filter((one) => one.person === person.id).map(({ kind }) => kind)).toEqual(['day', 'hour', 'quarter']);
    }
  });

  it('are not sent twice by two that look at the same minute', async () => {
    const pair = await twoWho();
    const { id, startsAt } = await planned(pair, { startsAt: inDays(6) });
    const at = new Date(Date.parse(startsAt) - 24 * hour);
    await Promise.all(Array.from({ length: 6 }, () => watchSessions(platform.payload, at)));
    expect(await remindersOf(id)).toHaveLength(2);
  });

  it('are sent twice where neither the session nor the occasion says that they were (control)', async () => {
    const pair = await twoWho();
    const { id, startsAt } = await planned(pair, { startsAt: inDays(7) });
    const at = new Date(Date.parse(startsAt) - 24 * hour);
    await watchSessions(platform.payload, at);
    await platform.db.query('UPDATE mentorship_sessions SET reminded = NULL WHERE id = $1', [id]);
    await watchSessions(platform.payload, at);
    // The key of the occasion alone holds.
    expect(await remindersOf(id)).toHaveLength(2);
    await platform.db.query('UPDATE mentorship_sessions SET reminded = NULL WHERE id = $1', [id]);
    await platform.db.query("UPDATE notifications SET key = key || '-' WHERE data ->> 'session' = $1", [id]);
    await watchSessions(platform.payload, at);
    expect(await remindersOf(id)).toHaveLength(4);
  });

  it('of what was missed while nothing ran are given up for the next, and none is of what has begun', async () => {
    const pair = await twoWho();
    const { id, startsAt } = await planned(pair, { startsAt: inDays(8) });
    const start = Date.parse(startsAt);
    await watchSessions(platform.payload, new Date(start - 40 * minute));
    expect((await remindersOf(id)).map(({ kind }) => kind)).toEqual(['hour', 'hour']);
    await watchSessions(platform.payload, new Date(start));
    expect(await remindersOf(id)).toHaveLength(2);
  });

  it('are not of the day or the hour for what is arranged for in half an hour', async () => {
    const pair = await twoWho();
    const startsAt = new Date(Math.ceil((Date.now() + 30 * minute) / minute) * minute);
    const { id } = await planned(pair, { startsAt: startsAt.toISOString() });
    await watchSessions(platform.payload, new Date());
    expect(await remindersOf(id)).toEqual([]);
    await watchSessions(platform.payload, new Date(startsAt.getTime() - 15 * minute));
    expect((await remindersOf(id)).map(({ kind }) => kind)).toEqual(['quarter', 'quarter']);
  });

  it('move with the session: of the old time nobody is reminded, of the new one anew', async () => {
    const pair = await twoWho();
    const { id, startsAt } = await planned(pair, { startsAt: inDays(9) });
    await watchSessions(platform.payload, new Date(Date.parse(startsAt) - 24 * hour));
    const to = inDays(11);
    await act(pair, id, 'move', pair.mentor, { startsAt: to, reason: 'Réunion' });
    await act(pair, id, 'agree', pair.mentee);
    await watchSessions(platform.payload, new Date(Date.parse(startsAt) - 15 * minute));
    expect((await remindersOf(id)).map((one) => one.startsAt)).toEqual([startsAt, startsAt]);
    // What is in the list of the old time is not said any more.
    expect((await toldTo(pair.mentee)).filter(({ title }) => /demain/.test(title))).toEqual([]);
    await watchSessions(platform.payload, new Date(Date.parse(to) - 24 * hour));
    expect((await remindersOf(id)).filter((one) => one.startsAt === to).map(({ kind }) => kind)).toEqual(['day', 'day']);
    expect((await toldTo(pair.mentee))[0]!.title).toBe('Séance demain');
  });

  it('are in the zone and the language of each', async () => {
    const mentee = await platform.people.learner({ timeZone: 'America/Montreal', locale: 'en' });
    const pair = await twoWho({ mentee });
    const startsAt = `${inDays(30).slice(0, 10)}T17:00:00.000Z`;
    await planned(pair, { startsAt });
    await watchSessions(platform.payload, new Date(Date.parse(startsAt) - 60 * minute));
    const inParis = new Intl.DateTimeFormat('fr', { hour: 'numeric', minute: '2-digit', timeZone: 'Europe/Paris' }).format(new Date(startsAt));
    const inMontreal = new Intl.DateTimeFormat('en', { hour: 'numeric', minute: '2-digit', timeZone: 'America/Montreal' }).format(new Date(startsAt));
    expect((await toldTo(pair.mentor))[0]!.text).toContain(inParis);
    const { rows } = await platform.db.query('SELECT id FROM notifications WHERE person_id = $1', [mentee.id]);
    expect(rows.length).toBeGreaterThan(0);
    const answer = await platform.request('GET', '/api/notifications/list', { as: mentee, headers: { 'accept-language': 'en' } });
    expect(((await answer.json()) as { items: { text: string }[] }).items[0]!.text).toContain(inMontreal);
  });

  it('are not of what was cancelled, or what the other has not agreed to', async () => {
    const [pair, asked] = [await twoWho(), await twoWho({ withHours: false })];
    const cancelled = await planned(pair, { startsAt: inDays(12) });
    await act(pair, cancelled.id, 'cancel', pair.mentor);
    const awaited = await planned(asked, { startsAt: inDays(12) });
    await watchSessions(platform.payload, new Date(Date.parse(inDays(12)) - 15 * minute));
    expect([...(await remindersOf(cancelled.id)), ...(await remindersOf(awaited.id))]).toEqual([]);
  });
});

describe('what nobody does', () => {
  /** Some seconds more than that: the clocks of the two processes need not agree. */
  const later = (two: Two, session: string, minutes: number) => moveClockTo(session, -minutes - 0.1).then(() => watchSessions(platform.payload, new Date())).then(() => read(two, session, two.mentor));

  it('is missed ten minutes after its time, and not before', async () => {
    const pair = await twoWho();
    const { id } = await planned(pair);
    expect(await later(pair, id, 9)).toMatchObject({ status: 'planned' });
    expect(await later(pair, id, 10)).toMatchObject({ status: 'missed', attended: { own: false, other: false } });
    expect((await toldTo(pair.mentee))[0]!.title).toBe('Une séance est manquée');
    expect((await toldTo(pair.mentor))[0]!.title).toBe('Une séance est manquée');
    expect((await act(pair, id, 'attendance', pair.mentor, { mentor: true, mentee: true })).said).toMatchObject({ status: 'completed', attended: { mentor: true, mentee: true } });
  });

  it('is not missed where one of the two has begun it, and ends by itself an hour after its time', async () => {
    const pair = await twoWho();
    const { id } = await planned(pair);
    await moveClockTo(id, 0);
    await act(pair, id, 'start', pair.mentor);
    expect(await later(pair, id, 30)).toMatchObject({ status: 'in-progress' });
    await platform.db.query("UPDATE mentorship_sessions SET started_at = now() - interval '3 hours' WHERE id = $1", [id]);
    expect(await later(pair, id, 121)).toMatchObject({ status: 'completed' });
  });

  it('will not be where the other has never answered', async () => {
    const pair = await twoWho({ withHours: false });
    const { id } = await planned(pair);
    expect(await later(pair, id, 0)).toMatchObject({ status: 'cancelled', cancelled: { cause: 'unanswered', by: null, late: false } });
  });
});

it('reminds across the night in which an hour comes twice: 24 hours are 24 hours', async () => {
  const pair = await twoWho();
  const october = new Date(Date.UTC(new Date().getUTCFullYear() + (new Date().getUTCMonth() > 8 ? 1 : 0), 9, 31, 12));
  october.setUTCDate(october.getUTCDate() - october.getUTCDay());
  if (october.getTime() > Date.now() + 360 * day) return;
  const { id, startsAt } = await planned(pair, { startsAt: october.toISOString() });
  await watchSessions(platform.payload, new Date(Date.parse(startsAt) - 24 * hour - minute));
  expect(await remindersOf(id)).toEqual([]);
  await watchSessions(platform.payload, new Date(Date.parse(startsAt) - 24 * hour));
  expect(await remindersOf(id)).toHaveLength(2);
});
