import '../../events';
import { defineCommand, MentoraError, query, sql } from '@mentora/platform';
import { emit } from '@mentora/platform/events';
import { addDays, dayIn } from '@mentora/platform/i18n';
import { z } from 'zod';
import { neededText } from '../../profiles/input';
import { holdOwn, requireStatus } from '../hold';
import { mentorshipInput } from '../input';
import { note } from '../note';
import type { MentorshipStatus } from '../status';
import { sealText } from '../texts';

/** The longest pause, in days. */
const mostDays = 180;

/**
 * Pauses a relation until a day, with the reason, which both read. On the morning of that day, by the clock of who has
 * paused it, it goes on by itself; the place stays taken, and nothing is lost.
 */
export const pauseMentorship = defineCommand({
  name: 'pauseMentorship',
  permission: 'mentorship.own',
  input: z.object({ mentorship: mentorshipInput, reason: neededText, resumeOn: z.iso.date('invalidDate') }),
  run: async ({ req, input: { mentorship: id, reason, resumeOn }, person }): Promise<{ id: string; status: MentorshipStatus }> => {
    requireStatus(await holdOwn(req, id, person!.id), ['active']);
    const [own] = await query<{ zone: string }>(req, sql`SELECT time_zone AS zone FROM users WHERE id = ${person!.id}`);
    const today = dayIn(own!.zone, new Date());
    const wrong = resumeOn <= today ? 'inThePast' : resumeOn > addDays(today, mostDays) ? 'tooFar' : undefined;
    if (wrong) throw new MentoraError('invalidInput', { status: 400, fields: { resumeOn: wrong } });
    await query(
      req,
      sql`UPDATE mentorships SET status = 'paused', paused_at = now(), paused_by_id = ${person!.id},
            resume_at = (${resumeOn}::date + time '08:00') AT TIME ZONE ${own!.zone}::text,
            sealed_pause = ${sealText('mentorship-pause', id, reason)}, updated_at = now() WHERE id = ${id}`,
    );
    await note(req, id, 'paused', { resumeOn });
    await emit(req, 'mentorship.paused', { mentorship: id });
    return { id, status: 'paused' };
  },
});
