import type { Locator, Page } from '@playwright/test';
import type { Pool } from 'pg';
import { demoAddress, type DemoPerson } from './people';

interface Meeting {
  mentor: DemoPerson;
  mentee: DemoPerson;
  /** Where each one’s clocks are. */
  zones?: [mentor: string, mentee: string];
  /** The hours of each day, by each one’s own clock. */
  hours?: [mentor: [from: number, to: number], mentee: [from: number, to: number]];
}

async function idsOf(db: Pool, mentor: DemoPerson, mentee: DemoPerson): Promise<[mentor: string, mentee: string]> {
  const { rows } = await db.query<{ email: string; id: string }>('SELECT email, id FROM users WHERE email = ANY ($1)', [[demoAddress(mentor), demoAddress(mentee)]]);
  const idOf = (who: DemoPerson) => rows.find(({ email }) => email === demoAddress(who))!.id;
  return [idOf(mentor), idOf(mentee)];
}

/** Gives two of the demo clocks, and hours of every day. */
export async function giveHours(db: Pool, { mentor, mentee, zones, hours }: Required<Meeting>): Promise<void> {
  const [one, other] = await idsOf(db, mentor, mentee);
  const always = (timeZone: string, [from, to]: [number, number]) => JSON.stringify({ timeZone, weekly: [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, from, to })), exceptions: [], holidays: [] });
  await db.query('UPDATE users SET time_zone = CASE id WHEN $1::uuid THEN $3 ELSE $4 END WHERE id IN ($1, $2)', [one, other, ...zones]);
  await db.query('UPDATE mentor_profiles SET availability = $2 WHERE person_id = $1', [one, always(zones[0], hours[0])]);
  await db.query('INSERT INTO mentee_profiles (person_id, availability) VALUES ($1, $2) ON CONFLICT (person_id) DO UPDATE SET availability = excluded.availability', [other, always(zones[1], hours[1])]);
}

/** A relation of two of the demo that is under way, with hours of every day that both have; the one there is, where there is one. */
export async function meeting(db: Pool, { mentor, mentee, zones = ['Europe/Paris', 'Europe/Paris'], hours = [[0, 1440], [0, 1440]] }: Meeting): Promise<string> {
  const [one, other] = await idsOf(db, mentor, mentee);
  const { rows: known } = await db.query<{ id: string }>(`SELECT id FROM mentorships WHERE mentor_id = $1 AND mentee_id = $2 AND status = 'active'`, [one, other]);
  if (known[0]) return known[0].id;
  await giveHours(db, { mentor, mentee, zones, hours });
  const { rows: made } = await db.query<{ id: string }>(
    `INSERT INTO mentorships (status, mentor_id, mentee_id, duration_months, answered_at, started_at, planned_end)
     VALUES ('active', $1, $2, 3, now() - interval '8 days', now() - interval '8 days', now() + interval '3 months') RETURNING id`,
    [one, other],
  );
  return made[0]!.id;
}

/** As if a session were so many minutes from now, by the clock of the database; its times for both go along. */
export async function moveTo(db: Pool, session: string, minutesToGo: number): Promise<void> {
  const by = `(SELECT now() + make_interval(secs => $2::float8 * 60) - starts_at FROM mentorship_sessions WHERE id = $1)`;
  await db.query(`UPDATE session_times SET starts_at = starts_at + ${by}, ends_at = ends_at + ${by} WHERE session_id = $1`, [session, minutesToGo]);
  await db.query(`UPDATE mentorship_sessions SET starts_at = starts_at + ${by}, ends_at = ends_at + ${by} WHERE id = $1`, [session, minutesToGo]);
}

/** The session whose page this is. */
export const sessionOf = (address: string): string => new URL(address).pathname.split('/').at(-1)!;

/** Where a session is planned: unfolds tomorrow, and gives its hours. Late in the evening today has none left. */
export async function slotsOfTomorrow(page: Page): Promise<Locator> {
  const day = page.locator('main details[name="day"]').nth(1);
  await day.evaluate((fold: HTMLDetailsElement) => (fold.open = true));
  return day.locator('label:has([name="startsAt"])');
}
