import { query, sql } from '@mentora/platform';
import { awaitsGuardian } from '@mentora/platform/minors';
import { isSuspended } from '@mentora/platform/suspensions';
import type { PayloadRequest } from 'payload';
import type { MenteeProfile } from '../../matching';
import { formerPlace, isOpen } from '../../mentorships/place';
import { personColumns, personJoins, personReader, skillsIn, type PersonRow } from './columns';

type Req = Pick<PayloadRequest, 'payload' | 'transactionID'>;

/** Of `mentee_profiles p`: whether a mentee has asked to be brought together with somebody, and has nobody yet. */
export const isWaiting = sql`(p.looking_since IS NOT NULL AND NOT ${isSuspended(sql`p.person_id`)} AND NOT ${awaitsGuardian(sql`p.person_id`)}
  AND NOT EXISTS (SELECT FROM mentorships m WHERE m.mentee_id = p.person_id AND ${isOpen(sql`m`)}))`;

/** Of `mentee_profiles p`: since when a mentee has waited. Who has asked somebody in vain keeps that place. */
export const waitsSince = (req: Pick<PayloadRequest, 'payload'>) => sql`least(p.looking_since, ${formerPlace(req, sql`p.person_id`)}, now())`;

/** The mentees of `mentee_profiles p` for whom a condition holds: one statement, however many they are. */
export async function knownMentees(req: Req, where: ReturnType<typeof sql>): Promise<MenteeProfile[]> {
  const rows = await query<PersonRow & { months: number | null; waited: number }>(
    req,
    sql`SELECT ${personColumns('interests')}, p.months::int, extract(epoch FROM now() - ${waitsSince(req)})::float8 / 86400 AS waited
        FROM mentee_profiles p ${personJoins('mentee_skills')} WHERE ${where}`,
  );
  const person = personReader('mentee-culture');
  return rows.map((row) => ({
    ...person(row),
    wants: skillsIn(row).map(([skill, level]) => ({ skill, level })),
    ...(row.months && { months: row.months }),
    waitingDays: Math.max(0, row.waited),
  }));
}
