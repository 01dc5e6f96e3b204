import { defineCommand, query, sql } from '@mentora/platform';
import { emit } from '@mentora/platform/events';
import { z } from 'zod';
import '../../events';
import type { Contribution } from '../contribution';
import { decide } from '../decide';
import { decisionInput } from '../input';
import { kindOf } from '../kind';
import { markOrigin } from '../markOrigin';
import { refuseIncomplete } from '../refuseIncomplete';
import { settleImages } from '../settleImages';

/**
 * Approves what waits and publishes it, at once or at a date. `content`: what the reviewer has changed before; it is
 * published instead, and kept beside what was submitted. `approveImages`: the images in it that still wait go along.
 */
export const approveContribution = defineCommand({
  name: 'approveContribution',
  permission: 'contribution.review',
  input: decisionInput.extend({
    publishAt: z.iso.datetime({ offset: true, error: 'invalidDate' }).nullish(),
    content: z.unknown().optional(),
    approveImages: z.boolean('invalid').default(false),
  }),
  run: async ({ req, input }): Promise<Contribution> => {
    const { id, submission } = input;
    const publishAt = input.publishAt && new Date(input.publishAt) > new Date() ? new Date(input.publishAt).toISOString() : null;
    const { contribution, content } = await decide(req, { id, submission, to: 'approved', publishAt });
    const kind = kindOf(req, contribution.type);
    const edited = input.content === undefined ? undefined : kind.read(input.content);
    const shown = edited ?? content;
    // An image has been looked at by whoever approves it; what shows images is not shown before they are.
    if (kind.key !== 'image') {
      await refuseIncomplete(req, kind, shown);
      await settleImages(req, kind.images(shown), input.approveImages);
    }
    const { contributor, made: existing } = contribution;
    const made = await kind.publish(req, shown, { contributor, publishAt, existing });
    const isEdited = edited !== undefined && !(await isSame(req, edited, content));
    const [{ publishedAt } = { publishedAt: null }] = await query<{ publishedAt: Date | null }>(
      req,
      sql`UPDATE contributions SET made_id = ${made}, published_at = CASE WHEN publish_at IS NULL THEN now() END
          WHERE id = ${id} RETURNING published_at AS "publishedAt"`,
    );
    if (isEdited) {
      await query(
        req,
        sql`UPDATE contribution_submissions SET edited = ${JSON.stringify(edited)}::jsonb
            WHERE contribution_id = ${id} AND number = ${contribution.submissions}`,
      );
    }
    if (contribution.type === 'exercise') await markOrigin(req, made, id);
    const of = { contribution: id, submission: contribution.submissions };
    if (isEdited) await emit(req, 'contribution.editedByReviewer', of);
    if (publishedAt) await emit(req, 'contribution.published', of);
    return { ...contribution, made, publishedAt: publishedAt && new Date(publishedAt).toISOString() };
  },
});

/** Whether two contents say the same; the database knows, whatever the order of their keys. */
async function isSame(req: Parameters<typeof query>[0], one: unknown, other: unknown): Promise<boolean> {
  const [row] = await query<{ same: boolean }>(req, sql`SELECT ${JSON.stringify(one)}::jsonb = ${JSON.stringify(other)}::jsonb AS same`);
  return row!.same;
}
