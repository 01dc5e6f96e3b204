import { query, sql, uuids } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import { reminderDue, type Occurrence, type Series } from '../calendar';
import type { MeetingPair } from './pair';
import type { SessionType } from './status';
import { sealText } from './texts';

type Req = Pick<PayloadRequest, 'payload' | 'transactionID'>;

/** Writes a series, and answers its id. */
export async function keepSeries(req: Req, mentorship: string, { startsAt, durationMinutes, timeZone, rule }: Series): Promise<string> {
  const [row] = await query<{ id: string }>(
    req,
    sql`INSERT INTO session_series (mentorship_id, starts_at, duration_minutes, time_zone, rule)
        VALUES (${mentorship}, ${startsAt.toISOString()}, ${durationMinutes}, ${timeZone}, ${rule}) RETURNING id`,
  );
  return row!.id;
}

export interface NewSessions {
  pair: MeetingPair;
  series: string;
  occurrences: readonly Occurrence[];
  type: SessionType;
  agenda: string;
  place: string;
  awaits: 'mentor' | 'mentee' | null;
  by: string;
}

/** Writes the sessions of a series, and answers their ids in the order of the occurrences. */
export async function keepSessions(req: Req, { pair, series, occurrences, type, agenda, place, awaits, by }: NewSessions): Promise<string[]> {
  const ids = (await query<{ id: string }>(req, sql`SELECT uuidv7()::text AS id FROM generate_series(1, ${occurrences.length}::int)`)).map(({ id }) => id);
  const now = new Date();
  const rows = occurrences.map(({ number, recurrenceId, startsAt, endsAt }, index) => {
    const id = ids[index]!;
    // Reminders whose time has passed already are not for now.
    const reminded = reminderDue(startsAt, now);
    return { id, number, recurrenceId, startsAt, endsAt, reminded, agenda: sealText('session-agenda', id, agenda), place: sealText('session-place', id, place) };
  });
  await query(
    req,
    sql`INSERT INTO mentorship_sessions (id, mentorship_id, series_id, number, recurrence_id, starts_at, ends_at, type, awaits, sealed_agenda, sealed_place,
          reminded, planned_by_id)
        SELECT id, ${pair.id}, ${series}, number, "recurrenceId", "startsAt", "endsAt", ${type}, ${awaits}, agenda, place, reminded, ${by}
        FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS made (id uuid, number smallint, "recurrenceId" timestamptz,
          "startsAt" timestamptz, "endsAt" timestamptz, agenda text, place text, reminded text)`,
  );
  await query(
    req,
    sql`INSERT INTO session_people (session_id, person_id) SELECT session, person FROM unnest(${uuids(ids)}) AS made (session),
          unnest(${uuids([pair.mentor, pair.mentee])}) AS one (person)`,
  );
  return ids;
}
