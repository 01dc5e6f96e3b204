import { defineCommand } from '@mentora/platform';
import { z } from 'zod';
import { neededText } from '../../profiles/input';
import { halt } from '../halt';
import { holdOwn, requireStatus } from '../hold';
import { mentorshipInput } from '../input';
import type { MentorshipStatus } from '../status';

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
    await halt(req, id, { by: person!.id, reason, resumeOn });
    return { id, status: 'paused' };
  },
});
