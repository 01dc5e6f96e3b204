import { defineCommand, notFound, query, sql } from '@mentora/platform';
import { recordInAudit } from '@mentora/platform/audit';
import { z } from 'zod';
import { renewPages } from '../../renewPages';

/** Approves or rejects an image of the library; a decision can be taken again. */
export const moderateImage = defineCommand({
  name: 'moderateImage',
  permission: 'image.moderate',
  input: z.object({
    id: z.uuid('invalid'),
    status: z.enum(['approved', 'rejected'], 'invalid'),
  }),
  async run({ req, input: { id, status }, person }) {
    const [image] = await query<{ id: string; moderatedAt: Date }>(
      req,
      sql`UPDATE images
          SET moderation_status = ${status}, moderated_by_id = ${person!.id}, moderated_at = now(), updated_at = now()
          WHERE id = ${id}
          RETURNING id, moderated_at AS "moderatedAt"`,
    );
    if (!image) throw notFound();
    await recordInAudit(req, { action: `image.${status}`, kind: 'images', subject: id });
    // Covers and the logo are shown on pages that are the same for everybody.
    renewPages(req);
    return { id: image.id, moderationStatus: status, moderatedBy: person!.id, moderatedAt: image.moderatedAt };
  },
});
