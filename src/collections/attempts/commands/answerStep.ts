import { defineCommand, locales, MentoraError, query, sql } from '@mentora/platform';
import type { Verdict } from '@mentora/ui/player/types';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { judge, type StepJudgement } from '../judge';
import { unfit } from '../judge/judgement';
import { ownerOf } from '../owner';
import { verdictOf } from '../projection';
import { answersOf, lockAttempt } from '../queries/attemptRow';
import type { AnswerRow } from '../row';
import { judgeOnce } from './judgeOnce';

const ids = z.array(z.string().max(50)).max(50);
/** What a player may send as an answer. */
export const response = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('read') }),
  z.object({ kind: z.literal('tap'), x: z.number(), y: z.number() }),
  z.object({ kind: z.literal('choice'), options: ids }),
  z.object({ kind: z.literal('order'), items: ids }),
  z.object({ kind: z.literal('type'), text: z.string().max(500, 'answerTooLong') }),
]);

/** Judges an answer to a step and keeps what counts of it. One that is sent again, by its key, counts once. */
export const answerStep = defineCommand({
  name: 'answerStep',
  permission: 'attempt.make',
  input: z.object({
    attempt: z.string(),
    step: z.string('required').max(100),
    response,
    // Made by who sends, once for each answer: the same answer sent again has the same one.
    key: z.string().min(8, 'invalid').max(100, 'invalid').optional(),
    locale: z.enum(locales).default('fr'),
    visitorToken: z.string().optional(),
  }),
  run: async ({ req, input, person }): Promise<Verdict> => {
    const { locale } = input;
    const attempt = await lockAttempt(req, { id: input.attempt, owner: ownerOf(person, input.visitorToken) });
    return judgeOnce(req, { attempt: attempt.id, key: input.key, sent: [input.step, input.response] }, async () => {
      if (attempt.finished_at !== null) throw new MentoraError('attemptFinished', { status: 409 });
      const step = attempt.content.steps.find(({ id }) => id === input.step);
      if (!step) throw unfit('unknownStep');

      const before = (await answersOf(req, attempt.id)).get(step.id)?.response;
      const judgement = judge(step, input.response, { locale, seed: attempt.seed, before });
      const answer = await keepAnswer(req, attempt.id, step.id, judgement);
      return verdictOf(step, judgement, { locale, seed: attempt.seed, answer });
    });
  },
});

/**
 * The first try decides by the unique index on (attempt, step): whoever comes later can only take the point
 * away, by a miss before the step is solved, and never give it.
 */
async function keepAnswer(
  req: PayloadRequest,
  attempt: string,
  step: string,
  { right, solved, kept }: StepJudgement,
): Promise<AnswerRow> {
  const [answer] = await query<AnswerRow>(
    req,
    sql`INSERT INTO answers (id, attempt_id, step, first_right, solved, tries, misses, response)
        VALUES (uuidv7(), ${attempt}, ${step}, ${right}, ${solved}, 1, ${right ? 0 : 1}, ${JSON.stringify(kept)}::jsonb)
        ON CONFLICT (attempt_id, step) DO UPDATE SET
          first_right = answers.first_right AND (answers.solved OR excluded.first_right),
          solved = answers.solved OR excluded.solved,
          tries = answers.tries + CASE WHEN answers.solved THEN 0 ELSE 1 END,
          misses = answers.misses + CASE WHEN answers.solved THEN 0 ELSE excluded.misses END,
          response = CASE WHEN answers.solved THEN answers.response ELSE excluded.response END,
          updated_at = now()
        RETURNING step, first_right, solved, tries::int, misses::int, response`,
  );
  await query(req, sql`UPDATE attempts SET updated_at = now() WHERE id = ${attempt}`);
  return answer!;
}
