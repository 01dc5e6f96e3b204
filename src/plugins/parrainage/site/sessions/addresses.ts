import { localePath, type Locale } from '@mentora/platform/i18n';
import { sessionPath } from '../../sessions/address';
import { mentorshipPath, type Given } from '../addresses';

export { sessionPath };

export const sessionsPath = (mentorship: string): string => `${mentorshipPath(mentorship)}/seances`;
export const newSessionPath = (mentorship: string): string => `${sessionsPath(mentorship)}/nouvelle`;

/** The page that plans another session like one that was. */
export const followingPath = (mentorship: string, session: string): string => `${newSessionPath(mentorship)}?apres=${session}`;

/** What was just done to a session, as the address of its page tells it. */
export const sessionActs = {
  planned: 'prevue',
  asked: 'demandee',
  accepted: 'acceptee',
  declined: 'refusee',
  moveAsked: 'heure-demandee',
  moved: 'deplacee',
  moveRefused: 'heure-gardee',
  cancelled: 'annulee',
  cancelledLate: 'annulee-tard',
  started: 'commencee',
  completed: 'terminee',
  attended: 'presences',
  changed: 'modifiee',
  prepared: 'preparee',
  notes: 'notes',
  shared: 'partagee',
  action: 'a-faire',
  rated: 'notee',
  feedbackAsked: 'avis-demande',
  flagged: 'signalee',
} as const;

export type SessionAct = keyof typeof sessionActs;

/** The page of a session after something was done to it: it says so. */
export function sessionAddressAfter(locale: Locale, act: SessionAct, { mentorship, session }: { mentorship: string; session: string }): string {
  return `${localePath(locale, sessionPath(mentorship, session))}?fait=${sessionActs[act]}`;
}

/** The act that an address tells of. */
export function sessionActIn({ fait }: Given): SessionAct | undefined {
  return (Object.keys(sessionActs) as SessionAct[]).find((act) => sessionActs[act] === fait);
}
