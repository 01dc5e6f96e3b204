import { addAction, askFeedback, doneAction, notes, rate, removeAction, summary } from './write';

/** The forms by which the two write what a session comes to. */
export const writeActions = { addAction, askFeedback, doneAction, notes, rate, removeAction, summary };
