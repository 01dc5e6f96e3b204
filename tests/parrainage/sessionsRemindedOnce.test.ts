import { fireTick } from '@mentora/platform/jobs/ticks';
import { beforeAll, describe, expect, it } from 'vitest';
import { sessionTick, watchSessions } from '../../src/plugins/parrainage/sessions/watch/tick';
import { workThrough } from '../support/jobs';
import { testPlatform, type TestPlatform } from '../support/platform';
import { act, day, hour, planned, twoWho } from './sessionsSupport';

let platform: TestPlatform;

beforeAll(async () => {
  platform = await testPlatform();
});

const minute = 60_000;
const before = { day: 24 * hour, hour, quarter: 15 * minute };

/** The Sunday on which the clocks of Paris change, the next one in this month of the year. */
function changeOfClocks(month: 3 | 10): number {
  for (const year of [new Date().getUTCFullYear(), new Date().getUTCFullYear() + 1]) {
    const last = new Date(Date.UTC(year, month, 0, 1));
    last.setUTCDate(last.getUTCDate() - last.getUTCDay());
    if (last.getTime() > Date.now() + 20 * day) return last.getTime();
  }
  throw new Error('There is a change within the year');
}

interface Told {
  person: string;
  session: string;
  kind: keyof typeof before;
  startsAt: string;
}

/** What is told by now of some sessions, the oldest first. */
async function toldOf(sessions: string[]): Promise<Told[]> {
  const { rows } = await platform.db.query<Told>(
    `SELECT person_id AS person, data ->> 'session' AS session, data ->> 'kind' AS kind, data ->> 'startsAt' AS "startsAt" FROM notifications
     WHERE type IN ('session.tomorrow', 'session.soon') AND data ->> 'session' = ANY ($1) ORDER BY created_at, id`,
    [sessions],
  );
  return rows;
}

/** Numbers that are the same at each run. */
function dice(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
}

describe.each([3, 10] as const)('around the change of the clocks of month %i', (month) => {
  it('each is reminded at most once of each, in time, whatever the clock of the server does', { timeout: 180_000 }, async () => {
    const pair = await twoWho({ zones: ['Europe/Paris', 'America/Montreal'] });
    const change = changeOfClocks(month);
    const random = dice(month);
    const sessions = new Map<string, number>();
    // Before the change, in the night of it and after, so that each kind of reminder has one on the other side of it.
    for (const hours of [-3, 1, 2, 22]) {
      const startsAt = change + hours * hour;
      const said = await planned(pair, { startsAt: new Date(startsAt).toISOString(), durationMinutes: 30, timeZone: 'UTC' });
      sessions.set(said.id, startsAt);
    }
    const ids = [...sessions.keys()];
    // Most minutes at which something is due, one before and some after, as a clock shows them that also stands still for hours.
    const near = [...sessions.values()].flatMap((start) => Object.values(before).flatMap((left) => [-1, 0, 7].map((by) => start - left + by * minute)));
    const looks = near.filter(() => random() < 0.7).sort((a, b) => a - b);
    // And one that is set back by an hour in that night, as who reads local time would have it.
    looks.push(...looks.filter((at) => at > change - 2 * hour).map((at) => at - hour), change + 23 * hour);
    let seen: Told[] = [];
    for (const at of looks) {
      // Two that look at the same moment, as after a start beside another one.
      await Promise.all([watchSessions(platform.payload, new Date(at)), watchSessions(platform.payload, new Date(at))]);
      const told = await toldOf(ids);
      for (const { session, kind } of told.slice(seen.length)) {
        const left = sessions.get(session)! - at;
        expect(left, 'nothing of what is past').toBeGreaterThan(0);
        expect(left, `${kind} not before its time`).toBeLessThanOrEqual(before[kind]);
      }
      seen = told;
    }
    const once = seen.map(({ person, session, kind }) => `${person} ${session} ${kind}`);
    expect(new Set(once).size).toBe(once.length);
    // Both alike, and each kind that had its moment while somebody looked and no later one had come.
    const latest = (start: number, look: number) => (Object.keys(before) as Told['kind'][]).filter((kind) => look >= start - before[kind] && look < start).at(-1);
    for (const [session, start] of sessions) {
      const kinds: string[] = [];
      for (const look of looks) {
        // Nobody has begun it: it was missed, wherever the clock goes then.
        if (look >= start + 10 * minute) break;
        const kind = latest(start, look);
        if (kind && !kinds.includes(kind) && (kinds.length === 0 || before[kind] < before[kinds.at(-1) as Told['kind']])) kinds.push(kind);
      }
      for (const person of [pair.mentor.id, pair.mentee.id]) {
        expect(seen.filter((one) => one.session === session && one.person === person).map(({ kind }) => kind)).toEqual(kinds);
      }
    }
  });

  it('what has moved to the other side of it is reminded of at its new time alone', { timeout: 180_000 }, async () => {
    const pair = await twoWho();
    const change = changeOfClocks(month);
    const [from, to] = [change - 30 * hour, change + 30 * hour].map((at) => new Date(at).toISOString()) as [string, string];
    const { id } = await planned(pair, { startsAt: from });
    await watchSessions(platform.payload, new Date(Date.parse(from) - 24 * hour));
    await act(pair, id, 'move', pair.mentee, { startsAt: to, reason: 'Réunion' });
    await act(pair, id, 'agree', pair.mentor);
    for (const reminder of [from, to].flatMap((start) => Object.values(before).map((left) => Date.parse(start) - left)).sort((a, b) => a - b)) await watchSessions(platform.payload, new Date(reminder));
    const told = await toldOf([id]);
    expect(told.filter(({ startsAt }) => startsAt === from).map(({ kind }) => kind)).toEqual(['day', 'day']);
    expect(told.filter(({ startsAt }) => startsAt === to).map(({ kind }) => kind)).toEqual(['day', 'day', 'hour', 'hour', 'quarter', 'quarter']);
  });
});

it('one minute that two nodes come to is looked at once, by the queue', async () => {
  const pair = await twoWho();
  const startsAt = new Date(Math.ceil((Date.now() + 40 * day) / hour) * hour);
  const { id } = await planned(pair, { startsAt: startsAt.toISOString() });
  const at = new Date(startsAt.getTime() - 24 * hour);
  const fired = await Promise.all(Array.from({ length: 4 }, () => fireTick(platform.payload, sessionTick, at)));
  expect(fired.filter(Boolean)).toHaveLength(1);
  await workThrough(platform.payload);
  expect((await toldOf([id])).map(({ kind }) => kind)).toEqual(['day', 'day']);
});
