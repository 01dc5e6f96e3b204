import '../events';
import { query, sql } from '@mentora/platform';
import { defineSubscriber } from '@mentora/platform/events';
import { notify } from '@mentora/platform/notifications';
import type { PayloadRequest } from 'payload';
import { administrators } from '../../administrators';
import { sessionFlagged } from './flagged';
import {
  sessionAccepted,
  sessionCancelled,
  sessionCut,
  sessionFeedbackAsked,
  sessionKept,
  sessionMentioned,
  sessionMissed,
  sessionMoveAsked,
  sessionMoved,
  sessionMoveRefused,
  sessionPlanned,
  sessionStarted,
  sessionSummaryShared,
} from './ofSession';

/** The two of a session, without this one. */
async function others(req: PayloadRequest, session: string, by: string | null): Promise<string[]> {
  const rows = await query<{ person: string }>(req, sql`SELECT person_id AS person FROM session_people WHERE session_id = ${session}`);
  return rows.map(({ person }) => person).filter((person) => person !== by);
}

const told = {
  'session.planned': sessionPlanned,
  'session.accepted': sessionAccepted,
  'session.moveAsked': sessionMoveAsked,
  'session.moveRefused': sessionMoveRefused,
  'session.moved': sessionMoved,
  'session.cancelled': sessionCancelled,
  'session.mentioned': sessionMentioned,
  'session.summaryShared': sessionSummaryShared,
  'session.feedbackAsked': sessionFeedbackAsked,
} as const;

/** Whoever of the two did not do it is told; both, where nobody did. */
const tellTheOther = defineSubscriber({
  key: 'sessions.tellTheOther',
  on: Object.keys(told) as (keyof typeof told)[],
  handle: async (req, { id, name, data: { session, by } }) => notify(req, { type: told[name], to: await others(req, session, by), data: { session }, key: id }),
});

/** Whoever did it has it in the calendar too. */
const tellTheCalendar = defineSubscriber({
  key: 'sessions.tellTheCalendar',
  on: ['session.planned', 'session.moved', 'session.cancelled'],
  handle: async (req, { id, data: { session, by } }) => {
    if (by) await notify(req, { type: sessionKept, to: [by], data: { session }, key: id });
  },
});

/** Calendars know a series and what was cut off it as two things: the first has ended sooner. */
const tellOfCut = defineSubscriber({
  key: 'sessions.tellOfCut',
  on: ['session.moved'],
  handle: async (req, { id, data: { cutFrom } }) => {
    if (!cutFrom) return;
    const [left] = await query<{ id: string }>(
      req,
      sql`SELECT id FROM mentorship_sessions WHERE series_id = ${cutFrom} AND status <> 'cancelled' ORDER BY starts_at DESC LIMIT 1`,
    );
    if (left) await notify(req, { type: sessionCut, to: await others(req, left.id, null), data: { session: left.id }, key: id });
  },
});

/** Who is not there yet learns that the other is. */
const tellWhoIsAwaited = defineSubscriber({
  key: 'sessions.tellWhoIsAwaited',
  on: ['session.started'],
  handle: async (req, { id, data: { session } }) => {
    const rows = await query<{ person: string }>(req, sql`SELECT person_id AS person FROM session_people WHERE session_id = ${session} AND attended IS NOT TRUE`);
    await notify(req, { type: sessionStarted, to: rows.map(({ person }) => person), data: { session }, key: id });
  },
});

const tellOfMissed = defineSubscriber({
  key: 'sessions.tellOfMissed',
  on: ['session.missed'],
  handle: async (req, { id, data: { session } }) => notify(req, { type: sessionMissed, to: await others(req, session, null), data: { session }, key: id }),
});

const tellOfFlag = defineSubscriber({
  key: 'sessions.tellOfFlag',
  on: ['session.flagged'],
  handle: async (req, { id, data: { session } }) => notify(req, { type: sessionFlagged, to: await administrators(req), data: { session }, key: id }),
});

export const noticeSubscribers = [tellTheOther, tellTheCalendar, tellOfCut, tellWhoIsAwaited, tellOfMissed, tellOfFlag];
