import { sql } from '@mentora/platform';
import type { Side } from '../mentorships/status';
import { linkOf } from './place';
import type { CancelCause, Scope, SessionStatus, SessionType } from './status';
import { readText } from './texts';

type Instant = string | Date;

/** A session as a row of `mentorship_sessions s JOIN session_series e JOIN mentorships m`. */
export interface SessionRow extends Record<string, unknown> {
  id: string;
  mentorship: string;
  series: string;
  number: number;
  rule: string | null;
  recurrenceId: Instant;
  startsAt: Instant;
  endsAt: Instant;
  timeZone: string;
  type: SessionType;
  status: SessionStatus;
  awaits: Side | null;
  plannedBy: Side | null;
  sealedAgenda: string | null;
  sealedPlace: string | null;
  startedAt: Instant | null;
  finishedAt: Instant | null;
  cancelledAt: Instant | null;
  cancelledBy: Side | null;
  cancelCause: CancelCause | null;
  late: boolean;
  sealedCancel: string | null;
  moveStartsAt: Instant | null;
  moveMinutes: number | null;
  moveBy: Side | null;
  moveScope: Scope | null;
  sealedMove: string | null;
}

const sideOf = (column: ReturnType<typeof sql>) => sql`CASE ${column} WHEN m.mentor_id THEN 'mentor' WHEN m.mentee_id THEN 'mentee' END`;

export const sessionColumns = sql`s.id, s.mentorship_id AS mentorship, s.series_id AS series, s.number, e.rule, s.recurrence_id AS "recurrenceId",
  s.starts_at AS "startsAt", s.ends_at AS "endsAt", e.time_zone AS "timeZone", s.type, s.status, s.awaits,
  ${sideOf(sql`s.planned_by_id`)} AS "plannedBy", s.sealed_agenda AS "sealedAgenda", s.sealed_place AS "sealedPlace",
  s.started_at AS "startedAt", s.finished_at AS "finishedAt", s.cancelled_at AS "cancelledAt",
  ${sideOf(sql`s.cancelled_by_id`)} AS "cancelledBy", s.cancel_cause AS "cancelCause", s.late, s.sealed_cancel AS "sealedCancel",
  s.move_starts_at AS "moveStartsAt", s.move_minutes AS "moveMinutes", s.move_by AS "moveBy", s.move_scope AS "moveScope", s.sealed_move AS "sealedMove"`;

export const sessionTables = sql`mentorship_sessions s JOIN session_series e ON e.id = s.series_id JOIN mentorships m ON m.id = s.mentorship_id`;

/** An instant of the database as JSON has it. */
export const iso = (instant: Instant): string => new Date(instant).toISOString();
export const isoOf = (instant: Instant | null): string | null => (instant === null ? null : iso(instant));

/** How long it is between two instants, in whole minutes. */
export const minutesBetween = (start: Instant, end: Instant): number => Math.round((new Date(end).getTime() - new Date(start).getTime()) / 60_000);

/** A session as its two people have it from a door, but for what they write there. */
export function sessionDoc(row: SessionRow) {
  const place = readText('session-place', row.id, row.sealedPlace);
  return {
    id: row.id,
    mentorship: row.mentorship,
    series: row.series,
    number: row.number,
    recurrence: row.rule,
    recurrenceId: iso(row.recurrenceId),
    startsAt: iso(row.startsAt),
    endsAt: iso(row.endsAt),
    durationMinutes: minutesBetween(row.startsAt, row.endsAt),
    timeZone: row.timeZone,
    type: row.type,
    status: row.status,
    /** Who has yet to say whether it is all right. */
    awaits: row.awaits,
    plannedBy: row.plannedBy,
    agenda: readText('session-agenda', row.id, row.sealedAgenda) ?? '',
    place: place ?? '',
    link: linkOf(place),
    startedAt: isoOf(row.startedAt),
    finishedAt: isoOf(row.finishedAt),
    cancelled: row.cancelledAt
      ? {
          at: iso(row.cancelledAt),
          by: row.cancelledBy,
          cause: row.cancelCause,
          late: row.late,
          reason: readText('session-cancel', row.id, row.sealedCancel) ?? '',
        }
      : null,
    /** Another time that one of the two would rather have. */
    move: row.moveStartsAt
      ? {
          startsAt: iso(row.moveStartsAt),
          durationMinutes: row.moveMinutes,
          by: row.moveBy,
          scope: row.moveScope,
          reason: readText('session-move', row.id, row.sealedMove) ?? '',
        }
      : null,
  };
}

export type SessionDoc = ReturnType<typeof sessionDoc>;
