import type { Person } from '@mentora/access';
import { MentoraError, sqlStateOf } from '@mentora/platform';
import config from '@payload-config';
import { createLocalReq, getPayload, type Payload } from 'payload';
import type { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planSession } from '../../src/plugins/parrainage/sessions/commands/planSession';
import { testPlatform, type TestPlatform } from '../support/platform';
import { day, hour, twoWho, type Two } from './sessionsSupport';

/**
 * Many who want the same hours: five mentors and ten mentees, of whom each works with each, and all fifty pairs try for the
 * same hour at once, half of them by the mentor, on two nodes with pools of their own. `npm run drill -- bookings` does the
 * whole: 20,000 attempts with a hundred under way.
 */
const full = process.env.BOOKINGS_DRILL === 'full';
const short = 12;
const slots = full ? 400 : short;
const inFlight = full ? 100 : 50;

let platform: TestPlatform;
let nodes: Payload[];
let pairs: Two[];
const first = Math.ceil((Date.now() + 10 * day) / hour) * hour;

beforeAll(async () => {
  platform = await testPlatform();
  nodes = [platform.payload, await getPayload({ config, key: 'another node' })];
  const { people } = platform;
  const [mentors, mentees] = [await Promise.all(Array.from({ length: 5 }, () => people.trainer())), await Promise.all(Array.from({ length: 10 }, () => people.learner()))];
  pairs = [];
  for (const mentor of mentors) for (const mentee of mentees) pairs.push(await twoWho({ mentor, mentee }));
}, 120_000);

afterAll(() => nodes[1]?.destroy());

/** Fifty tries for each slot, in an order that is the same at each run; some begin half an hour later and overlap two slots. */
function attempts(hours: number): { pair: Two; by: 'mentor' | 'mentee'; startsAt: number; node: number }[] {
  let seed = 20_261_129;
  const random = () => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
  return Array.from({ length: hours }, (_, slot) =>
    pairs
      .map((pair, index) => ({
        pair,
        by: random() < 0.5 ? ('mentor' as const) : ('mentee' as const),
        startsAt: first + slot * hour + (random() < 0.2 ? hour / 2 : 0),
        node: index % 2,
        order: random(),
      }))
      .sort((one, other) => one.order - other.order),
  ).flat();
}

type Attempt = ReturnType<typeof attempts>[number];

/** Does all, so many at a time, and gives how long each took, in milliseconds. The ways that do not hold need few hours to show it. */
async function each(work: (attempt: Attempt) => Promise<void>, hours = short): Promise<number[]> {
  const all = attempts(hours);
  const spent: number[] = [];
  let next = 0;
  await Promise.all(
    Array.from({ length: inFlight }, async () => {
      while (next < all.length) {
        const attempt = all[next++]!;
        const begun = performance.now();
        await work(attempt);
        spent.push(performance.now() - begun);
      }
    }),
  );
  return spent.sort((a, b) => a - b);
}

/** How often somebody is in two places at once. */
async function overlapsIn(table: string): Promise<number> {
  const { rows } = await platform.db.query(
    `SELECT count(*)::int AS count FROM ${table} a JOIN ${table} b ON a.person_id = b.person_id AND a.id < b.id
     WHERE tstzrange(a.starts_at, a.ends_at) && tstzrange(b.starts_at, b.ends_at)`,
  );
  return rows[0].count;
}

const deadlocks = async (): Promise<number> => {
  await platform.db.query('SELECT pg_stat_force_next_flush()');
  const { rows } = await platform.db.query('SELECT deadlocks::int AS count FROM pg_stat_database WHERE datname = current_database()');
  return rows[0].count;
};

/** The two rows of a booking, in the order of who asks: the way of whoever knows of no order. */
async function bookInto(table: string, pool: Pool, { pair, by, startsAt }: Attempt, looksFirst: boolean): Promise<'booked' | 'taken' | 'deadlock'> {
  const people = by === 'mentor' ? [pair.mentor.id, pair.mentee.id] : [pair.mentee.id, pair.mentor.id];
  const times = [new Date(startsAt).toISOString(), new Date(startsAt + hour).toISOString()];
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    if (looksFirst) {
      const { rowCount } = await client.query(
        `SELECT FROM ${table} WHERE person_id = ANY ($1) AND tstzrange(starts_at, ends_at) && tstzrange($2, $3) LIMIT 1`,
        [people, ...times],
      );
      if (rowCount) {
        await client.query('ROLLBACK');
        return 'taken';
      }
    }
    for (const person of people) await client.query(`INSERT INTO ${table} (person_id, starts_at, ends_at) VALUES ($1, $2, $3)`, [person, ...times]);
    await client.query('COMMIT');
    return 'booked';
  } catch (error) {
    await client.query('ROLLBACK');
    if (sqlStateOf(error) === '23P01') return 'taken';
    if (sqlStateOf(error) === '40P01') return 'deadlock';
    throw error;
  } finally {
    client.release();
  }
}

