import { pageInput, pageOf, query, readInput, sql, texts, uuids, type Locale, type Page } from '@mentora/platform';
import { shownName } from '@mentora/platform/minors';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { mentorsInCommonHours } from '../../matches/queries/commonHours';
import { askableBy, isAway } from '../askable';
import type { Availability } from '../hours';
import type { ContactWay, Rhythm, Style } from '../status';

type Req = Pick<PayloadRequest, 'payload'>;

/** A skill as it is shown, with its level from 1 to 5. */
export interface ShownSkill {
  id: string;
  key: string;
  title: string;
  level: number;
}

/** A mentor as the directory shows one. The id is the person's. */
export interface MentorCard extends Record<string, unknown> {
  id: string;
  /** Of a minor the first name alone. */
  name: string;
  biography: string;
  skills: ShownSkill[];
  topics: string[];
  languages: string[];
  timeZone: string;
  styles: Style[];
  rhythm: Rhythm | null;
  months: { from: number; to: number };
  contact: ContactWay[];
  capacity: number;
  freePlaces: number;
  /** Asked for nothing new meanwhile; until when, where the mentor has said. */
  away: boolean;
  awayUntil: string | null;
  /** Hours until this mentor has answered, half of the time and nine times in ten; null before three answers. */
  waiting: { median: number; ninetieth: number } | null;
  /** What mentees have said at the end; null before anybody has. */
  rating: { stars: number; count: number } | null;
  /** Relations that came to their planned end. */
  completed: number;
  /** It is whoever asks. */
  self: boolean;
}

/** The same with the hours, which are told to whoever has signed in. */
export interface MentorDetail extends MentorCard {
  availability: Availability | null;
}

export const mentorWishes = pageInput.extend({
  q: z.string('invalid').max(100, 'invalid').optional(),
  /** The key of a skill, or its id. */
  skill: z.string('invalid').max(100, 'invalid').optional(),
  language: z.string('invalid').max(3, 'invalid').optional(),
  /** With `true`, those alone who can be asked now. */
  free: z.enum(['true', 'false'], 'invalid').optional(),
  /** With `true`, those alone with whom who asks has an hour in common. */
  common: z.enum(['true', 'false'], 'invalid').optional(),
});

export type MentorWishes = z.input<typeof mentorWishes>;

/** What mentees have given, of relations whose archive is closed. */
const stars = sql`(SELECT avg(f.stars) FROM mentorship_feedback f JOIN mentorships m ON m.id = f.mentorship_id
  WHERE m.mentor_id = p.person_id AND f.side = 'mentee' AND m.closed_at IS NOT NULL)`;

/** Skills of `table`, in the order of their level. */
export const skillsShown = (table: 'mentor_skills' | 'mentee_skills', person: ReturnType<typeof sql>, locale: Locale) => sql`coalesce((
  SELECT jsonb_agg(jsonb_build_object('id', k.id, 'key', k.key, 'level', s.level, 'title', coalesce(
      (SELECT title FROM skills_locales WHERE _parent_id = k.id AND _locale::text = ${locale}),
      (SELECT title FROM skills_locales WHERE _parent_id = k.id AND _locale = 'fr'), k.key)) ORDER BY s.level DESC, k.key)
  FROM ${sql.identifier(table)} s JOIN skills k ON k.id = s.skill_id WHERE s.person_id = ${person}), '[]')`;

/** The columns of a `MentorCard`, of `mentor_profiles p JOIN users u`. */
function cardColumns(viewer: string | null, locale: Locale) {
  const hours = sql`extract(epoch FROM answered_at - created_at) / 3600`;
  // Nobody's id: to a visitor every minor has a first name alone.
  const reader = viewer ?? '00000000-0000-0000-0000-000000000000';
  return sql`p.person_id AS id, ${shownName(sql`${reader}::uuid`)} AS name, p.biography, ${skillsShown('mentor_skills', sql`p.person_id`, locale)} AS skills,
    p.topics, p.languages, p.availability ->> 'timeZone' AS "timeZone", p.styles, p.rhythm,
    jsonb_build_object('from', p.months_from, 'to', p.months_to) AS months, p.contact, p.capacity,
    CASE WHEN ${isAway} THEN 0 ELSE greatest(0, p.capacity - p.taken) END AS "freePlaces", ${isAway} AS away,
    CASE WHEN ${isAway} THEN p.away_until::text END AS "awayUntil",
    (SELECT CASE WHEN count(*) >= 3 THEN jsonb_build_object(
        'median', round(percentile_cont(0.5) WITHIN GROUP (ORDER BY ${hours})::numeric, 1),
        'ninetieth', round(percentile_cont(0.9) WITHIN GROUP (ORDER BY ${hours})::numeric, 1)) END
      FROM mentorships m WHERE m.mentor_id = p.person_id AND m.answered_at > now() - interval '1 year') AS waiting,
    (SELECT CASE WHEN count(*) > 0 THEN jsonb_build_object('stars', round(avg(f.stars), 1), 'count', count(*)) END
      FROM mentorship_feedback f JOIN mentorships m ON m.id = f.mentorship_id
      WHERE m.mentor_id = p.person_id AND f.side = 'mentee' AND m.closed_at IS NOT NULL) AS rating,
    (SELECT count(*)::int FROM mentorships m WHERE m.mentor_id = p.person_id AND m.status = 'completed') AS completed,
    p.person_id::text IS NOT DISTINCT FROM ${viewer}::text AS self`;
}

