import { query, sql } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import type { MentorshipStatus } from '../../mentorships/status';

/** The relation or request that two people have at the moment, whoever helps whom; null where there is none. */
export async function openRelation({ payload }: Pick<PayloadRequest, 'payload'>, one: string, other: string): Promise<{ id: string; status: MentorshipStatus } | null> {
  const [row] = await query<{ id: string; status: MentorshipStatus }>(
    { payload },
    sql`SELECT m.id, m.status FROM mentorships m WHERE m.status IN ('requested', 'active', 'paused')
          AND (m.mentor_id, m.mentee_id) IN ((${one}::uuid, ${other}::uuid), (${other}::uuid, ${one}::uuid))`,
  );
  return row ?? null;
}
