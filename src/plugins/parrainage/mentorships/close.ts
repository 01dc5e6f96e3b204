import '../events';
import { query, sql } from '@mentora/platform';
import { closeConversation } from '@mentora/platform/conversations';
import { emit } from '@mentora/platform/events';
import type { PayloadRequest } from 'payload';
import { note } from './note';

/** Closes the archive of a relation that is over, in the transaction of `req`: both read it, and nobody writes in it. Once. */
export async function closeArchive(req: PayloadRequest, id: string): Promise<void> {
  const [row] = await query<{ conversation: string | null }>(
    req,
    sql`UPDATE mentorships SET closed_at = now(), updated_at = now() WHERE id = ${id} AND ended_at IS NOT NULL AND closed_at IS NULL
        RETURNING conversation_id AS conversation`,
  );
  if (!row) return;
  if (row.conversation) await closeConversation(req, row.conversation);
  await note(req, id, 'closed');
  await emit(req, 'mentorship.closed', { mentorship: id });
}
