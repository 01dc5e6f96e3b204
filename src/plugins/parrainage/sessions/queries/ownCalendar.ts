import { query, sql } from '@mentora/platform';
import { shownName } from '@mentora/platform/minors';
import type { PayloadRequest } from 'payload';
import { availableTimes, type Availability, type Interval } from '../../calendar';
import { unite } from '../../calendar/intervals';
import { iso } from '../read';
import type { SessionStatus, SessionType } from '../status';

/** Something in a person's calendar: a session of a relation, or a time that is held while one chooses. */
export interface CalendarThing {
  id: string;
  startsAt: string;
  endsAt: string;
  /** Null for a time that is held. */
  session: { mentorship: string; type: SessionType; status: SessionStatus; awaited: boolean; other: string | null } | null;
}

interface Row extends Record<string, unknown> {
  id: string;
  startsAt: string;
  endsAt: string;
  mentorship: string;
  type: SessionType;
  status: SessionStatus;
  awaited: boolean;
  other: string | null;
}

/** More than anybody has in two months. */
const most = 500;

/** What a person has between two instants, of all relations, in order: sessions that were not cancelled, and times that are held. */
export async function ownCalendar(req: PayloadRequest, { person, start, end }: Interval & { person: string }): Promise<CalendarThing[]> {
  const [from, to] = [start.toISOString(), end.toISOString()];
  const sessions = await query<Row>(
    req,
    sql`SELECT s.id, s.starts_at AS "startsAt", s.ends_at AS "endsAt", s.mentorship_id AS mentorship, s.type, s.status, s.awaits IS NOT NULL AS awaited,
          (SELECT ${shownName(sql`${person}::uuid`)} FROM users u WHERE u.id = CASE WHEN m.mentor_id = ${person} THEN m.mentee_id ELSE m.mentor_id END) AS other
        FROM mentorship_sessions s JOIN mentorships m ON m.id = s.mentorship_id
        WHERE ${person}::uuid IN (m.mentor_id, m.mentee_id) AND s.status <> 'cancelled' AND s.ends_at > ${from}::timestamptz AND s.starts_at < ${to}::timestamptz
        ORDER BY s.starts_at, s.id LIMIT ${most}`,
  );
  const holds = await query<{ id: string; startsAt: string; endsAt: string }>(
    req,
    sql`SELECT t.hold_id AS id, t.starts_at AS "startsAt", t.ends_at AS "endsAt" FROM session_times t
        WHERE t.person_id = ${person} AND t.held_until > clock_timestamp() AND t.ends_at > ${from}::timestamptz AND t.starts_at < ${to}::timestamptz`,
  );
  const times = ({ id, startsAt, endsAt }: Pick<Row, 'id' | 'startsAt' | 'endsAt'>) => ({ id, startsAt: iso(startsAt), endsAt: iso(endsAt) });
  return [
    ...sessions.map(({ mentorship, type, status, awaited, other, ...row }) => ({ ...times(row), session: { mentorship, type, status, awaited, other } })),
    ...holds.map((row) => ({ ...times(row), session: null })),
  ].sort((one, other) => (one.startsAt < other.startsAt ? -1 : 1));
}

/** When a person has said to have time, as a mentor or as a mentee, between two instants. */
export async function ownHours(req: PayloadRequest, person: string, span: Interval): Promise<Interval[]> {
  const rows = await query<{ availability: Availability | null }>(
    req,
    sql`SELECT availability FROM mentor_profiles WHERE person_id = ${person} UNION ALL SELECT availability FROM mentee_profiles WHERE person_id = ${person}`,
  );
  return unite(rows.flatMap(({ availability }) => (availability ? availableTimes(availability, span) : [])));
}

/** Whether a person has, or had, anybody to meet. */
export async function hasRelation(req: PayloadRequest, person: string): Promise<boolean> {
  const [row] = await query<{ some: boolean }>(req, sql`SELECT EXISTS (SELECT FROM mentorships WHERE ${person}::uuid IN (mentor_id, mentee_id)) AS some`);
  return row!.some;
}
