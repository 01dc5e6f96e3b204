import '../events';
import { MentoraError, notFound, query, sql, sqlStateOf } from '@mentora/platform';
import { openConversation } from '@mentora/platform/conversations';
import { emit } from '@mentora/platform/events';
import type { PayloadRequest } from 'payload';
import { carryOn } from './handover/carryOn';
import { isBlocked, type Held } from './hold';
import { note } from './note';
import type { MentorshipStatus, Side } from './status';

/** What the database says where the mentor has no place left. */
export const noPlace = 'MA002';

/**
 * Begins a relation that is asked for, with its conversation, where the mentor is still one and has a place: of two that
 * begin at the last place at the same moment one is refused, by the database.
 */
export async function begin(req: PayloadRequest, { id, mentor, mentee, side }: Held & { side: Side }, months: number): Promise<{ id: string; status: MentorshipStatus; conversation: string }> {
  if (!mentor || !mentee) throw notFound();
  const [standing] = await query<{ approved: boolean; blocked: boolean }>(
    req,
    sql`SELECT p.status = 'approved' AS approved, ${isBlocked(mentor, mentee)} AS blocked FROM mentor_profiles p WHERE p.person_id = ${mentor}`,
  );
  if (!standing?.approved) throw new MentoraError('mentorNotApproved', { status: 409 });
  if (standing.blocked) throw new MentoraError('mentorshipBlocked', { status: 409 });
  await query(
    req,
    sql`UPDATE mentorships SET status = 'active', duration_months = ${months}, answered_at = now(), started_at = now(),
          planned_end = now() + make_interval(months => ${months}), proposed_at = NULL, updated_at = now()
        WHERE id = ${id} AND status = 'requested'`,
  ).catch((error: unknown) => {
    throw sqlStateOf(error) === noPlace ? new MentoraError('mentorFull', { status: 409 }) : error;
  });
  const conversation = await openConversation(req, { kind: 'mentorship', subject: id, members: [mentor, mentee] });
  await query(req, sql`UPDATE mentorships SET conversation_id = ${conversation} WHERE id = ${id}`);
  await note(req, id, 'accepted', { months });
  await emit(req, 'mentorship.accepted', { mentorship: id, side });
  await carryOn(req, id);
  return { id, status: 'active', conversation };
}
