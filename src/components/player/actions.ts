import type { StepProgress } from './state';
import type { PlayerStep } from './types';

/** What the main button of the player does now. */
export type MainAction = 'answer' | 'next' | 'finish' | 'result' | 'left' | 'hint' | 'retry' | 'skip' | 'none';

interface Place {
  isLast: boolean;
  /** The attempt was finished before: there is a result to go back to. */
  finished: boolean;
  /** Another step was not answered at all. */
  left: boolean;
}

/** The one thing to do next at a step. */
export function mainAction(step: PlayerStep, progress: StepProgress, place: Place): MainAction {
  if (progress.sending === 'lost') return 'retry';
  if (progress.state?.solved || progress.closed) return onward(place);
  if (step.kind !== 'tap') return 'answer';
  // A screenshot is its own button: what is left to offer is help, or a way past it for who has tried.
  if (progress.hint && !progress.hintShown) return 'hint';
  return progress.state ? 'skip' : 'none';
}

/** The way on from a step that is done or passed over. */
export function onward({ isLast, finished, left }: Place): 'next' | 'finish' | 'result' | 'left' {
  if (!isLast) return 'next';
  if (finished) return 'result';
  return left ? 'left' : 'finish';
}
