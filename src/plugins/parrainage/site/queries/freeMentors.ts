import { query, sql } from '@mentora/platform';
import { isSuspended } from '@mentora/platform/suspensions';
import type { PayloadRequest } from 'payload';

const most = 300;

/** Mentors with a free place, by name: whom a mentee could be handed over to. Whether these two may is asked when it is done. */
export function freeMentors({ payload }: Pick<PayloadRequest, 'payload'>): Promise<{ id: string; name: string; places: number }[]> {
  return query(
    { payload },
    sql`SELECT p.person_id AS id, u.name, (p.capacity - p.taken)::int AS places FROM mentor_profiles p JOIN users u ON u.id = p.person_id
        WHERE p.status = 'approved' AND p.hidden_at IS NULL AND p.taken < p.capacity AND NOT ${isSuspended(sql`p.person_id`)}
          AND NOT (p.away_since IS NOT NULL AND coalesce(p.away_until > current_date, true)) ORDER BY u.name, u.id LIMIT ${most}`,
  );
}
