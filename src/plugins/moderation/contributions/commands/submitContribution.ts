import { defineCommand, MentoraError, query, sql } from '@mentora/platform';
import { emit } from '@mentora/platform/events';
import { z } from 'zod';
import '../../events';
import { licenceName } from '../../options';
import { contributionColumns, contributions, type Contribution } from '../contribution';
import { holdImages, imagesShown } from '../imageUser';
import { kindOf } from '../kind';
import { refuseIncomplete } from '../refuseIncomplete';
import { refuseAuthor } from '../refusals';
import { sendImagesAlong } from '../sentAlong';
import { tellReviewers } from '../reviewers';
import { editable } from './updateContribution';

/**
 * Sends a contribution to be reviewed. Who sends it gives it under the licence of the site, which is kept with it by
 * name and version; `licence`: the one that was shown, so that another one that came meanwhile is not taken as accepted.
 */
export const submitContribution = defineCommand({
  name: 'submitContribution',
  permission: 'contribution.submit',
  input: z.object({
    id: z.uuid('invalid'),
    licence: z.string('invalid').optional(),
    revision: z.int('invalid').positive('invalid').optional(),
  }),
  run: async ({ req, input: { id, licence, revision }, person }): Promise<Contribution> => {
    const current = licenceName(req.payload.config);
    if (licence !== undefined && licence !== current) {
      throw new MentoraError('licenceChanged', { status: 409, params: { licence: current }, extra: { licence: current } });
    }
    const [seen] = await query<{ type: string; content: unknown }>(
      req,
      sql`SELECT type, content FROM contributions WHERE id = ${id} AND contributor_id = ${person!.id}`,
    );
    if (!seen) return refuseAuthor(req, id);
    const kind = kindOf(req, seen.type);
    await kind.lock?.(req, seen.content);
    const [row] = await query<{ content: unknown; revision: number }>(
      req,
      sql`SELECT content, revision FROM contributions
          WHERE id = ${id} AND contributor_id = ${person!.id} AND status IN ${editable} FOR UPDATE`,
    );
    if (!row || (revision !== undefined && row.revision !== revision)) return refuseAuthor(req, id);
    // What was rejected has not kept them until now.
    await holdImages(req, imagesShown(kind, row.content));
    await refuseIncomplete(req, kind, row.content);

    const [sent] = await contributions(
      req,
      sql`UPDATE contributions c
          SET status = 'pending', submissions = c.submissions + 1, submitted_at = now(), licence = ${current},
              licence_accepted_at = now(), updated_at = now()
          WHERE c.id = ${id} AND c.status IN ${editable} RETURNING ${contributionColumns}`,
    );
    if (!sent) return refuseAuthor(req, id);
    await query(
      req,
      sql`INSERT INTO contribution_submissions (contribution_id, number, content, title, image_ids)
          SELECT id, submissions, content, title, image_ids FROM contributions WHERE id = ${id}`,
    );
    await kind.moved?.(req, row.content, 'pending');
    await sendImagesAlong(req, imagesShown(kind, row.content));
    await emit(req, 'contribution.submitted', { contribution: id, submission: sent.submissions });
    await tellReviewers(req, id);
    return sent;
  },
});
