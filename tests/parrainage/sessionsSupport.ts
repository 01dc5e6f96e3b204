import { workThrough } from '../support/jobs';
import type { TestPerson } from '../support/people';
import { testPlatform } from '../support/platform';

type Body = Record<string, unknown>;

/** Two people whose relation is under way. */
export interface Two {
  id: string;
  mentor: TestPerson;
  mentee: TestPerson;
}

export const hour = 60 * 60_000;
export const day = 24 * hour;

/** All day, every day, by the clock of a zone. */
const always = (timeZone: string) => ({ timeZone, weekly: [1, 2, 3, 4, 5, 6, 7].map((one) => ({ day: one, from: 0, to: 1440 })), exceptions: [], holidays: [] });

/** A relation that is under way. With hours, both have said that they have time whenever it is. */
export async function twoWho({ mentor, mentee, zones = ['Europe/Paris', 'Europe/Paris'], withHours = true }: { mentor?: TestPerson; mentee?: TestPerson; zones?: [string, string]; withHours?: boolean } = {}): Promise<Two> {
  const { people, db } = await testPlatform();
  const who = { mentor: mentor ?? (await people.trainer({ timeZone: zones[0] })), mentee: mentee ?? (await people.learner({ timeZone: zones[1] })) };
  if (withHours) {
    await db.query(
      `INSERT INTO mentor_profiles (person_id, status, availability, capacity, sealed_motivation, sealed_proof, reviewed_at)
       VALUES ($1, 'approved', $2, 100, 'x', 'x', now()) ON CONFLICT DO NOTHING`,
      [who.mentor.id, JSON.stringify(always(zones[0]))],
    );
    await db.query('INSERT INTO mentee_profiles (person_id, availability) VALUES ($1, $2) ON CONFLICT DO NOTHING', [who.mentee.id, JSON.stringify(always(zones[1]))]);
  }
  const { rows } = await db.query<{ id: string }>(
    `INSERT INTO mentorships (status, mentor_id, mentee_id, duration_months, answered_at, started_at, planned_end)
     VALUES ('active', $1, $2, 3, now(), now(), now() + interval '3 months') RETURNING id`,
    [who.mentor.id, who.mentee.id],
  );
  return { id: rows[0]!.id, ...who };
}

/** What is asked for, from now on: tomorrow at a whole hour, unless told. */
export function wish(changes: Body = {}): Body {
  return { startsAt: inDays(1), durationMinutes: 60, timeZone: 'Europe/Paris', type: 'qa', agenda: 'Les tableaux', ...changes };
}

/** A whole hour so many days and hours from now. */
export function inDays(days: number, hours = 0): string {
  return new Date(Math.ceil(Date.now() / hour) * hour + days * day + hours * hour).toISOString();
}

export interface Answer {
  code: number;
  said: Body & {
    id: string;
    status: string;
    startsAt: string;
    awaits: string | null;
    occurrences: { id: string; startsAt: string; endsAt: string; number: number }[];
    errors: { code: string; field?: string; taken?: { startsAt: string }[]; state?: string }[];
  };
}

/** What a person asks of the sessions of a relation. */
export async function ask(method: string, path: string, as: TestPerson | undefined, body?: Body): Promise<Answer> {
  const { request } = await testPlatform();
  const answer = await request(method, `/api${path}`, { as, body });
  return { code: answer.status, said: (await answer.json().catch(() => ({}))) as Answer['said'] };
}

export const plan = (two: Two, as: TestPerson, body: Body = {}) => ask('POST', `/mentorships/${two.id}/sessions`, as, wish(body));

/** Plans a session that must be there. */
export async function planned(two: Two, body: Body = {}): Promise<Answer['said']> {
  const { code, said } = await plan(two, two.mentee, body);
  if (code !== 201) throw new Error(`It was not planned: ${code} ${JSON.stringify(said)}`);
  return said;
}

export const act = (two: Two, session: string, verb: string, as: TestPerson | undefined, body: Body = {}) =>
  ask('PATCH', `/mentorships/${two.id}/sessions/${session}/${verb}`, as, body);

export const read = async (two: Two, session: string, as: TestPerson): Promise<Body> => (await ask('GET', `/mentorships/${two.id}/sessions/${session}`, as)).said;

/** The code of a refusal, with its status. */
export const refusalOf = ({ code, said }: Answer): [number, string | undefined] => [code, said.errors?.[0]?.code];

/** The code of the one field that is wrong. */
export const wrongField = ({ code, said }: Answer): [number, string | undefined, string | undefined] => [code, said.errors?.[0]?.field, said.errors?.[0]?.code];

/** As if a session were so many minutes from now, by the clock of the database; its times for both go along. */
export async function moveClockTo(session: string, minutesToGo: number): Promise<void> {
  const { db } = await testPlatform();
  const by = `(SELECT now() + make_interval(secs => $2::float8 * 60) - starts_at FROM mentorship_sessions WHERE id = $1)`;
  await db.query(`UPDATE session_times SET starts_at = starts_at + ${by}, ends_at = ends_at + ${by} WHERE session_id = $1`, [session, minutesToGo]);
  await db.query(`UPDATE mentorship_sessions SET starts_at = starts_at + ${by}, ends_at = ends_at + ${by} WHERE id = $1`, [session, minutesToGo]);
}

/** Does what waits in the background, and gives what a person is told, the newest first. */
export async function toldTo(person: TestPerson): Promise<{ title: string; text: string; href: string }[]> {
  const { payload, request } = await testPlatform();
  await workThrough(payload);
  const answer = await request('GET', '/api/notifications/list', { as: person });
  return ((await answer.json()) as { items: { title: string; text: string; href: string }[] }).items;
}
