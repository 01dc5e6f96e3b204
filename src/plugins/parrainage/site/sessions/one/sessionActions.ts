import type { PageAction } from '../../forms/fields';

/** What can be done to a session on its page. */
export const sessionVerbs = [
  'accept', 'decline', 'move', 'agree', 'refuse', 'cancel', 'start', 'complete', 'attendance', 'about', 'tick', 'prepare', 'notes', 'summary', 'addAction', 'doneAction', 'removeAction', 'rate',
  'askFeedback', 'flag',
] as const;

export type SessionVerb = (typeof sessionVerbs)[number];

/** The host's server actions behind the forms of the page. */
export type SessionActions = Record<SessionVerb, PageAction>;
