import { query, sql, type Locale } from '@mentora/platform';
import { shownName } from '@mentora/platform/minors';
import type { Payload } from 'payload';
import { skillsShown, type ShownSkill } from '../../profiles/queries/mentors';
import type { Availability } from '../../profiles/hours';
import type { ContactWay } from '../../profiles/status';
import type { Side } from '../status';

/** One of the two, as the other sees him or her. */
export interface Participant extends Record<string, unknown> {
  id: string;
  name: string;
  biography: string;
  timeZone: string;
  languages: string[];
  /** What a mentor can help with; what a mentee would like to learn. */
  skills: ShownSkill[];
  /** How a mentee sees his or her own level, and interests. */
  level: number | null;
  interests: string[];
  /** By what a mentor would rather be reached; nothing where that was not said. */
  contact: ContactWay[];
  /** When there is time, by this one's own clock; null where that was not said. */
  availability: Availability | null;
  /** What mentees have said of a mentor. */
  rating: { stars: number; count: number } | null;
}

interface Wanted {
  id: string;
  side: Side;
  viewer: string;
  locale: Locale;
}

/** The card of one of the two people of a relation. */
export async function participant(payload: Payload, { id, side, viewer, locale }: Wanted): Promise<Participant> {
  const asMentor = side === 'mentor';
  const [row] = await query<Participant>(
    { payload },
    sql`SELECT u.id, ${shownName(sql`${viewer}::uuid`)} AS name, coalesce(${asMentor ? sql`nullif(p.biography, '')` : sql`NULL`}, u.biography, '') AS biography,
          coalesce(p.availability ->> 'timeZone', u.time_zone) AS "timeZone", coalesce(p.languages, '{}') AS languages, p.availability,
          ${asMentor ? sql`coalesce(p.contact, '{}')` : sql`'{}'::text[]`} AS contact,
          ${skillsShown(asMentor ? 'mentor_skills' : 'mentee_skills', sql`u.id`, locale)} AS skills,
          ${asMentor ? sql`NULL::int` : sql`p.level`} AS level, ${asMentor ? sql`'{}'::text[]` : sql`coalesce(p.interests, '{}')`} AS interests,
          ${asMentor ? sql`(SELECT CASE WHEN count(*) > 0 THEN jsonb_build_object('stars', round(avg(f.stars), 1), 'count', count(*)) END
            FROM mentorship_feedback f JOIN mentorships m ON m.id = f.mentorship_id WHERE m.mentor_id = u.id AND f.side = 'mentee' AND m.closed_at IS NOT NULL)` : sql`NULL`} AS rating
        FROM users u LEFT JOIN ${asMentor ? sql`mentor_profiles` : sql`mentee_profiles`} p ON p.person_id = u.id WHERE u.id = ${id}`,
  );
  return row!;
}
