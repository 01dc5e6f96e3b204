import { query, sql } from '@mentora/platform';
import { shownName } from '@mentora/platform/minors';
import type { PayloadRequest } from 'payload';
import { askableBy, isAway } from '../../profiles/askable';

/** Whom a mentee is offered after a request that came to nothing; null where nobody was, or that one can no longer be asked. */
export async function offeredAfter({ payload }: Pick<PayloadRequest, 'payload'>, mentee: string, mentorship: string): Promise<{ id: string; name: string } | null> {
  const [row] = await query<{ id: string; name: string }>(
    { payload },
    sql`SELECT u.id, ${shownName(sql`${mentee}::uuid`)} AS name FROM mentorship_offers o JOIN mentorships m ON m.id = o.mentorship_id
          JOIN mentor_profiles p ON p.person_id = o.mentor_id JOIN users u ON u.id = o.mentor_id
        WHERE o.mentorship_id = ${mentorship} AND m.mentee_id = ${mentee} AND ${askableBy(mentee)} AND NOT ${isAway} AND p.taken < p.capacity`,
  );
  return row ?? null;
}
