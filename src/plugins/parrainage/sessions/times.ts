import { MentoraError, query, sql, sqlStateOf, texts, uuids } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import { iso } from './read';

type Req = Pick<PayloadRequest, 'payload' | 'transactionID'>;

export interface Range {
  startsAt: Date;
  endsAt: Date;
}

/** Who asks, and for whom. */
export interface Asking {
  people: readonly string[];
  /** Whose own holds are in nobody's way. */
  by: string;
  /** Sessions that are about to give up their times. */
  except?: readonly string[];
}

/**
 * Locks these people's calendars until the transaction ends, always in the same order. Without it two transactions that
 * book for the same two people would each hold what the other waits for: the constraint of `session_times` alone keeps
 * double bookings out, and ends such pairs as deadlocks.
 */
export async function lockPeople(req: Req, people: readonly string[]): Promise<void> {
  await query(
    req,
    sql`SELECT pg_advisory_xact_lock(key) FROM (
          SELECT DISTINCT hashtextextended('session-times:' || person, 0) AS key FROM unnest(${texts(people)}) AS given (person) ORDER BY key) AS keys`,
  );
}

const asJson = (ranges: readonly Range[]) =>
  JSON.stringify(ranges.map(({ startsAt, endsAt }) => ({ startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() })));

/** Of `session_times t`: whether somebody's time is in the way of who asks. */
const isInTheWay = ({ by, except = [] }: Pick<Asking, 'by' | 'except'>) => sql`(t.held_until IS NULL OR (t.held_until > clock_timestamp() AND t.held_by_id <> ${by}))
  AND (t.session_id IS NULL OR NOT t.session_id = ANY (${uuids(except)}))`;

/** Those of these times at which one of the people of an expression is elsewhere already, as JSON. */
export const takenOf = (ranges: readonly Range[], people: ReturnType<typeof sql>, asking: Pick<Asking, 'by' | 'except'>) => sql`(
  SELECT coalesce(jsonb_agg(jsonb_build_object('startsAt', wished."startsAt", 'endsAt', wished."endsAt") ORDER BY wished."startsAt"), '[]')
  FROM jsonb_to_recordset(${asJson(ranges)}::jsonb) AS wished ("startsAt" timestamptz, "endsAt" timestamptz)
  WHERE EXISTS (
    -- One look into the index of the constraint for each person: = ANY would read all that a person ever has.
    SELECT FROM unnest(${people}) AS one (person) JOIN session_times t ON t.person_id = one.person
      AND tstzrange(t.starts_at, t.ends_at) && tstzrange(wished."startsAt", wished."endsAt")
    WHERE ${isInTheWay(asking)}))`;

export type Taken = readonly { startsAt: string; endsAt: string }[];

/** The same, by the ids of the people. */
export async function takenAmong(req: Req, ranges: readonly Range[], asking: Asking): Promise<Taken> {
  const [row] = await query<{ taken: Taken }>(req, sql`SELECT ${takenOf(ranges, uuids(asking.people), asking)} AS taken`);
  return row!.taken;
}

/** Throws 409 `sessionTaken` with the times that are taken, by name. */
export function refuseTaken(taken: Taken): void {
  if (taken.length === 0) return;
  const named = taken.map(({ startsAt, endsAt }) => ({ startsAt: iso(startsAt), endsAt: iso(endsAt) }));
  throw new MentoraError('sessionTaken', { status: 409, params: { count: taken.length }, extra: { taken: named } });
}

/**
 * Sees to it that these times are free for people whose calendars are locked: holds that are over go, and so do the person's
 * own and the times of the sessions that give theirs up. Throws 409 `sessionTaken` where one is taken.
 */
export async function requireFree(req: Req, ranges: readonly Range[], asking: Asking): Promise<void> {
  const { people, by, except = [] } = asking;
  const [row] = await query<{ taken: Taken }>(
    req,
    sql`WITH gone AS (
          DELETE FROM session_times WHERE (held_until IS NOT NULL AND (held_by_id = ${by} OR (person_id = ANY (${uuids(people)}) AND held_until <= clock_timestamp())))
            OR session_id = ANY (${uuids(except)}))
        SELECT ${takenOf(ranges, uuids(people), asking)} AS taken`,
  );
  refuseTaken(row!.taken);
}

/** What takes a time: a session, or a hold that somebody has until an instant. */
export type Taking = Range & ({ session: string } | { hold: string; until: Date });

/** Takes times for people whose calendars are locked, once `requireFree` has found them free. */
export async function takeTimes(req: Req, times: readonly Taking[], { people, by }: Pick<Asking, 'people' | 'by'>): Promise<void> {
  const rows = times.map(({ startsAt, endsAt, ...taking }) => ({
    startsAt,
    endsAt,
    session: 'session' in taking ? taking.session : null,
    hold: 'hold' in taking ? taking.hold : null,
    until: 'hold' in taking ? taking.until : null,
  }));
  await query(
    req,
    sql`INSERT INTO session_times (person_id, session_id, hold_id, held_by_id, held_until, starts_at, ends_at)
        SELECT person, session, hold, CASE WHEN hold IS NOT NULL THEN ${by}::uuid END, until, "startsAt", "endsAt"
        FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
          AS taken ("startsAt" timestamptz, "endsAt" timestamptz, session uuid, hold uuid, until timestamptz), unnest(${uuids(people)}) AS one (person)`,
  ).catch((error: unknown) => {
    // Nobody who locks first comes here; whoever should not is refused all the same.
    throw sqlStateOf(error) === '23P01' ? new MentoraError('sessionTaken', { status: 409, params: { count: times.length } }) : error;
  });
}

/** Gives the times of sessions back. */
export async function freeTimes(req: Req, sessions: readonly string[]): Promise<void> {
  await query(req, sql`DELETE FROM session_times WHERE session_id = ANY (${uuids(sessions)})`);
}
