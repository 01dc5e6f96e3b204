import type { Metadata } from 'next';
import { actIn, contributorPageWords, ListPage } from '@mentora/moderation/site';
import { contributing } from '@/app/contributing';
import { pageLocale } from '@/app/i18n/pageLocale';
import { pageMetadata } from '@/app/i18n/pageMetadata';
import { pageRequest } from '@/app/pageRequest';
import { requirePlugin } from '@/app/requirePlugin';

interface ListProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const path = '/contributeur/mes-contributions';

export async function generateMetadata({ params }: ListProps): Promise<Metadata> {
  await requirePlugin('moderation');
  const locale = await pageLocale(params);
  return pageMetadata({ locale, path, ...contributorPageWords(locale, 'list'), index: false });
}

/** All that one has contributed. */
export default async function OwnContributionsPage({ params, searchParams }: ListProps) {
  await requirePlugin('moderation');
  const locale = await pageLocale(params);
  const viewer = await contributing(locale, path);
  const given = await searchParams;
  return <ListPage req={await pageRequest()} locale={locale} reader={viewer} given={given} act={actIn(given)} />;
}
