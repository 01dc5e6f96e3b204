import type { Metadata } from 'next';
import { MentorsPage, mentorshipPageWords } from '@mentora/parrainage/site';
import { pageLocale } from '@/app/i18n/pageLocale';
import { pageMetadata } from '@/app/i18n/pageMetadata';
import { pageRequest } from '@/app/pageRequest';
import { requirePlugin } from '@/app/requirePlugin';
import { getViewer } from '@/app/viewer';
import { lookAction, stopAction } from './actions';

interface DirectoryProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: DirectoryProps): Promise<Metadata> {
  await requirePlugin('parrainage');
  const locale = await pageLocale(params);
  return pageMetadata({ locale, path: '/parrains', ...mentorshipPageWords(locale, 'directory') });
}

/** The directory of mentors, for everybody. */
export default async function DirectoryPage({ params, searchParams }: DirectoryProps) {
  await requirePlugin('parrainage');
  const locale = await pageLocale(params);
  return <MentorsPage req={await pageRequest()} locale={locale} reader={await getViewer()} given={await searchParams} actions={{ look: lookAction, stop: stopAction }} />;
}
