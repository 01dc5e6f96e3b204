import type { StepProgress } from './state';
import type { PlayerStep } from './types';

/** What the main button of the player does now. */
export type MainAction = 'answer' | 'next' | 'finish' | 'result' | 'hint' | 'retry' | 'skip';

interface Place {
  isLast: boolean;
  /** The attempt was finished before: there is a result to go back to. */
  finished: boolean;
}

/** The one thing to do next at a step. */
export function mainAction(step: PlayerStep, progress: StepProgress, { isLast, finished }: Place): MainAction {
  if (progress.sending === 'lost') return 'retry';
  if (progress.state?.solved) return onward({ isLast, finished });
  // A screenshot is its own button: what is left to offer is help, or a way past it.
  if (step.kind === 'tap') return progress.hint && !progress.hintShown ? 'hint' : 'skip';
  return 'answer';
}

/** The way on from a step that is done or passed over. */
export function onward({ isLast, finished }: Place): 'next' | 'finish' | 'result' {
  if (!isLast) return 'next';
  return finished ? 'result' : 'finish';
}
