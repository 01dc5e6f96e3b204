import type { Metadata } from 'next';
import { CalendarPage, calendarWords } from '@mentora/parrainage/site';
import { pageLocale } from '@/app/i18n/pageLocale';
import { pageMetadata } from '@/app/i18n/pageMetadata';
import { pageRequest } from '@/app/pageRequest';
import { requirePlugin } from '@/app/requirePlugin';
import { signedIn } from '@/app/signedIn';
import { closeFeedAction, openFeedAction } from './actions';

interface CalendarProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: CalendarProps): Promise<Metadata> {
  await requirePlugin('parrainage');
  const locale = await pageLocale(params);
  return pageMetadata({ locale, path: '/calendrier', ...calendarWords(locale, 'calendar'), index: false });
}

/** One's own sessions, by month, week or as a list. */
export default async function OwnCalendarPage({ params, searchParams }: CalendarProps) {
  await requirePlugin('parrainage');
  const locale = await pageLocale(params);
  const viewer = await signedIn(locale, '/calendrier');
  return <CalendarPage req={await pageRequest()} locale={locale} reader={viewer} given={await searchParams} actions={{ open: openFeedAction, close: closeFeedAction }} />;
}
