import { localise, type Locale } from '@mentora/platform';
import type { StepResponse } from '@mentora/ui/player/types';
import type { EditionStep } from '../../exercises/edition';
import type { KeptResponse } from '../row';
import { ownIds, shownThings } from '../shown';
import { judgeChoice } from './choice';
import { unfit, type Judgement } from './judgement';
import { judgeOrder } from './order';
import { judgeTap } from './tap';
import { judgeType } from './type';

export interface StepJudgement extends Judgement {
  /** What is kept of the answer. */
  kept: KeptResponse;
  placesRight?: boolean[];
}

/** What an answer is judged by, beside the step itself. */
export interface Circumstances {
  /** The language in which the step was shown: a screenshot and its zones may differ. */
  locale: Locale;
  /** What shuffled the step's options or items. */
  seed: string;
  /** What was kept of the answer before. */
  before?: KeptResponse | null;
}

/** Judges an answer to a step. Throws 400 where it does not fit the step. */
export function judge(step: EditionStep, response: StepResponse, circumstances: Circumstances): StepJudgement {
  const { locale, seed, before } = circumstances;
  if (response.kind === 'read' && step.kind === 'read') return { right: true, solved: true, kept: response };
  if (response.kind === 'tap' && step.kind === 'tap') {
    const already = before?.kind === 'tap' ? before.found : [];
    const target = { zones: localise(step.zones, locale), findAll: step.findAll };
    const { found, ...judgement } = judgeTap(target, already, response);
    return { ...judgement, kept: { ...response, found } };
  }
  if (response.kind === 'choice' && step.kind === 'choice') {
    const shown = shownThings('choice', step.options, seed, step.id);
    const options = ownIds(shown, response.options, 'unknownOption');
    return { ...judgeChoice(step, options), kept: { kind: 'choice', options } };
  }
  if (response.kind === 'order' && step.kind === 'order') {
    const items = ownIds(shownThings('order', step.items, seed, step.id), response.items, 'itemsDiffer');
    const rightOrder = step.items.map(({ id }) => id);
    return { ...judgeOrder(rightOrder, items), kept: { kind: 'order', items } };
  }
  if (response.kind === 'type' && step.kind === 'type') {
    return { ...judgeType(localise(step.accepted, locale), response.text), kept: response };
  }
  throw unfit('wrongKind');
}