/** A page of the directory: who can be asked first, then by what mentees say. */
export async function mentors(req: Req, viewer: string | null, locale: Locale, wishes: MentorWishes): Promise<Page<MentorCard>> {
  const { q, skill, language, free, common, ...page } = readInput(mentorWishes, wishes);
  const together = common === 'true' ? await mentorsInCommonHours(req, viewer) : null;
  const words = (q ?? '').split(/\s+/).filter(Boolean).slice(0, 8);
  const found = words.map((word) => sql`AND unaccent(lower(concat_ws(' ', u.name, p.biography, array_to_string(p.topics, ' '), (
    SELECT string_agg(l.title, ' ') FROM mentor_skills s JOIN skills_locales l ON l._parent_id = s.skill_id WHERE s.person_id = p.person_id))))
    LIKE '%' || unaccent(lower(replace(replace(${word}::text, '%', ''), '_', ''))) || '%'`);
  const where = sql`${askableBy(viewer)} ${sql.join(found, sql` `)}
    ${skill ? sql`AND EXISTS (SELECT FROM mentor_skills s JOIN skills k ON k.id = s.skill_id WHERE s.person_id = p.person_id AND ${skill} IN (k.key, k.id::text))` : sql``}
    ${language ? sql`AND p.languages @> ${texts([language])}` : sql``}
    ${together ? sql`AND p.person_id = ANY (${uuids(together)})` : sql``}
    ${free === 'true' ? sql`AND NOT ${isAway} AND p.taken < p.capacity` : sql``}`;
  const rows = await query<MentorCard & { total: number }>(
    req,
    sql`SELECT ${cardColumns(viewer, locale)}, found.total FROM (
          SELECT p.person_id, count(*) OVER ()::int AS total, row_number() OVER (
            ORDER BY (NOT ${isAway} AND p.taken < p.capacity) DESC, ${stars} DESC NULLS LAST, u.name, u.id) AS place FROM mentor_profiles p JOIN users u ON u.id = p.person_id WHERE ${where}
          ORDER BY place
          LIMIT ${page.limit} OFFSET ${(page.page - 1) * page.limit}) found
        JOIN mentor_profiles p ON p.person_id = found.person_id JOIN users u ON u.id = p.person_id
        ORDER BY found.place`,
  );
  return pageOf(rows.map(({ total: _, ...card }) => card), rows[0]?.total ?? 0, page);
}

/** The cards of these mentors, in their order, but for those whom somebody is not shown. */
export async function mentorCards(req: Req, viewer: string, locale: Locale, ids: readonly string[]): Promise<MentorCard[]> {
  return query<MentorCard>(
    req,
    sql`SELECT ${cardColumns(viewer, locale)} FROM mentor_profiles p JOIN users u ON u.id = p.person_id
        WHERE p.person_id = ANY (${uuids(ids)}) AND ${askableBy(viewer)} ORDER BY array_position(${uuids(ids)}, p.person_id)`,
  );
}

/** One mentor; null where there is none to be seen. */
export async function mentorDetail(req: Req, viewer: string | null, locale: Locale, id: string): Promise<MentorDetail | null> {
  const [row] = await query<MentorDetail>(
    req,
    sql`SELECT ${cardColumns(viewer, locale)}, CASE WHEN ${viewer !== null} THEN p.availability END AS availability
        FROM mentor_profiles p JOIN users u ON u.id = p.person_id WHERE p.person_id = ${id} AND ${askableBy(viewer)}`,
  );
  return row ?? null;
}
