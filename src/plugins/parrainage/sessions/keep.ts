import { query, sql, uuids } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import { reminderDue, type Occurrence, type Series } from '../calendar';
import type { Preparation } from './input';
import type { MeetingPair } from './pair';
import type { SessionType } from './status';
import { sealText } from './texts';

type Req = Pick<PayloadRequest, 'payload' | 'transactionID'>;

/** Writes a series, and answers its id, with as many ids for sessions to be written. */
export async function keepSeries(
  req: Req,
  mentorship: string,
  { startsAt, durationMinutes, timeZone, rule }: Series,
  count: number,
): Promise<{ id: string; ids: string[] }> {
  const [row] = await query<{ id: string; ids: string[] }>(
    req,
    sql`INSERT INTO session_series (mentorship_id, starts_at, duration_minutes, time_zone, rule)
        VALUES (${mentorship}, ${startsAt.toISOString()}, ${durationMinutes}, ${timeZone}, ${rule})
        RETURNING id, (SELECT coalesce(jsonb_agg(uuidv7()), '[]') FROM generate_series(1, ${count}::int)) AS ids`,
  );
  return row!;
}

export interface NewSessions {
  pair: MeetingPair;
  series: string;
  /** One for each occurrence, in their order. */
  ids: readonly string[];
  occurrences: readonly Occurrence[];
  type: SessionType;
  agenda: string;
  place: string;
  preparation?: Preparation;
  awaits: 'mentor' | 'mentee' | null;
  by: string;
}

/** Writes the sessions of a series, with what each is for one of the two alone. */
export async function keepSessions(req: Req, { pair, series, ids, occurrences, type, agenda, place, preparation, awaits, by }: NewSessions): Promise<void> {
  const now = new Date();
  const prepared = preparation ? JSON.stringify(preparation) : '';
  const rows = occurrences.map(({ number, recurrenceId, startsAt, endsAt }, index) => {
    const id = ids[index]!;
    // Reminders whose time has passed already are not for now.
    const reminded = reminderDue(startsAt, now);
    const texts = {
      agenda: sealText('session-agenda', id, agenda),
      place: sealText('session-place', id, place),
      prepared: sealText('session-preparation', id, prepared),
    };
    return { id, number, recurrenceId, startsAt, endsAt, reminded, ...texts };
  });
  await query(
    req,
    sql`WITH made AS (
          INSERT INTO mentorship_sessions (id, mentorship_id, series_id, number, recurrence_id, starts_at, ends_at, type, awaits, sealed_agenda, sealed_place,
            sealed_preparation, reminded, planned_by_id)
          SELECT id, ${pair.id}, ${series}, number, "recurrenceId", "startsAt", "endsAt", ${type}, ${awaits}, agenda, place, prepared, reminded, ${by}
          FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS given (id uuid, number smallint, "recurrenceId" timestamptz,
            "startsAt" timestamptz, "endsAt" timestamptz, agenda text, place text, prepared text, reminded text)
          RETURNING id)
        INSERT INTO session_people (session_id, person_id) SELECT made.id, person FROM made, unnest(${uuids([pair.mentor, pair.mentee])}) AS one (person)`,
  );
}
