import type { Metadata } from 'next';
import { mentorshipPageWords, MentorshipsPage } from '@mentora/parrainage/site';
import { pageLocale } from '@/app/i18n/pageLocale';
import { pageMetadata } from '@/app/i18n/pageMetadata';
import { pageRequest } from '@/app/pageRequest';
import { requirePlugin } from '@/app/requirePlugin';
import { signedIn } from '@/app/signedIn';

interface ListProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: ListProps): Promise<Metadata> {
  await requirePlugin('parrainage');
  const locale = await pageLocale(params);
  return pageMetadata({ locale, path: '/mentorships', ...mentorshipPageWords(locale, 'list'), index: false });
}

/** All relations of one's own. */
export default async function OwnMentorshipsPage({ params, searchParams }: ListProps) {
  await requirePlugin('parrainage');
  const locale = await pageLocale(params);
  const viewer = await signedIn(locale, '/mentorships');
  return <MentorshipsPage req={await pageRequest()} locale={locale} reader={viewer} given={await searchParams} />;
}
