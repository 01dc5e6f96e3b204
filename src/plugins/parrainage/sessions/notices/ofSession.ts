import { defineNotification, type NotificationType } from '@mentora/platform/notifications';
import { textsOf, translator } from '../../messages';
import type { SessionStatus } from '../status';
import { calendarPart } from './calendarPart';
import { toldOf } from './told';

type Kind = 'planned' | 'kept' | 'cut' | 'accepted' | 'moveAsked' | 'moveRefused' | 'moved' | 'cancelled' | 'started' | 'missed' | 'mentioned' | 'summaryShared' | 'feedbackAsked';

interface Manner {
  mail?: 'now' | 'batched' | 'off';
  /** Whether it is a mail alone, and in nobody's list. */
  onlyMail?: true;
  push?: 'now';
  urgent?: true;
  /** Whether its mail changes something in the calendar. */
  invites?: true;
  /** In which states there is still something to be told. */
  among?: readonly SessionStatus[];
}

function ofSession(kind: Kind, { mail = 'now', onlyMail, push, urgent, invites, among }: Manner = {}): NotificationType<{ session: string }> {
  return defineNotification<{ session: string }>({
    name: `session.${kind}`,
    category: 'sessions',
    defaults: { mail, ...(push && { push }), ...(onlyMail && { inApp: 'off', push: 'off' }) },
    ...(urgent && { urgent }),
    why: textsOf('sessions', 'why'),
    ...(invites && { calendar: (payload, to, { session }) => calendarPart(payload, to, session, kind === 'cut') }),
    render: async (payload, to, { session }) => {
      const told = await toldOf(payload, to, session);
      if (!told || (among && !among.includes(told.status))) return null;
      // It was answered, or taken back.
      if (kind === 'moveAsked' && !told.moveStartsAt) return null;
      const t = translator(to.locale, 'sessions');
      return { title: t(`notices.${kind}`, told.values), text: t(`notices.${kind}Text`, told.values), href: told.href, action: t('notices.see') };
    },
  });
}

export const sessionPlanned = ofSession('planned', { push: 'now', invites: true, among: ['planned'] });
/** To who has planned, moved or cancelled it: for the calendar. */
export const sessionKept = ofSession('kept', { onlyMail: true, invites: true });
/** To both, where a series ends sooner as what follows takes place at another time. */
export const sessionCut = ofSession('cut', { onlyMail: true, invites: true });
export const sessionAccepted = ofSession('accepted', { push: 'now', invites: true });
export const sessionMoveAsked = ofSession('moveAsked', { push: 'now', among: ['planned'] });
export const sessionMoveRefused = ofSession('moveRefused', { push: 'now' });
export const sessionMoved = ofSession('moved', { push: 'now', invites: true, among: ['planned'] });
export const sessionCancelled = ofSession('cancelled', { push: 'now', urgent: true, invites: true });
/** The other is there, and waits. */
export const sessionStarted = ofSession('started', { mail: 'off', push: 'now', urgent: true, among: ['in-progress'] });
export const sessionMissed = ofSession('missed', { push: 'now' });
export const sessionMentioned = ofSession('mentioned', { mail: 'batched', push: 'now' });
export const sessionSummaryShared = ofSession('summaryShared', { mail: 'batched' });
export const sessionFeedbackAsked = ofSession('feedbackAsked', { mail: 'batched' });

export const sessionNotices = [
  sessionPlanned,
  sessionKept,
  sessionCut,
  sessionAccepted,
  sessionMoveAsked,
  sessionMoveRefused,
  sessionMoved,
  sessionCancelled,
  sessionStarted,
  sessionMissed,
  sessionMentioned,
  sessionSummaryShared,
  sessionFeedbackAsked,
];
