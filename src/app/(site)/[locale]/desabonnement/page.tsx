import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { localise, registriesOf } from '@mentora/platform';
import { readUnsubscription } from '@mentora/platform/notifications';
import { ActionForm } from '@/app/forms/ActionForm';
import { pageLocale } from '@/app/i18n/pageLocale';
import { pageMetadata } from '@/app/i18n/pageMetadata';
import { pageRequest } from '@/app/pageRequest';
import { unsubscribeAction } from './actions';

interface UnsubscribeProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: UnsubscribeProps): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations('notifications.unsubscribe');
  return pageMetadata({ locale, path: '/desabonnement', title: t('title'), description: t('description'), index: false });
}

/** What the link at the foot of a mail leads to: one button, no signing in. */
export default async function UnsubscribePage({ params, searchParams }: UnsubscribeProps) {
  const locale = await pageLocale(params);
  const [t, req, given] = await Promise.all([getTranslations('notifications.unsubscribe'), pageRequest(), searchParams]);
  const link = new URLSearchParams(Object.entries(given).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])));
  const unsubscription = readUnsubscription(req.payload, link);
  const category = registriesOf(req.payload.config).notificationCategories.find(({ key }) => key === unsubscription?.category);
  if (!unsubscription || !category) notFound();
  return (
    <div className="page max-w-160 space-y-6 pt-6 pb-20 md:pt-10">
      <h1 className="text-4xl">{t('title')}</h1>
      <p className="text-lg">{t('text', { category: localise(category.label, locale) })}</p>
      <ActionForm
        action={unsubscribeAction}
        locale={locale}
        fields={[]}
        hidden={{ link: link.toString() }}
        words={{ submit: t('submit'), sending: t('sending'), failed: t('failed') }}
      />
    </div>
  );
}
