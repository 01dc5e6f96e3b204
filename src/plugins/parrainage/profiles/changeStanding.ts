import '../events';
import { MentoraError, notFound, query, sql } from '@mentora/platform';
import { recordInAudit } from '@mentora/platform/audit';
import { emit } from '@mentora/platform/events';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { longText, neededText, personInput } from './input';
import type { MentorStatus } from './status';
import { sealProfile } from './texts';

/** What a decision takes: whom it is about, and what this person is told with it. */
export const standingInput = z.object({ mentor: personInput, reason: longText.default('') });
export const reasonedInput = z.object({ mentor: personInput, reason: neededText });

interface Change {
  mentor: string;
  reason: string;
  from: MentorStatus;
  to: MentorStatus;
  /** The administrator who decides. */
  by: string;
  event: 'mentor.approved' | 'mentor.rejected' | 'mentor.suspended' | 'mentor.returned';
}

/** Writes a decision on a mentor while the profile is where it is expected: the second of two who decide is told of the first. */
export async function changeStanding(req: PayloadRequest, { mentor, reason, from, to, by, event }: Change): Promise<{ id: string; status: MentorStatus }> {
  if (mentor === by) throw new MentoraError('ownApplication', { status: 409 });
  const sealed = reason ? sealProfile('mentor-reason', mentor, reason) : null;
  const changed = await query(
    req,
    sql`UPDATE mentor_profiles SET status = ${to}, reviewed_by_id = ${by}, reviewed_at = now(), sealed_reason = ${sealed}, updated_at = now()
        WHERE person_id = ${mentor} AND status = ${from} RETURNING person_id`,
  );
  if (changed.length === 0) {
    const [row] = await query<{ status: MentorStatus }>(req, sql`SELECT status FROM mentor_profiles WHERE person_id = ${mentor}`);
    if (!row) throw notFound();
    throw new MentoraError('mentorState', { status: 409, params: { status: row.status }, extra: { state: row.status } });
  }
  await recordInAudit(req, { action: event, kind: 'users', subject: mentor });
  await emit(req, event, { mentor });
  return { id: mentor, status: to };
}
