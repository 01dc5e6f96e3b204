import { MentoraError, query, sql, uuids } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { commonTimes, freeSlots, zoneNamed, type Attending, type Availability, type Interval } from '../../calendar';
import { hoursOf } from '../hours';
import { pairOf, requireMeeting } from '../pair';

const instant = z.iso.datetime({ offset: true, error: 'invalid' });

/** What is asked for, as an address has it. */
export const freeTimesInput = z.object({
  from: instant.optional(),
  to: instant.optional(),
  durationMinutes: z.coerce.number('invalid').int('invalid').min(15, 'invalid').max(240, 'invalid').default(60),
  step: z.coerce.number('invalid').pipe(z.union([z.literal(15), z.literal(30), z.literal(60)], 'invalid')).default(30),
  timeZone: z.string().max(64, 'unknownZone').optional(),
});

const day = 24 * 60 * 60_000;
const mostDays = 62;

/** When both have time and nothing else to do: slots to choose from, and each one's free hours beside each other. */
export async function freeTimes(req: PayloadRequest, { mentorship, person, wishes }: { mentorship: string; person: string; wishes: z.output<typeof freeTimesInput> }) {
  const pair = await pairOf(req, mentorship, person);
  requireMeeting(pair);
  const zones = await zonesOf(req, pair);
  const timeZone = zoneNamed(wishes.timeZone ?? zones[pair.side]);
  if (!timeZone) throw new MentoraError('invalidInput', { status: 400, fields: { timeZone: 'unknownZone' } });
  const start = new Date(Math.max(Date.parse(wishes.from ?? '') || 0, Date.now()));
  const end = new Date(Math.min(Date.parse(wishes.to ?? '') || start.getTime() + 14 * day, start.getTime() + mostDays * day));
  const between = { start, end: end > start ? end : start };
  const given = await hoursOf(req, pair);
  const busy = await busyTimes(req, [pair.mentor, pair.mentee], between, person);
  const attending = (side: 'mentor' | 'mentee'): Attending => ({ availability: given[side] ?? daytime(zones[side]), busy: busy.get(pair[side]) ?? [] });
  const [mentor, mentee] = [attending('mentor'), attending('mentee')];
  const { durationMinutes: minutes, step } = wishes;
  return {
    timeZone,
    durationMinutes: minutes,
    slots: freeSlots([mentor, mentee], between, { minutes, step, timeZone }).map(asText),
    /** Free hours of each; `assumed` where one has said nothing, and the daytime of his or her zone is taken. */
    mentor: { timeZone: zones.mentor, assumed: !given.mentor, free: commonTimes([mentor], between, 1).map(asText) },
    mentee: { timeZone: zones.mentee, assumed: !given.mentee, free: commonTimes([mentee], between, 1).map(asText) },
  };
}

const asText = ({ start, end }: Interval) => ({ startsAt: start.toISOString(), endsAt: end.toISOString() });

/** The zone of each, by the account. */
export async function zonesOf(req: PayloadRequest, { mentor, mentee }: { mentor: string; mentee: string }): Promise<Record<'mentor' | 'mentee', string>> {
  const rows = await query<{ id: string; zone: string }>(req, sql`SELECT id, time_zone AS zone FROM users WHERE id = ANY (${uuids([mentor, mentee])})`);
  const zoneOf = (id: string) => zoneNamed(rows.find((row) => row.id === id)?.zone) ?? 'UTC';
  return { mentor: zoneOf(mentor), mentee: zoneOf(mentee) };
}

function daytime(timeZone: string): Availability {
  return { timeZone, weekly: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ day: weekday, from: 8 * 60, to: 20 * 60 })), exceptions: [], holidays: [] };
}

async function busyTimes(req: PayloadRequest, people: readonly string[], { start, end }: Interval, by: string): Promise<Map<string, Interval[]>> {
  const rows = await query<{ person: string; startsAt: string; endsAt: string }>(
    req,
    sql`SELECT person_id AS person, starts_at AS "startsAt", ends_at AS "endsAt" FROM session_times
        WHERE person_id = ANY (${uuids(people)}) AND tstzrange(starts_at, ends_at) && tstzrange(${start.toISOString()}::timestamptz, ${end.toISOString()}::timestamptz)
          AND (held_until IS NULL OR (held_until > now() AND held_by_id <> ${by})) ORDER BY starts_at`,
  );
  const grouped = Map.groupBy(rows, ({ person }) => person);
  return new Map([...grouped].map(([person, own]) => [person, own.map((row) => ({ start: new Date(row.startsAt), end: new Date(row.endsAt) }))]));
}
