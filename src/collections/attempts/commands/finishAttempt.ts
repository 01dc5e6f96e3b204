import { defineCommand, locales, MentoraError, query, sql } from '@mentora/platform';
import { emit } from '@mentora/platform/events';
import type { AttemptSummary } from '@mentora/ui/player/types';
import { z } from 'zod';
import '../events';
import { ownerOf } from '../owner';
import { answersOf, lockAttempt } from '../queries/attemptRow';
import { attemptSummary } from '../queries/attemptSummary';
import { scoreOf } from '../score';

/** Ends an attempt once every judged step was answered, and gives its summary. Doing it twice changes nothing. */
export const finishAttempt = defineCommand({
  name: 'finishAttempt',
  permission: 'attempt.make',
  input: z.object({
    attempt: z.string(),
    locale: z.enum(locales).default('fr'),
    visitorToken: z.string().optional(),
  }),
  run: async ({ req, input, person }): Promise<AttemptSummary> => {
    const attempt = await lockAttempt(req, { id: input.attempt, owner: ownerOf(person, input.visitorToken) });
    if (attempt.finished_at === null) {
      const { left, percent } = scoreOf(attempt.content, await answersOf(req, attempt.id));
      if (left > 0) throw new MentoraError('stepsLeft', { status: 409, params: { count: left } });
      await query(
        req,
        sql`UPDATE attempts SET finished_at = now(), score = ${percent}, updated_at = now() WHERE id = ${attempt.id}`,
      );
      await emit(req, 'attempt.finished', { attempt: attempt.id, exercise: attempt.exercise_id, score: percent });
    }
    return attemptSummary(req, attempt, input.locale);
  },
});
