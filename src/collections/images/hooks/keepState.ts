import { notFound, query, sql } from '@mentora/platform';
import type { CollectionBeforeChangeHook } from 'payload';

/**
 * Payload writes the whole row at a change of a title, with the state that it read before: a decision that was taken
 * meanwhile would be undone. The row is locked, and its state goes in as it is now.
 */
export const keepState: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update') return data;
  const [state] = await query(
    req,
    sql`SELECT moderation_status AS "moderationStatus", moderated_by_id AS "moderatedBy", moderated_at AS "moderatedAt",
               uploaded_by_id AS "uploadedBy"
        FROM images WHERE id = ${String(originalDoc.id)} FOR NO KEY UPDATE`,
  );
  if (!state) throw notFound();
  const { moderatedAt } = state as { moderatedAt: string | Date | null };
  return { ...data, ...state, moderatedAt: moderatedAt && new Date(moderatedAt).toISOString() };
};
