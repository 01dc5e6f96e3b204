import { accept, agree, attendance, cancel, complete, decline, move, refuse, start } from './meet';

/** The forms by which the two agree, meet and part. */
export const meetActions = { accept, agree, attendance, cancel, complete, decline, move, refuse, start };
