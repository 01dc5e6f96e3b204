import '../../events';
import { defineCommand, MentoraError, query, sql } from '@mentora/platform';
import { emit } from '@mentora/platform/events';
import { z } from 'zod';
import { closeArchive } from '../close';
import { holdOwn, requireStatus } from '../hold';
import { commentInput, mentorshipInput } from '../input';
import { note } from '../note';
import { overStatuses } from '../status';
import { sealGiven } from '../texts';

/**
 * Says a last word on a relation that is over: stars, and a text if one likes. Neither reads the other's before both have
 * said theirs or the archive is closed; it closes when both have.
 */
export const giveLastFeedback = defineCommand({
  name: 'giveLastFeedback',
  permission: 'mentorship.own',
  input: z.object({ mentorship: mentorshipInput, stars: z.number('required').int('invalid').min(1, 'invalid').max(5, 'invalid'), text: commentInput }),
  run: async ({ req, input: { mentorship: id, stars, text }, person }): Promise<{ id: string; closed: boolean }> => {
    const held = await holdOwn(req, id, person!.id);
    requireStatus(held, overStatuses);
    const [place] = await query<{ feedback: string; closed: boolean }>(
      req,
      sql`SELECT uuidv7()::text AS feedback, closed_at IS NOT NULL OR archive_until <= now() AS closed FROM mentorships WHERE id = ${id}`,
    );
    if (place!.closed) throw new MentoraError('archiveClosed', { status: 409 });
    const given = await query(
      req,
      sql`INSERT INTO mentorship_feedback (id, mentorship_id, side, author_id, stars, sealed)
          VALUES (${place!.feedback}, ${id}, ${held.side}, ${person!.id}, ${stars}, ${sealGiven('mentorship-feedback', place!.feedback, text)})
          ON CONFLICT DO NOTHING RETURNING id`,
    );
    if (given.length === 0) throw new MentoraError('feedbackGiven', { status: 409 });
    await note(req, id, 'feedbackGiven', { side: held.side });
    const [both] = await query<{ count: number }>(req, sql`SELECT count(*)::int AS count FROM mentorship_feedback WHERE mentorship_id = ${id}`);
    const closed = both!.count === 2;
    await emit(req, 'mentorship.feedbackGiven', { mentorship: id, side: held.side, last: closed });
    if (closed) await closeArchive(req, id);
    return { id, closed };
  },
});
