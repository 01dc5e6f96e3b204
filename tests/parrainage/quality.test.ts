import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { TestPerson } from '../support/people';
import { testPlatform, type TestPlatform } from '../support/platform';
import { decider, mentoring, requested, running, someMentor, type Listed } from './mentoring';

let platform: TestPlatform;
let admin: TestPerson;

beforeAll(async () => {
  platform = await testPlatform();
  admin = await decider();
});

interface Quality {
  id: string;
  reasons: string[];
  sessions: Record<string, number>;
  rating: number | null;
}

const read = async (door: string) => (await (await mentoring.ask('GET', door, admin)).json()) as Listed<Quality>;
const relation = async (id: string) => (await read('/mentorship-quality?limit=100')).docs.find((one) => one.id === id);
const mentorOf = async (id: string) => (await read('/mentor-quality?limit=100')).docs.find((one) => one.id === id);

/** A session that is over, written as the clock would find it. */
async function session(id: string, people: readonly TestPerson[], { status = 'completed', late = false, by = null as string | null, rating = null as number | null, noted = false, flagged = false } = {}) {
  const cancelled = status === 'cancelled' ? 'now()' : 'NULL';
  const took = status === 'completed' ? "now() - interval '4 days'" : 'NULL';
  const { rows } = await platform.db.query<{ id: string }>(
    `WITH series AS (INSERT INTO session_series (mentorship_id, starts_at, duration_minutes, time_zone) VALUES ($1, now() - interval '4 days', 60, 'UTC') RETURNING id)
     INSERT INTO mentorship_sessions (mentorship_id, series_id, number, recurrence_id, starts_at, ends_at, type, status, late, cancelled_at, cancelled_by_id, started_at, finished_at, sealed_notes, flagged_at)
     SELECT $1, id, 1, now() - interval '4 days', now() - interval '4 days', now() - interval '95 hours', 'qa', $2, $3, ${cancelled}, $4, ${took}, ${took},
       CASE WHEN $5 THEN 'x' END, CASE WHEN $6 THEN now() END FROM series RETURNING id`,
    [id, status, late, by, noted, flagged],
  );
  for (const person of people) {
    await platform.db.query(
      'INSERT INTO session_people (session_id, person_id, attended, rating, rated_at) VALUES ($1, $2, $3, $4::smallint, CASE WHEN $4::smallint IS NOT NULL THEN now() END)',
      [rows[0]!.id, person.id, status === 'missed' ? false : null, person === people[1] ? rating : null],
    );
  }
}

describe('relations that deserve a look', () => {
  it('are those with sessions that nobody noted anything of, low ratings, late cancellations, missed and flagged sessions', async () => {
    const { id, mentor, mentee } = await running();
    const two = [mentor, mentee];
    expect(await relation(id)).toBeUndefined();
    await session(id, two);
    expect(await relation(id)).toBeUndefined();
    await session(id, two);
    expect((await relation(id))?.reasons).toEqual(['no-notes']);
    await session(id, two, { noted: true, rating: 2 });
    for (const status of ['cancelled', 'missed', 'cancelled', 'missed']) await session(id, two, { status, late: status === 'cancelled', by: mentor.id });
    await session(id, two, { noted: true, flagged: true });
    expect(await relation(id)).toMatchObject({
      reasons: ['flagged', 'low-rating', 'missed', 'late', 'no-notes'],
      sessions: { completed: 4, withoutNotes: 2, missed: 2, late: 2, flagged: 1 },
      rating: 2,
    });
    expect((await read('/mentorship-quality?reason=late&limit=100')).docs.map((one) => one.id)).toContain(id);
    expect((await read('/mentorship-quality?reason=one-sided&limit=100')).docs.map((one) => one.id)).not.toContain(id);
    expect((await mentoring.ask('GET', '/mentorship-quality?reason=bad', admin)).status).toBe(400);
  });

  it('are those in which one of the two writes almost alone, and those that never meet', async () => {
    const { id, mentor } = await running();
    for (let count = 0; count < 10; count += 1) await mentoring.ask('POST', `/mentorships/${id}/messages`, mentor, { clientId: randomUUID(), body: 'Parole-Secrète' });
    expect((await relation(id))?.reasons).toEqual(['one-sided']);
    await platform.db.query("UPDATE mentorships SET started_at = now() - interval '31 days' WHERE id = $1", [id]);
    expect((await relation(id))?.reasons).toEqual(['one-sided', 'no-session']);
    expect(await (await mentoring.ask('GET', '/mentorship-quality?limit=100', admin)).text()).not.toContain('Secr');
  });

  it('are looked at for a while after their end, and no longer', async () => {
    const { id, mentor, mentee } = await running();
    await session(id, [mentor, mentee], { flagged: true, noted: true });
    await mentoring.act(mentee, id, 'end', { reason: 'no-fit' });
    expect((await relation(id))?.reasons).toEqual(['flagged']);
    await platform.db.query("UPDATE mentorships SET ended_at = now() - interval '91 days' WHERE id = $1", [id]);
    expect(await relation(id)).toBeUndefined();
  });
});

describe('mentors whose work deserves a look', () => {
  it('are those of whom mentees think little, who miss or cancel late, and who keep people waiting', async () => {
    const { id, mentor, mentee } = await running({ capacity: 5 });
    const two = [mentor, mentee];
    expect(await mentorOf(mentor.id)).toBeUndefined();
    for (const rating of [2, 3]) await session(id, two, { rating, noted: true });
    expect((await mentorOf(mentor.id))?.reasons).toEqual(['low-rating']);
    for (let count = 0; count < 2; count += 1) await session(id, two, { status: 'missed' });
    for (let count = 0; count < 3; count += 1) await session(id, two, { status: 'cancelled', late: true, by: mentor.id });
    await platform.db.query("UPDATE mentorships SET started_at = now() - interval '15 days' WHERE id = $1", [id]);
    expect((await mentorOf(mentor.id))?.reasons).toEqual(['low-rating', 'missed', 'late', 'silent']);
  });

  it('are those who leave requests without an answer, and with whom relations break off', async () => {
    const mentor = await someMentor({ capacity: 5 });
    for (let count = 0; count < 3; count += 1) {
      const id = await requested(mentor, await platform.people.learner());
      await platform.db.query("UPDATE mentorships SET status = 'expired' WHERE id = $1", [id]);
    }
    expect((await mentorOf(mentor.id))?.reasons).toEqual(['unanswered']);
    for (let count = 0; count < 2; count += 1) {
      const mentee = await platform.people.learner();
      const id = await requested(mentor, mentee);
      await mentoring.act(mentor, id, 'accept');
      await mentoring.act(mentee, id, 'end', { reason: 'no-answer' });
    }
    expect((await mentorOf(mentor.id))?.reasons).toEqual(['unanswered', 'broken-off']);
    // What is past counts no more.
    await platform.db.query("UPDATE mentorships SET updated_at = now() - interval '181 days' WHERE mentor_id = $1", [mentor.id]);
    expect(await mentorOf(mentor.id)).toBeUndefined();
  });

  it('do not count last words that nobody reads yet', async () => {
    const { id, mentor, mentee } = await running();
    await mentoring.act(mentee, id, 'end', { reason: 'no-time' });
    await mentoring.feedback(mentee, id, { stars: 1 });
    const { rows } = await platform.db.query<{ rating: unknown }>('SELECT 1 AS rating FROM mentorship_feedback WHERE mentorship_id = $1', [id]);
    expect(rows).toHaveLength(1);
    expect(await mentorOf(mentor.id)).toBeUndefined();
  });
});
