import { notFound, query, sql } from '@mentora/platform';
import type { PayloadRequest } from 'payload';
import type { MentorshipStatus } from '../status';

/** The conversation of a relation of one's own; null before it has begun. Anybody else's is 404. */
export async function conversationOf(
  { payload }: Pick<PayloadRequest, 'payload'>,
  person: string,
  id: string,
): Promise<{ conversation: string | null; lastSeq: number; status: MentorshipStatus }> {
  const [row] = await query<{ conversation: string | null; lastSeq: number; status: MentorshipStatus }>(
    { payload },
    sql`SELECT c.id AS conversation, coalesce(c.last_seq, 0) AS "lastSeq", m.status FROM mentorships m LEFT JOIN conversations c ON c.id = m.conversation_id
        WHERE m.id = ${id} AND ${person}::uuid IN (m.mentor_id, m.mentee_id)`,
  );
  if (!row) throw notFound();
  return row;
}
