import { judgedSteps, type EditionContent } from '../exercises/edition';
import type { AnswerRow } from './row';

export interface Score {
  /** Share of the judged steps that were right at the first try, in whole percent. */
  percent: number;
  judged: number;
  rightAtFirst: number;
  /** Judged steps that nothing was answered to yet. */
  left: number;
}

/** What an attempt comes to. An exercise that only has things to read is done by reading it. */
export function scoreOf(content: EditionContent, answers: ReadonlyMap<string, AnswerRow>): Score {
  const judged = judgedSteps(content);
  const rightAtFirst = judged.filter(({ id }) => isRightAtFirst(answers.get(id))).length;
  return {
    percent: judged.length === 0 ? 100 : Math.round((rightAtFirst / judged.length) * 100),
    judged: judged.length,
    rightAtFirst,
    left: judged.filter(({ id }) => !answers.has(id)).length,
  };
}

/** Whether a step was right at the first try; with several zones to find, whether all were found without a miss. */
export function isRightAtFirst(answer: AnswerRow | undefined): boolean {
  return answer !== undefined && answer.solved && answer.first_right;
}
