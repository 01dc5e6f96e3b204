import type { AnswerRow } from '../row';
import type { StepJudgement } from '.';

/**
 * What happened at a step after one more answer, by the rules by which `answerStep` keeps it in the database:
 * the first try decides, and what comes after a step is solved changes nothing. For a preview, which keeps
 * nothing.
 */
export function nextAnswer(step: string, before: AnswerRow | undefined, { right, solved, kept }: StepJudgement): AnswerRow {
  if (!before) return { step, first_right: right, solved, tries: 1, misses: right ? 0 : 1, response: kept };
  if (before.solved) return before;
  return {
    step,
    first_right: before.first_right && right,
    solved,
    tries: before.tries + 1,
    misses: before.misses + (right ? 0 : 1),
    response: kept,
  };
}
