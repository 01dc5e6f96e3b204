import { defineCommand, query, sql } from '@mentora/platform';
import { z } from 'zod';
import { finish } from '../finish';
import { holdOwn, requireStatus } from '../hold';
import { commentInput, mentorshipInput, reasonInput } from '../input';
import { endReasons, runningStatuses, type MentorshipStatus } from '../status';

const survey = z.object({ helped: z.number('invalid').int('invalid').min(1, 'invalid').max(5, 'invalid').nullable().default(null), again: z.boolean('invalid').nullable().default(null) });

/** Ends a relation, with the reason and the answers to two questions. Both can say a last word until the archive closes. */
export const endMentorship = defineCommand({
  name: 'endMentorship',
  permission: 'mentorship.own',
  input: z.object({ mentorship: mentorshipInput, reason: reasonInput(endReasons), comment: commentInput, survey: survey.optional() }),
  run: async ({ req, input, person }): Promise<{ id: string; status: MentorshipStatus }> => {
    const { mentorship: id, reason: { reason, own }, comment } = input;
    requireStatus(await holdOwn(req, id, person!.id), runningStatuses);
    const status = await finish(req, id, { reason, words: [own, comment].filter(Boolean).join('\n\n'), by: person!.id });
    if (input.survey) {
      const { helped, again } = input.survey;
      await query(req, sql`INSERT INTO mentorship_surveys (mentorship_id, person_id, helped, again) VALUES (${id}, ${person!.id}, ${helped}, ${again})`);
    }
    return { id, status };
  },
});
