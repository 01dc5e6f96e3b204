import { defineCommand, query, sql, uuids } from '@mentora/platform';
import { z } from 'zod';
import { editableStatuses } from '../../status';
import { contributionColumns, contributions, type Contribution } from '../contribution';
import { holdImages, imagesShown } from '../imageUser';
import { kindOf } from '../kind';
import { refuseAuthor } from '../refusals';

/** The states in which its author writes it, for a condition. */
export const editable = sql.raw(`(${editableStatuses.map((status) => `'${status}'`).join(', ')})`);

/**
 * Saves what its author has written. With the `revision` that was seen, a newer one is not overwritten: 409
 * `draftChangedElsewhere` with the revision that there is.
 */
export const updateContribution = defineCommand({
  name: 'updateContribution',
  permission: 'contribution.own',
  input: z.object({
    id: z.uuid('invalid'),
    content: z.unknown().refine((content) => content !== undefined, 'required'),
    revision: z.int('invalid').positive('invalid').optional(),
  }),
  run: async ({ req, input: { id, content, revision }, person }): Promise<Contribution> => {
    const [row] = await query<{ type: string }>(req, sql`SELECT type FROM contributions WHERE id = ${id} AND contributor_id = ${person!.id}`);
    if (!row) return refuseAuthor(req, id);
    const kind = kindOf(req, row.type);
    const read = kind.read(content);
    const title = await kind.titleOf(req, read, 'fr');
    const images = imagesShown(kind, read);
    await holdImages(req, images);
    const [changed] = await contributions(
      req,
      sql`UPDATE contributions c
          SET content = ${JSON.stringify(read)}::jsonb, title = ${title}, image_ids = ${uuids(images)}, revision = c.revision + 1, updated_at = now()
          WHERE c.id = ${id} AND c.contributor_id = ${person!.id} AND c.status IN ${editable}
            AND (${revision ?? null}::int IS NULL OR c.revision = ${revision ?? null}::int)
          RETURNING ${contributionColumns}`,
    );
    return changed ?? refuseAuthor(req, id);
  },
});
