import { defineCommand, MentoraError, query, sql } from '@mentora/platform';
import { z } from 'zod';
import { ownerOf } from '../owner';
import { lockAttempt } from '../queries/attemptRow';

/** Remembers the step that a person looks at, to go on from there on another device. */
export const moveToStep = defineCommand({
  name: 'moveToStep',
  permission: 'attempt.make',
  input: z.object({
    attempt: z.string(),
    position: z.int('invalid').min(0, 'unknownStep'),
    visitorToken: z.string().optional(),
  }),
  run: async ({ req, input, person }): Promise<{ position: number }> => {
    const attempt = await lockAttempt(req, { id: input.attempt, owner: ownerOf(person, input.visitorToken) });
    if (input.position >= attempt.content.steps.length) throw new MentoraError('unknownStep', { status: 400 });
    const { position } = input;
    await query(req, sql`UPDATE attempts SET position = ${position}, updated_at = now() WHERE id = ${attempt.id}`);
    return { position };
  },
});
