'use server';

import { isLocale, localise, MentoraError } from '@mentora/platform';
import type { AttemptSummary, StepResponse, Verdict } from '@mentora/ui/player';
import { pageRequest } from '@/app/pageRequest';
import { response as responseInput } from '@/collections/attempts/commands/answerStep';
import { judge } from '@/collections/attempts/judge';
import { nextAnswer } from '@/collections/attempts/judge/nextAnswer';
import { verdictOf } from '@/collections/attempts/projection';
import type { AnswerRow } from '@/collections/attempts/row';
import { isRightAtFirst, scoreOf } from '@/collections/attempts/score';
import { editionOf, type Preview } from './editionOf';

type Outcome<T> = ({ done: true } & T) | { done: false; code: string };

/** Judges an answer to a step of the draft, for who may edit it. The browser remembers what came before. */
export async function judgePreview(
  preview: Preview,
  stepId: string,
  given: StepResponse,
  before?: AnswerRow,
): Promise<Outcome<{ verdict: Verdict; answer: AnswerRow }>> {
  return outcome(async () => {
    const response = responseInput.parse(given);
    const { content } = await editionOf(await pageRequest(), preview);
    const step = content.steps.find(({ id }) => id === stepId);
    if (!step) throw new MentoraError('unknownStep');
    const locale = isLocale(preview.locale) ? preview.locale : 'fr';
    const { seed } = preview;
    const judgement = judge(step, response, { locale, seed, before: before?.response });
    const answer = nextAnswer(step.id, before, judgement);
    return { verdict: verdictOf(step, judgement, { locale, seed, answer }), answer };
  });
}

/** The end of a preview: the score that a learner would have. */
export async function endPreview(
  preview: Preview,
  answers: readonly AnswerRow[],
): Promise<Outcome<{ summary: AttemptSummary }>> {
  return outcome(async () => {
    const { content } = await editionOf(await pageRequest(), preview);
    const locale = isLocale(preview.locale) ? preview.locale : 'fr';
    const byStep = new Map(answers.map((answer) => [answer.step, answer]));
    const { percent, judged, rightAtFirst, left } = scoreOf(content, byStep);
    if (left > 0) throw new MentoraError('stepsLeft', { status: 409 });
    const revise = content.steps.flatMap((step, index) =>
      step.kind === 'read' || isRightAtFirst(byStep.get(step.id))
        ? []
        : [{ id: step.id, index, prompt: localise(step.prompt, locale) }],
    );
    return { summary: { score: percent, judged, rightAtFirst, revise, next: null } };
  });
}

async function outcome<T extends object>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { done: true, ...(await work()) };
  } catch (error) {
    // Errors lose their names on the way to a browser: what it can understand is sent as an answer.
    return { done: false, code: error instanceof MentoraError ? error.code : 'badRequest' };
  }
}
