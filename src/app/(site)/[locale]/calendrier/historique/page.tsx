import type { Metadata } from 'next';
import { calendarWords, HistoryPage } from '@mentora/parrainage/site';
import { pageLocale } from '@/app/i18n/pageLocale';
import { pageMetadata } from '@/app/i18n/pageMetadata';
import { pageRequest } from '@/app/pageRequest';
import { requirePlugin } from '@/app/requirePlugin';
import { signedIn } from '@/app/signedIn';

interface HistoryProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const path = '/calendrier/historique';

export async function generateMetadata({ params }: HistoryProps): Promise<Metadata> {
  await requirePlugin('parrainage');
  const locale = await pageLocale(params);
  return pageMetadata({ locale, path, ...calendarWords(locale, 'history'), index: false });
}

/** One's own sessions that are behind. */
export default async function OwnHistoryPage({ params, searchParams }: HistoryProps) {
  await requirePlugin('parrainage');
  const locale = await pageLocale(params);
  const viewer = await signedIn(locale, path);
  return <HistoryPage req={await pageRequest()} locale={locale} reader={viewer} given={await searchParams} />;
}
