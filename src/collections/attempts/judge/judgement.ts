import { MentoraError } from '@mentora/platform';

/** What a judge says of one answer. */
export interface Judgement {
  /** Whether this answer was right, or at least no mistake. */
  right: boolean;
  /** Whether the step is done with it. */
  solved: boolean;
}

/** An answer that cannot be judged: it does not fit the step. */
export function unfit(code: string): MentoraError {
  return new MentoraError(code, { status: 400 });
}
