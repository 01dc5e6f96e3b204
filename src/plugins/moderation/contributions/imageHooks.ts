import { query, sql } from '@mentora/platform';
import { emit } from '@mentora/platform/events';
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload';
import '../events';
import { tellReviewers } from './reviewers';
import { sendImage } from './sendImage';

/**
 * What somebody uploads, and has to be looked at first, is submitted with that: its contribution is made beside it, and
 * called as the image is.
 */
export const contributeImage: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  if (operation === 'update') {
    if (doc.title !== previousDoc.title) await rename(req, String(doc.id), doc.title);
    return doc;
  }
  if (doc.moderationStatus !== 'pending' || !req.user) return doc;
  await sendImage(req, { id: String(doc.id), title: doc.title });
  return doc;
};

/** What reviewers read of it changes as well, unless its author has taken it back. */
async function rename(req: PayloadRequest, image: string, title: string): Promise<void> {
  await query(
    req,
    sql`WITH renamed AS (
          UPDATE contributions SET title = ${title} WHERE type = 'image' AND content ->> 'image' = ${image} RETURNING id, submissions, status
        )
        UPDATE contribution_submissions s SET title = ${title} FROM renamed WHERE s.contribution_id = renamed.id AND s.number = renamed.submissions AND renamed.status <> 'draft'`,
  );
}

/** An image that is gone is nothing to decide on any more. What was approved stays among what its contributor has done. */
export const forgetImage: CollectionAfterDeleteHook = async ({ doc, id, req }) => {
  const gone = await query<{ id: string; status: string; submissions: number }>(
    req,
    sql`DELETE FROM contributions WHERE type = 'image' AND content ->> 'image' = ${String(id)} AND status <> 'approved'
        RETURNING id, status, submissions`,
  );
  for (const { id: contribution, status, submissions } of gone) {
    if (status === 'pending') await emit(req, 'contribution.withdrawn', { contribution, submission: submissions });
    await tellReviewers(req, contribution);
  }
  return doc;
};
