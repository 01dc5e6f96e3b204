import { query, sql, uuids } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import type { Change, ChangedSeries, Series } from '../calendar';
import { minutesBetween } from './read';

type Req = Pick<PayloadRequest, 'payload' | 'transactionID'>;

interface SeriesRow extends Record<string, unknown> {
  startsAt: string;
  durationMinutes: number;
  timeZone: string;
  rule: string | null;
  sequence: number;
}

interface OccurrenceRow extends Record<string, unknown> {
  id: string;
  recurrenceId: string;
  startsAt: string;
  endsAt: string;
  status: string;
}

/** A series as it stands, with what became of its sessions, and which session is which. */
export interface KeptSeries extends ChangedSeries {
  sequence: number;
  sessions: { id: string; recurrenceId: Date; status: string }[];
}

/** Reads a series as the calendar knows it. */
export async function readKeptSeries(req: Req, id: string): Promise<KeptSeries> {
  const [row] = await query<SeriesRow>(
    req,
    sql`SELECT starts_at AS "startsAt", duration_minutes AS "durationMinutes", time_zone AS "timeZone", rule, sequence FROM session_series WHERE id = ${id}`,
  );
  const rows = await query<OccurrenceRow>(
    req,
    sql`SELECT id, recurrence_id AS "recurrenceId", starts_at AS "startsAt", ends_at AS "endsAt", status FROM mentorship_sessions WHERE series_id = ${id} ORDER BY recurrence_id`,
  );
  const { sequence, ...kept } = row!;
  const series: Series = { ...kept, startsAt: new Date(kept.startsAt) };
  const sessions = rows.map(({ id: session, recurrenceId, status }) => ({ id: session, recurrenceId: new Date(recurrenceId), status }));
  return { series, changes: rows.flatMap((one) => changeOf(series, one)), sequence, sessions };
}

/** Holds all series of relations until the transaction ends: series come before their sessions, everywhere. */
export async function holdAllSeries(req: Req, mentorships: readonly string[]): Promise<void> {
  await query(req, sql`SELECT FROM session_series WHERE mentorship_id = ANY (${uuids(mentorships)}) ORDER BY id FOR UPDATE`);
}

/** What became of one occurrence, where that is not what the rule says. */
export function changeOf({ durationMinutes }: Series, row: Pick<OccurrenceRow, 'recurrenceId' | 'startsAt' | 'endsAt' | 'status'>): Change[] {
  const [recurrenceId, startsAt] = [new Date(row.recurrenceId), new Date(row.startsAt)];
  const minutes = minutesBetween(row.startsAt, row.endsAt);
  const cancelled = row.status === 'cancelled';
  if (!cancelled && minutes === durationMinutes && startsAt.getTime() === recurrenceId.getTime()) return [];
  return [{ recurrenceId, startsAt, durationMinutes: minutes, ...(cancelled && { cancelled }) }];
}

/** Ends a series after what stays of it, or just counts that it has changed: those invited are told. */
export async function changeSeries(req: Req, id: string, rule?: string | null): Promise<void> {
  await query(
    req,
    sql`UPDATE session_series SET sequence = sequence + 1 ${rule === undefined ? sql`` : sql`, rule = ${rule}`} WHERE id = ${id}`,
  );
}
