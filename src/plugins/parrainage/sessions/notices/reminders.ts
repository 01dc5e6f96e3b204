import { defineNotification, type NotificationType } from '@mentora/platform/notifications';
import { textsOf, translator } from '../../messages';
import { daysUntil, type ReminderKind } from '../../calendar';
import { toldOf } from './told';

type Data = { session: string; startsAt: string; kind: ReminderKind };

function reminder(name: string, urgent: boolean): NotificationType<Data> {
  return defineNotification<Data>({
    name,
    category: 'sessions',
    defaults: { mail: 'now', push: 'now' },
    // What begins within the hour cannot wait for the end of quiet hours.
    ...(urgent && { urgent: true }),
    why: textsOf('sessions', 'why'),
    render: async (payload, to, { session, startsAt, kind }) => {
      const told = await toldOf(payload, to, session);
      // One that was cancelled or moved since is not to be announced any more: of the new time one is reminded anew.
      if (told?.status !== 'planned' || new Date(told.startsAt).getTime() !== Date.parse(startsAt)) return null;
      const days = daysUntil(new Date(startsAt), new Date(Date.parse(startsAt) - 24 * 60 * 60_000), to.timeZone);
      const t = translator(to.locale, 'sessions');
      const values = { ...told.values, kind: kind === 'day' && days === 0 ? 'today' : kind };
      return { title: t('notices.reminder', values), text: t('notices.reminderText', values), href: told.href, action: t('notices.see') };
    },
  });
}

export const sessionTomorrow = reminder('session.tomorrow', false);
export const sessionSoon = reminder('session.soon', true);