/** What was measured, for who reads the drill. */
const say = (line: string) => void process.stdout.write(`${line}\n`);

const poolOf = (node: Payload) => (node.db as unknown as { pool: Pool }).pool;

describe(`${slots * 50} tries for ${slots} hours, on two nodes`, () => {
  it('book nobody twice, without one deadlock', async () => {
    const before = await deadlocks();
    const [begun, cpu] = [performance.now(), process.cpuUsage()];
    const outcomes = new Map<string, number>();
    const spent = await each(async ({ pair, by, startsAt, node }) => {
      const payload = nodes[node]!;
      const user = { ...pair[by], collection: 'users' } as unknown as Person;
      const req = await createLocalReq({ user: user as never }, payload);
      const input = { mentorship: pair.id, startsAt: new Date(startsAt).toISOString(), durationMinutes: 60, timeZone: 'UTC', type: 'qa' as const };
      const outcome = await planSession(req, input).then(
        () => 'planned',
        (error: unknown) => (error instanceof MentoraError ? error.code : String(sqlStateOf(error) ?? error)),
      );
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }, slots);
    const [seconds, { user, system }] = [(performance.now() - begun) / 1000, process.cpuUsage(cpu)];
    const [p50, p99] = [0.5, 0.99].map((part) => Math.round(spent[Math.floor(spent.length * part)]!)) as [number, number];
    say(`${spent.length} tries: ${JSON.stringify(Object.fromEntries(outcomes))}, half within ${p50} ms, 99 % within ${p99} ms; ${(spent.length / seconds).toFixed(0)} a second, ${((user + system) / 1000 / spent.length).toFixed(2)} ms of this process’s time each`);
    expect([...outcomes.keys()].sort()).toEqual(['planned', 'sessionTaken']);
    expect(await overlapsIn('session_times')).toBe(0);
    expect((await deadlocks()) - before).toBe(0);
    const { rows } = await platform.db.query('SELECT count(*)::int AS count FROM mentorship_sessions WHERE mentorship_id = ANY ($1)', [pairs.map(({ id }) => id)]);
    expect(rows[0].count).toBe(outcomes.get('planned'));
    // Each hour has somebody in it: nobody was refused for nothing all the time.
    expect(rows[0].count).toBeGreaterThanOrEqual(slots);
    if (full) expect(p99, '99 % are answered within 250 ms').toBeLessThan(250);
  }, 600_000);

  it('book people twice where one looks first and writes then (control)', async () => {
    await platform.db.query('CREATE TABLE naive_times (id uuid DEFAULT uuidv7(), person_id uuid, starts_at timestamptz, ends_at timestamptz)');
    await each(async (attempt) => void (await bookInto('naive_times', poolOf(nodes[attempt.node]!), attempt, true)));
    const overlaps = await overlapsIn('naive_times');
    say(`looking first: ${overlaps} double bookings`);
    expect(overlaps).toBeGreaterThan(0);
  }, 600_000);

  it('end in deadlocks where the constraint stands alone (control)', async () => {
    await platform.db.query(`CREATE TABLE unlocked_times (id uuid DEFAULT uuidv7(), person_id uuid, starts_at timestamptz, ends_at timestamptz,
      EXCLUDE USING gist (person_id WITH =, tstzrange(starts_at, ends_at) WITH &&))`);
    let count = 0;
    await each(async (attempt) => {
      if ((await bookInto('unlocked_times', poolOf(nodes[attempt.node]!), attempt, false)) === 'deadlock') count += 1;
    });
    say(`the constraint alone: ${count} deadlocks`);
    expect(await overlapsIn('unlocked_times')).toBe(0);
    expect(count).toBeGreaterThan(0);
  }, 600_000);
});
