import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { isId } from '@mentora/platform';
import { localePath } from '@mentora/platform/i18n';
import { notificationList, unreadCount } from '@mentora/platform/notifications';
import { EmptyDrawing, EmptyState, Link, LinkButton } from '@mentora/ui';
import { pageLocale } from '@/app/i18n/pageLocale';
import { pageMetadata } from '@/app/i18n/pageMetadata';
import { pageRequest } from '@/app/pageRequest';
import { signedIn } from '@/app/signedIn';
import { MarkAllRead } from './MarkAllRead';
import { NotificationItem } from './NotificationItem';

interface NotificationsProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ avant?: string }>;
}

export async function generateMetadata({ params }: NotificationsProps): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations('notifications');
  return pageMetadata({ locale, path: '/notifications', title: t('title'), description: t('description'), index: false });
}

/** What a person was told, the newest first: read here, it is read everywhere. */
export default async function NotificationsPage({ params, searchParams }: NotificationsProps) {
  const locale = await pageLocale(params);
  const viewer = await signedIn(locale, '/notifications');
  const [t, req, { avant }] = await Promise.all([getTranslations('notifications'), pageRequest(), searchParams]);
  const to = { ...viewer, locale };
  const before = isId(avant) ? avant : undefined;
  const [{ items, next }, unread] = await Promise.all([notificationList(req, to, { before }), unreadCount(req, viewer.id)]);
  return (
    <div className="page max-w-200 space-y-8 pt-6 pb-20 md:pt-10">
      <div className="flex flex-wrap items-end justify-between gap-4">
        <div className="space-y-2">
          <h1 className="text-4xl">{t('title')}</h1>
          <p className="text-lg text-ink-soft" role="status">
            {t('unread', { count: unread })}
          </p>
        </div>
        {unread > 0 ? <MarkAllRead locale={locale} words={{ submit: t('markAll'), sending: t('marking'), failed: t('failed') }} /> : null}
      </div>
      {items.length > 0 ? (
        <ul className="divide-y divide-line border-y border-line">
          {items.map((item) => (
            <NotificationItem key={item.id} locale={locale} timeZone={to.timeZone} item={item} />
          ))}
        </ul>
      ) : (
        <EmptyState
          illustration={<EmptyDrawing className="w-70" />}
          title={t(before ? 'emptyOlder' : 'empty')}
          action={<LinkButton href={localePath(locale, '/espace')}>{t('toSpace')}</LinkButton>}
        >
          <p>{t('emptyText')}</p>
        </EmptyState>
      )}
      <div className="flex flex-wrap gap-x-8 gap-y-4">
        {next ? (
          <Link href={localePath(locale, `/notifications?avant=${next}`)} className="link">
            {t('older')}
          </Link>
        ) : null}
        {before ? (
          <Link href={localePath(locale, '/notifications')} className="link">
            {t('newest')}
          </Link>
        ) : null}
        <Link href={localePath(locale, '/compte/notifications')} className="link">
          {t('choose')}
        </Link>
      </div>
    </div>
  );
}
