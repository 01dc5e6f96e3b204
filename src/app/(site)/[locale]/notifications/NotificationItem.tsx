import { getFormatter, getTranslations } from 'next-intl/server';
import { localePath, type Locale } from '@mentora/platform/i18n';
import type { ShownNotification } from '@mentora/platform/notifications';
import { OpenNotification } from './OpenNotification';

interface NotificationItemProps {
  locale: Locale;
  timeZone: string;
  item: ShownNotification;
}

/** One notification: what happened, why one is told, and the one thing to do. */
export async function NotificationItem({ locale, timeZone, item }: NotificationItemProps) {
  const [t, format] = await Promise.all([getTranslations('notifications'), getFormatter()]);
  return (
    <li className="flex gap-4 py-5">
      {/* A knot of the thread where something is new. */}
      <span aria-hidden="true" className={`mt-2.5 size-3 shrink-0 rounded-full ${item.read ? 'bg-line' : 'bg-support'}`} />
      <div className="min-w-0 flex-1 space-y-1">
        <h2 className={`text-xl ${item.read ? 'font-normal' : ''}`}>
          {item.read ? null : <span className="sr-only">{t('new')} </span>}
          {item.title}
        </h2>
        <p>{item.text}</p>
        <p className="text-sm text-ink-soft">
          <time dateTime={item.at.toISOString()}>
            {format.dateTime(item.at, { dateStyle: 'long', timeStyle: 'short', timeZone })}
          </time>{' '}
          · {item.why}
        </p>
        <p className="pt-2">
          <OpenNotification id={item.id} href={localePath(locale, item.href)} unread={!item.read} about={item.title}>
            {item.action}
          </OpenNotification>
        </p>
      </div>
    </li>
  );
}
