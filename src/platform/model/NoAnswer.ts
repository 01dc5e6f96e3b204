/** Why a model has given nothing that can be used. */
export type NoAnswerCode = 'modelMissing' | 'modelAway' | 'modelSlow' | 'modelRefused' | 'modelUnreadable' | 'modelEmpty' | 'modelTooLong';

/** Thrown where a model gives no answer. Neither what it was asked nor what it said is in it: both are somebody's own. */
export class NoAnswer extends Error {
  constructor(
    readonly code: NoAnswerCode,
    detail?: string,
  ) {
    super(`The model gave no answer: ${code}${detail ? ` (${detail})` : ''}`);
    this.name = 'NoAnswer';
  }
}
