import { about, flag, prepare, tick } from './change';

/** The forms that change what a session is about and what to prepare. */
export const changeActions = { about, flag, prepare, tick };
