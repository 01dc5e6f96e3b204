import type { Metadata } from 'next';
import { actIn, ContributionPage, contributorPageWords } from '@mentora/moderation/site';
import { contributing } from '@/app/contributing';
import { pageLocale } from '@/app/i18n/pageLocale';
import { pageMetadata } from '@/app/i18n/pageMetadata';
import { pageRequest } from '@/app/pageRequest';
import { requirePlugin } from '@/app/requirePlugin';
import { removeAction, sendAction, withdrawAction } from './actions';

interface OneProps {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const pathOf = (id: string) => `/contributeur/mes-contributions/${id}`;

export async function generateMetadata({ params }: OneProps): Promise<Metadata> {
  await requirePlugin('moderation');
  const locale = await pageLocale(params);
  const { id } = await params;
  return pageMetadata({ locale, path: pathOf(id), ...contributorPageWords(locale, 'one'), index: false });
}

/** One contribution of one's own. */
export default async function OwnContributionPage({ params, searchParams }: OneProps) {
  await requirePlugin('moderation');
  const locale = await pageLocale(params);
  const { id } = await params;
  const viewer = await contributing(locale, pathOf(id));
  const actions = { withdraw: withdrawAction, remove: removeAction, send: sendAction };
  return <ContributionPage req={await pageRequest()} locale={locale} reader={viewer} id={id} act={actIn(await searchParams)} actions={actions} />;
}
