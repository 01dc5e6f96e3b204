import { query, sql } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import { availableTimes, type Availability } from '../calendar';
import type { MeetingPair } from './pair';
import { otherSide } from './status';
import type { Range } from './times';

type Req = Pick<PayloadRequest, 'payload' | 'transactionID'>;

/** When the two have said that they have time; null where one has said nothing. */
export async function hoursOf(req: Req, { mentor, mentee }: Pick<MeetingPair, 'mentor' | 'mentee'>): Promise<Record<'mentor' | 'mentee', Availability | null>> {
  const [row] = await query<Record<'mentor' | 'mentee', Availability | null>>(
    req,
    sql`SELECT (SELECT availability FROM mentor_profiles WHERE person_id = ${mentor}) AS mentor,
               (SELECT availability FROM mentee_profiles WHERE person_id = ${mentee}) AS mentee`,
  );
  return row!;
}

/** Who of the two has yet to be asked: the other, where a time lies outside of the hours that he or she has given. */
export async function awaitedFor(req: Req, pair: MeetingPair, times: readonly Range[]): Promise<'mentor' | 'mentee' | null> {
  const other = otherSide(pair.side);
  const hours = (await hoursOf(req, pair))[other];
  return hours && times.every((time) => isWithin(hours, time)) ? null : other;
}

function isWithin(hours: Availability, { startsAt, endsAt }: Range): boolean {
  const [first] = availableTimes(hours, { start: startsAt, end: endsAt });
  return first?.start.getTime() === startsAt.getTime() && first.end.getTime() === endsAt.getTime();
}
