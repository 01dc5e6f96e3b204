import { query, sql } from '@mentora/platform';
import type { PayloadRequest } from 'payload';

/** Writes what was done into the history of a relation, in the transaction of `req`. Details are codes and figures. */
export async function note(
  req: PayloadRequest,
  id: string,
  action: string,
  details: Readonly<Record<string, string | number | boolean | null>> = {},
): Promise<void> {
  await query(
    req,
    sql`INSERT INTO mentorship_history (mentorship_id, actor_id, action, details)
        VALUES (${id}, ${req.user ? String(req.user.id) : null}, ${action}, ${JSON.stringify(details)}::jsonb)`,
  );
}
