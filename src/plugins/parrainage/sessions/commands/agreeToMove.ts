import '../events';
import { defineCommand, MentoraError, query, sql, uuids } from '@mentora/platform';
import { emit } from '@mentora/platform/events';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { reminderDue } from '../../calendar';
import { changeSeries } from '../following';
import { ofSession } from '../input';
import { keepSeries } from '../keep';
import { movedTimes, type Moved } from '../move';
import { holdSession, requireSession } from '../own';
import { keepMeeting, pairOf, requireMeeting } from '../pair';
import { sessionsOf } from '../queries/sessionsOf';
import { lockPeople, requireFree, takeTimes } from '../times';

/** Agrees to the time that the other has asked for. It takes place then, or all that follow do; taken times are 409 still. */
export const agreeToMove = defineCommand({
  name: 'agreeToMove',
  permission: 'mentorship.own',
  input: z.object(ofSession),
  run: async ({ req, input: { mentorship, session: id }, person }) => {
    const known = await pairOf(req, mentorship, person!.id);
    requireMeeting(known);
    const people = [known.mentor, known.mentee];
    await lockPeople(req, people);
    await keepMeeting(req, mentorship, person!.id);
    const session = await holdSession(req, { mentorship, session: id, person: person!.id });
    requireSession(session, ['planned']);
    const { moveStartsAt, moveMinutes, moveBy, moveScope } = session;
    if (moveStartsAt === null || moveBy === session.side) throw new MentoraError('moveNotAsked', { status: 409 });
    const startsAt = new Date(moveStartsAt);
    if (startsAt <= new Date()) throw new MentoraError('moveTooLate', { status: 409 });
    const scope = moveScope ?? 'one';
    const moved = await movedTimes(req, session, { startsAt, durationMinutes: moveMinutes!, scope });
    const asking = { people, by: person!.id, except: moved.sessions };
    await requireFree(req, moved.times, asking);
    await takeTimes(req, moved.times.map((time) => ({ startsAt: time.startsAt, endsAt: time.endsAt, session: time.id })), asking);
    const series = await placeIn(req, mentorship, session.series, moved);
    await writeTimes(req, series, moved);
    const cutFrom = series === session.series ? null : session.series;
    await emit(req, 'session.moved', { mentorship, session: id, scope, by: person!.id, cutFrom });
    return (await sessionsOf(req, [id]))[0]!;
  },
});

/** The series that moved sessions are of: their own, or where all that follow were cut off another one. */
async function placeIn(req: PayloadRequest, mentorship: string, series: string, { following, renumbered }: Moved): Promise<string> {
  if (!following) {
    await changeSeries(req, series);
    return series;
  }
  const { before } = following.split;
  const { startsAt, durationMinutes, rule } = following.after;
  if (before) {
    await changeSeries(req, series, before.series.rule);
    return (await keepSeries(req, mentorship, following.after, 0)).id;
  }
  await changeSeries(req, series, rule);
  await query(req, sql`UPDATE session_series SET starts_at = ${startsAt.toISOString()}, duration_minutes = ${durationMinutes} WHERE id = ${series}`);
  // Two of a series may change places: none is in the other's way for a moment.
  await query(
    req,
    sql`UPDATE mentorship_sessions SET recurrence_id = recurrence_id + interval '1000 years' WHERE id = ANY (${uuids(renumbered.map(({ id }) => id))})`,
  );
  return series;
}

async function writeTimes(req: PayloadRequest, series: string, { times, renumbered }: Moved): Promise<void> {
  const now = new Date();
  if (renumbered.length > 0) {
    await query(
      req,
      sql`UPDATE mentorship_sessions s SET series_id = ${series}, number = other.number, recurrence_id = other."recurrenceId"
          FROM jsonb_to_recordset(${JSON.stringify(renumbered)}::jsonb) AS other (id uuid, number smallint, "recurrenceId" timestamptz) WHERE s.id = other.id`,
    );
  }
  const rows = times.map(({ id, startsAt, endsAt }) => ({ id, startsAt, endsAt, reminded: reminderDue(startsAt, now) }));
  await query(
    req,
    sql`UPDATE mentorship_sessions s SET starts_at = other."startsAt", ends_at = other."endsAt", reminded = other.reminded, awaits = NULL,
          move_starts_at = NULL, move_minutes = NULL, move_by = NULL, move_scope = NULL, sealed_move = NULL, updated_at = now()
        FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS other (id uuid, "startsAt" timestamptz, "endsAt" timestamptz, reminded text)
        WHERE s.id = other.id`,
  );
}
