import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EmptyState, OfflineDrawing } from '@mentora/ui';
import { pageLocale } from '@/app/i18n/pageLocale';
import { pageMetadata } from '@/app/i18n/pageMetadata';
import { RetryButton } from '@/app/shell/RetryButton';

export { generateStaticParams } from '@/app/cachedPages';

interface Props {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations('shell.offline');
  return pageMetadata({ locale, path: '/hors-ligne', title: t('title'), index: false });
}

/** What the service worker shows in the place of a page that it does not have. */
export default async function OfflinePage({ params }: Props) {
  await pageLocale(params);
  const t = await getTranslations('shell.offline');
  return (
    <div className="page py-8">
      <EmptyState
        as="h1"
        illustration={<OfflineDrawing className="w-70" />}
        title={t('title')}
        action={<RetryButton>{t('retry')}</RetryButton>}
      >
        <p>{t('text')}</p>
      </EmptyState>
    </div>
  );
}
