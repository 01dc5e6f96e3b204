import { query, sql, type PersonalData } from '@mentora/platform';
import { holdAllSeries } from './following';
import { actionsOf } from './written';
import { readText } from './texts';

interface Row extends Record<string, unknown> {
  id: string;
  agenda: string | null;
  place: string | null;
  preparation: string | null;
  cancel: string | null;
  move: string | null;
  notes: string | null;
  summary: string | null;
}

/** The sessions of a person's relations, with what both read of them. The other keeps them; what this one has given as a reason goes. */
const sessions: PersonalData = {
  collection: 'mentorship-sessions',
  export: async (payload, id) => {
    const rows = await query<Row>(
      { payload },
      sql`SELECT s.id, s.mentorship_id AS mentorship, s.starts_at AS "startsAt", s.ends_at AS "endsAt", e.time_zone AS "timeZone", e.rule AS recurrence, s.type, s.status,
            s.planned_by_id = ${id} AS "plannedByMe", s.started_at AS "startedAt", s.finished_at AS "finishedAt", s.cancelled_at AS "cancelledAt",
            s.cancelled_by_id = ${id} AS "cancelledByMe", s.cancel_cause AS "cancelCause", s.late, s.flagged_by_id = ${id} AS "flaggedByMe", s.flag_reason AS "flagReason",
            s.sealed_agenda AS agenda, s.sealed_place AS place, s.sealed_preparation AS preparation, s.sealed_cancel AS cancel, s.sealed_move AS move,
            s.sealed_notes AS notes, s.sealed_summary AS summary
          FROM mentorship_sessions s JOIN session_series e ON e.id = s.series_id JOIN mentorships m ON m.id = s.mentorship_id
          WHERE ${id}::uuid IN (m.mentor_id, m.mentee_id) ORDER BY s.starts_at, s.id`,
    );
    return Promise.all(
      rows.map(async (row) => ({
        ...row,
        agenda: readText('session-agenda', row.id, row.agenda),
        place: readText('session-place', row.id, row.place),
        preparation: readText('session-preparation', row.id, row.preparation),
        cancel: readText('session-cancel', row.id, row.cancel),
        move: readText('session-move', row.id, row.move),
        notes: readText('session-notes', row.id, row.notes),
        summary: readText('session-summary', row.id, row.summary),
        actions: await actionsOf({ payload }, row.id),
      })),
    );
  },
  erase: async (req, id) => {
    const theirs = await query<{ id: string }>(req, sql`SELECT id FROM mentorships WHERE ${id}::uuid IN (mentor_id, mentee_id)`);
    await holdAllSeries(req, theirs.map((one) => one.id));
    await query(
      req,
      sql`UPDATE mentorship_sessions s SET sealed_cancel = CASE WHEN s.cancelled_by_id = ${id} THEN NULL ELSE sealed_cancel END,
            sealed_move = CASE WHEN (s.move_by = 'mentor') = (m.mentor_id = ${id}) THEN NULL ELSE sealed_move END
          FROM mentorships m WHERE m.id = s.mentorship_id AND ${id}::uuid IN (m.mentor_id, m.mentee_id)`,
    );
  },
};

/** What a person has written for oneself, and has said of sessions. It goes with the account, by its foreign key. */
const own: PersonalData = {
  collection: 'session-people',
  export: async (payload, id) => {
    const rows = await query<{ id: string; notes: string | null; feedback: string | null }>(
      { payload },
      sql`SELECT id, session_id AS session, attended, rating, rated_at AS "ratedAt", sealed_notes AS notes, sealed_feedback AS feedback
          FROM session_people WHERE person_id = ${id} ORDER BY id`,
    );
    return rows.map((row) => ({
      ...row,
      notes: readText('session-own-notes', row.id, row.notes),
      feedback: readText('session-feedback', row.id, row.feedback),
    }));
  },
  erase: () => Promise.resolve(),
};

/** When a person is taken, and the private address of the calendar. Both go with the account, by their foreign keys. */
const calendar: PersonalData = {
  collection: 'session-times',
  export: async (payload, id) => ({
    taken: await query({ payload }, sql`SELECT starts_at AS "startsAt", ends_at AS "endsAt", held_until AS "heldUntil" FROM session_times WHERE person_id = ${id} ORDER BY starts_at`),
    feeds: await query({ payload }, sql`SELECT created_at AS since FROM calendar_feeds WHERE person_id = ${id}`),
  }),
  erase: () => Promise.resolve(),
};

export const sessionsData: PersonalData[] = [sessions, own, calendar];
